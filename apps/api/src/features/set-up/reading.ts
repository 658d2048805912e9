import {
  type Locale,
  mayDo,
  type Role,
  rolesConcerning,
  type Sight,
  sightOf,
  type SetUp,
  type Subject,
  subjectById,
  type SubjectKind,
  withSubject,
} from '@vertrouwensbasis/domain';
import type { OrganisationDocument } from './set-up.reader.js';

/** A set-up as one reader may see it. Everything shown is worded from this, never from the original. */
export interface Reading extends OrganisationDocument {
  readonly locale: Locale;
  /** Which answers, subjects and sections are shown. */
  readonly sight: Sight;
  /** Whether private contact data of this subject is shown. */
  contactDetailsOf(kind: SubjectKind, id: string): boolean;
}

export function readingFor(
  document: OrganisationDocument,
  roles: readonly Role[],
  locale: Locale,
): Reading {
  const mask = document.namesIncluded === false;
  return {
    ...document,
    setUp: mask ? withoutNames(document.setUp, namesIn(document.setUp), locale) : document.setUp,
    locale,
    sight: sightOf({ roles, sections: document.sections }),
    contactDetailsOf: (kind, id) =>
      !mask && mayDo(rolesConcerning(roles, isOwn(document, kind, id)), 'contactDetails:read'),
  };
}

/** Whether a subject is the reader, or the reader's own appointment. */
export function isOwn(
  { setUp, ownPersonId }: Pick<OrganisationDocument, 'setUp' | 'ownPersonId'>,
  kind: SubjectKind,
  id: string,
): boolean {
  if (ownPersonId === null) return false;
  if (kind === 'person') return id === ownPersonId;
  return (
    kind === 'appointment' && subjectById(setUp, 'appointment', id)?.facts.person === ownPersonId
  );
}

const standIn = { nl: 'Vertrouwenspersoon', en: 'Counsellor' } as const;

/** The names of the people in a set-up, with what a reader without the right to them sees instead. */
export function namesIn(setUp: SetUp): ReadonlyMap<string, number> {
  return new Map(
    setUp.persons.flatMap((person, index) =>
      (person.facts.name?.length ?? 0) > 2 ? [[person.facts.name!, index + 1] as const] : [],
    ),
  );
}

/**
 * The same set-up with "Vertrouwenspersoon 1" for every person, also where the name stands inside
 * another text, such as the title of an appointment letter.
 */
export function withoutNames(
  setUp: SetUp,
  names: ReadonlyMap<string, number>,
  locale: Locale,
): SetUp {
  const masked = maskedIn(setUp, names, locale);
  return setUp.persons.reduce((result, { id }, index) => {
    const person = result.persons.find((one) => one.id === id)!;
    return withSubject(result, 'person', {
      ...person,
      facts: { ...person.facts, name: `${standIn[locale]} ${index + 1}` },
    } as Subject<'person'>);
  }, masked);
}

/** Any value with the names in its texts replaced; longest first, as one may stand inside another. */
export function maskedIn<Value>(
  value: Value,
  names: ReadonlyMap<string, number>,
  locale: Locale,
): Value {
  const known = [...names].sort(([one], [other]) => other.length - one.length);
  const mask = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return known.reduce(
        (text, [name, number]) => text.replaceAll(name, `${standIn[locale]} ${number}`),
        part,
      );
    }
    if (Array.isArray(part)) return part.map(mask);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, mask(one)]));
  };
  return mask(value) as Value;
}

/** A frozen set-up under the same rule: names that are kept from the reader now stay kept there. */
export function maskedSetUp(frozen: SetUp, reading: Reading, now: OrganisationDocument): SetUp {
  if (reading.namesIncluded !== false) return frozen;
  const numbers = namesIn(now.setUp);
  const others = [...namesIn(frozen).keys()].filter((name) => !numbers.has(name));
  const names = new Map([
    ...numbers,
    ...others.map((name, index) => [name, now.setUp.persons.length + index + 1] as const),
  ]);
  return maskedIn(frozen, names, reading.locale);
}
