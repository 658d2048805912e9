import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonical, sectionContents, type SetUp, type Snapshot } from '@vertrouwensbasis/domain';
import DataLoader from 'dataloader';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { ConsentReader } from './consent.reader.js';
import type { SectionRead } from './consent.types.js';
import type { MarkSectionInput } from './reading.inputs.js';

/** Which sections a version has, each with a digest of what is in it. */
export function sectionDigests(setUp: SetUp): ReadonlyMap<string, string> {
  return new Map(
    [...sectionContents(setUp)].map(([section, parts]) => [
      section,
      createHash('sha256').update(canonical(parts), 'utf8').digest('hex'),
    ]),
  );
}

interface Mark {
  section: string;
  digest: string;
  mine: boolean;
  members: number;
}

/**
 * What the council has read. A mark is on the content of a section, so it holds in every version
 * that says the same there and lapses by itself where the next version says something else.
 */
@Injectable()
export class ReadingService {
  private readonly loaders = new WeakMap<Actor, DataLoader<string, Mark[]>>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly requests: ConsentReader,
  ) {}

  async read(
    actor: Actor,
    organisationId: string,
    frozen: SetUp,
    previous: SetUp | null,
  ): Promise<SectionRead[]> {
    const marks = await this.marks(actor, organisationId);
    const before = previous && sectionDigests(previous);
    return [...sectionDigests(frozen)].map(([section, digest]) => {
      const mark = marks.find((one) => one.section === section && one.digest === digest);
      return {
        section,
        seen: mark?.mine ?? false,
        seenBy: mark?.members ?? 0,
        changed: before !== null && before.get(section) !== digest,
      };
    });
  }

  /** NOT_FOUND for a section that this version does not have. */
  async mark(actor: Actor, input: MarkSectionInput): Promise<void> {
    const { organisationId, requestId, section, seen } = input;
    await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      const request = await this.requests.inTransaction(transaction, requestId);
      const [row] = await transaction.rows<{ canonical: string }>(
        'select canonical from snapshot where organisation_id = $1 and hash = $2',
        [organisationId, request.snapshotHash],
      );
      const frozen = row && (JSON.parse(row.canonical) as Snapshot).setUp;
      const digest = frozen && sectionDigests(frozen).get(section);
      if (!digest) throw ApiError.notFound();
      await transaction.rows(
        seen
          ? `insert into section_seen (organisation_id, account_id, section, digest)
             values ($1, $2, $3, $4) on conflict do nothing`
          : `delete from section_seen where organisation_id = $1 and account_id = $2
               and section = $3 and digest = $4`,
        [organisationId, actor.accountId, section, digest],
      );
    });
    this.loaders.delete(actor);
  }

  /** All marks of an organisation: as many as its sections ever had contents that were read. */
  private marks(actor: Actor, organisationId: string): Promise<Mark[]> {
    let loader = this.loaders.get(actor);
    if (!loader) {
      loader = new DataLoader((ids) => Promise.all(ids.map((id) => this.stored(actor, id))));
      this.loaders.set(actor, loader);
    }
    return loader.load(organisationId);
  }

  private stored(actor: Actor, organisationId: string): Promise<Mark[]> {
    return this.tenancy.readInOrganisation<Mark[]>(actor, organisationId, {
      name: 'sections-seen',
      text: `select coalesce(json_agg(json_build_object('section', s.section, 'digest', s.digest,
          'mine', s.mine, 'members', s.members)), '[]') as document
        from (select section, digest, count(*) as members, bool_or(account_id = $2) as mine
          from section_seen where organisation_id = $1 group by section, digest) s`,
      values: [organisationId, actor.accountId],
    });
  }
}
