import { monthsAgo, monthsAhead, type Day } from './dates.js';
import type { Grant } from './describe.js';

/**
 * The password of every demo account. It is published on purpose: these accounts exist only in
 * demo organisations and go when the demo is removed.
 */
export const demoPassword = 'koffie-op-de-derde-etage';

/** The consultant who advises fourteen of the organisations, twelve of them today. */
export const consultant = {
  name: 'Noor Verbeek',
  firm: 'Adviesbureau Kompas',
  email: 'noor.verbeek@kompas.voorbeeld.test',
} as const;

/** Someone with a seat in two organisations: HR in the one, works council in the other. */
export const inTwoOrganisations = {
  name: 'Sietske Bosma',
  email: 'sietske.bosma@voorbeeld.test',
} as const;

/** A grant to the consultant, for as long as the client says; a year to come unless said otherwise. */
export function kompas(
  reason: string,
  term: { from?: Day; until?: Day; revokedOn?: Day } = {},
): Grant {
  return {
    consultant: consultant.email,
    from: monthsAgo(11),
    until: monthsAhead(13),
    reason,
    ...term,
  };
}
