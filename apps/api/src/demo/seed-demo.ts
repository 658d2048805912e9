import {
  assess,
  changesBetween,
  listOf,
  subjectKinds,
  subjectsOf,
  type Assessment,
  type CalendarDate,
  type ConsentRequest,
  type Role,
  type SetUp,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { actorWithoutSession } from '../access/actor.js';
import { today as currentDay } from '../database/row-security.js';
import { hashPassword } from '../features/accounts/password.js';
import type { AssessmentStore } from '../features/assessment/assessment.store.js';
import { freeze } from '../features/consent/snapshots.js';
import { currentFramework } from '../features/frameworks/current-framework.js';
import { recordEvent, sealedRow } from '../tenancy/audit.js';
import type { OrganisationTransaction, Tenancy } from '../tenancy/tenancy.js';
import { tellConsent, type Actors, type ToldRequest } from './consent-story.js';
import { assessmentsOver } from './assessments-over.js';
import { dayOf, daysAgo } from './dates.js';
import { demoOrganisations } from './demo-organisations.js';
import {
  accountIdOf,
  idOf,
  organisationIdOf,
  setUpOn,
  stagesOf,
  type DemoOrganisation,
  type Stage,
} from './describe.js';
import { consultant, demoPassword } from './people.js';

/** The part of the application that the demo is filled through. */
export interface Filling {
  readonly tenancy: Tenancy;
  readonly assessments: AssessmentStore;
}

/**
 * Fills the demo, once: all of it in one transaction, as the application's own role, so that row
 * security and every constraint hold for what is shown.
 *
 * False when the demo has been filled before, also when it has been removed since: the accounts
 * stay behind, closed, and a demo that was thrown away does not come back by itself.
 */
export function seedDemo({ tenancy, assessments }: Filling): Promise<boolean> {
  return tenancy.asNobody(async (base) => {
    await base.set('email', consultant.email);
    const known = await base.rows('select id from account where email = $1', [consultant.email]);
    if (known.length > 0) return false;
    const [now] = await base.rows<{ day: string }>(`select ${currentDay}::text as day`);
    const filledOn = now!.day;

    const passwordHash = await hashPassword(demoPassword);
    for (const account of demoAccounts()) {
      await base.set('account_id', account.id);
      await base.rows(
        `insert into account (id, email, name, password_hash, consultant)
         values ($1, $2, $3, $4, $5)`,
        [account.id, account.email, account.name, passwordHash, account.isConsultant],
      );
    }

    for (const demo of demoOrganisations) {
      const organisationId = organisationIdOf(demo);
      const { hr } = actorsOf(demo);
      await base.set('account_id', hr);
      await base.set('organisation_id', organisationId);
      const transaction: OrganisationTransaction = {
        ...base,
        actor: actorWithoutSession(hr),
        organisationId,
        roles: ['hr'],
        audit: (entry) => recordEvent(transaction, organisationId, ['hr'], entry),
      };
      await fill(transaction, demo, filledOn, assessments);
    }
    return true;
  });
}

/** Everybody in the demo, each once however many organisations they belong to. */
export function demoAccounts() {
  const people = [
    { ...consultant, isConsultant: true },
    ...demoOrganisations.flatMap((demo) =>
      demo.members.map(({ name, email }) => ({ name, email, isConsultant: false })),
    ),
  ];
  return [...new Map(people.map((one) => [one.email, one])).values()].map(
    ({ name, email, isConsultant }) => ({ id: accountIdOf(email), name, email, isConsultant }),
  );
}

/** Who acts in the stories; where nobody has a seat for it, HR acts for the board. */
function actorsOf(demo: DemoOrganisation): Actors {
  const withRole = (role: Role) => demo.members.find((member) => member.role === role);
  const hr = withRole('hr');
  const worksCouncil = withRole('works_council');
  if (!hr || !worksCouncil) throw new Error(`${demo.slug}: needs HR and someone of the council.`);
  return {
    hr: accountIdOf(hr.email),
    worksCouncil: accountIdOf(worksCouncil.email),
    board: accountIdOf((withRole('board') ?? hr).email),
  };
}

async function fill(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  filledOn: CalendarDate,
  assessments: AssessmentStore,
): Promise<void> {
  const stages = stagesOf(demo, filledOn);
  const present = stages.at(-1)!;
  await writeSetUp(transaction, demo, stages);
  await writePeople(transaction, demo, filledOn);
  const told = await writeConsent(transaction, demo, stages, filledOn);
  await writeHistory(transaction, assessmentsOver(demo, filledOn, told));
  await assessments.store(transaction, present.setUp, filledOn, null);
  await transaction.rows(
    `update assessment set last_changed_at = $2, last_changed_by = $3 where organisation_id = $1`,
    [transaction.organisationId, moment(present.on), transaction.actor.accountId],
  );
  await writeLog(transaction, demo, stages, told, filledOn);
}

/** Working hours, in the order in which things are written down. */
function moment(day: CalendarDate, order = 0): string {
  return new Date(Date.parse(`${day}T08:00:00Z`) + order * 60_000).toISOString();
}

/** Which subject changed on which stage, by id: the version counts these. */
function versionsOf(stages: readonly Stage[]): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  stages.forEach((stage, index) => {
    if (index === 0) return;
    const changed = new Set(
      changesBetween(stages[index - 1]!.setUp, stage.setUp)
        .filter((change) => 'key' in change)
        .map((change) => change.id),
    );
    for (const id of changed) versions.set(id, (versions.get(id) ?? 1) + 1);
  });
  return versions;
}

type Table = Exclude<SubjectKind, 'organisation'>;
const tables = subjectKinds.filter((kind): kind is Table => kind !== 'organisation');

async function writeSetUp(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
): Promise<void> {
  const { organisationId } = transaction;
  const { setUp, on: lastChange } = stages.at(-1)!;
  const versions = versionsOf(stages);
  const firstSeen = (kind: SubjectKind, id: string) =>
    stages.find((stage) => subjectsOf(stage.setUp, kind).some((one) => one.id === id))!.on;
  const began = stages[0]!.on;

  // Its facts refer to bodies, which refer to it: so first the name alone.
  await transaction.rows(
    `insert into organisation (id, name, demo, version, created_at, updated_at)
     values ($1, $2, true, $3, $4, $5)`,
    [
      organisationId,
      demo.organisation.name,
      versions.get(organisationId) ?? 1,
      moment(began),
      moment(lastChange),
    ],
  );
  for (const table of tables) {
    const rows = setUp[listOf[table]].map((subject, order) => ({
      id: subject.id,
      version: versions.get(subject.id) ?? 1,
      facts: subject.facts,
      declared_unknown: subject.declaredUnknown,
      created_at: moment(firstSeen(table, subject.id), order),
    }));
    if (rows.length === 0) continue;
    await transaction.rows(
      `insert into ${table}
         (organisation_id, id, version, facts, declared_unknown, created_at, updated_at)
       select $1, s.id, s.version, s.facts, s.declared_unknown, s.created_at, s.created_at
       from jsonb_to_recordset($2::jsonb) as s(id uuid, version integer, facts jsonb,
         declared_unknown text[], created_at timestamptz)`,
      [organisationId, JSON.stringify(rows)],
    );
  }
  await transaction.rows(
    `update organisation set facts = $2::jsonb, declared_unknown = $3::text[] where id = $1`,
    [
      organisationId,
      JSON.stringify(setUp.organisation.facts),
      [...setUp.organisation.declaredUnknown],
    ],
  );
  await transaction.rows(
    `insert into fact_change (organisation_id, seq, kind, subject_id, subject_version, verb, key,
       old, new, account_id, at)
     select $1, c.seq, c.kind, c.id, c.version, c.verb, c.key, c.old, c.new, $2, c.at
     from jsonb_to_recordset($3::jsonb) as c(seq bigint, kind text, id uuid, version integer,
       verb text, key text, old jsonb, new jsonb, at timestamptz)`,
    [organisationId, transaction.actor.accountId, JSON.stringify(factChangesOf(stages))],
  );
}

function factChangesOf(stages: readonly Stage[]) {
  const versions = new Map<string, number>();
  return stages
    .flatMap((stage, index) => {
      const at = moment(stage.on);
      if (index === 0) {
        return tables.flatMap((kind) =>
          subjectsOf(stage.setUp, kind).map(({ id }) => ({
            kind,
            id,
            version: 1,
            verb: 'added',
            at,
          })),
        );
      }
      const changes = changesBetween(stages[index - 1]!.setUp, stage.setUp);
      for (const id of new Set(changes.flatMap((one) => ('key' in one ? [one.id] : [])))) {
        versions.set(id, (versions.get(id) ?? 1) + 1);
      }
      return changes.map((change) => ({
        kind: change.kind,
        id: change.id,
        version: versions.get(change.id) ?? 1,
        ...('key' in change
          ? { verb: 'changed', key: change.key, old: change.before, new: change.after }
          : { verb: change.change === 'subject_added' ? 'added' : 'removed' }),
        at,
      }));
    })
    .map((change, index) => ({ seq: index + 1, ...change }));
}

async function writePeople(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  filledOn: CalendarDate,
): Promise<void> {
  const { organisationId, actor } = transaction;
  for (const { email, role } of demo.members) {
    await transaction.rows(
      `insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, $4)`,
      [organisationId, accountIdOf(email), role, moment(dayOf(demo.since, filledOn))],
    );
  }
  for (const grant of demo.grants) {
    const from = dayOf(grant.from, filledOn);
    await transaction.rows(
      `insert into engagement (organisation_id, id, consultant_account_id, granted_by, reason,
         starts_on, ends_on, revoked_at, names_included, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, true, $9)`,
      [
        organisationId,
        idOf(demo.slug, 'grant', grant.consultant),
        accountIdOf(grant.consultant),
        actor.accountId,
        grant.reason,
        from,
        dayOf(grant.until, filledOn),
        grant.revokedOn === undefined ? null : moment(dayOf(grant.revokedOn, filledOn)),
        moment(from),
      ],
    );
  }
  await transaction.rows(
    `insert into benchmark_consent (organisation_id, participates, changed_by) values ($1, $2, $3)`,
    [organisationId, demo.benchmark, actor.accountId],
  );
}

async function writeConsent(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
  filledOn: CalendarDate,
): Promise<readonly ToldRequest[]> {
  const { organisationId } = transaction;
  const actors = actorsOf(demo);
  const nameOf = (accountId: string) =>
    demo.members.find((member) => accountIdOf(member.email) === accountId)!.name;

  // Every version a request could be about, before the story is told: freezing takes the database.
  const hashes = new Map<CalendarDate, string>();
  const freezing = demo.consent.filter((one) => needsVersion.has(one.step));
  for (const day of new Set(freezing.map((one) => dayOf(one.on, filledOn)))) {
    const setUp = setUpOn(stages, day);
    const assessment = assess(setUp, { on: day, framework: currentFramework });
    hashes.set(day, await freeze(transaction, setUp, assessment, day));
  }
  const told = tellConsent(demo, filledOn, actors, (on) => hashes.get(on)!);

  for (const { request, begunOn } of told) {
    const { events, ...rest } = request;
    // A draft is about the version of the day on which it was begun.
    const snapshotHash = request.snapshotHash ?? hashes.get(begunOn);
    await transaction.rows(
      `insert into consent_request (organisation_id, id, number, version, request,
         proposed_decision, body_variant, snapshot_hash, submitted_by, submitted_by_name,
         created_at, updated_at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11, $12)`,
      [
        organisationId,
        request.id,
        request.number,
        Math.max(events.length, 1),
        JSON.stringify({ ...rest, snapshotHash }),
        'Wij stellen de opzet van de rol vast zoals die hier ligt, en benoemen wie erin staat.',
        demo.organisation.participation,
        snapshotHash,
        actors.hr,
        nameOf(actors.hr),
        moment(begunOn),
        moment(events.at(-1)?.on ?? begunOn),
      ],
    );
    await transaction.rows(
      `insert into consent_event (organisation_id, request_id, seq, at, account_id, actor_name, event)
       select $1, $2, e.seq, e.at, e.account_id, e.actor_name, e.event
       from jsonb_to_recordset($3::jsonb) as e(seq integer, at timestamptz, account_id uuid,
         actor_name text, event jsonb)`,
      [
        organisationId,
        request.id,
        JSON.stringify(
          events.map((event, index) => ({
            seq: index + 1,
            at: moment(event.on, index),
            account_id: event.by,
            actor_name: nameOf(event.by),
            event,
          })),
        ),
      ],
    );
    await writeQuestions(transaction, request, demo, nameOf);
  }
  return told;
}

/** The steps that freeze a version. */
const needsVersion = new Set<string>(['draft', 'submit', 'amend', 'decideAsEmployer']);

/** In the demo every question is answered before the next is asked. */
async function writeQuestions(
  transaction: OrganisationTransaction,
  request: ConsentRequest,
  demo: DemoOrganisation,
  nameOf: (accountId: string) => string,
): Promise<void> {
  const asked = request.events.filter((event) => event.action === 'askQuestion');
  const answered = request.events.filter((event) => event.action === 'answer');
  for (const [index, question] of asked.entries()) {
    const answer = answered[index];
    await transaction.rows(
      `insert into consent_question (organisation_id, id, request_id, text, asked_by,
         asked_by_name, asked_at, answer, answered_by, answered_by_name, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        transaction.organisationId,
        idOf(demo.slug, 'question', `${request.number}/${index + 1}`),
        request.id,
        question.text,
        question.by,
        nameOf(question.by),
        moment(question.on),
        answer?.text ?? null,
        answer?.by ?? null,
        answer ? nameOf(answer.by) : null,
        answer ? moment(answer.on, 60) : null,
      ],
    );
  }
}

/** What the score was on earlier days; today's is stored with the assessment itself. */
async function writeHistory(
  transaction: OrganisationTransaction,
  history: readonly Assessment[],
): Promise<void> {
  await transaction.rows(
    `insert into assessment_history (organisation_id, on_day, release, completeness_part,
       completeness_of, conformity_part, conformity_of, evidence_part, evidence_of,
       hard_stop_count, met_count)
     select $1, (h ->> 'on')::date, h ->> 'release',
       (h #>> '{completeness,part}')::numeric, (h #>> '{completeness,of}')::numeric,
       (h #>> '{conformity,part}')::numeric, (h #>> '{conformity,of}')::numeric,
       (h #>> '{evidence,part}')::numeric, (h #>> '{evidence,of}')::numeric,
       (h ->> 'hardStops')::integer, (h ->> 'met')::integer
     from jsonb_array_elements($2::jsonb) as h`,
    [
      transaction.organisationId,
      JSON.stringify(
        history.map(({ on, release, completeness, conformity, evidence, hardStops, items }) => ({
          ...{ on, release, completeness, conformity, evidence },
          hardStops: hardStops.length,
          met: items.filter((item) => item.status === 'met').length,
        })),
      ),
    ],
  );
}

/**
 * The log of two years, sealed row over row as `recordEvent` does it for what happens now; the
 * verifier makes no difference.
 */
const appendPast = `
  with recursive event as (
    select $1::uuid as organisation_id, e.number, e.at, e.actor as actor_account_id,
      null::uuid as session_id, e.roles, e.action, e.target_kind, e.target_id, e.changed, e.details,
      null::uuid as correlation_id
    from jsonb_to_recordset($2::jsonb) as e(number bigint, at timestamptz, actor uuid, roles text[],
      action text, target_kind text, target_id text, changed text[], details jsonb)
  ), chain (n, previous, seal) as (
    select 0::bigint, '\\x'::bytea, '\\x'::bytea
    union all
    select number, seal, sha256(seal || ${sealedRow}) from chain join event on number = n + 1
  ), stored as (
    insert into audit_event (organisation_id, number, at, actor_account_id, session_id, roles,
      action, target_kind, target_id, changed, details, correlation_id, previous_hash, hash)
    select event.*, chain.previous, chain.seal from event join chain on chain.n = event.number
  )
  insert into audit_head (organisation_id, number, hash)
  select $1, n, seal from chain order by n desc limit 1`;

async function writeLog(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
  told: readonly ToldRequest[],
  filledOn: CalendarDate,
): Promise<void> {
  const actors = actorsOf(demo);
  const events = [
    ...grantsOf(demo, filledOn, actors.hr),
    ...(await visitsOf(transaction, demo, filledOn)),
    ...stages.flatMap((stage, index) =>
      changedSubjects(stages[index - 1]?.setUp, stage.setUp).map((change) => ({
        at: moment(stage.on),
        actor: actors.hr,
        roles: ['hr'],
        ...change,
      })),
    ),
    ...told.flatMap(({ request }) =>
      request.events.map((event, index) => ({
        at: moment(event.on, 60 + index),
        actor: event.by,
        roles: [
          event.by === actors.worksCouncil ? 'works_council' : rolesOfEmployer(demo, event.by),
        ],
        action: `consent:${logWords[event.action] ?? event.action}`,
        target_kind: 'consent_request',
        target_id: request.id,
        changed: [] as string[],
        details: {
          number: request.number,
          state: event.to,
          snapshot: event.snapshotHash ?? null,
        },
      })),
    ),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  await transaction.rows(appendPast, [
    transaction.organisationId,
    JSON.stringify(events.map((event, index) => ({ number: index + 1, ...event }))),
  ]);
}

/** Access given and taken back. */
function grantsOf(demo: DemoOrganisation, filledOn: CalendarDate, actor: string) {
  return demo.grants.flatMap(({ consultant: email, from, until, revokedOn }) => {
    const grant = idOf(demo.slug, 'grant', email);
    const line = (action: string, day: CalendarDate, details: object) => ({
      at: moment(day),
      actor,
      roles: ['hr'],
      action,
      target_kind: 'account',
      target_id: accountIdOf(email),
      changed: [] as string[],
      details,
    });
    const given = { grant, until: dayOf(until, filledOn), names: true };
    return [
      line('grant:give', dayOf(from, filledOn), given),
      ...(revokedOn === undefined
        ? []
        : [line('grant:revoke', dayOf(revokedOn, filledOn), { grant })]),
    ];
  });
}

/** The client sees who looked: the consultant did, two weeks ago, where the grant held. */
async function visitsOf(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  filledOn: CalendarDate,
) {
  const day = dayOf(daysAgo(14), filledOn);
  const visitors = demo.grants.filter(
    ({ from, until, revokedOn }) =>
      dayOf(from, filledOn) <= day &&
      day <= dayOf(until, filledOn) &&
      (revokedOn === undefined || day < dayOf(revokedOn, filledOn)),
  );
  for (const { consultant: email } of visitors) {
    await transaction.rows(
      `insert into client_visit (organisation_id, account_id, on_day, at) values ($1, $2, $3, $4)`,
      [transaction.organisationId, accountIdOf(email), day, moment(day, 90)],
    );
  }
  return visitors.map(({ consultant: email }) => ({
    at: moment(day, 90),
    actor: accountIdOf(email),
    roles: ['consultant'],
    action: 'client:visited',
    target_kind: 'account',
    target_id: accountIdOf(email),
    changed: [] as string[],
    details: {},
  }));
}

function rolesOfEmployer(demo: DemoOrganisation, accountId: string): string {
  return demo.members.find((member) => accountIdOf(member.email) === accountId)!.role;
}

/** What the steps are called in the log (features/consent/consent.service.ts). */
const logWords: Readonly<Record<string, string>> = {
  planMeeting: 'plan',
  askQuestion: 'ask',
  giveConsent: 'decide',
  giveConsentWithConditions: 'decide',
  confirmConditionsMet: 'decide',
  refuse: 'decide',
  decideAsEmployer: 'conclude',
  decideWithoutConsent: 'conclude',
  enterIntoForce: 'conclude',
  recordCourtPermission: 'conclude',
  invokeNullity: 'challenge',
  goToCourt: 'court',
  amend: 'submit',
};

/** One line per subject that was added or changed, with the names of the answers. */
function changedSubjects(before: SetUp | undefined, after: SetUp) {
  const lines = new Map<
    string,
    { action: string; target_kind: string; target_id: string; changed: string[]; details: object }
  >();
  const line = (kind: SubjectKind, id: string, action: string) => {
    const known = lines.get(id) ?? {
      action,
      target_kind: kind,
      target_id: id,
      changed: [],
      details: {},
    };
    lines.set(id, known);
    return known;
  };
  if (!before) {
    for (const kind of subjectKinds) {
      for (const { id, facts } of subjectsOf(after, kind)) {
        const added = kind === 'organisation' ? 'setUp:change' : 'setUp:add';
        line(kind, id, added).changed.push(...Object.keys(facts));
      }
    }
    return [...lines.values()];
  }
  for (const change of changesBetween(before, after)) {
    if ('key' in change) line(change.kind, change.id, 'setUp:change').changed.push(change.key);
    else {
      const added = change.change === 'subject_added';
      line(change.kind, change.id, added ? 'setUp:add' : 'setUp:remove');
    }
  }
  return [...lines.values()];
}
