import type { CalendarDate } from '../calendar-date.js';
import type { AppointmentFacts } from '../facts/appointment.js';
import type { SubjectKind } from '../facts/fact.js';
import type { OrganisationFacts } from '../facts/organisation.js';
import type { PersonFacts } from '../facts/person.js';
import type { Topic } from '../facts/shared-options.js';
import type { Text } from '../text.js';
import type { BodyFacts, BureauFacts, UnitFacts } from '../facts/surroundings.js';
import type { Paper } from './paper.js';
import type { TermState } from './term.js';
import type { ItemTexts, NormStatus } from './texts.js';
import type { Verdict } from './verdict.js';

/** Whoever and whatever is around an appointment, by id; undefined for what is not there. */
export interface Surroundings {
  person(id: string): PersonFacts | undefined;
  unit(id: string): UnitFacts | undefined;
  body(id: string): BodyFacts | undefined;
}

/** An appointment as an evaluator sees it; what it reads is remembered. */
export interface AppointmentView {
  readonly id: string;
  /** Where it stands in time; reading `appointment` shows the days behind it. */
  readonly state: TermState;
  readonly organisation: OrganisationFacts;
  /** Its own facts, with the policies' answers where it has none. */
  readonly appointment: AppointmentFacts;
  /** Empty while nobody said who it is. */
  readonly person: PersonFacts;
  readonly bureau: BureauFacts;
  readonly around: Surroundings;
  readonly paper: Paper;
}

/** The organisation as an evaluator sees it. */
export interface OrganisationView {
  readonly organisation: OrganisationFacts;
  /** Every appointment, also those that ended or are still to come. */
  readonly appointments: readonly AppointmentView[];
  /** The appointments judged on the day. */
  readonly judged: readonly AppointmentView[];
  readonly paper: Paper;
  /** Whether the council's consent to the set-up as it is now is in force. */
  readonly consented: boolean;
}

/** What the evaluators of each kind of item are given. */
export interface FactsPer {
  organisation: OrganisationView;
  appointment: AppointmentView;
}

/** A fact to go to, to improve an item. */
export interface FactPlace {
  readonly kind: SubjectKind;
  readonly key: string;
}

/** One point of a checklist: what it asks, how it is judged and what it says about it. */
export interface Item<Per extends keyof FactsPer = keyof FactsPer, Reason extends string = string> {
  /** Stored and published; never reused, in no checklist. */
  readonly id: string;
  /** Of what it means: a change that can alter a verdict counts one up, in a new release. 1 unless said. */
  readonly version?: number;
  readonly per: Per;
  readonly normStatus: NormStatus;
  /** Ids of the framework's sources. */
  readonly sources: readonly string[];
  /** The topic of the documents that show it; without one only files linked to the item do. */
  readonly topic?: Topic;
  /** The last day of which the state of the law is known, where it is in motion. */
  readonly knownThrough?: CalendarDate;
  /** What could not be checked about it: readers see "niet geverifieerd" with this beside it. */
  readonly notVerified?: Text;
  /** Without a signed document it is met in part at most (domain §6.2 rule 2). */
  readonly writtenRequired?: true;
  /** Also judges appointments that ended, when no other is left to judge. */
  readonly judgesEnded?: true;
  /** Where in the wizard its answers stand. */
  readonly wizard: readonly FactPlace[];
  readonly texts: ItemTexts<Reason>;
  evaluate(facts: FactsPer[Per], on: CalendarDate): Verdict<Reason>;
}

/** Ties an item's texts and evaluator together: a reason without a text does not compile. */
export function defineItem<Per extends keyof FactsPer, Reason extends string>(
  item: Omit<Item<Per, Reason>, 'evaluate'> & {
    evaluate(facts: FactsPer[Per], on: CalendarDate): Verdict<NoInfer<Reason>>;
  },
): Item<Per, Reason> {
  return item;
}

/** Any item, whatever its reasons are. */
export type AnyItem = Item<'organisation'> | Item<'appointment'>;

/** Facts of one kind of subject, as places to go to. */
export function places(kind: SubjectKind, ...keys: readonly string[]): readonly FactPlace[] {
  return keys.map((key) => ({ kind, key }));
}
