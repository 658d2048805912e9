import { randomUUID } from 'node:crypto';
import type { CouncilRules, CouncilSeat } from '@vertrouwensbasis/domain';
import { ApiError } from '../../graphql/errors.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';

export interface StoredCouncil {
  version: number;
  rules: CouncilRules;
  seats: (CouncilSeat & { name: string })[];
}

/**
 * The council as it is arranged, within a change; null while its room was never opened. Row security
 * shows the rules to members of the council only, so only they may ask.
 */
export async function councilIn(
  transaction: OrganisationTransaction,
): Promise<StoredCouncil | null> {
  const [row] = await transaction.rows<{ document: StoredCouncil }>(
    `select json_build_object('version', c.version, 'rules', c.rules, 'seats', (
       select coalesce(json_agg(json_build_object('accountId', s.account_id, 'name', s.name,
         'place', s.place, 'mandated', s.mandated) order by s.name, s.account_id), '[]')
       from council_seat s where s.organisation_id = c.organisation_id)) as document
     from council_room c where c.organisation_id = $1`,
    [transaction.organisationId],
  );
  return row?.document ?? null;
}

/** The seat of whoever acts, if they have one. */
export function seatOf(
  council: StoredCouncil | null,
  transaction: OrganisationTransaction,
): (CouncilSeat & { name: string }) | undefined {
  return council?.seats.find(({ accountId }) => accountId === transaction.actor.accountId);
}

/** For what only the council does among itself: a role is not enough, it takes a seat. */
export async function demandSeat(
  transaction: OrganisationTransaction,
): Promise<{ council: StoredCouncil; seat: CouncilSeat & { name: string } }> {
  const council = await councilIn(transaction);
  const seat = seatOf(council, transaction);
  if (!council || !seat) throw ApiError.forbidden();
  return { council, seat };
}

/** What was done goes into the council's own log, and into no other: HR reads that one. */
export async function noteForCouncil(
  transaction: OrganisationTransaction,
  action: string,
  targetId: string | null = null,
): Promise<void> {
  await transaction.rows(
    `insert into council_event (organisation_id, id, account_id, actor_name, action, target_id)
     select $1, $2, a.id, a.name, $3, $4 from account a where a.id = $5`,
    [transaction.organisationId, randomUUID(), action, targetId, transaction.actor.accountId],
  );
}
