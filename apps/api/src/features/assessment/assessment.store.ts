import { Injectable } from '@nestjs/common';
import {
  type Assessment,
  assess,
  condensed,
  frameworks,
  type SetUp,
} from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { standingAfter } from '../consent/consent-standing.js';
import { answersOnFile } from '../counsellor-link/voices.js';
import { notify } from '../inbox/notify.js';
import { evidenceOnFile } from '../evidence/evidence-on-file.js';
import {
  frameworkInUse,
  frameworkOf,
  type ReleasesInUse,
} from '../frameworks/current-framework.js';
import { nextDateOf } from './next-date.js';

/** A column of the checklist in numbers, as lists and comparisons show it. */
export interface StoredColumn {
  id: string;
  part: number;
  of: number;
  met: number;
  partlyMet: number;
  notMet: number;
  notApplicable: number;
  unanswered: number;
}

/** What a list of clients shows of a result, as it is handed out. */
export interface ClientSummary {
  sector: string | null;
  headcount: number | null;
  completeness: Assessment['completeness'];
  conformity: Assessment['conformity'];
  evidence: Assessment['evidence'];
  headline: Headline;
  hardStopCount: number;
  columns: StoredColumn[];
  nextOn: string | null;
  nextReason: string | null;
  frameworkId: string;
  release: string;
}

export type Headline = 'no_score' | 'not_responsible' | 'scored';

/** A hard stop overrides the number; without applicable items there is none. */
export function headlineOf(assessment: Assessment): Headline {
  if (assessment.hardStops.length > 0) return 'not_responsible';
  return assessment.conformity.of === 0 ? 'no_score' : 'scored';
}

export function columnsOf(assessment: Assessment): StoredColumn[] {
  const results = new Map(assessment.items.map((item) => [item.itemId, item]));
  const framework = frameworkOf(assessment.frameworkId, assessment.release);
  return framework.columns.map(({ id }) => {
    const items = framework.items
      .filter((place) => place.column === id)
      .flatMap((place) => results.get(place.item.id) ?? []);
    const count = (status: string) => items.filter((item) => item.status === status).length;
    return {
      id,
      part: items.reduce((sum, item) => sum + item.points, 0),
      of: items.reduce((sum, item) => sum + item.maxPoints, 0),
      met: count('met'),
      partlyMet: count('partly_met'),
      notMet: count('not_met'),
      notApplicable: count('not_applicable'),
      unanswered: count('unanswered'),
    };
  });
}

/** The results of the items at hand, and none besides them of the same checklists. */
const itemsStored = `gone as (
    delete from item_result r where r.organisation_id = $1
      and r.framework_id in (select framework_id from items)
      and (r.framework_id, r.item_id) not in (select framework_id, item_id from items)
  ), results as (
    insert into item_result as r
      (organisation_id, framework_id, item_id, status, evidence, points, max_points, reasons)
    select $1, framework_id, item_id, status, evidence, points, max_points, reasons from items
    on conflict (organisation_id, framework_id, item_id) do update set status = excluded.status,
      evidence = excluded.evidence, points = excluded.points, max_points = excluded.max_points,
      reasons = excluded.reasons
  )`;

const historyStored = `insert into assessment_history as h (organisation_id, on_day, framework_id,
    release, completeness_part, completeness_of, conformity_part, conformity_of, evidence_part,
    evidence_of, hard_stop_count, met_count, items)`;

const historyReplaced = `on conflict (organisation_id, framework_id, on_day) do update set
    release = excluded.release,
    completeness_part = excluded.completeness_part, completeness_of = excluded.completeness_of,
    conformity_part = excluded.conformity_part, conformity_of = excluded.conformity_of,
    evidence_part = excluded.evidence_part, evidence_of = excluded.evidence_of,
    hard_stop_count = excluded.hard_stop_count, met_count = excluded.met_count,
    items = excluded.items`;

const storeAssessment = `
  with given as (select $2::jsonb as g), stored as (
    insert into assessment as a (organisation_id, on_day, framework_id, release,
      completeness_part, completeness_of, conformity_part, conformity_of, evidence_part, evidence_of,
      complete, headline, hard_stop_count, met_count, not_met_count, summary, next_on, next_reason,
      standing, consent_request_id, in_force_from, consented,
      headcount, counsellor_count, sector, model, participation, result, findings,
      last_changed_at, last_changed_by, evidence_on_file)
    select $1, (g ->> 'on')::date, g ->> 'frameworkId', g ->> 'release',
      (g #>> '{completeness,part}')::numeric, (g #>> '{completeness,of}')::numeric,
      (g #>> '{conformity,part}')::numeric, (g #>> '{conformity,of}')::numeric,
      (g #>> '{evidence,part}')::numeric, (g #>> '{evidence,of}')::numeric,
      (g ->> 'complete')::boolean, g ->> 'headline', (g ->> 'hardStopCount')::integer,
      (g ->> 'metCount')::integer, (g ->> 'notMetCount')::integer, $6::json,
      (g ->> 'nextOn')::date, g ->> 'nextReason',
      g ->> 'standing', (g ->> 'requestId')::uuid, (g ->> 'inForceFrom')::date,
      (g ->> 'consented')::boolean,
      (g ->> 'headcount')::integer, (g ->> 'counsellorCount')::integer, g ->> 'sector',
      g ->> 'model', g ->> 'participation', $3::json, $5::json,
      case when $4::uuid is null then null else now() end, $4::uuid, $7::json
    from given
    on conflict (organisation_id) do update set
      revision = a.revision + 1, on_day = excluded.on_day, framework_id = excluded.framework_id,
      release = excluded.release,
      completeness_part = excluded.completeness_part, completeness_of = excluded.completeness_of,
      conformity_part = excluded.conformity_part, conformity_of = excluded.conformity_of,
      evidence_part = excluded.evidence_part, evidence_of = excluded.evidence_of,
      complete = excluded.complete, headline = excluded.headline,
      hard_stop_count = excluded.hard_stop_count, met_count = excluded.met_count,
      not_met_count = excluded.not_met_count, summary = excluded.summary,
      next_on = excluded.next_on, next_reason = excluded.next_reason,
      standing = excluded.standing, consent_request_id = excluded.consent_request_id,
      in_force_from = excluded.in_force_from, consented = excluded.consented,
      headcount = excluded.headcount, counsellor_count = excluded.counsellor_count,
      sector = excluded.sector, model = excluded.model, participation = excluded.participation,
      result = excluded.result, findings = excluded.findings,
      evidence_on_file = excluded.evidence_on_file,
      last_changed_at = coalesce(excluded.last_changed_at, a.last_changed_at),
      last_changed_by = coalesce(excluded.last_changed_by, a.last_changed_by)
  ), items as (
    select (select g ->> 'frameworkId' from given) as framework_id, i.*
    from jsonb_to_recordset((select g -> 'items' from given)) as i(
      item_id text, status text, evidence text, points numeric, max_points numeric, reasons text[])
  ), ${itemsStored}
  ${historyStored}
  select $1, (g ->> 'on')::date, g ->> 'frameworkId', g ->> 'release',
    (g #>> '{completeness,part}')::numeric, (g #>> '{completeness,of}')::numeric,
    (g #>> '{conformity,part}')::numeric, (g #>> '{conformity,of}')::numeric,
    (g #>> '{evidence,part}')::numeric, (g #>> '{evidence,of}')::numeric,
    (g ->> 'hardStopCount')::integer, (g ->> 'metCount')::integer, g -> 'kept'
  from given
  ${historyReplaced}`;

/** The checklists beside the first, all in one statement. */
const storeOthers = `
  with given as (select g from jsonb_array_elements($2::jsonb) as g), stored as (
    insert into framework_assessment as a (organisation_id, framework_id, release, on_day,
      completeness_part, completeness_of, conformity_part, conformity_of, evidence_part, evidence_of,
      complete, met_count, not_met_count, result, findings)
    select $1, g ->> 'frameworkId', g ->> 'release', (g ->> 'on')::date,
      (g #>> '{completeness,part}')::numeric, (g #>> '{completeness,of}')::numeric,
      (g #>> '{conformity,part}')::numeric, (g #>> '{conformity,of}')::numeric,
      (g #>> '{evidence,part}')::numeric, (g #>> '{evidence,of}')::numeric,
      (g ->> 'complete')::boolean, (g ->> 'metCount')::integer, (g ->> 'notMetCount')::integer,
      (g -> 'result')::json, (g -> 'findings')::json
    from given
    on conflict (organisation_id, framework_id) do update set
      release = excluded.release, on_day = excluded.on_day,
      completeness_part = excluded.completeness_part, completeness_of = excluded.completeness_of,
      conformity_part = excluded.conformity_part, conformity_of = excluded.conformity_of,
      evidence_part = excluded.evidence_part, evidence_of = excluded.evidence_of,
      complete = excluded.complete, met_count = excluded.met_count,
      not_met_count = excluded.not_met_count, result = excluded.result,
      findings = excluded.findings
  ), items as (
    select g ->> 'frameworkId' as framework_id, i.*
    from given, jsonb_to_recordset(g -> 'items') as i(
      item_id text, status text, evidence text, points numeric, max_points numeric, reasons text[])
  ), ${itemsStored}
  ${historyStored}
  select $1, (g ->> 'on')::date, g ->> 'frameworkId', g ->> 'release',
    (g #>> '{completeness,part}')::numeric, (g #>> '{completeness,of}')::numeric,
    (g #>> '{conformity,part}')::numeric, (g #>> '{conformity,of}')::numeric,
    (g #>> '{evidence,part}')::numeric, (g #>> '{evidence,of}')::numeric,
    0, (g ->> 'metCount')::integer, g -> 'kept'
  from given
  ${historyReplaced}`;

/** Keeps the assessment beside the facts: whoever reads a page or a list never assesses. */
@Injectable()
export class AssessmentStore {
  /**
   * Assesses the set-up as it is now, by every checklist in the release the organisation uses, and
   * stores the outcome, in the transaction of the change. `changedBy` is null when only time has
   * passed. `goOver` names releases to use from now on. Returns the primary checklist's assessment.
   */
  async store(
    transaction: OrganisationTransaction,
    setUp: SetUp,
    today: string,
    changedBy: string | null,
    goOver: ReleasesInUse = {},
  ): Promise<Assessment> {
    const standing = await standingAfter(transaction, setUp, today);
    if (standing.standing === 'stale' && (await heldUntilNow(transaction))) {
      await notify(transaction, 'consent_stale', standing.requestId);
    }
    const pieces = await evidenceOnFile(transaction);
    const voices = await answersOnFile(transaction);
    const releases = { ...(await releasesInUse(transaction)), ...goOver };
    const [assessment, ...others] = frameworks.map(({ id }) =>
      assess(setUp, {
        on: today,
        framework: frameworkInUse(id, releases),
        consent: standing.consent,
        evidence: pieces,
        voices,
      }),
    ) as [Assessment, ...Assessment[]];
    const { frameworkId, release, completeness, conformity, evidence } = assessment;
    const next = nextDateOf(setUp, pieces, today);
    const { headcount, sector, model, participation } = setUp.organisation.facts;
    const summary: ClientSummary = {
      ...{ completeness, conformity, evidence, frameworkId, release },
      sector: sector ?? null,
      headcount: headcount ?? null,
      headline: headlineOf(assessment),
      hardStopCount: assessment.hardStops.length,
      columns: columnsOf(assessment),
      nextOn: next?.on ?? null,
      nextReason: next?.reason ?? null,
    };
    await transaction.rows(storeAssessment, [
      transaction.organisationId,
      JSON.stringify({
        ...{ ...summary, columns: undefined },
        ...countedAndKept(assessment),
        standing: standing.standing,
        requestId: standing.requestId,
        inForceFrom: standing.inForceFrom,
        consented: standing.consented,
        counsellorCount: new Set(setUp.appointments.flatMap(({ facts }) => facts.person ?? []))
          .size,
        model: model ?? null,
        participation: participation ?? null,
      }),
      JSON.stringify(resultOf(assessment)),
      changedBy,
      JSON.stringify(findingsOf(assessment)),
      JSON.stringify(summary),
      JSON.stringify({ pieces, seen: standing.consent.evidence, voices }),
    ]);
    await transaction.rows(storeOthers, [
      transaction.organisationId,
      JSON.stringify(
        others.map((other) => ({
          frameworkId: other.frameworkId,
          release: other.release,
          completeness: other.completeness,
          conformity: other.conformity,
          evidence: other.evidence,
          ...countedAndKept(other),
          result: resultOf(other),
          findings: findingsOf(other),
        })),
      ),
    ]);
    return assessment;
  }
}

/** Which release of each checklist the organisation used last. */
async function releasesInUse(transaction: OrganisationTransaction): Promise<ReleasesInUse> {
  const rows = await transaction.rows<{ framework_id: string; release: string }>(
    `select framework_id, release from assessment where organisation_id = $1
     union all select framework_id, release from framework_assessment where organisation_id = $1`,
    [transaction.organisationId],
  );
  return Object.fromEntries(rows.map((row) => [row.framework_id, row.release]));
}

/** What is kept of an assessment besides itself: numbers to find it by, and each item for later. */
function countedAndKept({ on, complete, items }: Assessment) {
  const count = (status: string) => items.filter((item) => item.status === status).length;
  return {
    on,
    complete,
    metCount: count('met'),
    notMetCount: count('not_met'),
    kept: items.map(condensed),
    items: items.map((item) => ({
      item_id: item.itemId,
      status: item.status,
      evidence: item.evidence,
      points: item.points,
      max_points: item.maxPoints,
      reasons: decisiveReasons(item),
    })),
  };
}

function resultOf(assessment: Assessment): unknown {
  return {
    ...assessment,
    items: assessment.items.map((item) => ({ ...item, findings: undefined })),
  };
}

function findingsOf({ items }: Assessment): unknown {
  return Object.fromEntries(items.map(({ itemId, findings }) => [itemId, findings]));
}

/** Whether the consent was not stale yet when the last assessment was stored. */
async function heldUntilNow(transaction: OrganisationTransaction): Promise<boolean> {
  const [before] = await transaction.rows<{ standing: string }>(
    'select standing from assessment where organisation_id = $1',
    [transaction.organisationId],
  );
  return before !== undefined && before.standing !== 'stale';
}

/** The reasons of the findings that decided: those with the status of the item. */
function decisiveReasons(item: Assessment['items'][number]): string[] {
  const deciding = item.findings.filter((finding) => finding.status === item.status);
  return [...new Set(deciding.flatMap((finding) => finding.reasons))];
}
