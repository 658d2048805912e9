import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Assessment,
  canonical,
  type ConsentRequest,
  type SetUp,
  type Snapshot,
  snapshotOf,
  snapshotTexts,
} from '@vertrouwensbasis/domain';
import DataLoader from 'dataloader';
import type { Actor } from '../../access/actor.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { answersOnFile } from '../counsellor-link/voices.js';
import { evidenceToFreeze, freezeEvidence } from '../evidence/evidence-on-file.js';
import { frameworkOf } from '../frameworks/current-framework.js';

export interface StoredSnapshot {
  id: string;
  hash: string;
  takenOn: string;
  snapshot: Snapshot;
}

/** Freezes the set-up with its assessment, their words and the files shared with the council; the same content gives the same snapshot. */
export async function freeze(
  transaction: OrganisationTransaction,
  setUp: SetUp,
  assessment: Assessment,
  today: string,
): Promise<string> {
  const evidence = await evidenceToFreeze(transaction, today);
  const text = canonical(
    snapshotOf(
      setUp,
      assessment,
      snapshotTexts(assessment, frameworkOf(assessment.frameworkId, assessment.release)),
      today,
      evidence,
      await answersOnFile(transaction),
    ),
  );
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  await transaction.rows(
    `insert into snapshot (organisation_id, id, hash, canonical, taken_on, taken_by)
     values ($1, $2, $3, $4, $5, $6) on conflict (organisation_id, hash) do nothing`,
    [transaction.organisationId, randomUUID(), hash, text, today, transaction.actor.accountId],
  );
  await freezeEvidence(transaction, hash, evidence);
  return hash;
}

/** Reads frozen versions: all that one page needs in one statement. */
@Injectable()
export class Snapshots {
  private readonly loaders = new WeakMap<Actor, Map<string, DataLoader<string, StoredSnapshot>>>();

  constructor(private readonly tenancy: Tenancy) {}

  withHash(actor: Actor, organisationId: string, hash: string): Promise<StoredSnapshot> {
    const known = this.loaders.get(actor) ?? new Map<string, DataLoader<string, StoredSnapshot>>();
    this.loaders.set(actor, known);
    let loader = known.get(organisationId);
    if (!loader) {
      loader = new DataLoader((hashes) => this.read(actor, organisationId, hashes), {
        maxBatchSize: 25,
      });
      known.set(organisationId, loader);
    }
    return loader.load(hash);
  }

  private async read(
    actor: Actor,
    organisationId: string,
    hashes: readonly string[],
  ): Promise<StoredSnapshot[]> {
    const rows = await this.tenancy.readInOrganisation<
      { id: string; hash: string; takenOn: string; canonical: string }[]
    >(actor, organisationId, {
      name: 'snapshots',
      text: `select coalesce(json_agg(json_build_object('id', s.id, 'hash', s.hash,
               'takenOn', s.taken_on, 'canonical', s.canonical)), '[]') as document
             from snapshot s where s.organisation_id = $1 and s.hash = any($2::text[])`,
      values: [organisationId, [...hashes]],
    });
    const byHash = new Map(rows.map((row) => [row.hash, row]));
    return hashes.map((hash) => {
      const row = byHash.get(hash);
      if (!row) throw new Error('A request names a snapshot that is not there.');
      const { id, takenOn } = row;
      return { id, hash, takenOn, snapshot: JSON.parse(row.canonical) as Snapshot };
    });
  }
}

/** What the consent that is in force was given to. */
export interface ConsentedVersion {
  setUp: SetUp;
  askedFor: ConsentRequest['askedFor'];
}
