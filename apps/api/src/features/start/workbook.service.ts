import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changeMany,
  changeSentence,
  type FactChange,
  type Locale,
  problemsInSheets,
  type ReadSheets,
  readSheets,
  type SetUp,
  type SheetProblem as SheetProblemGiven,
  subjectById,
  subjectTitle,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { idFromName } from '../../id-from-name.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { StoredFiles } from '../files/stored-files.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { organisationOf, refusalOf } from '../set-up/set-up.service.js';
import { SetUpSteps } from '../set-up/set-up.steps.js';
import type {
  ImportedRow,
  ImportWorkbookInput,
  ImportWorkbookPayload,
  SheetProblem,
  Workbook,
} from './start.types.js';
import { readWorkbook, WorkbookUnreadable } from './workbook.read.js';
import { workbookName, writeWorkbook } from './workbook.write.js';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const texts: ProblemTexts<'NOT_A_WORKBOOK' | 'UNREADABLE'> = {
  nl: {
    NOT_A_WORKBOOK: 'Kies een Excel-bestand (.xlsx).',
    UNREADABLE: 'Dit Excel-bestand is te groot of niet te lezen. Gebruik het voorbeeldbestand.',
  },
  en: {
    NOT_A_WORKBOOK: 'Choose an Excel file (.xlsx).',
    UNREADABLE: 'This Excel file is too large or cannot be read. Use the example file.',
  },
};

type Outcome = Omit<ImportWorkbookPayload, 'organisation'>;

/** Ends a trial: what was written is taken back, and only the report is left. */
class TrialEnds extends Error {
  constructor(readonly outcome: Outcome) {
    super('trial');
  }
}

/** Reads workbooks into set-ups by the same rules as the screens, whole or not at all. */
@Injectable()
export class WorkbookService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: SetUpReader,
    private readonly steps: SetUpSteps,
    private readonly files: StoredFiles,
  ) {}

  async workbook(
    actor: Actor,
    organisationId: string,
    filled: boolean,
    locale: Locale,
  ): Promise<Workbook> {
    const setUp = filled ? (await this.reader.of(actor, organisationId)).setUp : null;
    const bytes = await writeWorkbook(setUp, locale);
    return { fileName: workbookName(locale), base64: bytes.toString('base64') };
  }

  /**
   * A trial goes the whole way and is then taken back, so that it finds what the database refuses
   * as well.
   */
  async import(
    actor: Actor,
    input: ImportWorkbookInput,
    locale: Locale,
  ): Promise<ImportWorkbookPayload> {
    const { organisationId } = input;
    let outcome: Outcome;
    try {
      outcome = await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
        await lockOrganisation(transaction);
        const bytes = await this.sent(transaction, input.fileId);
        if (!bytes) return refused([problem(texts, locale, 'NOT_A_WORKBOOK', 'fileId')]);
        const taken = await this.take(transaction, bytes, input.commit, locale);
        if (!input.commit && taken.problems.length + taken.sheetProblems.length === 0) {
          throw new TrialEnds(taken);
        }
        return taken;
      });
    } catch (error) {
      const problems = error instanceof TrialEnds ? null : refusalOf(error, locale);
      if (error instanceof TrialEnds) outcome = error.outcome;
      else if (error instanceof WorkbookUnreadable) {
        outcome = refused([problem(texts, locale, 'UNREADABLE', 'fileId')]);
      } else if (problems) outcome = refused(problems);
      else throw error;
    } finally {
      this.reader.forget(actor);
    }
    return {
      ...outcome,
      organisation: organisationOf(await this.reader.of(actor, organisationId)),
    };
  }

  private async take(
    transaction: OrganisationTransaction,
    bytes: Buffer,
    commit: boolean,
    locale: Locale,
  ): Promise<Outcome> {
    const before = await this.reader.inTransaction(transaction);
    const sheets = readSheets(before.setUp, await readWorkbook(bytes), (kind, key) =>
      // The same key, file after file, the same id.
      idFromName('import', transaction.organisationId, kind, key),
    );
    const asked = changeMany(before.setUp, sheets.steps, transaction.roles);
    const sheetProblems = [
      ...sheets.problems,
      ...(asked.ok ? [] : problemsInSheets(sheets, asked.refusal)),
    ];
    if (!asked.ok || sheetProblems.length > 0) {
      return {
        committed: false,
        rows: [],
        sheetProblems: sheetProblems.map((one) => shown(one, locale)),
        problems: [],
      };
    }
    const { setUp, changed } = asked.value;
    await this.steps.take(transaction, before, sheets.steps, {
      action: 'setUp:import',
      target: { kind: 'organisation', id: transaction.organisationId },
      details: { sha256: createHash('sha256').update(bytes).digest('hex') },
    });
    return {
      committed: commit,
      rows: rowsOf(sheets, changed, before.setUp, setUp, locale),
      sheetProblems: [],
      problems: [],
    };
  }

  /** The bytes of an upload of one's own that is not in use elsewhere; null when it is no workbook. */
  private async sent(transaction: OrganisationTransaction, fileId: string): Promise<Buffer | null> {
    const [file] = await transaction.rows<{ sha256: string; mediaType: string }>(
      `select sha256, media_type as "mediaType" from stored_file
       where organisation_id = $1 and id = $2 and uploaded_by = $3
         and claimed_at is null and erased_at is null`,
      [transaction.organisationId, fileId, transaction.actor.accountId],
    );
    if (!file) throw ApiError.notFound();
    if (file.mediaType !== excel) return null;
    const chunks: Buffer[] = [];
    const stream = await this.files.open(transaction.organisationId, file);
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

function refused(problems: Problem[]): Outcome {
  return { committed: false, rows: [], sheetProblems: [], problems };
}

function shown({ sheet, row, column, message }: SheetProblemGiven, locale: Locale): SheetProblem {
  return { sheet, row: row ?? null, column: column ?? null, message: message[locale] };
}

function rowsOf(
  { rows }: ReadSheets,
  changed: readonly FactChange[],
  before: SetUp,
  after: SetUp,
  locale: Locale,
): ImportedRow[] {
  const byId = new Map<string, FactChange[]>();
  for (const change of changed) byId.set(change.id, [...(byId.get(change.id) ?? []), change]);
  return rows.map(({ sheet, row, kind, id, isNew }) => {
    const differences = byId.get(id) ?? [];
    return {
      sheet,
      row,
      title: subjectTitle(after, kind, subjectById(after, kind, id)!, locale),
      change: isNew ? 'added' : differences.length > 0 ? 'changed' : 'unchanged',
      differences: isNew
        ? []
        : differences.map((change) => changeSentence(change, before, after, locale)),
    };
  });
}
