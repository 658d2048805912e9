import type { Role } from '../access/actions.js';
import { ok, refused, type Result } from '../result.js';
import { locales, text, type Text } from '../text.js';
import { factDefinition, subjectNames } from './catalogue.js';
import { factChanges, type AnySubject, type FactChange } from './changes.js';
import { checkFact, type FactProblem, type FactProblemCode } from './check-fact.js';
import { mayAddSubject, mayAnswerFact, type Answering } from './contribution.js';
import { factName } from './fact-names.js';
import type { FactValue, SubjectKind } from './fact.js';
import { formatDate, formatList } from './format-value.js';
import { referrersOf } from './referrers.js';
import type { SectionId } from './sections.js';
import {
  subjectById,
  subjectsOf,
  withoutSubject,
  withSubject,
  type SetUp,
  type Subject,
} from './set-up.js';
import { titleOfId } from './subject-title.js';

/** One answer: a value, none (`null`), or the statement that it is unknown. */
export interface FactInput {
  readonly key: string;
  readonly value?: unknown;
  /** Said to be unknown; then there is no value. */
  readonly unknown?: boolean;
}

export interface SubjectInput {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly changes: readonly FactInput[];
}

/** A set-up with a change made, and what differs; nothing differs when it said so already. */
export interface ChangedSetUp {
  readonly setUp: SetUp;
  readonly changed: readonly FactChange[];
}

/** How many subjects of one kind an organisation can have. */
export const mostSubjects = 500;

/**
 * Answers questions about one subject: all of them or, when one answer will not do, none. Every
 * problem is named, so that nobody has to save again and again to find them.
 *
 * Who may answer which question, `mayAnswerFact` says (`sections`: those assigned to a contributor); that the counsellor is the one concerned,
 * the caller knows.
 */
export function changeFacts(
  setUp: SetUp,
  input: SubjectInput,
  roles: readonly Role[],
  sections: readonly SectionId[] = [],
): Result<ChangedSetUp, readonly FactProblem[]> {
  const who: Answering = { roles, sections };
  const { kind, id } = input;
  const before = subjectById(setUp, kind, id) as AnySubject | undefined;
  if (!before) return refused([notThere()]);

  const facts = new Map(Object.entries(before.facts));
  const unknown = new Set(before.declaredUnknown);
  const problems: FactProblem[] = [];
  const seen = new Set<string>();
  for (const change of input.changes) {
    const { key } = change;
    const outcome = seen.has(key) ? refused(givenTwice(key)) : answerOf(setUp, kind, change, who);
    seen.add(key);
    if (!outcome.ok) {
      problems.push(outcome.refusal);
      continue;
    }
    facts.delete(key);
    unknown.delete(key);
    if (outcome.value === 'unknown') unknown.add(key);
    else if (outcome.value !== 'absent') facts.set(key, outcome.value.is);
  }
  if (problems.length > 0) return refused(problems);

  const after = {
    id,
    facts: Object.fromEntries(facts),
    declaredUnknown: [...unknown].sort(),
  } as AnySubject;
  const next = withSubject(setUp, kind, after as Subject<typeof kind>);
  const clashes = [...datesThatClash(kind, after, seen), ...circles(next, kind, after, seen)];
  return clashes.length > 0
    ? refused(clashes)
    : ok({ setUp: next, changed: factChanges(kind, before, after) });
}

type Answer = 'absent' | 'unknown' | { readonly is: FactValue };

function answerOf(
  setUp: SetUp,
  kind: SubjectKind,
  { key, value, unknown }: FactInput,
  who: Answering,
): Result<Answer, FactProblem> {
  const definition = factDefinition(kind, key);
  if (definition && !mayAnswerFact(who, kind, key)) return refused(notYours(key));
  const absent = value === undefined || value === null;
  if (definition && absent) {
    // Without its name nobody could find the organisation back.
    if (kind === 'organisation' && key === 'name') return refused(nameNeeded(key));
    return ok(unknown ? 'unknown' : 'absent');
  }
  if (definition && unknown) return refused(knownAndUnknown(key));
  const checked = checkFact(setUp, kind, key, value);
  return checked.ok ? ok({ is: checked.value }) : refused(checked.problem);
}

/** Adds a subject with these answers; refused as a whole when one of them will not do. */
export function addSubject(
  setUp: SetUp,
  kind: Exclude<SubjectKind, 'organisation'>,
  id: string,
  changes: readonly FactInput[],
  roles: readonly Role[],
  sections: readonly SectionId[] = [],
): Result<ChangedSetUp, readonly FactProblem[]> {
  if (!mayAddSubject({ roles, sections }, kind)) return refused([notYours('kind')]);
  if (subjectById(setUp, kind, id)) return refused([alreadyThere()]);
  if (subjectsOf(setUp, kind).length >= mostSubjects) return refused([tooManyOf(kind)]);
  const empty = { id, facts: {}, declaredUnknown: [] } as Subject<typeof kind>;
  const outcome = changeFacts(
    withSubject(setUp, kind, empty),
    { kind, id, changes },
    roles,
    sections,
  );
  return outcome.ok
    ? ok({ setUp: outcome.value.setUp, changed: [{ change: 'subject_added', kind, id }] })
    : outcome;
}

/**
 * Removes a subject; refused while others refer to it, naming them, since an agreement must not
 * lose its meaning by a removal elsewhere.
 */
export function removeSubject(
  setUp: SetUp,
  kind: Exclude<SubjectKind, 'organisation'>,
  id: string,
): Result<ChangedSetUp, readonly FactProblem[]> {
  if (!subjectById(setUp, kind, id)) return refused([notThere()]);
  const inUse = stillInUse(setUp, kind, id);
  return inUse
    ? refused([inUse])
    : ok({
        setUp: withoutSubject(setUp, kind, id),
        changed: [{ change: 'subject_removed', kind, id }],
      });
}

/** How many of those who refer to a subject a message names. */
const mostNamed = 5;

function stillInUse(setUp: SetUp, kind: SubjectKind, id: string): FactProblem | undefined {
  const referrers = referrersOf(setUp, kind, id);
  if (referrers.length === 0) return undefined;
  const [nl, en] = locales.map((locale) => {
    const named = referrers
      .slice(0, mostNamed)
      .map(
        (one) =>
          `${titleOfId(setUp, one.kind, one.id, locale)} (${factName(one.kind, one.key, {}, locale)})`,
      );
    const more = referrers.length - named.length;
    return formatList(
      more > 0 ? [...named, locale === 'nl' ? `en nog ${more}` : `and ${more} more`] : named,
    );
  });
  return problem('still_in_use', 'id', `Wordt nog genoemd bij: ${nl}.`, `Still named in: ${en}.`);
}

/** Pairs of dates of which the second cannot come before the first. */
const inOrder: Readonly<Partial<Record<SubjectKind, readonly (readonly [string, string])[]>>> = {
  appointment: [['startOn', 'endOn']],
  policy: [
    ['adoptedOn', 'reviewOn'],
    ['inForceOn', 'reviewOn'],
  ],
  document: [['datedOn', 'validUntil']],
  person: [['basicTrainingOn', 'certificateUntil']],
};

function datesThatClash(
  kind: SubjectKind,
  { facts }: AnySubject,
  touched: ReadonlySet<string>,
): readonly FactProblem[] {
  return (inOrder[kind] ?? []).flatMap(([first, last]) => {
    const [from, to] = [facts[first], facts[last]];
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
    if (!touched.has(first) && !touched.has(last)) return [];
    const name = (key: string, locale: 'nl' | 'en') => factName(kind, key, facts, locale);
    return [
      problem(
        'before_its_start',
        last,
        `“${name(last, 'nl')}” (${formatDate(to, 'nl')}) ligt vóór “${name(first, 'nl')}” (${formatDate(from, 'nl')}).`,
        `“${name(last, 'en')}” (${formatDate(to, 'en')}) is before “${name(first, 'en')}” (${formatDate(from, 'en')}).`,
      ),
    ];
  });
}

/** Facts that lead from one subject to another of the same kind and must come to an end. */
const chains: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  unit: ['partOf'],
  appointment: ['standsInFor'],
  document: ['annexTo'],
};

/** Facts that cannot name their own subject; two counsellors may well be each other's substitute. */
const notItself: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  appointment: ['substitute'],
};

function circles(
  setUp: SetUp,
  kind: SubjectKind,
  subject: AnySubject,
  touched: ReadonlySet<string>,
): readonly FactProblem[] {
  const circular = (chains[kind] ?? []).filter(
    (key) => touched.has(key) && leadsBack(setUp, kind, key, subject.id),
  );
  const own = (notItself[kind] ?? []).filter(
    (key) => touched.has(key) && namedBy(subject, key).includes(subject.id),
  );
  return [...circular, ...own].map((key) =>
    problem(
      'goes_in_a_circle',
      key,
      'Dit leidt in een kring terug naar zichzelf. Kies iets anders.',
      'This leads back to itself. Choose something else.',
    ),
  );
}

function leadsBack(setUp: SetUp, kind: SubjectKind, key: string, id: string): boolean {
  const byId = new Map(
    (subjectsOf(setUp, kind) as readonly AnySubject[]).map((one) => [one.id, one]),
  );
  const toVisit = [...namedBy(byId.get(id), key)];
  const visited = new Set<string>();
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (next === id) return true;
    if (visited.has(next)) continue;
    visited.add(next);
    toVisit.push(...namedBy(byId.get(next), key));
  }
  return false;
}

function namedBy(subject: AnySubject | undefined, key: string): readonly string[] {
  const value = subject?.facts[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function problem(code: FactProblemCode, field: string, nl: string, en: string): FactProblem {
  return { code, field, message: text(nl, en) };
}

function notThere(): FactProblem {
  return problem(
    'no_such_subject',
    'id',
    'Dit is intussen verwijderd.',
    'This has been removed in the meantime.',
  );
}

function alreadyThere(): FactProblem {
  return problem('already_there', 'id', 'Dit bestaat al.', 'This already exists.');
}

function tooManyOf(kind: SubjectKind): FactProblem {
  const many: Text = subjectNames[kind].many;
  return problem(
    'too_many',
    'id',
    `Er kunnen hoogstens ${mostSubjects} ${many.nl} zijn.`,
    `There can be at most ${mostSubjects} ${many.en}.`,
  );
}

function givenTwice(key: string): FactProblem {
  return problem('wrong_kind', key, 'Geef één antwoord per vraag.', 'Give one answer a question.');
}

function knownAndUnknown(key: string): FactProblem {
  return problem(
    'wrong_kind',
    key,
    'Geef een antwoord, of zeg dat het onbekend is.',
    'Give an answer, or say that it is unknown.',
  );
}

function notYours(key: string): FactProblem {
  return problem(
    'not_yours_to_say',
    key,
    'Dit kunt u hier niet invullen: het is aan een ander om dit te zeggen.',
    'You cannot answer this: it is for somebody else to say.',
  );
}

function nameNeeded(key: string): FactProblem {
  return problem('required', key, 'Vul een naam in.', 'Enter a name.');
}
