import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { type StoredFile, StoredFiles } from '../files/stored-files.js';
import { RateLimits } from '../rate-limits/rate-limits.service.js';
import { EvidenceReader } from './evidence.reader.js';

/** Gives files out: rights looked up at this very request, a line in the log, the hash checked. */
@Injectable()
export class EvidenceDownloads {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly limits: RateLimits,
    private readonly reader: EvidenceReader,
    private readonly files: StoredFiles,
  ) {}

  async download(
    actor: Actor,
    organisationId: string,
    evidenceId: string,
    number: number,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    await this.limits.beforeDownload(actor.accountId);
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      const file = await this.reader.fileOf(transaction, evidenceId, number);
      await transaction.audit({
        action: 'evidence:download',
        target: { kind: 'evidence', id: evidenceId },
        details: { number, sha256: file.sha256 },
      });
      // Opened before the transaction ends: what is withdrawn in this moment cannot slip away.
      return { file, bytes: await this.files.open(organisationId, file) };
    });
  }
}
