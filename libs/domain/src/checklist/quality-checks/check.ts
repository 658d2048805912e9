import type { CalendarDate } from '../../calendar-date.js';
import type { SubjectKind } from '../../facts/fact.js';
import type { SetUp } from '../../facts/set-up.js';
import type { FactCause } from '../../independence/graph.js';
import type { Text } from '../../text.js';
import type { AppointmentView, OrganisationView } from '../item.js';
import type { Conflict, QualityCheck } from '../verdict.js';

/** What a check looks at: everything said, on a day, with the conflicts found. */
export interface Inspected {
  readonly setUp: SetUp;
  readonly on: CalendarDate;
  readonly view: OrganisationView;
  readonly conflicts: readonly Conflict[];
}

/** One check of the catalogue: what it says, how serious that is, and which field helps. */
export interface Check {
  readonly level: QualityCheck['level'];
  /** The field that helps. */
  readonly at: { readonly kind: SubjectKind; readonly key: string };
  readonly text: Text;
  /** The subjects it is true of; a place of its own where another field helps there. */
  find(facts: Inspected): readonly (string | FactCause)[];
}

/** The judged appointments for which this holds. */
export function ofJudged(
  holds: (view: AppointmentView, facts: Inspected) => boolean | undefined,
): Check['find'] {
  return (facts) =>
    facts.view.judged.filter((view) => holds(view, facts) === true).map(({ id }) => id);
}

/** The persons of the judged appointments for whom this holds, each once. */
export function ofPersons(
  holds: (view: AppointmentView, facts: Inspected) => boolean | undefined,
): Check['find'] {
  return (facts) => {
    const found = facts.view.judged.filter((view) => holds(view, facts) === true);
    return [...new Set(found.flatMap((view) => view.appointment.person ?? []))];
  };
}

/** The organisation, when this holds of it. */
export function ofOrganisation(holds: (facts: Inspected) => boolean | undefined): Check['find'] {
  return (facts) => (holds(facts) === true ? [facts.setUp.organisation.id] : []);
}
