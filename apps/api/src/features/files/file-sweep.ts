import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { actorWithoutSession } from '../../access/actor.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { FILE_STORAGE, type FileStorage } from './file-storage.js';

/**
 * Removes bytes that no row names (any more): of uploads that were cut off or never used, of what
 * was erased, and of organisations that are gone. While it looks the organisation is locked, and
 * who keeps a file holds that lock from the first byte on disk to the row: so it never takes what
 * is just being kept.
 */
@Injectable()
export class FileSweep {
  constructor(
    private readonly tenancy: Tenancy,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** Returns how many files were removed. `existing` are the organisations of this installation. */
  async run(existing: ReadonlySet<string>): Promise<number> {
    let removed = await this.storage.sweepReceived();
    for (const organisationId of await this.storage.organisations()) {
      removed += existing.has(organisationId)
        ? await this.organisation(organisationId)
        : await this.removeAllBut(organisationId, new Set());
    }
    return removed;
  }

  /** One organisation, in a transaction of its own. */
  organisation(organisationId: string): Promise<number> {
    const nobody = actorWithoutSession(randomUUID());
    return this.tenancy.inUnenteredOrganisation(nobody, organisationId, async (transaction) => {
      await lockOrganisation(transaction);
      await forgetUnclaimed(transaction);
      const kept = await transaction.rows<{ sha256: string }>(
        `select sha256 from stored_file where organisation_id = $1 and erased_at is null
         union select sha256 from dossier_file where organisation_id = $1`,
        [organisationId],
      );
      return this.removeAllBut(organisationId, new Set(kept.map(({ sha256 }) => sha256)));
    });
  }

  private async removeAllBut(organisationId: string, kept: ReadonlySet<string>): Promise<number> {
    const gone = (await this.storage.list(organisationId)).filter((one) => !kept.has(one));
    for (const sha256 of gone) await this.storage.remove(organisationId, sha256);
    return gone.length;
  }
}

/** Sent and never used: nobody will miss it after a day. */
async function forgetUnclaimed(transaction: OrganisationTransaction): Promise<void> {
  await transaction.rows(
    `delete from stored_file where organisation_id = $1 and claimed_at is null
       and uploaded_at < now() - interval '24 hours'`,
    [transaction.organisationId],
  );
}
