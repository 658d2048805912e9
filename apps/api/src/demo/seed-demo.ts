import {
  addDays,
  condensed,
  frameworks,
  releasesOf,
  type Assessment,
  type CalendarDate,
} from '@vertrouwensbasis/domain';
import { actorWithoutSession } from '../access/actor.js';
import { today as currentDay } from '../database/row-security.js';
import { hashPassword, passwordMatches } from '../features/accounts/password.js';
import type { AssessmentStore } from '../features/assessment/assessment.store.js';
import type { FileStorage } from '../features/files/file-storage.js';
import { recordEvent } from '../tenancy/audit.js';
import type { Tenancy } from '../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import { assessmentsOver } from './assessments-over.js';
import { dayOf, moment } from './dates.js';
import { actorsOf, demoAccounts } from './demo-accounts.js';
import { demoOrganisations } from './demo-organisations.js';
import {
  accountIdOf,
  idOf,
  organisationIdOf,
  stagesOf,
  type DemoOrganisation,
} from './describe.js';
import { consultant, demoPassword } from './people.js';
import { onNewestRelease } from './surroundings.js';
import { writeConsent } from './write-consent.js';
import { writeCouncil } from './write-council.js';
import { writeEvidence } from './write-evidence.js';
import { writeLog } from './write-log.js';
import { writeRegulation } from './write-regulation.js';
import { writeSetUp } from './write-set-up.js';
import { writeSharing } from './write-sharing.js';
import { writeVoices } from './write-voices.js';

const primary = frameworks[0]!;
const firstRelease = releasesOf(primary.id)[0]!;

/** The part of the application that the demo is filled through. */
export interface Filling {
  readonly tenancy: Tenancy;
  readonly assessments: AssessmentStore;
  readonly files: FileStorage;
}

/**
 * Fills the demo, once: all of it in one transaction, as the application's own role, so that row
 * security and every constraint hold for what is shown.
 *
 * False when the demo has been filled before or is being filled, also when it has been removed
 * since: the accounts stay behind, closed, and what was thrown away does not come back by itself.
 */
export function seedDemo({ tenancy, assessments, files }: Filling): Promise<boolean> {
  return tenancy.asNobody(async (base) => {
    // Of two instances that start at once, one fills.
    const [turn] = await base.rows<{ mine: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('fill the demo')) as mine`,
    );
    if (!turn?.mine) return false;
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
      await fill(transaction, demo, filledOn, { assessments, files });
    }
    await writeSharing(base, filledOn);
    return true;
  });
}

/** Whether the demo accounts still open: removing the demo closes them. */
export function isDemoOpen(tenancy: Tenancy): Promise<boolean> {
  return tenancy.asNobody(async (base) => {
    await base.set('email', consultant.email);
    const [account] = await base.rows<{ password_hash: string }>(
      'select password_hash from account where email = $1',
      [consultant.email],
    );
    return account !== undefined && (await passwordMatches(account.password_hash, demoPassword));
  });
}

async function fill(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  filledOn: CalendarDate,
  { assessments, files }: Pick<Filling, 'assessments' | 'files'>,
): Promise<void> {
  const stages = stagesOf(demo, filledOn);
  const present = stages.at(-1)!;
  await writeSetUp(transaction, demo, stages);
  await writePeople(transaction, demo, filledOn);
  const evidence = [
    ...(await writeEvidence(transaction, demo, stages, filledOn, files)),
    ...(await writeRegulation(transaction, demo, present.setUp, filledOn, files)),
  ];
  await writeVoices(transaction, demo, stages, filledOn);
  const told = await writeConsent(transaction, demo, stages, filledOn);
  await writeCouncil(transaction, demo, stages, told);
  await writeHistory(transaction, assessmentsOver(demo, filledOn, told));
  await assessments.store(transaction, present.setUp, filledOn, null, {
    [primary.id]: onNewestRelease.has(demo.slug) ? primary.release : firstRelease.release,
  });
  if (onNewestRelease.has(demo.slug)) await writeReleaseChange(transaction, demo, filledOn);
  await transaction.rows(
    `update assessment set last_changed_at = $2, last_changed_by = $3 where organisation_id = $1`,
    [transaction.organisationId, moment(present.on), transaction.actor.accountId],
  );
  await writeLog(transaction, demo, stages, { told, evidence }, filledOn);
}

async function writePeople(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  filledOn: CalendarDate,
): Promise<void> {
  const { organisationId, actor } = transaction;
  for (const { name, email, role, sections = [] } of demo.members) {
    await transaction.rows(
      `insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, $4)`,
      [organisationId, accountIdOf(email), role, moment(dayOf(demo.since, filledOn))],
    );
    await transaction.rows(
      `insert into section_assignment (organisation_id, account_id, section, assigned_by)
       select $1, $2, unnest($3::text[]), $4`,
      [organisationId, accountIdOf(email), [...sections], actor.accountId],
    );
    if (role !== 'counsellor') continue;
    await transaction.rows(
      `insert into counsellor_account (organisation_id, account_id, person_id)
       select $1, $2, id from person where organisation_id = $1 and facts ->> 'name' = $3`,
      [organisationId, accountIdOf(email), name],
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

/** That HR went over to the newest release, a few days ago: there is still a way back. */
async function writeReleaseChange(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  filledOn: CalendarDate,
): Promise<void> {
  const { organisationId, actor } = transaction;
  await transaction.rows(
    `insert into release_change (organisation_id, seq, framework_id, from_release, to_release, kind,
       on_day, changed_by, changed_by_name)
     values ($1, 1, $2, $3, $4, 'accepted', $5, $6, $7)`,
    [
      organisationId,
      primary.id,
      firstRelease.release,
      primary.release,
      addDays(filledOn, -3),
      actor.accountId,
      demo.members.find(({ role }) => role === 'hr')!.name,
    ],
  );
}

/** What the score was on earlier days; today's is stored with the assessment itself. */
async function writeHistory(
  transaction: OrganisationTransaction,
  history: readonly Assessment[],
): Promise<void> {
  await transaction.rows(
    `insert into assessment_history (organisation_id, framework_id, on_day, release, completeness_part,
       completeness_of, conformity_part, conformity_of, evidence_part, evidence_of,
       hard_stop_count, met_count, items)
     select $1, h ->> 'frameworkId', (h ->> 'on')::date, h ->> 'release',
       (h #>> '{completeness,part}')::numeric, (h #>> '{completeness,of}')::numeric,
       (h #>> '{conformity,part}')::numeric, (h #>> '{conformity,of}')::numeric,
       (h #>> '{evidence,part}')::numeric, (h #>> '{evidence,of}')::numeric,
       (h ->> 'hardStops')::integer, (h ->> 'met')::integer, (h -> 'kept')::json
     from jsonb_array_elements($2::jsonb) as h`,
    [
      transaction.organisationId,
      JSON.stringify(
        history.map(({ hardStops, items, ...rest }) => ({
          frameworkId: rest.frameworkId,
          on: rest.on,
          release: rest.release,
          completeness: rest.completeness,
          conformity: rest.conformity,
          evidence: rest.evidence,
          kept: items.map(condensed),
          hardStops: hardStops.length,
          met: items.filter((item) => item.status === 'met').length,
        })),
      ),
    ],
  );
}
