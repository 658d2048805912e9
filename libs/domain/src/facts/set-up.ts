import type { FactsOf } from './catalogue.js';
import type { SubjectKind } from './fact.js';

/** One thing in a set-up with what is known about it. */
export interface Subject<Kind extends SubjectKind = SubjectKind> {
  readonly id: string;
  readonly facts: FactsOf[Kind];
  /** Facts someone explicitly marked as not known; they are absent from `facts`. */
  readonly declaredUnknown: readonly string[];
}

/** The set-up of the counsellor role in one organisation, as it is said to be. */
export interface SetUp {
  readonly organisation: Subject<'organisation'>;
  readonly units: readonly Subject<'unit'>[];
  readonly bodies: readonly Subject<'body'>[];
  readonly bureaus: readonly Subject<'bureau'>[];
  readonly persons: readonly Subject<'person'>[];
  readonly policies: readonly Subject<'policy'>[];
  readonly appointments: readonly Subject<'appointment'>[];
  readonly documents: readonly Subject<'document'>[];
  readonly contacts: readonly Subject<'contact'>[];
}

/** Where a kind of subject stands in a set-up. */
export const listOf = {
  unit: 'units',
  body: 'bodies',
  bureau: 'bureaus',
  person: 'persons',
  policy: 'policies',
  appointment: 'appointments',
  document: 'documents',
  contact: 'contacts',
} as const satisfies Record<Exclude<SubjectKind, 'organisation'>, keyof SetUp>;

/** The subjects of one kind. */
export function subjectsOf<Kind extends SubjectKind>(
  setUp: SetUp,
  kind: Kind,
): readonly Subject<Kind>[] {
  const subjects =
    kind === 'organisation'
      ? [setUp.organisation]
      : setUp[listOf[kind as Exclude<SubjectKind, 'organisation'>]];
  return subjects as readonly unknown[] as readonly Subject<Kind>[];
}

/** The subject with this id, or undefined. */
export function subjectById<Kind extends SubjectKind>(
  setUp: SetUp,
  kind: Kind,
  id: string | undefined,
): Subject<Kind> | undefined {
  return id === undefined ? undefined : subjectsOf(setUp, kind).find((one) => one.id === id);
}

/** The same set-up with this subject added, or put in place of the one with the same id. */
export function withSubject<Kind extends SubjectKind>(
  setUp: SetUp,
  kind: Kind,
  subject: Subject<Kind>,
): SetUp {
  if (kind === 'organisation') {
    return { ...setUp, organisation: subject as unknown as Subject<'organisation'> };
  }
  const list = listOf[kind as Exclude<SubjectKind, 'organisation'>];
  const others = subjectsOf(setUp, kind);
  const known = others.some((one) => one.id === subject.id);
  return {
    ...setUp,
    [list]: known
      ? others.map((one) => (one.id === subject.id ? subject : one))
      : [...others, subject],
  };
}

/** The same set-up without this subject. */
export function withoutSubject(
  setUp: SetUp,
  kind: Exclude<SubjectKind, 'organisation'>,
  id: string,
): SetUp {
  return { ...setUp, [listOf[kind]]: subjectsOf(setUp, kind).filter((one) => one.id !== id) };
}

/** A set-up about which nothing is known yet but the organisation's name. */
export function emptySetUp(id: string, name: string): SetUp {
  return {
    organisation: { id, facts: { name }, declaredUnknown: [] },
    units: [],
    bodies: [],
    bureaus: [],
    persons: [],
    policies: [],
    appointments: [],
    documents: [],
    contacts: [],
  };
}
