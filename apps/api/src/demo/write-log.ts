import {
  changesBetween,
  subjectKinds,
  subjectsOf,
  type CalendarDate,
  type SetUp,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { sealedRow } from '../tenancy/audit.js';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import type { ToldRequest } from './consent-story.js';
import { dayOf, daysAgo, moment } from './dates.js';
import { actorsOf } from './demo-accounts.js';
import type { EvidenceEvent } from './write-evidence.js';
import { accountIdOf, idOf, type DemoOrganisation, type Stage } from './describe.js';

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

/** What was done in two years, by whom, in the order in which it happened. */
export async function writeLog(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
  { told, evidence }: { told: readonly ToldRequest[]; evidence: readonly EvidenceEvent[] },
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
    ...evidence.map(({ at, action, evidenceId }) => ({
      at,
      actor: actors.hr,
      roles: ['hr'],
      action,
      target_kind: 'evidence',
      target_id: evidenceId,
      changed: [] as string[],
      details: {},
    })),
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
