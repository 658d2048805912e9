import { agreementFacts } from '../facts/agreement.js';
import { catalogue } from '../facts/catalogue.js';
import type { FactInput } from '../facts/change-facts.js';
import type { SetUpStep } from '../facts/change-many.js';
import type { FactDefinitions, FactValue, SubjectKind } from '../facts/fact.js';
import { sameValue } from '../facts/same-value.js';
import { subjectById, type SetUp, type Subject } from '../facts/set-up.js';
import { renamed } from './fresh-copy.js';

/** The kinds of subject that one organisation can hand to another. */
export const sharedKinds = ['bureau', 'person', 'policy', 'appointment', 'document'] as const;
export type SharedKind = (typeof sharedKinds)[number];

type Facts = Readonly<Record<string, FactValue>>;

/** A subject as it is handed over: its answers, naming only what is handed over with it. */
export interface SharedSubject {
  readonly kind: SharedKind;
  /** Its id where it comes from. */
  readonly id: string;
  readonly facts: Facts;
}

/** What is handed over: a copy of facts, never a view into somebody else's set-up. */
export interface SharedContent {
  readonly subjects: readonly SharedSubject[];
}

/** Who maintains what is shared. */
export type SharedLevel = 'group' | 'sector';

/** What somebody chose to share; persons, bureaus and documents come along by themselves. */
export interface SharedChoice {
  readonly policies: readonly string[];
  readonly appointments: readonly string[];
}

/** What is about the giving organisation only, and means nothing or something else elsewhere. */
const notShared: Readonly<Record<SharedKind, readonly string[]>> = {
  bureau: ['otherServices'],
  person: [
    'mainJobDepartment',
    'mainJobDepartmentName',
    'mainJobUnit',
    'mainJobManager',
    'mainJobIsManager',
    'headOf',
    'memberOf',
    'relations',
    'otherRoles',
    'otherRolesHandleReports',
    'otherRolesReason',
    'gender',
  ],
  policy: ['units', 'groupWideFor', 'adoptedBy'],
  appointment: [
    'units',
    'appointingBody',
    'nominatedBy',
    'consentOf',
    'independenceReason',
    'awayFrom',
    'awayUntil',
  ],
  document: [],
};

const levels = { group: 'group_level', sector: 'sector_level' } as const;

/**
 * What is handed over of the chosen policies and appointments, with the persons, bureaus and
 * documents that belong to them. An ordinary counsellor becomes the counsellor of the group or
 * sector: seen from the other organisation that is the position.
 */
export function sharedContent(
  setUp: SetUp,
  choice: SharedChoice,
  level: SharedLevel,
): SharedContent {
  const appointments = choice.appointments.flatMap(
    (id) => subjectById(setUp, 'appointment', id) ?? [],
  );
  const policies = unique([
    ...choice.policies,
    ...appointments.flatMap(({ facts }) => facts.policies ?? []),
  ]);
  const chosen: Readonly<Record<SharedKind, readonly string[]>> = {
    appointment: appointments.map(({ id }) => id),
    policy: policies.filter((id) => subjectById(setUp, 'policy', id)),
    person: unique(appointments.flatMap(({ facts }) => facts.person ?? [])),
    bureau: [],
    document: setUp.documents
      .filter(
        ({ facts }) =>
          (facts.policies ?? []).some((id) => policies.includes(id)) ||
          (facts.appointments ?? []).some((id) => choice.appointments.includes(id)),
      )
      .map(({ id }) => id),
  };
  const bureaus = unique([
    ...appointments.flatMap(({ facts }) => facts.bureau ?? []),
    ...chosen.person.flatMap((id) => subjectById(setUp, 'person', id)?.facts.bureau ?? []),
  ]);
  const all: Readonly<Record<SharedKind, readonly string[]>> = { ...chosen, bureau: bureaus };
  const idIn = (kind: SubjectKind, id: string) =>
    (all[kind as SharedKind] ?? []).includes(id) ? id : undefined;
  return {
    subjects: sharedKinds.flatMap((kind) =>
      all[kind].flatMap((id): readonly SharedSubject[] => {
        const subject = subjectById(setUp, kind, id) as Subject | undefined;
        return subject ? [{ kind, id, facts: handedOver(kind, subject, idIn, level) }] : [];
      }),
    ),
  };
}

function handedOver(
  kind: SharedKind,
  subject: Subject,
  idIn: (kind: SubjectKind, id: string) => string | undefined,
  level: SharedLevel,
): Facts {
  const definitions = catalogue[kind] as FactDefinitions;
  const facts = Object.entries(subject.facts as Facts).flatMap(([key, value]) => {
    const definition = definitions[key];
    if (!definition || definition.statedBy || notShared[kind].includes(key)) return [];
    const copied = renamed(definition.type, value, idIn);
    return copied === undefined ? [] : [[key, copied] as const];
  });
  const position = (subject.facts as { position?: string }).position;
  return {
    ...Object.fromEntries(facts),
    ...(kind === 'appointment' && (position === undefined || position === 'counsellor')
      ? { position: levels[level] }
      : {}),
  };
}

/** What a consultant proposes by default: a policy with agreements, and nothing about anybody. */
export function profileContent(name: string, agreements: Facts): SharedContent {
  const known = Object.entries(agreements).filter(([key]) => Object.hasOwn(agreementFacts, key));
  return {
    subjects: [{ kind: 'policy', id: 'profile', facts: { name, ...Object.fromEntries(known) } }],
  };
}

/** An answer that stands otherwise here than it was handed over: it stays, and is pointed out. */
export interface OwnAnswer {
  readonly kind: SharedKind;
  /** Here. */
  readonly id: string;
  readonly key: string;
}

export interface TakeOver {
  readonly steps: readonly SetUpStep[];
  /** Changed by the giver and by us: ours stays unless we say otherwise. */
  readonly own: readonly OwnAnswer[];
  /** Handed over before and removed here since: it does not come back by itself. */
  readonly removedHere: readonly { readonly kind: SharedKind; readonly id: string }[];
  /** No longer shared; it stays here as our own. */
  readonly noLongerShared: readonly { readonly kind: SharedKind; readonly id: string }[];
}

/**
 * The steps that bring what was handed over into a set-up. The first time everything is added;
 * later only what the giver changed since, so that answers of our own stay.
 *
 * @param idHere gives the id here of a subject from there; the same subject always the same id.
 */
export function takeOver(
  setUp: SetUp,
  content: { readonly taken: SharedContent | null; readonly offered: SharedContent },
  idHere: (kind: SharedKind, id: string) => string,
  { alsoOwn = false }: { alsoOwn?: boolean } = {},
): TakeOver {
  const { taken, offered } = content;
  const own: OwnAnswer[] = [];
  const removedHere: { kind: SharedKind; id: string }[] = [];
  const find = (from: SharedContent | null, kind: SharedKind, id: string) =>
    from?.subjects.find((one) => one.kind === kind && one.id === id);
  const here = (kind: SharedKind, facts: Facts): Facts => {
    const definitions = catalogue[kind] as FactDefinitions;
    const naming = (to: SubjectKind, id: string) =>
      find(offered, to as SharedKind, id) ? idHere(to as SharedKind, id) : undefined;
    return Object.fromEntries(
      Object.entries(facts).flatMap(([key, value]) => {
        const definition = definitions[key];
        const copied = definition && renamed(definition.type, value, naming);
        return copied === undefined ? [] : [[key, copied] as const];
      }),
    );
  };
  const gone = new Set(
    offered.subjects.flatMap(({ kind, id }) =>
      find(taken, kind, id) && !subjectById(setUp, kind, idHere(kind, id))
        ? [idHere(kind, id)]
        : [],
    ),
  );

  const steps = offered.subjects.flatMap((subject): readonly SetUpStep[] => {
    const { kind } = subject;
    const id = idHere(kind, subject.id);
    const wanted = here(kind, subject.facts);
    const present = subjectById(setUp, kind, id) as Subject | undefined;
    const before = find(taken, kind, subject.id);
    if (!present && gone.has(id)) {
      removedHere.push({ kind, id });
      return [];
    }
    if (!present) return [{ step: 'add', kind, id, facts: answers(wanted) }];
    const was = before ? here(kind, before.facts) : {};
    const facts = present.facts as Facts;
    const changes = [...new Set([...Object.keys(was), ...Object.keys(wanted)])].flatMap(
      (key): readonly FactInput[] => {
        if (sameValue(was[key], wanted[key]) || sameValue(facts[key], wanted[key])) return [];
        const isOwn = !sameValue(facts[key], was[key]);
        if (isOwn) own.push({ kind, id, key });
        return isOwn && !alsoOwn ? [] : [{ key, value: wanted[key] ?? null }];
      },
    );
    return changes.length > 0 ? [{ step: 'change', kind, id, changes }] : [];
  });

  const noLongerShared = (taken?.subjects ?? []).flatMap(({ kind, id }) =>
    find(offered, kind, id) || !subjectById(setUp, kind, idHere(kind, id))
      ? []
      : [{ kind, id: idHere(kind, id) }],
  );
  return { steps, own, removedHere, noLongerShared };
}

/** The steps that fill what a policy leaves open with a profile; what is answered stays. */
export function fillPolicy(
  policy: Subject<'policy'>,
  { subjects }: SharedContent,
): readonly SetUpStep[] {
  const proposed = subjects.find(({ kind }) => kind === 'policy')?.facts ?? {};
  const facts = policy.facts as Readonly<Record<string, FactValue | undefined>>;
  const changes = Object.entries(proposed).flatMap(([key, value]) =>
    key === 'name' || facts[key] !== undefined ? [] : [{ key, value }],
  );
  return changes.length > 0 ? [{ step: 'change', kind: 'policy', id: policy.id, changes }] : [];
}

/** Whether something read back is content as it was stored; what is not must not be taken over. */
export function isSharedContent(value: unknown): value is SharedContent {
  const subjects = (value as { subjects?: unknown } | null)?.subjects;
  return (
    Array.isArray(subjects) &&
    subjects.every(
      (one: { kind?: unknown; id?: unknown; facts?: unknown } | null) =>
        one !== null &&
        sharedKinds.includes(one.kind as SharedKind) &&
        typeof one.id === 'string' &&
        typeof one.facts === 'object' &&
        one.facts !== null,
    )
  );
}

function answers(facts: Facts): readonly FactInput[] {
  return Object.entries(facts).map(([key, value]) => ({ key, value }));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
