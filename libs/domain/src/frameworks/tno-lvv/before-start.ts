import type { CalendarDate } from '../../calendar-date.js';
import type { OrganisationView } from '../../checklist/item.js';
import { termState } from '../../checklist/term.js';

/** Whether every counsellor is still to come: making the role known counts from the start (domain §6.2 rule 4). */
export function beforeStart({ appointments }: OrganisationView, on: CalendarDate): boolean {
  return (
    appointments.length > 0 &&
    appointments.every(({ appointment }) => termState(appointment, on) === 'future')
  );
}
