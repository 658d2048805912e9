import type { OrganisationFacts } from '../../facts/organisation.js';
import { text } from '../../text.js';

/** From this many employees on, both bills would hold (domain §3.4, §3.5). */
export const billsFrom = 10;

/** The last day of which the state of bill 35 592 is known. */
export const counsellorBillKnownThrough = '2025-08-28';

/** The last day of which the state of the bill on a code of conduct is known. */
export const conductBillKnownThrough = '2025-12-31';

export const counsellorBillNotVerified = text(
  'De precieze wettekst is niet gelezen, en hoe het wetsvoorstel er na 28 augustus 2025 voor staat is niet bekend.',
  'The exact text of the bill was not read, and how it stands after 28 August 2025 is not known.',
);

export const conductBillNotVerified = text(
  'Of dit wetsvoorstel na december 2025 is aangenomen of gewijzigd, is niet bekend.',
  'Whether this bill was adopted or changed after December 2025 is not known.',
);

/** Whether the organisation is below the threshold; undefined while its size is unknown. */
export function belowBills({ employees }: Pick<OrganisationFacts, 'employees'>) {
  return employees === undefined ? undefined : employees < billsFrom;
}

/** Reasons that every item of these bills words alike. */
export const billReasons = {
  tooSmall: text(
    'Het wetsvoorstel geldt vanaf 10 werknemers.',
    'The bill holds from 10 employees.',
  ),
} as const;
