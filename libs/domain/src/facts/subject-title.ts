import type { Locale, Text } from '../text.js';
import { text } from '../text.js';
import { catalogue, subjectNames } from './catalogue.js';
import { formatDate } from './format-value.js';
import type { SubjectKind } from './fact.js';
import { subjectById, subjectsOf, type SetUp, type Subject } from './set-up.js';

const nameless: Readonly<Record<SubjectKind, Text>> = {
  organisation: text('Organisatie zonder naam', 'Organisation without a name'),
  unit: text('Onderdeel zonder naam', 'Unit without a name'),
  body: text('Orgaan zonder naam', 'Body without a name'),
  person: text('Persoon zonder naam', 'Person without a name'),
  bureau: text('Bureau zonder naam', 'Bureau without a name'),
  policy: text('Regeling zonder naam', 'Policy without a name'),
  appointment: text('Benoeming zonder persoon', 'Appointment without a person'),
  document: text('Document zonder titel', 'Document without a title'),
  contact: text('Aanspreekpunt zonder naam', 'Contact without a name'),
};

const vacancy = text('Vacature', 'Vacancy');

/**
 * What a subject is called in a sentence: its name; for an appointment the person's name, with
 * what tells it apart when the same person is appointed more than once.
 *
 * @example subjectTitle(setUp, 'appointment', appointment, 'nl') // 'Anna de Vries (Vervanger)'
 */
export function subjectTitle<Kind extends SubjectKind>(
  setUp: SetUp,
  kind: Kind,
  subject: Subject<Kind>,
  locale: Locale,
): string {
  if (kind === 'appointment') {
    return appointmentTitle(setUp, subject as Subject<'appointment'>, locale);
  }
  const facts = subject.facts as { readonly name?: string; readonly title?: string };
  return facts.name ?? facts.title ?? nameless[kind][locale];
}

function appointmentTitle(setUp: SetUp, appointment: Subject<'appointment'>, locale: Locale) {
  const { facts } = appointment;
  const person = subjectById(setUp, 'person', facts.person);
  const name = person ? subjectTitle(setUp, 'person', person, locale) : undefined;
  const same = subjectsOf(setUp, 'appointment').filter(
    (one) => one.facts.person === facts.person && one.facts.vacant === facts.vacant,
  );
  const definitions = catalogue.appointment;
  const details = [
    facts.position && facts.position !== 'counsellor'
      ? definitions.position.type.options[facts.position][locale]
      : undefined,
    same.length > 1 && facts.scope
      ? definitions.scope.type.options[facts.scope][locale]
      : undefined,
    same.length > 1 && facts.startOn ? formatDate(facts.startOn, locale) : undefined,
  ].filter((one) => one !== undefined);
  const title = name ?? (facts.vacant ? vacancy : nameless.appointment)[locale];
  return details.length > 0 ? `${title} (${details.join(', ')})` : title;
}

/** The title of the subject with this id; says so when it has been removed. */
export function titleOfId(setUp: SetUp, kind: SubjectKind, id: string, locale: Locale): string {
  const subject = subjectById(setUp, kind, id);
  if (subject) return subjectTitle(setUp, kind, subject, locale);
  const name = subjectNames[kind].one[locale];
  return locale === 'nl' ? `verwijderd (${name})` : `removed (${name})`;
}
