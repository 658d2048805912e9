import {
  changesSinceConsent,
  type ConsentRequest,
  consentStandingOf,
  type ConsentStatus,
  enterIntoForce,
  revisionKey,
  type SetUp,
  type Snapshot,
} from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';

/** How an organisation stands with consent, in the words of the API. */
export const standings = ['in_force', 'none', 'refused', 'running', 'stale'] as const;
export type Standing = (typeof standings)[number];

const standingOf: Readonly<Record<ConsentStatus, Standing>> = {
  none: 'none',
  draft: 'none',
  withdrawn: 'none',
  running: 'running',
  at_court: 'running',
  awaiting_employer: 'running',
  awaiting_start: 'running',
  // Until the council says that its conditions are met they count as a refusal.
  conditions: 'refused',
  refused: 'refused',
  // A decision without consent never counts as consent.
  without_consent: 'refused',
  nullity_invoked: 'refused',
  in_force: 'in_force',
  stale: 'stale',
};

export interface StoredStanding {
  readonly standing: Standing;
  readonly requestId: string | null;
  /** The day from which a decision already taken is in force. */
  readonly inForceFrom: string | null;
  /** Whether the council consented to what stands there now: the highest step of evidence. */
  readonly consented: boolean;
  readonly consent: {
    readonly inForce: boolean;
    readonly stale: boolean;
    /** The revisions of evidence that the version in force holds. */
    readonly evidence: readonly string[];
  };
}

/** The request as everyone sees it on a day: a decision comes into force on its start date by itself. */
export function requestOn(request: ConsentRequest, today: string): ConsentRequest {
  const { employerDecision } = request;
  if (request.state !== 'employer_decision' || !employerDecision) return request;
  const entered = enterIntoForce(request, {
    accountId: employerDecision.recordedBy,
    roles: ['board'],
    on: today,
  });
  return entered.ok ? entered.value : request;
}

/** Works out the standing from all requests and the version that is in force. */
export async function standingAfter(
  transaction: OrganisationTransaction,
  setUp: SetUp,
  today: string,
): Promise<StoredStanding> {
  const rows = await transaction.rows<{ request: ConsentRequest }>(
    `select r.request || jsonb_build_object('events', '[]'::jsonb) as request
     from consent_request r where r.organisation_id = $1`,
    [transaction.organisationId],
  );
  const requests = rows.map(({ request }) => requestOn(request, today));
  const inForce = requests
    .filter((one) => one.state === 'in_force')
    .sort((one, other) => other.number - one.number)[0];
  const { changes, evidence } = inForce
    ? await sinceConsent(transaction, inForce, setUp)
    : { changes: 0, evidence: [] };
  const { status, requestId, startOn } = consentStandingOf(requests, changes);
  const binding = inForce?.employerDecision?.basis === 'consent';
  return {
    standing: standingOf[status],
    requestId: requestId ?? null,
    inForceFrom: status === 'awaiting_start' ? (startOn ?? null) : null,
    consented: binding && changes === 0,
    consent: { inForce: binding, stale: changes > 0, evidence },
  };
}

/** How many changes touch what was consented to, and which files the council saw. */
async function sinceConsent(
  transaction: OrganisationTransaction,
  request: ConsentRequest,
  setUp: SetUp,
): Promise<{ changes: number; evidence: readonly string[] }> {
  const [row] = await transaction.rows<{ canonical: string }>(
    `select canonical from snapshot where organisation_id = $1 and hash = $2`,
    [transaction.organisationId, request.snapshotHash],
  );
  if (!row) return { changes: 0, evidence: [] };
  const consented = JSON.parse(row.canonical) as Snapshot;
  return {
    changes: changesSinceConsent(consented.setUp, setUp, request.askedFor).material.length,
    evidence: (consented.evidence ?? []).map(revisionKey),
  };
}
