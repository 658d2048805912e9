import { createHash } from 'node:crypto';
import {
  canonical,
  type ConsentEvent,
  type ConsentRequest,
  type Snapshot,
} from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { momentOf, paperContent } from './paper-content.js';

interface Row {
  registeredName: string;
  canonical: string;
  hash: string;
  request: Omit<ConsentRequest, 'events'>;
  proposedDecision: string;
  submittedBy: string;
  events: { actor: string; event: ConsentEvent }[];
}

/**
 * Keeps, word for word, what the papers of the lines after `after` in the file of a request say.
 * Called in the transaction that writes those lines; setting them as PDF, Word or archive can then
 * wait, and whoever does so adds nothing.
 */
export async function freezePapers(
  transaction: OrganisationTransaction,
  requestId: string,
  after: number,
): Promise<void> {
  const [row] = await transaction.rows<Row>(
    `select o.name as "registeredName", s.canonical, s.hash, r.request, r.proposed_decision as "proposedDecision",
       r.submitted_by_name as "submittedBy",
       (select coalesce(json_agg(json_build_object('actor', e.actor_name, 'event', e.event)
          order by e.seq), '[]') from consent_event e
        where e.organisation_id = r.organisation_id and e.request_id = r.id) as events
     from consent_request r
     join organisation o on o.id = r.organisation_id
     join snapshot s on s.organisation_id = r.organisation_id and s.hash = r.snapshot_hash
     where r.organisation_id = $1 and r.id = $2 and exists (select from consent_event e
       where e.organisation_id = r.organisation_id and e.request_id = r.id and e.seq > $3
         and e.event ->> 'action' = any($4))`,
    [transaction.organisationId, requestId, after, paperSteps],
  );
  if (!row) return;
  const source = {
    organisationId: transaction.organisationId,
    registeredName: row.registeredName,
    snapshot: JSON.parse(row.canonical) as Snapshot,
    snapshotHash: row.hash,
    request: row.request,
    proposedDecision: row.proposedDecision,
    submittedBy: row.submittedBy,
    events: row.events,
  };
  for (const [index, { event }] of row.events.entries()) {
    const seq = index + 1;
    if (seq <= after || momentOf(event.action) === undefined) continue;
    const text = canonical(paperContent(requestAt(source, seq), seq));
    await transaction.rows(
      `insert into dossier_paper
         (organisation_id, request_id, seq, moment, snapshot_hash, canonical, hash)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        transaction.organisationId,
        requestId,
        seq,
        momentOf(event.action),
        row.hash,
        text,
        createHash('sha256').update(text, 'utf8').digest('hex'),
      ],
    );
  }
}

const paperSteps = [
  'submit',
  'giveConsent',
  'giveConsentWithConditions',
  'refuse',
  'confirmConditionsMet',
  'decideAsEmployer',
  'decideWithoutConsent',
  'recordCourtPermission',
];

/**
 * The request as it was after a line of its file. One step is kept per transaction, so the request
 * itself says it; only where a whole story is written at once, what came later is taken off again.
 */
function requestAt<
  Source extends { request: Omit<ConsentRequest, 'events'>; events: Row['events'] },
>(source: Source, seq: number): Source {
  const later = source.events.slice(seq).map(({ event }) => event.action);
  const council = ['giveConsent', 'giveConsentWithConditions', 'refuse'] as const;
  const employer = ['decideAsEmployer', 'decideWithoutConsent', 'recordCourtPermission'] as const;
  const { decision, employerDecision, ...request } = source.request;
  const { conditionsMetOn, ...withoutMet } = decision ?? { conditionsMetOn: undefined };
  void conditionsMetOn;
  const keepsDecision = decision && !council.some((one) => later.includes(one));
  return {
    ...source,
    request: {
      ...request,
      ...(keepsDecision
        ? {
            decision: later.includes('confirmConditionsMet')
              ? (withoutMet as NonNullable<typeof decision>)
              : decision,
          }
        : {}),
      ...(employerDecision && !employer.some((one) => later.includes(one))
        ? { employerDecision }
        : {}),
    },
  };
}
