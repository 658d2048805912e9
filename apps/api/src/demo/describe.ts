import { createHash } from 'node:crypto';
import {
  type Audience,
  effectiveFacts,
  emptySetUp,
  factDefinition,
  isAsked,
  listOf,
  subjectKinds,
  subjectsOf,
  withSubject,
  type CalendarDate,
  type ConsentAction,
  type FactsOf,
  type FactValue,
  type Role,
  type SectionId,
  type SetUp,
  type Subject,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { dayOf, isRelativeDay, yearsAgo, type Day, type RelativeDay } from './dates.js';
import { surroundingsBefore, surroundingsOf } from './surroundings.js';

/** Someone answered that it is not known. Leaving a fact out means that nobody said. */
export const notKnown = Symbol('not known');

/** In a history, or over a shared block: nobody said. */
export const nobodySaid = Symbol('nobody said');

/** In a history: this subject did not exist yet. */
export const absent = Symbol('absent');

/** An answer as it is written down: days may be relative, other subjects go by their short name. */
type Answer<Value> =
  | (Value extends CalendarDate ? (string extends Value ? Value | RelativeDay : Value) : Value)
  | typeof notKnown
  | typeof nobodySaid;

/** What is said about one subject; the catalogue says which answers exist. */
export type Described<Kind extends SubjectKind> = {
  readonly [Key in keyof FactsOf[Kind]]?: Answer<NonNullable<FactsOf[Kind][Key]>>;
};

type Listed = Exclude<SubjectKind, 'organisation'>;

/** Subjects by short name; the name is their identity and what others refer to. */
type Subjects = {
  readonly [Kind in Listed as (typeof listOf)[Kind]]?: Readonly<Record<string, Described<Kind>>>;
};

type EarlierSubjects = {
  readonly [Kind in Listed as (typeof listOf)[Kind]]?: Readonly<
    Record<string, Described<Kind> | typeof absent>
  >;
};

/** How things were before a day; what is not mentioned was already as it is now. */
export interface Before extends EarlierSubjects {
  readonly on: Day;
  /** What happened that day, for whoever reads this file. */
  readonly event: string;
  readonly organisation?: Described<'organisation'>;
}

export interface Member {
  readonly name: string;
  readonly email: string;
  readonly role: Exclude<Role, 'consultant' | 'platform_admin'>;
  /** What a contributor fills in. */
  readonly sections?: readonly SectionId[];
}

/** What someone does with a request for consent, in the words of the domain's table of steps. */
export interface ConsentStep {
  readonly on: Day;
  readonly step: ConsentAction | 'draft';
  /** Reasons, question, answer or conditions, whichever the step asks for. */
  readonly text?: string;
  /** The meeting or start date where it is another day than the step's. */
  readonly date?: Day;
}

/** A consultant who may look, for as long as the client says. */
export interface Grant {
  readonly consultant: string;
  readonly from: Day;
  readonly until: Day;
  readonly revokedOn?: Day;
  readonly reason: string;
}

/** A fictitious organisation: how it is set up today, and how it came to that. */
/** What was said about the newest request, and what the members have read. */
export interface CouncilTalk {
  readonly threads: readonly {
    readonly audience: Audience;
    readonly section: SectionId;
    /** An answer of a subject by its short name; absent for the section as a whole. */
    readonly about?: { readonly kind: SubjectKind; readonly name: string; readonly key: string };
    readonly suggestion?: FactValue;
    /** Who spoke, by e-mail address, and the words; the first begins the thread. */
    readonly said: readonly (readonly [email: string, text: string])[];
    readonly resolvedBy?: string;
  }[];
  readonly seen: Readonly<Record<string, readonly SectionId[]>>;
}

export interface DemoOrganisation extends Subjects {
  readonly slug: string;
  /** What this one is here to show. */
  readonly shows: string;
  readonly since: Day;
  readonly organisation: Described<'organisation'> & { readonly name: string };
  readonly history: readonly Before[];
  readonly members: readonly Member[];
  /** Steps of successive requests, oldest first; a `submit` or `draft` after the last opens the next. */
  readonly consent: readonly ConsentStep[];
  readonly grants: readonly Grant[];
  /** The council's room, where it was opened. */
  readonly room?: CouncilTalk;
  /** Takes part in the anonymous benchmark. */
  readonly benchmark: boolean;
}

type Optional = 'since' | 'history' | 'members' | 'consent' | 'grants' | 'benchmark';

/** Fills in what most organisations have in common; two years ago they all began. */
export function demoOrganisation(
  described: Omit<DemoOrganisation, Optional> & Partial<Pick<DemoOrganisation, Optional>>,
): DemoOrganisation {
  return {
    since: yearsAgo(2),
    members: [
      memberOf(described.slug, 'hr', `Personeelszaken ${described.organisation.name}`),
      memberOf(described.slug, 'works_council', `Medezeggenschap ${described.organisation.name}`),
    ],
    consent: [],
    grants: [],
    benchmark: true,
    ...described,
    organisation: { ...surroundingsOf(described.slug), ...described.organisation },
    history: [
      ...(described.history ?? []),
      // Where nothing is told, nothing happened: only time passes there.
      ...(described.since === undefined && described.history?.length
        ? surroundingsBefore(described.slug)
        : []),
    ],
  };
}

const mailNames: Readonly<Record<Member['role'], string>> = {
  hr: 'hr',
  works_council: 'or',
  board: 'bestuur',
  counsellor: 'vertrouwenspersoon',
  contributor: 'collega',
  auditor: 'controle',
};

/** A member with an address that tells the role: `hr@de-linde.voorbeeld.test`. */
export function memberOf(slug: string, role: Member['role'], name: string): Member {
  return { name, role, email: `${mailNames[role]}@${slug}.voorbeeld.test` };
}

/** The same organisation gets the same ids every time the demo is filled. */
export function idOf(slug: string, kind: string, name: string): string {
  const digest = createHash('sha256').update(`demo/${slug}/${kind}/${name}`).digest();
  // The bits that mark a UUID of version 8 (RFC 9562 §5.8): made by a rule of one's own.
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}

export const organisationIdOf = (demo: { slug: string }) => idOf(demo.slug, 'organisation', '');

/** One account per address, however many organisations it belongs to. */
export const accountIdOf = (email: string) => idOf('', 'account', email);

type Loose = Readonly<Record<string, unknown>>;
type LooseSubjects = Map<string, Loose>;
type State = Map<SubjectKind, LooseSubjects>;

/** The set-up on the day the demo is filled. */
export function setUpOf(demo: DemoOrganisation, filledOn: CalendarDate): SetUp {
  return resolve(demo, currentState(demo), filledOn);
}

/** One state of the set-up and the day on which it began. */
export interface Stage {
  readonly on: CalendarDate;
  readonly event: string;
  readonly setUp: SetUp;
}

/** Every state the set-up has been in, from the beginning to today. */
export function stagesOf(demo: DemoOrganisation, filledOn: CalendarDate): readonly Stage[] {
  const events = demo.history
    .map((before) => ({ ...before, on: dayOf(before.on, filledOn) }))
    .sort((one, other) => (one.on < other.on ? 1 : -1));
  const stages: Stage[] = [];
  let state = currentState(demo);
  for (const before of events) {
    stages.unshift({ on: before.on, event: before.event, setUp: resolve(demo, state, filledOn) });
    state = undo(demo, state, before);
  }
  stages.unshift({
    on: dayOf(demo.since, filledOn),
    event: 'Begonnen',
    setUp: resolve(demo, state, filledOn),
  });
  return stages;
}

/** The set-up as it was on a day. */
export function setUpOn(stages: readonly Stage[], on: CalendarDate): SetUp {
  const stage = stages.findLast((one) => one.on <= on);
  if (!stage) throw new Error(`It had not begun on ${on}.`);
  return stage.setUp;
}

function currentState(demo: DemoOrganisation): State {
  return new Map(
    subjectKinds.map((kind) => [
      kind,
      new Map(
        kind === 'organisation'
          ? [['', demo.organisation as Loose]]
          : Object.entries((demo[listOf[kind]] ?? {}) as Record<string, Loose>),
      ),
    ]),
  );
}

/** Turns the day's changes back; a name that does not exist is a slip in the description. */
function undo(demo: DemoOrganisation, state: State, before: Before): State {
  const earlier: State = new Map([...state].map(([kind, subjects]) => [kind, new Map(subjects)]));
  for (const kind of subjectKinds) {
    const subjects = earlier.get(kind)!;
    const said =
      kind === 'organisation'
        ? before.organisation && { '': before.organisation }
        : (before[listOf[kind]] as Record<string, Loose | typeof absent> | undefined);
    for (const [name, facts] of Object.entries(said ?? {})) {
      const current = subjects.get(name);
      if (!current) throw new Error(`${demo.slug}: no ${kind} “${name}” at “${before.event}”.`);
      if (typeof facts === 'symbol') subjects.delete(name);
      else subjects.set(name, { ...current, ...facts });
    }
  }
  return earlier;
}

function resolve(demo: DemoOrganisation, state: State, filledOn: CalendarDate): SetUp {
  const subject = (kind: SubjectKind, name: string, said: Loose): Subject => {
    const facts: Record<string, FactValue> = {};
    const declaredUnknown: string[] = [];
    for (const [key, answer] of Object.entries(said)) {
      if (answer === notKnown) declaredUnknown.push(key);
      else if (answer !== nobodySaid && answer !== undefined) {
        const value = answerOf(kind, key, answer);
        if (value !== undefined) facts[key] = value;
      }
    }
    return { id: subjectId(kind, name), facts: facts as Subject['facts'], declaredUnknown };
  };

  const subjectId = (kind: SubjectKind, name: string) => idOf(demo.slug, kind, name);

  /** Who does not exist yet cannot be referred to: such references are left out. */
  const referred = (kind: SubjectKind, name: string) => {
    if (state.get(kind)!.has(name)) return subjectId(kind, name);
    const exists = kind !== 'organisation' && demo[listOf[kind]]?.[name] !== undefined;
    if (!exists) throw new Error(`${demo.slug}: there is no ${kind} “${name}”.`);
    return undefined;
  };

  const answerOf = (kind: SubjectKind, key: string, answer: unknown): FactValue | undefined => {
    if (isRelativeDay(answer)) return dayOf(answer, filledOn);
    const type = factDefinition(kind, key)?.type;
    if (type?.type === 'reference') return referred(type.to, answer as string);
    if (type?.type === 'references') {
      return (answer as string[]).flatMap((name) => referred(type.to, name) ?? []);
    }
    if (type?.type === 'rows') {
      return (answer as Record<string, string | number | boolean>[]).map((row) =>
        Object.fromEntries(
          Object.entries(row).flatMap(([field, value]) => {
            const to = type.fields[field]?.type;
            const kept = to?.type === 'reference' ? referred(to.to, value as string) : value;
            return kept === undefined ? [] : [[field, kept]];
          }),
        ),
      );
    }
    return answer as FactValue;
  };

  const lists = Object.fromEntries(
    subjectKinds
      .filter((kind) => kind !== 'organisation')
      .map((kind) => [
        listOf[kind],
        [...state.get(kind)!].map(([name, said]) => subject(kind, name, said)),
      ]),
  );
  const organisation = subject('organisation', '', state.get('organisation')!.get('')!);
  const { name } = demo.organisation;
  return onlyWhatIsAsked({ ...emptySetUp(organisation.id, name), ...lists, organisation } as SetUp);
}

/**
 * Leaves out what nobody would be asked: a shared block says how many hours, and an organisation
 * that only says “as needed” need not take the number back.
 */
function onlyWhatIsAsked(setUp: SetUp): SetUp {
  let kept = setUp;
  for (const kind of subjectKinds) {
    for (const one of subjectsOf(setUp, kind)) {
      const said = (
        kind === 'appointment' ? effectiveFacts(setUp, one as Subject<'appointment'>) : one.facts
      ) as Readonly<Record<string, FactValue>>;
      const asked = (key: string) => {
        const definition = factDefinition(kind, key);
        if (!definition) throw new Error(`There is no question ${kind}.${key}.`);
        return isAsked(kind, definition.when, said);
      };
      kept = withSubject(kept, kind, {
        id: one.id,
        facts: Object.fromEntries(Object.entries(one.facts).filter(([key]) => asked(key))),
        declaredUnknown: one.declaredUnknown.filter(asked),
      } as Subject<typeof kind>);
    }
  }
  return kept;
}
