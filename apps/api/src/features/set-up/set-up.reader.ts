import { Injectable } from '@nestjs/common';
import {
  type Assessment,
  catalogue,
  type CounsellorAnswer,
  type EvidencePiece,
  listOf,
  type Role,
  type SectionId,
  type SetUp,
  type Subject,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { LRUCache } from 'lru-cache';
import { type Actor, rolesIn } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { assessmentWith, type StoredFindings } from '../assessment/stored-assessment.js';
import type { ReleasesInUse } from '../frameworks/current-framework.js';
import { ClientVisits } from '../grants/client-visits.js';

/** Everything a page of one organisation shows of its set-up, as one statement reads it. */
export interface OrganisationDocument {
  readonly organisationId: string;
  readonly name: string;
  readonly demo: boolean;
  readonly setUp: SetUp;
  /** Per subject; sent along with a change, so that a lost update shows. */
  readonly versions: ReadonlyMap<string, number>;
  readonly revision: number;
  readonly lastChangedAt: string | null;
  readonly lastChangedBy: string | null;
  /** Null until something was saved. */
  readonly assessment: Assessment | null;
  /** Whether the council consented to what is stored now: the highest step of evidence. */
  readonly consented: boolean;
  /** The files that count as evidence, and which revisions the council consented to. */
  readonly evidence: EvidenceGiven;
  readonly today: string;
  /** Which release of each checklist the organisation uses; of a new one nothing is known yet. */
  readonly releases: ReleasesInUse;
  /** Which person of the set-up the reader is; null for whoever is none. */
  readonly ownPersonId: string | null;
  /** The sections assigned to the reader as a contributor. */
  readonly sections: readonly SectionId[];
  /** For a consultant: whether the grant shows the names of counsellors. Null for members. */
  readonly namesIncluded: boolean | null;
}

/** What an assessment is given besides the facts. */
export interface EvidenceGiven {
  readonly pieces: readonly EvidencePiece[];
  readonly seen: readonly string[];
  /** What counsellors answered; absent where an earlier release stored the rest. */
  readonly voices?: readonly CounsellorAnswer[];
}

interface StoredSubject {
  id: string;
  version: number;
  facts: Record<string, unknown>;
  declaredUnknown: string[];
}

interface Stored {
  name: string;
  demo: boolean;
  subjects: Record<string, StoredSubject[]>;
  organisation: StoredSubject;
  revision: number | null;
  lastChangedAt: string | null;
  assessment: Assessment | null;
  findings: StoredFindings | null;
  consented: boolean | null;
  evidence: EvidenceGiven | null;
  releases: ReleasesInUse | null;
}

/** What was read: the document, and what depends on the day and on who reads. */
interface Read {
  tag: string | null;
  today: string;
  lastChangedBy: string | null;
  ownPersonId: string | null;
  sections: SectionId[];
  namesIncluded: boolean | null;
  visitedToday: boolean;
  /** Absent where only the tag was asked. */
  stored?: Stored;
}

/** The part of a document that is the same for everyone who may read it. */
type KnownDocument = Omit<
  OrganisationDocument,
  'today' | 'lastChangedBy' | 'ownPersonId' | 'sections' | 'namesIncluded'
>;

/** A whole set-up with all reasons takes about half a megabyte. */
const mostDocumentsKept = 100;

const tables = Object.keys(catalogue).filter((kind) => kind !== 'organisation') as Exclude<
  SubjectKind,
  'organisation'
>[];

const asJson = `json_build_object('id', s.id, 'version', s.version, 'facts', s.facts,
  'declaredUnknown', s.declared_unknown)`;

const subjects = tables
  .map(
    (table) => `'${table}', (select coalesce(json_agg(${asJson} order by s.created_at, s.id), '[]')
      from ${table} s where s.organisation_id = $1)`,
  )
  .join(',\n');

/** What depends on who reads; looked up only for whom it can be there. */
const ownPerson = `(select l.person_id from counsellor_account l
      where l.organisation_id = $1 and l.account_id = $2)`;
const sections = `(select coalesce(json_agg(x.section), '[]') from section_assignment x
      where x.organisation_id = $1 and x.account_id = $2)`;
const namesIncluded = `(select bool_or(e.names_included) from engagement e
      where e.organisation_id = $1 and e.consultant_account_id = $2 and e.revoked_at is null
        and ${today} between e.starts_on and e.ends_on)`;
const visitedToday = `exists (select from client_visit v where v.organisation_id = $1
      and v.account_id = $2 and v.on_day = ${today})`;

/**
 * Another value whenever anything of the document is another: every change of a subject, of consent
 * or of evidence stores an assessment in its transaction, and a row that is written gets a new
 * `xmin`. Null while nothing was assessed yet.
 */
const tag = `a.revision || ' ' || a.xmin || ' ' || s.xmin`;

interface Reader {
  readonly counsellor: boolean;
  readonly contributor: boolean;
  readonly consultant: boolean;
}

/** What depends on the day and on who reads. `$1` the organisation, `$2` the reader. */
const readFor = (reader: Reader) => `
    'tag', ${tag},
    'today', ${today},
    'lastChangedBy', (select c.name from account c where c.id = a.last_changed_by),
    'ownPersonId', ${reader.counsellor ? ownPerson : 'null::uuid'},
    'sections', ${reader.contributor ? sections : `'[]'::json`},
    'namesIncluded', ${reader.consultant ? namesIncluded : 'null::boolean'},
    'visitedToday', ${reader.consultant ? visitedToday : 'true'}`;

const fromOrganisation = `
  from organisation s left join assessment a on a.organisation_id = s.id
  where s.id = $1 and $2::uuid is not null`;

/** Whether a document is still what is stored: a fraction of the work of reading it. */
const readTag = (reader: Reader) => `
  select json_build_object(${readFor(reader)}) as document ${fromOrganisation}`;

/**
 * The whole set-up with its stored assessment: one statement, whatever its size. `$3` whether with
 * the reasons.
 */
const readDocument = (reader: Reader) => `
  select json_build_object(${readFor(reader)},
    'stored', json_build_object(
      'name', s.name, 'demo', s.demo, 'organisation', ${asJson},
      'subjects', json_build_object(${subjects}),
      'revision', a.revision, 'assessment', a.result,
      'findings', case when $3::boolean then a.findings end,
      'lastChangedAt', a.last_changed_at,
      'consented', a.consented, 'evidence', a.evidence_on_file,
      'releases', (select json_object_agg(f.framework_id, f.release)
        from framework_assessment f where f.organisation_id = $1)
    )
  ) as document ${fromOrganisation}`;

function queryFor(
  roles: readonly Role[],
  name: string,
  textFor: (reader: Reader) => string,
): { name: string; text: string } {
  const reader = {
    counsellor: roles.includes('counsellor'),
    contributor: roles.includes('contributor'),
    consultant: roles.includes('consultant'),
  };
  const who = Object.entries(reader).flatMap(([role, is]) => (is ? [`-${role}`] : []));
  return { name: `${name}${who.join('')}`, text: textFor(reader) };
}

/** Reads set-ups. A page asks once, however many of its parts need it. */
@Injectable()
export class SetUpReader {
  /** An actor lives as long as the request; so does what was read for them. */
  private readonly read = new WeakMap<Actor, Map<string, Promise<OrganisationDocument>>>();

  /**
   * The documents read last, by organisation and whether with reasons. Each request asks the
   * database whether the reader may see the organisation and whether this is still what is stored;
   * if so, the document need not be read, sent and understood again. They are never changed.
   */
  private readonly documents = new LRUCache<string, { tag: string; document: KnownDocument }>({
    max: mostDocumentsKept,
  });

  constructor(
    private readonly tenancy: Tenancy,
    private readonly visits: ClientVisits,
  ) {}

  /**
   * The set-up with its assessment. Why each item stands as it does is by far the largest part and
   * comes along only when it is asked for; what was read with it also serves without.
   */
  of(
    actor: Actor,
    organisationId: string,
    { reasons = false }: { reasons?: boolean } = {},
  ): Promise<OrganisationDocument> {
    const pages = this.read.get(actor) ?? new Map<string, Promise<OrganisationDocument>>();
    this.read.set(actor, pages);
    const complete = `${organisationId} with reasons`;
    const known = pages.get(complete) ?? (reasons ? undefined : pages.get(organisationId));
    if (known) return known;
    const page = this.load(actor, organisationId, reasons);
    pages.set(reasons ? complete : organisationId, page);
    return page;
  }

  /** After a change: the rest of the answer shows what is stored now. */
  forget(actor: Actor): void {
    this.read.delete(actor);
  }

  private async load(
    actor: Actor,
    organisationId: string,
    reasons: boolean,
  ): Promise<OrganisationDocument> {
    const roles = rolesIn(actor, organisationId);
    const place = `${organisationId} ${reasons}`;
    const known = this.documents.get(place);
    const ask = (name: string, textFor: (reader: Reader) => string, ...more: unknown[]) =>
      this.tenancy.readInOrganisation<Read>(actor, organisationId, {
        ...queryFor(roles, name, textFor),
        values: [organisationId, actor.accountId, ...more],
      });
    const still = known && (await ask('organisation-tag', readTag));
    const same = still !== undefined && still.tag === known?.tag;
    const read = same ? still : await ask('organisation-document', readDocument, reasons);
    const document = same ? known!.document : knownDocument(read.stored!);
    if (read.tag !== null) this.documents.set(place, { tag: read.tag, document });
    if (roles.includes('consultant') && !read.visitedToday) {
      await this.visits.record(actor, organisationId);
    }
    return readBy(
      document,
      read,
      roles.some((role) => role !== 'consultant'),
    );
  }

  /** Within a change, after the organisation was locked. */
  async inTransaction(transaction: OrganisationTransaction): Promise<OrganisationDocument> {
    const { text } = queryFor(transaction.roles, 'organisation-document', readDocument);
    const [row] = await transaction.rows<{ document: Read }>(text, [
      transaction.organisationId,
      transaction.actor.accountId,
      true,
    ]);
    const read = row!.document;
    return readBy(knownDocument(read.stored!), read, true);
  }
}

function knownDocument(stored: Stored): KnownDocument {
  const versions = new Map<string, number>();
  const subjectOf = ({ id, version, facts, declaredUnknown }: StoredSubject) => {
    versions.set(id, version);
    return { id, facts, declaredUnknown } as Subject;
  };
  const organisation = subjectOf(stored.organisation);
  const setUp = Object.fromEntries(
    tables.map((kind) => [listOf[kind], (stored.subjects[kind] ?? []).map(subjectOf)]),
  );
  return {
    organisationId: organisation.id,
    name: stored.name,
    demo: stored.demo,
    setUp: { organisation, ...setUp } as unknown as SetUp,
    versions,
    revision: stored.revision ?? 0,
    lastChangedAt: stored.lastChangedAt,
    assessment: stored.assessment && assessmentWith(stored.assessment, stored.findings),
    consented: stored.consented ?? false,
    evidence: stored.evidence ?? { pieces: [], seen: [] },
    releases: {
      ...stored.releases,
      ...(stored.assessment && { [stored.assessment.frameworkId]: stored.assessment.release }),
    },
  };
}

function readBy(document: KnownDocument, read: Read, isMember: boolean): OrganisationDocument {
  const { today: day, lastChangedBy, ownPersonId, sections: assigned } = read;
  const namesIncluded = isMember ? null : (read.namesIncluded ?? false);
  return {
    ...document,
    today: day,
    lastChangedBy,
    ownPersonId,
    sections: assigned,
    namesIncluded,
  };
}
