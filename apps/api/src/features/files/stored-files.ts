import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { RateLimits } from '../rate-limits/rate-limits.service.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { FILE_STORAGE, type FileStorage, type ReceivedFile } from './file-storage.js';
import { FileRefused } from './inspect/file-refused.js';
import {
  type FilePurpose,
  type InspectedFile,
  inspectFile,
  largestFile,
} from './inspect/inspect-file.js';

/** A file of an organisation, as the database knows it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** How a file came in: its name and type as the sender says. */
export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly purpose: FilePurpose;
}

export const storedFileColumns = `f.id, f.name, f.media_type as "mediaType", f.size, f.sha256`;

/** So many at a time: looking into a file takes memory. */
const mostAtOnce = { perOrganisation: 2, inAll: 6 };

/**
 * Takes files in and gives them out; what they are for is another feature's business. A file that
 * nothing claims within a day goes again.
 */
@Injectable()
export class StoredFiles {
  private readonly coming = new Map<string, number>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly limits: RateLimits,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /**
   * Receives, inspects and keeps a file: first on disk, then the row, so that no row ever lacks its
   * file. Ended at any moment, it leaves at most bytes that the next sweep removes.
   *
   * @throws FileRefused when the file itself is the reason.
   */
  async take(
    actor: Actor,
    organisationId: string,
    sent: SentFile,
    stream: Readable,
  ): Promise<StoredFile> {
    await this.limits.beforeUpload(actor.accountId);
    return this.inTurn(organisationId, async () => {
      let received = await this.storage.receive(stream, largestFile);
      try {
        const inspected = await inspectFile(this.storage, received, sent);
        received = inspected.received;
        return await this.tenancy.inOrganisation(actor, organisationId, (transaction) =>
          this.keep(transaction, inspected),
        );
      } finally {
        await this.storage.discard(received);
      }
    });
  }

  /**
   * Keeps a file within a transaction of one's own, as the demonstration data does. The caller has
   * locked the organisation.
   */
  async keep(
    transaction: OrganisationTransaction,
    { received, mediaType, name }: Pick<InspectedFile, 'received' | 'name'> & { mediaType: string },
  ): Promise<StoredFile> {
    const { organisationId, actor } = transaction;
    // Asked again: a right may have ended while the bytes came in.
    if (actor.sessionId !== null && !mayDo(transaction.roles, 'evidence:change')) {
      throw ApiError.forbidden();
    }
    await lockOrganisation(transaction);
    await this.assertRoom(transaction, received);
    await this.storage.keep(organisationId, received);
    const id = randomUUID();
    const { size, sha256 } = received;
    await transaction.rows(
      `insert into stored_file (organisation_id, id, sha256, size, media_type, name, uploaded_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [organisationId, id, sha256, size, mediaType, name, actor.accountId],
    );
    await transaction.audit({
      action: 'file:upload',
      target: { kind: 'stored_file', id },
      details: { size, mediaType, sha256 },
    });
    return { id, name, mediaType, size, sha256 };
  }

  /**
   * Takes a file into use, within the transaction that does so; each once, and only by who sent it.
   * NOT_FOUND for any other.
   */
  async claim(transaction: OrganisationTransaction, fileId: string): Promise<StoredFile> {
    const [file] = await transaction.rows<StoredFile>(
      `update stored_file f set claimed_at = now()
       where organisation_id = $1 and id = $2 and uploaded_by = $3 and claimed_at is null
         and erased_at is null
       returning ${storedFileColumns}`,
      [transaction.organisationId, fileId, transaction.actor.accountId],
    );
    if (!file) throw ApiError.notFound();
    return file;
  }

  /** The bytes; who may have them was settled by the caller. */
  open(organisationId: string, file: Pick<StoredFile, 'sha256'>): Promise<Readable> {
    return this.storage.open(organisationId, file.sha256);
  }

  private async assertRoom(
    transaction: OrganisationTransaction,
    { sha256, size }: ReceivedFile,
  ): Promise<void> {
    const [room] = await transaction.rows<{ used: string }>(
      `select coalesce(sum(size), 0) as used from (
         select distinct on (sha256) size from stored_file
         where organisation_id = $1 and erased_at is null and sha256 <> $2) as kept`,
      [transaction.organisationId, sha256],
    );
    if (Number(room!.used) + size > this.settings.filesQuota) throw new FileRefused('QUOTA');
  }

  private async inTurn<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
    const own = this.coming.get(organisationId) ?? 0;
    const all = [...this.coming.values()].reduce((sum, one) => sum + one, 0);
    if (own >= mostAtOnce.perOrganisation || all >= mostAtOnce.inAll) {
      throw ApiError.rateLimited(5);
    }
    this.coming.set(organisationId, own + 1);
    try {
      return await work();
    } finally {
      const left = this.coming.get(organisationId)! - 1;
      if (left > 0) this.coming.set(organisationId, left);
      else this.coming.delete(organisationId);
    }
  }
}
