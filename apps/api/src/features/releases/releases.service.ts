import { Injectable } from '@nestjs/common';
import {
  addDays,
  daysToGoBack,
  frameworkItem,
  type Framework as DomainFramework,
  frameworkRelease,
  frameworks,
  type Locale,
  type PreviewLine,
  previewRelease,
  type Text,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { type ProblemTexts, problem } from '../../graphql/problem.type.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import { frameworkInUse, frameworkNamed } from '../frameworks/current-framework.js';
import { Framework } from '../frameworks/framework.types.js';
import type { Reading } from '../set-up/reading.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { type OrganisationDocument, SetUpReader } from '../set-up/set-up.reader.js';
import type {
  AcceptReleaseInput,
  AcceptReleasePayload,
  ChecklistInUse,
  GoBackToReleaseInput,
  ReleaseChange,
  ReleasePreview,
  ReleasePreviewLine,
} from './releases.types.js';

const texts: ProblemTexts<'CHANGED_MEANWHILE' | 'NOT_THE_NEWEST' | 'NO_WAY_BACK'> = {
  nl: {
    CHANGED_MEANWHILE:
      'De uitgave van de checklist is intussen gewijzigd. Bekijk eerst wat er nu geldt.',
    NOT_THE_NEWEST: 'Dit is niet de nieuwste uitgave. Bekijk het voorbeeld opnieuw.',
    NO_WAY_BACK: `Teruggaan kan alleen binnen ${daysToGoBack} dagen nadat u overging.`,
  },
  en: {
    CHANGED_MEANWHILE: 'The release has changed in the meantime. First look at what holds now.',
    NOT_THE_NEWEST: 'This is not the newest release. Look at the preview again.',
    NO_WAY_BACK: `Going back is possible only within ${daysToGoBack} days of going over.`,
  },
};

interface StoredChange extends ReleaseChange {
  frameworkId: string;
}

const changesOf = (framework: string) => `
  select coalesce(json_agg(json_build_object('frameworkId', c.framework_id, 'kind', c.kind,
    'fromRelease', c.from_release, 'toRelease', c.to_release, 'on', c.on_day,
    'byName', c.changed_by_name) order by c.seq desc), '[]') as document
  from release_change c where c.organisation_id = $1 and ${framework}`;

/** Which release of a checklist an organisation is held against, and going over to another. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
    private readonly store: AssessmentStore,
  ) {}

  async inUse(actor: Actor, reading: Reading): Promise<ChecklistInUse[]> {
    const changes = await this.tenancy.readInOrganisation<StoredChange[]>(
      actor,
      reading.organisationId,
      { name: 'release-changes', text: changesOf('true'), values: [reading.organisationId] },
    );
    return frameworks.map((newest): ChecklistInUse => {
      const used = frameworkInUse(newest.id, reading.releases);
      const own = changes.filter(({ frameworkId }) => frameworkId === newest.id);
      const back = wayBack(own[0], used.release, reading.today);
      return {
        framework: new Framework(used, reading.locale),
        newer: used.release === newest.release ? null : new Framework(newest, reading.locale),
        backTo: back?.release ?? null,
        backUntil: back?.until ?? null,
        changes: own,
      };
    });
  }

  preview(reading: Reading, frameworkId: string): ReleasePreview | null {
    const newest = frameworkNamed(frameworkId);
    const used = frameworkInUse(newest.id, reading.releases);
    if (used.release === newest.release) return null;
    const { setUp, today, consented, evidence, locale } = reading;
    const { before, after, lines } = previewRelease(setUp, used, newest, {
      on: today,
      consent: { inForce: consented, stale: false, evidence: evidence.seen },
      evidence: evidence.pieces,
      voices: evidence.voices ?? [],
    });
    return {
      fromRelease: used.release,
      framework: new Framework(newest, locale),
      conformityBefore: before.conformity,
      conformityAfter: after.conformity,
      keptCount: lines.filter(({ verdict }) => verdict === 'same').length,
      lines: lines.map((line) => lineFor(line, used, newest, locale)),
    };
  }

  accept(actor: Actor, input: AcceptReleaseInput, locale: Locale): Promise<AcceptReleasePayload> {
    const newest = frameworkNamed(input.frameworkId);
    return this.change(actor, input, locale, (_, used) => {
      if (input.release !== newest.release) return { refused: 'NOT_THE_NEWEST' };
      if (used.release === newest.release) return { refused: 'CHANGED_MEANWHILE' };
      return { to: newest.release, kind: 'accepted' };
    });
  }

  goBack(actor: Actor, input: GoBackToReleaseInput, locale: Locale): Promise<AcceptReleasePayload> {
    return this.change(actor, input, locale, async (transaction, used, { today }) => {
      const [row] = await transaction.rows<{ document: StoredChange[] }>(
        changesOf('c.framework_id = $2'),
        [transaction.organisationId, used.id],
      );
      const back = wayBack(row!.document[0], used.release, today);
      return back ? { to: back.release, kind: 'went_back' } : { refused: 'NO_WAY_BACK' };
    });
  }

  /** Facts stay as they are; the assessment is made with the other release and the step is logged. */
  private change(
    actor: Actor,
    input: { organisationId: string; frameworkId: string; expectedRelease: string },
    locale: Locale,
    decide: (
      transaction: OrganisationTransaction,
      used: DomainFramework,
      document: OrganisationDocument,
    ) => Decision | Promise<Decision>,
  ): Promise<AcceptReleasePayload> {
    const { organisationId, frameworkId, expectedRelease } = input;
    const { id } = frameworkNamed(frameworkId);
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      await lockOrganisation(transaction);
      const document = await this.setUps.inTransaction(transaction);
      const used = frameworkInUse(id, document.releases);
      const decision: Decision =
        used.release === expectedRelease
          ? await decide(transaction, used, document)
          : { refused: 'CHANGED_MEANWHILE' };
      if ('refused' in decision) {
        return { organisation: null, problems: [problem(texts, locale, decision.refused)] };
      }
      await this.store.store(transaction, document.setUp, document.today, null, {
        [id]: decision.to,
      });
      await transaction.rows(
        `insert into release_change (organisation_id, seq, framework_id, from_release, to_release,
           kind, on_day, changed_by, changed_by_name)
         select $1, coalesce((select max(seq) from release_change where organisation_id = $1), 0) + 1,
           $2, $3, $4, $5, $6, a.id, a.name
         from account a where a.id = $7`,
        [
          organisationId,
          id,
          used.release,
          decision.to,
          decision.kind,
          document.today,
          actor.accountId,
        ],
      );
      await transaction.audit({
        action: decision.kind === 'accepted' ? 'release:accept' : 'release:goBack',
        target: { kind: 'checklist', id },
        details: { from: used.release, to: decision.to },
      });
      this.setUps.forget(actor);
      const { name, demo } = document;
      return { organisation: { id: organisationId, name, demo }, problems: [] };
    });
  }
}

type Decision =
  | { readonly to: string; readonly kind: 'accepted' | 'went_back' }
  | { readonly refused: keyof (typeof texts)['nl'] };

/** Back is open while the last step was to this release, a short while ago, from one still kept. */
function wayBack(last: StoredChange | undefined, release: string, today: string) {
  if (last?.kind !== 'accepted' || last.toRelease !== release) return undefined;
  const until = addDays(last.on, daysToGoBack);
  const isKept = frameworkRelease(last.frameworkId, last.fromRelease) !== undefined;
  return today <= until && isKept ? { release: last.fromRelease, until } : undefined;
}

function lineFor(
  { itemId, change, verdict, before, after }: PreviewLine,
  used: DomainFramework,
  newest: DomainFramework,
  locale: Locale,
): ReleasePreviewLine {
  const place = frameworkItem(newest, itemId) ?? frameworkItem(used, itemId);
  const words = place?.item.texts.reasons as Readonly<Record<string, Text>> | undefined;
  const deciding = after?.findings.filter(({ status }) => status === after.status) ?? [];
  const reasons = [...new Set(deciding.flatMap((finding) => finding.reasons))];
  return {
    ...{ itemId, change, verdict },
    number: place?.number ?? 0,
    title: place?.item.texts.title[locale] ?? itemId,
    before: before?.status ?? null,
    after: after?.status ?? null,
    reasons: reasons.map((reason) => words?.[reason]?.[locale] ?? reason),
  };
}
