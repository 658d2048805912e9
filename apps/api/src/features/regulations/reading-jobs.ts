import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { compareReadings } from '@vertrouwensbasis/domain';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { actorWithoutSession } from '../../access/actor.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { DamagedFileError, FILE_STORAGE, type FileStorage } from '../files/file-storage.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { type DocumentReading, readApart } from './read-apart.js';
import { RegulationsReader, type StoredProposal } from './regulations.reader.js';
import {
  type HeldRegulation,
  holdRegulation,
  insertProposals,
  type NewProposal,
  releaseRegulation,
  reportProgress,
  storeReading,
  storeRefusal,
} from './regulations.repository.js';
import { DocumentRefused } from './text/document-refused.js';

/** A document that ended us this often is not tried again. */
const mostAttempts = 3;

/** How often the database hears how far it is; half the time a document is held for. */
const reportEvery = 1_000;

/**
 * Reads documents in the background, one at a time. What was begun and not finished, because the
 * process ended, is read when somebody looks at it again: whoever asks for the list calls `start`.
 */
@Injectable()
export class ReadingJobs implements OnModuleDestroy {
  private readonly log = new Logger(ReadingJobs.name);
  private readonly ending = new AbortController();
  private readonly known = new Set<string>();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: RegulationsReader,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** Has a document read when its turn comes; nothing when that is already so. */
  start(organisationId: string, id: string): void {
    if (this.known.has(id) || this.ending.signal.aborted) return;
    this.known.add(id);
    this.queue = this.queue
      .then(() => this.read(organisationId, id))
      .catch((error: unknown) => {
        if (!this.ending.signal.aborted) this.log.error(error, (error as Error).stack);
      })
      .finally(() => this.known.delete(id));
  }

  /** When nothing is being read any more. */
  whenIdle(): Promise<void> {
    return this.queue;
  }

  async onModuleDestroy(): Promise<void> {
    this.ending.abort(new Error('The process ends.'));
    await this.queue;
  }

  private async read(organisationId: string, id: string): Promise<void> {
    if (this.ending.signal.aborted) return;
    const held = await this.within(organisationId, (transaction) =>
      holdRegulation(transaction, id),
    );
    if (!held) return;
    const refuse = (refusal: DocumentRefused['refusal']) =>
      this.within(organisationId, (transaction) => storeRefusal(transaction, id, refusal));
    if (held.attempts > mostAttempts) return refuse('TOO_HEAVY');
    try {
      const reading = await this.readHeld(organisationId, id, held);
      await this.within(organisationId, (transaction) =>
        this.keep(transaction, id, held.replacesId, reading),
      );
    } catch (error) {
      if (error instanceof DocumentRefused) return refuse(error.refusal);
      if (error instanceof DamagedFileError) return refuse('DAMAGED');
      await this.within(organisationId, (transaction) =>
        releaseRegulation(transaction, id, { countsAsAttempt: !this.ending.signal.aborted }),
      );
      throw error;
    }
  }

  private async readHeld(
    organisationId: string,
    id: string,
    { mediaType, sha256 }: HeldRegulation,
  ): Promise<DocumentReading> {
    const bytes = await buffer(await this.storage.open(organisationId, sha256));
    let share = 0;
    let reporting = Promise.resolve();
    const report = () => {
      reporting = reporting
        .then(() =>
          this.within(organisationId, (transaction) =>
            reportProgress(transaction, id, Math.min(99, Math.floor(share * 100))),
          ),
        )
        .catch((error: unknown) => this.log.warn(error));
    };
    const timer = setInterval(report, reportEvery);
    try {
      return await readApart({ mediaType, bytes }, (read) => (share = read), {
        signal: this.ending.signal,
      });
    } finally {
      clearInterval(timer);
      await reporting;
    }
  }

  /** Stores a reading; of a later version what changed is to be decided, the rest stands. */
  private async keep(
    transaction: OrganisationTransaction,
    id: string,
    replacesId: string | null,
    reading: DocumentReading,
  ): Promise<void> {
    await lockOrganisation(transaction);
    if (!(await storeReading(transaction, id, reading))) return;
    const earlier = replacesId ? await this.reader.inTransaction(transaction, replacesId) : null;
    const proposals = earlier
      ? againstEarlier(earlier.state === 'read' ? (earlier.proposals ?? []) : [], reading)
      : reading.proposals.map((proposal) => open(proposal, 'added'));
    await insertProposals(transaction, id, proposals);
  }

  private within<T>(
    organisationId: string,
    work: (transaction: OrganisationTransaction) => Promise<T>,
  ): Promise<T> {
    const nobody = actorWithoutSession(randomUUID());
    return this.tenancy.inUnenteredOrganisation(nobody, organisationId, work);
  }
}

function open(reading: StoredProposal['reading'], change: StoredProposal['change']): NewProposal {
  return {
    kind: reading.subject.kind,
    fact: reading.fact,
    change,
    reading,
    state: 'open',
    value: null,
    adopted: null,
    decidedById: null,
    decidedAt: null,
  };
}

/** What a later version says, with the decisions on what it says as before. */
export function againstEarlier(
  earlier: readonly StoredProposal[],
  reading: Pick<DocumentReading, 'proposals'>,
): NewProposal[] {
  const said = earlier.filter(({ change }) => change !== 'removed');
  const byReading = new Map(said.map((one) => [one.reading, one]));
  const changes = compareReadings({ proposals: said.map((one) => one.reading) }, reading);
  const changed = new Map(changes.map((one) => [one.after, one]));
  const name = ({ subject, fact }: StoredProposal['reading']) =>
    JSON.stringify([subject.kind, subject.label ?? '', fact]);
  const byName = new Map(said.map((one) => [name(one.reading), one]));
  return [
    ...reading.proposals.map((proposal): NewProposal => {
      const difference = changed.get(proposal);
      const before = byName.get(name(proposal));
      if (difference || !before) {
        return open(proposal, difference?.kind === 'changed' ? 'changed' : 'added');
      }
      const { state, value, adopted, decidedById, decidedAt } = before;
      return { ...open(proposal, 'same'), state, value, adopted, decidedById, decidedAt };
    }),
    ...changes.flatMap(({ kind, before }) => {
      const gone = kind === 'removed' && before ? byReading.get(before) : undefined;
      return gone?.adopted ? [open(gone.reading, 'removed')] : [];
    }),
  ];
}
