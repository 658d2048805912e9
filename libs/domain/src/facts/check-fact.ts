import { isCalendarDate } from '../calendar-date.js';
import { text, type Text } from '../text.js';
import { catalogue, factDefinition } from './catalogue.js';
import type { AskedWhen, FactDefinitions, FactType, FactValue, SubjectKind } from './fact.js';
import { effectiveFacts } from './effective-facts.js';
import { profileOf, prunedBy } from './pruned.js';
import { subjectsOf, type SetUp, type Subject } from './set-up.js';

/** Why a value is not an answer to a question. The code is stable, the message is for people. */
export interface FactProblem {
  readonly code: FactProblemCode;
  readonly field: string;
  readonly message: Text;
}

export type FactProblemCode =
  | 'unknown_fact'
  | 'wrong_kind'
  | 'not_an_option'
  | 'too_long'
  | 'too_low'
  | 'too_high'
  | 'not_a_date'
  | 'no_such_subject'
  | 'too_many'
  | 'forbidden_characters'
  | 'looks_like_a_citizen_number'
  | 'wrong_format'
  | 'required'
  | 'not_yours_to_say'
  | 'before_its_start'
  | 'goes_in_a_circle'
  | 'already_there'
  | 'still_in_use';

/** The highest amount the product keeps: ten million euro, in cents. */
export const highestAmountInCents = 1_000_000_000;

/** How many references a fact can hold. */
export const mostReferences = 200;

type Checked = { readonly value: FactValue } | { readonly problem: Omit<FactProblem, 'field'> };

/**
 * Checks an answer against the catalogue and gives the value as it is to be kept: text trimmed and
 * NFC-normalised, options in the catalogue's order and without doubles, references that exist.
 */
export function checkFact(
  setUp: SetUp,
  kind: SubjectKind,
  key: string,
  value: unknown,
):
  | { readonly ok: true; readonly value: FactValue }
  | { readonly ok: false; readonly problem: FactProblem } {
  const definition = factDefinition(kind, key);
  if (!definition) {
    return {
      ok: false,
      problem: {
        ...wrong('unknown_fact', 'Deze vraag bestaat niet.', 'There is no such question.').problem,
        field: key,
      },
    };
  }
  const checked = checkValue(setUp, definition.type, value);
  return 'problem' in checked
    ? { ok: false, problem: { ...checked.problem, field: key } }
    : { ok: true, value: checked.value };
}

function wrong(
  code: FactProblemCode,
  nl: string,
  en: string,
): { problem: Omit<FactProblem, 'field'> } {
  return { problem: { code, message: text(nl, en) } };
}

const wrongKind = () =>
  wrong(
    'wrong_kind',
    'Dit antwoord past niet bij de vraag.',
    'This answer does not fit the question.',
  );

function checkValue(setUp: SetUp, type: FactType, value: unknown): Checked {
  switch (type.type) {
    case 'yesNo':
      return typeof value === 'boolean' ? { value } : wrongKind();
    case 'choice':
      if (typeof value !== 'string') return wrongKind();
      return Object.hasOwn(type.options, value)
        ? { value }
        : wrong('not_an_option', 'Kies een van de antwoorden.', 'Choose one of the answers.');
    case 'choices': {
      if (!isTextList(value)) return wrongKind();
      if (value.some((one) => !Object.hasOwn(type.options, one))) {
        return wrong('not_an_option', 'Kies uit de antwoorden.', 'Choose from the answers.');
      }
      return { value: Object.keys(type.options).filter((option) => value.includes(option)) };
    }
    case 'text':
    case 'longText':
      return typeof value === 'string' ? checkText(type, value) : wrongKind();
    case 'integer':
    case 'decimal':
    case 'money':
      return typeof value === 'number' ? checkNumber(type, value) : wrongKind();
    case 'date':
      return isCalendarDate(value)
        ? { value }
        : wrong(
            'not_a_date',
            'Vul een bestaande datum in tussen 1990 en 2100.',
            'Enter a real date between 1990 and 2100.',
          );
    case 'reference':
      if (typeof value !== 'string') return wrongKind();
      return subjectsOf(setUp, type.to).some((one) => one.id === value)
        ? { value }
        : noSuchSubject();
    case 'references': {
      if (!isTextList(value)) return wrongKind();
      if (value.length > mostReferences) return tooMany(mostReferences);
      const known = new Set(subjectsOf(setUp, type.to).map((one) => one.id));
      return value.every((one) => known.has(one))
        ? { value: [...new Set(value)] }
        : noSuchSubject();
    }
    case 'rows':
      return checkRows(setUp, type, value);
  }
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function noSuchSubject() {
  return wrong(
    'no_such_subject',
    'Dit is intussen verwijderd. Kies iets anders.',
    'This has been removed. Choose something else.',
  );
}

function tooMany(most: number) {
  return wrong('too_many', `Kies er hoogstens ${most}.`, `Choose at most ${most}.`);
}

/** Control, bidirectional and zero-width characters: they hide what a text really says. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** The shapes of addresses, strict enough to catch slips of the keyboard. */
const formats = {
  email: /^[^\s@<>()",;:]{1,64}@[^\s@<>()",;:]{1,189}\.[^\s@<>()",;:.]{2,}$/u,
  phone: /^\+?[0-9 ()\-.]{6,30}$/u,
  url: /^https:\/\/[^\s/$.?#][^\s]*$/iu,
};

/** Checks free text: shape, length, hidden characters and what looks like case data. */
export function checkText(
  type: Extract<FactType, { type: 'text' | 'longText' }>,
  given: string,
): Checked {
  if (!given.isWellFormed()) return hiddenCharacters();
  const value = given.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (hidden.test(value) || (type.type === 'text' && value.includes('\n')))
    return hiddenCharacters();
  if (value === '') return wrong('wrong_kind', 'Vul iets in.', 'Enter something.');
  if ([...value].length > type.max) {
    return wrong(
      'too_long',
      `Maak de tekst korter: hoogstens ${type.max} tekens.`,
      `Shorten the text to at most ${type.max} characters.`,
    );
  }
  if (holdsCitizenNumber(value)) {
    return wrong(
      'looks_like_a_citizen_number',
      'Dit lijkt op een burgerservicenummer. Leg hier geen gegevens van melders of medewerkers vast.',
      'This looks like a citizen service number. Do not record data of reporters or workers here.',
    );
  }
  if (type.type === 'text' && type.format && !formats[type.format].test(value)) {
    const message = {
      email: [
        'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
        'Enter an e-mail address, such as name@example.nl.',
      ],
      phone: [
        'Vul een telefoonnummer in, zoals 06 12 34 56 78.',
        'Enter a phone number, such as 06 12 34 56 78.',
      ],
      url: [
        'Vul een adres in dat met https:// begint.',
        'Enter an address that starts with https://.',
      ],
    }[type.format];
    return wrong('wrong_format', message[0]!, message[1]!);
  }
  return { value };
}

function hiddenCharacters() {
  return wrong(
    'forbidden_characters',
    'Haal de onzichtbare tekens uit de tekst.',
    'Remove the invisible characters from the text.',
  );
}

/**
 * Whether nine digits in a row pass the 11-check of the citizen service number. The product holds
 * no case data (principle 4); a phone number has ten digits or spaces and passes.
 */
function holdsCitizenNumber(value: string): boolean {
  return (value.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).some((digits) => {
    const sum = [...digits].reduce(
      (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
      0,
    );
    return sum % 11 === 0 && digits !== '000000000';
  });
}

function checkNumber(
  type: Extract<FactType, { type: 'integer' | 'decimal' | 'money' }>,
  value: number,
): Checked {
  const min = type.type === 'money' ? 0 : type.min;
  const max = type.type === 'money' ? highestAmountInCents : type.max;
  if (!Number.isFinite(value)) return wrongKind();
  if (type.type === 'decimal' ? !hasPlaces(value, type.places) : !Number.isSafeInteger(value)) {
    return type.type === 'decimal'
      ? wrong('wrong_format', 'Gebruik hoogstens twee decimalen.', 'Use at most two decimals.')
      : wrong('wrong_format', 'Vul een heel getal in.', 'Enter a whole number.');
  }
  const shown = (bound: number) => (type.type === 'money' ? bound / 100 : bound);
  if (value < min) {
    return wrong('too_low', `Vul minstens ${shown(min)} in.`, `Enter at least ${shown(min)}.`);
  }
  if (value > max) {
    return wrong(
      'too_high',
      `Vul hoogstens ${shown(max).toLocaleString('nl-NL')} in.`,
      `Enter at most ${shown(max).toLocaleString('en-GB')}.`,
    );
  }
  return { value: value === 0 ? 0 : value };
}

function hasPlaces(value: number, places: number): boolean {
  return Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6;
}

function checkRows(
  setUp: SetUp,
  type: Extract<FactType, { type: 'rows' }>,
  value: unknown,
): Checked {
  if (!Array.isArray(value)) return wrongKind();
  if (value.length > type.max) return tooMany(type.max);
  const rows: Record<string, string | number | boolean>[] = [];
  for (const given of value as unknown[]) {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return wrongKind();
    const row: Record<string, string | number | boolean> = {};
    for (const [field, answer] of Object.entries(given)) {
      const definition = Object.hasOwn(type.fields, field) ? type.fields[field] : undefined;
      if (!definition) return wrongKind();
      if (answer === null || answer === undefined || answer === '') continue;
      const checked = checkValue(setUp, definition.type, answer);
      if ('problem' in checked) return checked;
      row[field] = checked.value as string | number | boolean;
    }
    if (Object.keys(row).length > 0) rows.push(row);
  }
  return { value: rows };
}

/**
 * Whether the question is asked of a subject of this kind, given its other answers. A condition on
 * a fact the kind does not have is no condition: a policy has no `kind`, so it is asked for what
 * holds for its external counsellors as well as for what holds for its internal ones.
 */
export function isAsked(
  kind: SubjectKind,
  conditions: readonly AskedWhen[] | undefined,
  facts: Readonly<Record<string, FactValue | undefined>>,
): boolean {
  return (conditions ?? []).every(({ fact, is }) => {
    if (!factDefinition(kind, fact)) return true;
    const answer = facts[fact];
    if (answer === undefined) return false;
    const answers: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    return answers.some((one) => (is as readonly unknown[]).includes(one));
  });
}

/** How one question stands: what is asked of a subject and whether it is answered. */
export interface AskedFact {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly key: string;
  readonly known: boolean;
  readonly declaredUnknown: boolean;
}

/**
 * The questions that are asked of a subject, with what it inherits counted as answered. A policy
 * is asked only for its own name and dates: what it leaves open its appointments answer. A vacant
 * post is asked nothing.
 */
export function askedFacts(
  setUp: SetUp,
  kind: SubjectKind,
  subject: Subject,
): readonly AskedFact[] {
  // Nobody can say how a post is filled that is not.
  if (kind === 'appointment' && (subject.facts as { vacant?: boolean }).vacant) return [];
  const facts = (
    kind === 'appointment'
      ? effectiveFacts(setUp, subject as Subject<'appointment'>)
      : subject.facts
  ) as Readonly<Record<string, FactValue | undefined>>;
  const profile = profileOf(setUp);
  return Object.entries(catalogue[kind] as FactDefinitions).flatMap(([key, definition]) => {
    if (prunedBy(kind, definition, profile)) return [];
    if (definition.optional || !isAsked(kind, definition.when, facts)) return [];
    if (kind === 'policy' && definition.inherits) return [];
    return [
      {
        kind,
        subjectId: subject.id,
        key,
        known: facts[key] !== undefined,
        declaredUnknown: subject.declaredUnknown.includes(key),
      },
    ];
  });
}
