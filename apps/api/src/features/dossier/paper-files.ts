import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import {
  canonical,
  contentOf,
  dossierFiles,
  formatsOf,
  mayDo,
  mayReadFrozenEvidence,
  paperFileName,
  type PaperContent,
  type PaperFormat,
  type PaperKind,
  papersOf,
  type Role,
  sealedText,
  type Snapshot,
  writtenPaper,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { ApiError } from '../../graphql/errors.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { FILE_STORAGE, type FileStorage, type ReceivedFile } from '../files/file-storage.js';
import { RateLimits } from '../rate-limits/rate-limits.service.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { type DossierEntry, dossierZip } from './dossier-zip.js';
import { renderDocx } from './render-docx.js';
import { renderPdf } from './render-pdf.js';

/** Which file: a paper of one moment in one format. */
export interface PaperName {
  readonly requestId: string;
  readonly seq: number;
  readonly kind: PaperKind;
  readonly format: PaperFormat;
}

export interface PaperFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Readable;
}

interface StoredPaper {
  content: PaperContent;
  version: string;
  evidence: { path: string; size: number; sha256: string }[];
}

type Pinned = Pick<PaperFile, 'size' | 'sha256'>;

export const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  zip: 'application/zip',
};

/** Evidence is 20 MB a file at most; what a whole dossier may come to. */
const largestDossier = 2 * 1024 ** 3;

/** Whether someone with these roles may have this paper at all. */
export function mayHavePaper(
  roles: readonly Role[],
  format: PaperFormat,
  namesIncluded: boolean,
): boolean {
  if (!mayDo(roles, 'consent:read')) return false;
  // In a file nobody can put "counsellor 1" where a name stands.
  if (roles.every((role) => role === 'consultant') && !namesIncluded) return false;
  // The archive holds evidence about others too; a counsellor may read the own only.
  return format !== 'zip' || mayReadFrozenEvidence(roles, false);
}

/**
 * Gives papers out. Each is set once, from content that was frozen with the step it belongs to, and
 * kept under its hash; from then on it is those bytes, whoever asks and whatever was released since.
 */
@Injectable()
export class PaperFiles {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly limits: RateLimits,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** NOT_FOUND when there is no such paper, FORBIDDEN for who may not have it. */
  async download(actor: Actor, organisationId: string, name: PaperName): Promise<PaperFile> {
    await this.limits.beforeDownload(actor.accountId);
    const paper = await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      await assertMayHave(transaction, name.format);
      return readPaper(transaction, name);
    });
    await this.ensure(actor, organisationId, name, paper);
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      // Asked again: setting a paper takes a moment, and a right may have ended in it.
      await assertMayHave(transaction, name.format);
      const pinned = (await pinnedFile(transaction, name))!;
      await transaction.audit({
        action: 'dossier:download',
        target: { kind: 'consent_request', id: name.requestId },
        details: { seq: name.seq, kind: name.kind, format: name.format, sha256: pinned.sha256 },
      });
      return {
        ...pinned,
        name: paperFileName(name.kind, name.format, paper.content),
        mediaType: mediaTypes[name.format],
        bytes: await this.storage.open(organisationId, pinned.sha256),
      };
    });
  }

  /** Sets a paper unless that was done before; of two at the same time the first counts. */
  private async ensure(
    actor: Actor,
    organisationId: string,
    name: PaperName,
    paper: StoredPaper,
  ): Promise<Pinned> {
    const known = await this.tenancy.inOrganisation(actor, organisationId, (transaction) =>
      pinnedFile(transaction, name),
    );
    if (known) return known;
    const received = await this.set(actor, organisationId, name, paper);
    try {
      return await this.tenancy.inOrganisation(actor, organisationId, (transaction) =>
        this.pin(transaction, name, received),
      );
    } finally {
      await this.storage.discard(received);
    }
  }

  private async pin(
    transaction: OrganisationTransaction,
    name: PaperName,
    received: ReceivedFile,
  ): Promise<Pinned> {
    // The sweep looks under the same lock, so bytes and row come and stay together.
    await lockOrganisation(transaction);
    const { organisationId } = transaction;
    const { requestId, seq, kind, format } = name;
    const earlier = await pinnedFile(transaction, name);
    if (earlier) return earlier;
    await this.storage.keep(organisationId, received);
    const { size, sha256 } = received;
    await transaction.rows(
      `insert into dossier_file (organisation_id, request_id, seq, kind, format, size, sha256)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [organisationId, requestId, seq, kind, format, size, sha256],
    );
    await transaction.audit({
      action: 'dossier:set',
      target: { kind: 'consent_request', id: requestId },
      details: { seq, kind, format, sha256 },
    });
    return { size, sha256 };
  }

  private async set(
    actor: Actor,
    organisationId: string,
    { requestId, seq, kind, format }: PaperName,
    paper: StoredPaper,
  ): Promise<ReceivedFile> {
    const { content } = paper;
    switch (format) {
      case 'json':
        return this.storage.receive(Readable.from([jsonOf(kind, content)]), largestDossier);
      case 'pdf':
        return this.storage.receive(
          renderPdf(writtenPaper(kind, content), content.madeOn),
          largestDossier,
        );
      case 'docx':
        return this.storage.receive(
          Readable.from([await renderDocx(writtenPaper(kind, content))]),
          largestDossier,
        );
      case 'zip': {
        const entries: DossierEntry[] = [];
        for (const each of papersOf(content.moment)) {
          for (const form of formatsOf(each).filter((one) => one !== 'zip')) {
            const name = { requestId, seq, kind: each, format: form };
            const file = await this.ensure(actor, organisationId, name, paper);
            entries.push({ ...file, path: paperFileName(each, form, content) });
          }
        }
        const open = (sha256: string) => this.storage.open(organisationId, sha256);
        const version = { text: paper.version, path: dossierFiles.version };
        return this.storage.receive(
          dossierZip(content, version, [...entries, ...paper.evidence], open),
          largestDossier,
        );
      }
    }
  }
}

function jsonOf(kind: PaperKind, content: PaperContent): string {
  const shown = contentOf(kind, content);
  return sealedText(shown, sha256Of(canonical(shown)));
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Whoever asks, as the organisation stands now. */
async function assertMayHave(
  transaction: OrganisationTransaction,
  format: PaperFormat,
): Promise<void> {
  const { organisationId, actor, roles } = transaction;
  const [grant] = await transaction.rows<{ namesIncluded: boolean | null }>(
    `select (select bool_or(g.names_included) from engagement g where g.organisation_id = $1
       and g.consultant_account_id = $2 and g.revoked_at is null
       and ${today} between g.starts_on and g.ends_on) as "namesIncluded"`,
    [organisationId, actor.accountId],
  );
  if (!mayHavePaper(roles, format, grant?.namesIncluded === true)) throw ApiError.forbidden();
}

async function readPaper(
  transaction: OrganisationTransaction,
  { requestId, seq, kind, format }: PaperName,
): Promise<StoredPaper> {
  const [row] = await transaction.rows<{ content: string; version: string }>(
    `select p.canonical as content, s.canonical as version
     from dossier_paper p
     join snapshot s on s.organisation_id = p.organisation_id and s.hash = p.snapshot_hash
     where p.organisation_id = $1 and p.request_id = $2 and p.seq = $3`,
    [transaction.organisationId, requestId, seq],
  );
  if (!row) throw ApiError.notFound();
  const content = JSON.parse(row.content) as PaperContent;
  const exists = papersOf(content.moment).includes(kind) && formatsOf(kind).includes(format);
  if (!exists) throw ApiError.notFound();
  const { evidence = [] } = JSON.parse(row.version) as Snapshot;
  return {
    content,
    version: row.version,
    evidence: evidence.map(({ fileName, size, sha256 }, index) => ({
      path: `bewijs/${String(index + 1).padStart(2, '0')}-${fileName}`,
      size,
      sha256,
    })),
  };
}

async function pinnedFile(
  transaction: OrganisationTransaction,
  { requestId, seq, kind, format }: PaperName,
): Promise<Pinned | undefined> {
  const [row] = await transaction.rows<{ size: string; sha256: string }>(
    `select size, sha256 from dossier_file where organisation_id = $1 and request_id = $2
       and seq = $3 and kind = $4 and format = $5`,
    [transaction.organisationId, requestId, seq, kind, format],
  );
  return row && { size: Number(row.size), sha256: row.sha256 };
}
