import type { Role } from '../access/actions.js';
import { addSubject, changeFacts, removeSubject } from '../facts/change-facts.js';
import type { FactProblem } from '../facts/check-fact.js';
import { subjectKinds } from '../facts/catalogue.js';
import { changesBetween } from '../facts/changes.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';
import { sameValue } from '../facts/same-value.js';
import { subjectById, subjectsOf, type SetUp, type Subject } from '../facts/set-up.js';
import type { ProposedSubject } from '../regulation/proposal.js';
import { ok, refused, type Result } from '../result.js';
import { text } from '../text.js';
import { namedLike, targetsOf, type AdoptedDocument } from './targets.js';

/** A proposal as somebody accepts it: its own value, another, or none because the text dropped it. */
export interface Accepted {
  readonly subject: ProposedSubject;
  readonly fact: string;
  readonly value: FactValue | null;
}

/** A fact that an acceptance set, with what stood there before; enough to take it back. */
export interface AdoptedChange {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly key: string;
  readonly before: FactValue | null;
  /** Somebody had said that nobody knows. */
  readonly wasUnknown?: true;
  readonly after: FactValue | null;
}

/** What an acceptance did to a set-up. */
export interface Adopted {
  readonly changes: readonly AdoptedChange[];
  /** Subjects it made, in the order in which they refer to each other. */
  readonly created: readonly { readonly kind: SubjectKind; readonly id: string }[];
}

/**
 * Accepts one proposal: the fact is set for everyone it is about, and who is new is made first. All
 * of it or, when an answer will not do, nothing. The checks are those of every other change.
 */
export function adopt(
  setUp: SetUp,
  { subject, fact, value }: Accepted,
  document: AdoptedDocument,
  newId: () => string,
  roles: readonly Role[],
): Result<{ readonly setUp: SetUp; readonly adopted: Adopted }, readonly FactProblem[]> {
  const made = withTargets(setUp, subject, document, newId, roles);
  if (!made.ok) return made;
  let after = made.value.setUp;
  for (const id of made.value.ids) {
    const changed = changeFacts(
      after,
      { kind: subject.kind, id, changes: [{ key: fact, value }] },
      roles,
    );
    if (!changed.ok) return changed;
    after = changed.value.setUp;
  }
  const own = made.value.ids.map((id) => ({ kind: subject.kind, id, key: fact }));
  return ok({ setUp: after, adopted: differenceOf(setUp, after, own) });
}

interface Made {
  readonly setUp: SetUp;
  readonly ids: readonly string[];
}

type Making = Result<Made, readonly FactProblem[]>;

function withTargets(
  setUp: SetUp,
  subject: ProposedSubject,
  document: AdoptedDocument,
  newId: () => string,
  roles: readonly Role[],
): Making {
  const targets = targetsOf(setUp, subject, document);
  if (targets.is === 'there') return ok({ setUp, ids: targets.ids });
  if (targets.is === 'nobody') {
    return refused([{ code: 'no_such_subject', field: 'subject', message: targets.why }]);
  }
  const name = subject.label ?? '';
  switch (targets.kind) {
    case 'policy':
      return withPolicy(setUp, document, roles);
    case 'person':
    case 'appointment':
      return withCounsellor(setUp, name, targets.kind, document, newId, roles);
    default: {
      const id = newId();
      const added = addSubject(setUp, targets.kind, id, [{ key: 'name', value: name }], roles);
      return added.ok ? ok({ setUp: added.value.setUp, ids: [id] }) : added;
    }
  }
}

/** The policy of the document; who falls under no policy yet falls under it from now on. */
function withPolicy(
  setUp: SetUp,
  { policyId, policyName }: AdoptedDocument,
  roles: readonly Role[],
): Making {
  const added = addSubject(setUp, 'policy', policyId, [{ key: 'name', value: policyName }], roles);
  if (!added.ok) return added;
  let after = added.value.setUp;
  for (const { id, facts } of setUp.appointments) {
    if ((facts.policies ?? []).length > 0) continue;
    const changes = [{ key: 'policies', value: [policyId] }];
    const linked = changeFacts(after, { kind: 'appointment', id, changes }, roles);
    if (!linked.ok) return linked;
    after = linked.value.setUp;
  }
  return ok({ setUp: after, ids: [policyId] });
}

/** The person and the appointment that makes them counsellor, under the policy of the document. */
function withCounsellor(
  setUp: SetUp,
  name: string,
  wanted: 'person' | 'appointment',
  { policyId }: AdoptedDocument,
  newId: () => string,
  roles: readonly Role[],
): Making {
  let after = setUp;
  let [person] = namedLike(setUp, 'person', name);
  if (person === undefined) {
    person = newId();
    const added = addSubject(after, 'person', person, [{ key: 'name', value: name }], roles);
    if (!added.ok) return added;
    after = added.value.setUp;
  }
  const id = newId();
  const hasPolicy = setUp.policies.some((policy) => policy.id === policyId);
  const facts = [
    { key: 'person', value: person },
    ...(hasPolicy ? [{ key: 'policies', value: [policyId] }] : []),
  ];
  const appointed = addSubject(after, 'appointment', id, facts, roles);
  if (!appointed.ok) return appointed;
  return ok({ setUp: appointed.value.setUp, ids: [wanted === 'person' ? person : id] });
}

/** What is new and what changed; `own` is listed also when it said so already. */
function differenceOf(
  before: SetUp,
  after: SetUp,
  own: readonly Pick<AdoptedChange, 'kind' | 'id' | 'key'>[],
): Adopted {
  const listed = new Set(own.map(placeName));
  const changed = changesBetween(before, after);
  const besides = changed.flatMap((one) =>
    'key' in one && !listed.has(placeName(one))
      ? [{ kind: one.kind, id: one.id, key: one.key }]
      : [],
  );
  const added = new Set(changed.flatMap((one) => (one.change === 'subject_added' ? [one.id] : [])));
  return {
    changes: [...own, ...besides].map((place) => ({
      ...place,
      before: factAt(before, place),
      after: factAt(after, place),
      ...(isDeclaredUnknown(before, place) ? { wasUnknown: true as const } : {}),
    })),
    created: subjectKinds.flatMap((kind) =>
      subjectsOf(after, kind).flatMap(({ id }) => (added.has(id) ? [{ kind, id }] : [])),
    ),
  };
}

function isDeclaredUnknown(
  setUp: SetUp,
  { kind, id, key }: Pick<AdoptedChange, 'kind' | 'id' | 'key'>,
): boolean {
  return subjectById(setUp, kind, id)?.declaredUnknown.includes(key) ?? false;
}

/**
 * Takes an acceptance back: what stood there before stands there again, and what was made for it
 * goes, unless more has been recorded with it since. Refused when somebody changed the fact later.
 */
export function takeBack(
  setUp: SetUp,
  { subject, fact }: Pick<Accepted, 'subject' | 'fact'>,
  { changes, created }: Adopted,
  roles: readonly Role[],
): Result<SetUp, readonly FactProblem[]> {
  const isCreated = (id: string) => created.some((one) => one.id === id);
  const own = changes.filter(({ kind, key }) => kind === subject.kind && key === fact);
  const later = own.find((change) => !same(factAt(setUp, change), change.after));
  if (later) return refused([{ ...changedLater, field: later.key }]);
  const back = (from: SetUp, those: readonly AdoptedChange[]) =>
    those.reduce<Result<SetUp, readonly FactProblem[]>>((result, change) => {
      if (!result.ok) return result;
      const { kind, id, key, before, wasUnknown = false } = change;
      const changes = [{ key, value: before, unknown: wasUnknown }];
      const changed = changeFacts(result.value, { kind, id, changes }, roles);
      return changed.ok ? ok(changed.value.setUp) : changed;
    }, ok(from));

  const whole = back(
    setUp,
    changes.filter(({ id }) => !isCreated(id)),
  );
  const without = whole.ok ? withoutCreated(whole.value, created, changes) : undefined;
  if (without) return ok(without);
  // A name somebody else refers to stays; every other answer goes back to what it was.
  return back(
    setUp,
    own.filter(({ id, key }) => !isCreated(id) || key !== 'name'),
  );
}

/** Without what was made, or undefined when one of those is by now more than it was made as. */
function withoutCreated(
  setUp: SetUp,
  created: Adopted['created'],
  changes: readonly AdoptedChange[],
): SetUp | undefined {
  const own = new Set([
    ...changes.map(placeName),
    ...created.flatMap((one) =>
      ['name', 'person', 'policies'].map((key) => placeName({ ...one, key })),
    ),
  ]);
  let left = setUp;
  for (const { kind, id } of created.toReversed()) {
    const now = subjectById(left, kind, id) as Subject | undefined;
    if (!now) continue;
    const isMore = Object.keys(now.facts).some((key) => !own.has(placeName({ kind, id, key })));
    if (isMore || kind === 'organisation') return undefined;
    const removed = removeSubject(left, kind, id);
    if (!removed.ok) return undefined;
    left = removed.value.setUp;
  }
  return left;
}

/** The stored answer of a fact, without what a policy says; null when there is none. */
export function factAt(
  setUp: SetUp,
  { kind, id, key }: Pick<AdoptedChange, 'kind' | 'id' | 'key'>,
): FactValue | null {
  const facts = subjectById(setUp, kind, id)?.facts as
    Readonly<Record<string, FactValue | undefined>> | undefined;
  return facts?.[key] ?? null;
}

function same(one: FactValue | null, other: FactValue | null): boolean {
  return sameValue(one ?? undefined, other ?? undefined);
}

function placeName({ kind, id, key }: Pick<AdoptedChange, 'kind' | 'id' | 'key'>): string {
  return `${kind} ${id} ${key}`;
}

const changedLater = {
  code: 'already_there',
  message: text(
    'Dit antwoord is daarna nog gewijzigd. Pas het zelf aan in de opzet.',
    'This answer has been changed since. Change it in the set-up yourself.',
  ),
} as const;
