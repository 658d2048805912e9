import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { formatsOf, type PaperMoment, papersOf } from '@vertrouwensbasis/domain';
import DataLoader from 'dataloader';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { ApiError } from '../../graphql/errors.js';
import { CurrentActor } from '../../graphql/request-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { ConsentRequest } from '../consent/consent.types.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { KnownVersion, Papers } from './dossier.types.js';
import { mayHavePaper } from './paper-files.js';

interface StoredPapers {
  requestId: string;
  seq: number;
  moment: PaperMoment;
  madeOn: string;
  contentHash: string;
  files: { kind: string; format: string; sha256: string }[];
}

const papersOfRequests = `
  select coalesce(json_agg(json_build_object('requestId', p.request_id, 'seq', p.seq,
    'moment', p.moment, 'madeOn', p.canonical::json ->> 'madeOn', 'contentHash', p.hash,
    'files', (select coalesce(json_agg(json_build_object('kind', f.kind, 'format', f.format,
      'sha256', f.sha256)), '[]') from dossier_file f
      where f.organisation_id = p.organisation_id and f.request_id = p.request_id
        and f.seq = p.seq)) order by p.seq), '[]') as document
  from dossier_paper p where p.organisation_id = $1 and p.request_id = any($2::uuid[])`;

const versionWithHash = `
  select json_build_object('requestId', r.id, 'number', r.number, 'state', r.state,
    'takenOn', s.taken_on,
    'decidedOn', r.decision_hash is not null or r.employer_hash is not null,
    'lines', (select count(*) from consent_event e
      where e.organisation_id = r.organisation_id and e.request_id = r.id),
    'fileKnown', exists (select from dossier_file f
      where f.organisation_id = r.organisation_id and f.request_id = r.id and f.sha256 = $3)
  ) as document
  from consent_request r
  join snapshot s on s.organisation_id = r.organisation_id and s.hash = r.snapshot_hash
  where r.organisation_id = $1 and r.snapshot_hash = $2
  order by (r.decision_hash is not null or r.employer_hash is not null) desc, r.number desc limit 1`;

const hash = /^[0-9a-f]{64}$/;

@Resolver(() => ConsentRequest)
export class ConsentPapersResolver {
  private readonly loaders = new WeakMap<Actor, Map<string, DataLoader<string, StoredPapers[]>>>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => [Papers], {
    name: 'papers',
    description: 'Its papers, oldest first: as handed in, and with every decision.',
  })
  async papers(
    @CurrentActor() actor: Actor,
    @Parent() { id, organisationId }: ConsentRequest & { organisationId: string },
  ): Promise<Papers[]> {
    const stored = await this.loader(actor, organisationId).load(id);
    const { namesIncluded } = await this.setUps.of(actor, organisationId);
    const roles = rolesIn(actor, organisationId);
    return stored.map(({ requestId, seq, moment, madeOn, contentHash, files }) => ({
      id: `${requestId}/${seq}`,
      ...{ moment, madeOn, contentHash },
      files: papersOf(moment).flatMap((kind) =>
        formatsOf(kind).map((format) => ({
          ...{ kind, format },
          downloadPath: mayHavePaper(roles, format, namesIncluded !== false)
            ? `/files/${organisationId}/papers/${requestId}/${seq}/${kind}.${format}`
            : null,
          sha256: files.find((one) => one.kind === kind && one.format === format)?.sha256 ?? null,
        })),
      ),
    }));
  }

  private loader(actor: Actor, organisationId: string): DataLoader<string, StoredPapers[]> {
    const known = this.loaders.get(actor) ?? new Map<string, DataLoader<string, StoredPapers[]>>();
    this.loaders.set(actor, known);
    let loader = known.get(organisationId);
    if (!loader) {
      loader = new DataLoader(
        async (ids) => {
          const rows = await this.tenancy.readInOrganisation<StoredPapers[]>(
            actor,
            organisationId,
            { name: 'papers', text: papersOfRequests, values: [organisationId, [...ids]] },
          );
          return ids.map((id) => rows.filter(({ requestId }) => requestId === id));
        },
        { cache: false, maxBatchSize: 100 },
      );
      known.set(organisationId, loader);
    }
    return loader;
  }
}

@Resolver(() => Organisation)
export class KnownVersionResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @ResolveField(() => KnownVersion, {
    name: 'knownVersion',
    nullable: true,
    description:
      'The version with this hash and what became of it; null when it was never handed in here.',
  })
  async knownVersion(
    @CurrentActor() actor: Actor,
    @Parent() { id }: Organisation,
    @Args('hash', { type: () => String }) version: string,
    @Args('fileHash', { type: () => String, nullable: true }) fileHash: string | null,
  ): Promise<KnownVersion | null> {
    demand(actor, id, 'consent:read');
    if (!hash.test(version)) throw ApiError.badInput('hash');
    if (fileHash && !hash.test(fileHash)) throw ApiError.badInput('fileHash');
    return this.tenancy.readInOrganisation<KnownVersion | null>(actor, id, {
      name: 'known-version',
      text: versionWithHash,
      values: [id, version, fileHash ?? null],
    });
  }
}
