import type { OrganisationTransaction } from '../../tenancy/transaction.js';

/** Changes of one organisation happen one after the other, so that each judges what the last left. */
export async function lockOrganisation(transaction: OrganisationTransaction): Promise<void> {
  await transaction.rows('select id from organisation where id = $1 for update', [
    transaction.organisationId,
  ]);
}
