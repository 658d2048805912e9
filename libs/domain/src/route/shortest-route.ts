import type { CalendarDate } from '../calendar-date.js';
import { assess, standsWell, type AssessOptions } from '../checklist/assess.js';
import type { Framework } from '../checklist/framework.js';
import type { Assessment, FactUsed, Finding } from '../checklist/verdict.js';
import { viewsOf, type Views } from '../checklist/views.js';
import { agreementFacts } from '../facts/agreement.js';
import { effectiveFacts, provenanceOf, policiesOf } from '../facts/effective-facts.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';
import { sameValue } from '../facts/same-value.js';
import { subjectById, withSubject, type SetUp, type Subject } from '../facts/set-up.js';
import { topics, type Topic } from '../facts/shared-options.js';
import { text, type Text } from '../text.js';
import { impactBetween, type Impact } from '../what-if/impact.js';
import { causesOf } from '../independence/conflicts.js';
import { extended, extendOrReplace, mendOf, type Mending, type RouteGoal } from './mends.js';

/** One answer of a step. */
export interface RouteAnswer {
  readonly key: string;
  /** `null`: the answer is taken away. */
  readonly value: FactValue | null;
  /** Only an example: the user alone knows the answer. */
  readonly yours: boolean;
}

/** What a step does to one subject. */
export interface RouteChange {
  readonly act: 'change' | 'add';
  readonly kind: SubjectKind;
  readonly id: string;
  readonly answers: readonly RouteAnswer[];
}

/** One thing to do. */
export interface RouteStep {
  readonly id: string;
  readonly changes: readonly RouteChange[];
  /** To be found out and filled in, to be agreed, or to be done in the world. */
  readonly nature: 'fill_in' | 'agree' | 'arrange';
  readonly note?: Text;
}

/** The way from how it is to a goal. */
export interface ShortestRoute {
  readonly goal: RouteGoal;
  /** Whether taking all steps reaches the goal. */
  readonly reached: boolean;
  readonly steps: readonly RouteStep[];
  /** What each step does once the ones before it are taken. */
  readonly effects: readonly Impact[];
  /** Before the first step, and after each. */
  readonly assessments: readonly Assessment[];
  readonly from: Assessment;
  readonly to: Assessment;
  /** The set-up with all steps taken. */
  readonly setUp: SetUp;
}

/** After so many rounds of mending nothing new is to be expected: each opens few new questions. */
const mostRounds = 8;

/**
 * The fewest steps from a set-up to a goal, with none to spare: taking all of them reaches it, and
 * leaving out any one does not. Each round mends the facts that the open verdicts really read; what
 * a policy says for several counsellors is mended there, once. Then every step is left out in turn
 * and stays out when the goal is still reached.
 *
 * It keeps the choice of model, and never takes a counsellor away: those are not for us to decide.
 */
export function shortestRoute(
  setUp: SetUp,
  options: AssessOptions,
  goal: RouteGoal,
): ShortestRoute {
  const from = assess(setUp, options);
  const planned = plan(setUp, options, goal);
  const reaches = (steps: readonly RouteStep[]) =>
    standsWell(take(setUp, steps), options, { everyItem: goal === 'all_met' });
  const reached = reaches(planned);
  const steps = reached ? leaveOut(planned, reaches) : planned;
  const effects: Impact[] = [];
  const assessments = [from];
  for (const [index] of steps.entries()) {
    const next = assess(take(setUp, steps.slice(0, index + 1)), options);
    effects.push(impactBetween(assessments.at(-1)!, next));
    assessments.push(next);
  }
  const to = assessments.at(-1)!;
  return { goal, reached, steps, effects, assessments, from, to, setUp: take(setUp, steps) };
}

/** Whether the goal is reached. */
export function isReached({ items, hardStops }: Assessment, goal: RouteGoal): boolean {
  if (hardStops.length > 0) return false;
  return (
    goal === 'no_hard_stop' ||
    items.every(({ status }) => status === 'met' || status === 'not_applicable')
  );
}

/** Without the steps that are not needed; the ones thought of last are left out first. */
function leaveOut(
  steps: readonly RouteStep[],
  reaches: (steps: readonly RouteStep[]) => boolean,
): readonly RouteStep[] {
  let kept = steps;
  for (const step of [...steps].reverse()) {
    const fewer = kept.filter((one) => one !== step);
    if (reaches(fewer)) kept = fewer;
  }
  return kept;
}

/** The set-up with these steps taken; what is about a subject that is not there is passed over. */
export function take(setUp: SetUp, steps: readonly RouteStep[]): SetUp {
  let taken = setUp;
  for (const { act, kind, id, answers } of steps.flatMap(({ changes }) => changes)) {
    const subject =
      subjectById(taken, kind, id) ??
      (act === 'add' ? { id, facts: {}, declaredUnknown: [] } : undefined);
    if (!subject) continue;
    const facts = { ...subject.facts } as Record<string, FactValue>;
    for (const { key, value } of answers) {
      if (value === null) delete facts[key];
      else facts[key] = value;
    }
    const keys = new Set(answers.map(({ key }) => key));
    const declaredUnknown = subject.declaredUnknown.filter((key) => !keys.has(key));
    taken = withSubject(taken, kind, { id, facts, declaredUnknown } as Subject<typeof kind>);
  }
  return taken;
}

/** Mends round by round until the goal is reached or nothing more can be mended. */
function plan(setUp: SetUp, options: AssessOptions, goal: RouteGoal): readonly RouteStep[] {
  const planned = new Plan(setUp, options.on, goal);
  for (let round = 0; round < mostRounds; round += 1) {
    const assessment = assess(planned.setUp, options);
    if (isReached(assessment, goal)) break;
    const before = planned.setUp;
    if (goal === 'all_met') planned.appoint(assessment);
    for (const { factsUsed, paths = [], appointmentId } of assessment.hardStops) {
      const causes = causesOf(paths);
      planned.mendFacts([...causes, ...factsUsed], appointmentId);
    }
    if (goal === 'all_met') {
      for (const item of assessment.items) {
        for (const finding of item.findings) {
          if (finding.status === 'met' || finding.status === 'not_applicable') continue;
          planned.mendFacts(finding.factsUsed, finding.appointmentId);
          planned.sign(finding, topicOf(options.framework, item.itemId));
        }
      }
    }
    if (planned.setUp === before) break;
  }
  return planned.steps();
}

function topicOf(framework: Framework, itemId: string): Topic | undefined {
  return framework.items.find(({ item }) => item.id === itemId)!.item.topic;
}

type Place = Pick<FactUsed, 'kind' | 'subjectId' | 'key'>;

/** What is new has no name yet; only for as long as it is tried. */
const unnamed = '(nieuw / new)';

const writing = text(
  'Stel het document op en laat beide partijen tekenen.',
  'Draw up the document and have both parties sign it.',
);

const appointing = text(
  'Benoem iemand: neem een besluit en maak afspraken.',
  'Appoint somebody: take a decision and make agreements.',
);

/** The steps thought of so far, and the set-up with all of them taken. */
class Plan {
  setUp: SetUp;
  readonly #original: SetUp;
  readonly #on: CalendarDate;
  readonly #goal: RouteGoal;
  readonly #steps = new Map<string, RouteStep>();
  #views: Views | undefined;

  constructor(setUp: SetUp, on: CalendarDate, goal: RouteGoal) {
    this.setUp = setUp;
    this.#original = setUp;
    this.#on = on;
    this.#goal = goal;
  }

  steps(): readonly RouteStep[] {
    return [...this.#steps.values()];
  }

  #put(step: RouteStep): void {
    this.#steps.set(step.id, step);
    this.setUp = take(this.setUp, [step]);
    this.#views = undefined;
  }

  /** Mends each of these facts for which a better answer is known. */
  mendFacts(facts: readonly Place[], appointmentId: string | undefined): void {
    for (const fact of facts) this.#mend(fact, appointmentId);
  }

  #mend({ kind, subjectId, key }: Place, appointmentId: string | undefined): void {
    const mend = mendOf(kind, key);
    if (!mend) return;
    const about = this.#about(kind === 'appointment' ? subjectId : appointmentId);
    const facts = (
      kind === 'appointment' ? about.appointment : subjectById(this.setUp, kind, subjectId)?.facts
    ) as Readonly<Record<string, FactValue | undefined>> | undefined;
    const now = facts?.[key];
    const better = mend.to(now as never, about);
    if (better === undefined || (better !== null && sameValue(better, now))) return;
    const at = kind === 'appointment' ? this.#placeOf(subjectId, key) : { kind, id: subjectId };
    this.#put({
      id: `${at.kind} ${at.id} ${key}`,
      changes: [
        {
          act: 'change',
          ...at,
          answers: [{ key, value: better, yours: mend.yours ?? false }],
        },
      ],
      nature: mend.arrange ? 'arrange' : now === undefined ? 'fill_in' : 'agree',
      ...(mend.note ? { note: mend.note } : {}),
    });
  }

  #about(appointmentId: string | undefined): Mending {
    this.#views ??= viewsOf(this.setUp, this.#on);
    const subject = subjectById(this.setUp, 'appointment', appointmentId);
    const appointment = subject ? effectiveFacts(this.setUp, subject) : {};
    return {
      goal: this.#goal,
      setUp: this.setUp,
      on: this.#on,
      organisation: this.setUp.organisation.facts,
      view: this.#views.organisation,
      appointment,
      appointmentId,
      person: subjectById(this.setUp, 'person', appointment.person)?.facts ?? {},
    };
  }

  /** Where an answer about an appointment is changed: where it stands, else in its policy. */
  #placeOf(
    id: string,
    key: string,
  ): { readonly kind: 'appointment' | 'policy'; readonly id: string } {
    const own = { kind: 'appointment', id } as const;
    const subject = subjectById(this.setUp, 'appointment', id);
    if (!subject || !Object.hasOwn(agreementFacts, key)) return own;
    const from = provenanceOf(this.setUp, subject, key as keyof typeof agreementFacts);
    if (from) return from.from === 'policy' ? { kind: 'policy', id: from.id } : own;
    const [policy] = policiesOf(this.setUp, subject);
    return policy && !subject.declaredUnknown.includes(key)
      ? { kind: 'policy', id: policy.id }
      : own;
  }

  /** Somebody of each kind the model needs, and a person for each appointment. */
  appoint(assessment: Assessment): void {
    this.#views ??= viewsOf(this.setUp, this.#on);
    const { judged, organisation } = this.#views.organisation;
    for (const { id, appointment } of judged) {
      if (appointment.person !== undefined) continue;
      const person = `new-person-${id}`;
      this.#put({
        id: `person of ${id}`,
        changes: [
          this.#newPerson(person),
          {
            act: 'change',
            kind: 'appointment',
            id,
            answers: [{ key: 'person', value: person, yours: true }],
          },
        ],
        nature: 'arrange',
        note: appointing,
      });
    }
    const model = organisation.model;
    const needed =
      model === 'combination'
        ? (['internal', 'external'] as const)
        : model === 'internal'
          ? (['internal'] as const)
          : (['external'] as const);
    const reasons = assessment.items.flatMap(({ itemId, findings }) =>
      itemId === 'appointment-model' ? findings.flatMap((finding) => finding.reasons) : [],
    );
    const nobody = judged.length === 0;
    if (!nobody && !reasons.includes('kindMissing')) return;
    for (const kind of needed) {
      const there = judged.some(
        ({ appointment, state }) =>
          (state === 'in_term' || state === 'start_unknown' || state === 'renewal_pending') &&
          (appointment.kind === undefined || appointment.kind === kind),
      );
      if (!there) {
        if (!this.#callBack(kind)) this.#addCounsellor(kind);
      }
    }
  }

  /** Extends the latest term of this kind that is over; false when there is none. */
  #callBack(kind: 'internal' | 'external'): boolean {
    const ended = this.setUp.appointments
      .map((subject) => ({ id: subject.id, facts: effectiveFacts(this.setUp, subject) }))
      .filter(({ facts }) => facts.kind === kind && (facts.endOn ?? this.#on) < this.#on)
      .sort((one, other) => ((one.facts.endOn ?? '') < (other.facts.endOn ?? '') ? 1 : -1));
    const [last] = ended;
    if (!last) return false;
    this.#put({
      id: `appointment ${last.id} endOn`,
      changes: [
        {
          act: 'change',
          kind: 'appointment',
          id: last.id,
          answers: [{ key: 'endOn', value: extended(last.facts, this.#on), yours: false }],
        },
      ],
      nature: 'arrange',
      note: extendOrReplace,
    });
    return true;
  }

  #addCounsellor(kind: 'internal' | 'external'): void {
    const person = `new-person-${kind}`;
    const [policy] = this.setUp.policies;
    const answer = (key: string, value: FactValue, yours = false) => ({ key, value, yours });
    this.#put({
      id: `new ${kind}`,
      changes: [
        this.#newPerson(person),
        {
          act: 'add',
          kind: 'appointment',
          id: `new-${kind}`,
          answers: [
            answer('person', person, true),
            answer('kind', kind),
            answer('position', 'counsellor'),
            answer('appointedBy', 'directors'),
            answer('startOn', this.#on, true),
            ...(policy ? [answer('policies', [policy.id])] : []),
          ],
        },
      ],
      nature: 'arrange',
      note: appointing,
    });
  }

  #newPerson(id: string): RouteChange {
    return {
      act: 'add',
      kind: 'person',
      id,
      answers: [{ key: 'name', value: unnamed, yours: true }],
    };
  }

  /** A letter or agreement of one's own that both sides signed, with the topic in it. */
  sign({ reasons, appointmentId }: Finding, topic: Topic | undefined): void {
    if (topic === undefined || appointmentId === undefined || !reasons.includes('notYetSigned'))
      return;
    const appointment = subjectById(this.setUp, 'appointment', appointmentId);
    if (!appointment) return;
    const external = appointment.facts.kind === 'external';
    const kind = external ? 'services_agreement' : 'appointment_letter';
    const id =
      this.#original.documents.find(
        ({ facts }) =>
          facts.kind === kind &&
          facts.appointments?.length === 1 &&
          facts.appointments[0] === appointmentId,
      )?.id ?? `new-letter-${appointmentId}`;
    const known = subjectById(this.setUp, 'document', id)?.facts ?? {};
    const original = subjectById(this.#original, 'document', id)?.facts;
    const other = external ? 'bureau' : 'counsellor';
    const asked = new Set<string>([...(known.covers ?? []), topic]);
    const covers = (Object.keys(topics) as Topic[]).filter((one) => asked.has(one));
    const signedBy = [
      ...new Set([
        ...(original?.signedBy ?? []),
        'directors' as const,
        other as 'bureau' | 'counsellor',
      ]),
    ];
    const given: Readonly<Record<string, FactValue>> = {
      ...(original === undefined ? { title: unnamed, kind, appointments: [appointmentId] } : {}),
      version: original?.version ?? '1.0',
      datedOn:
        original?.datedOn !== undefined && original.datedOn <= this.#on
          ? original.datedOn
          : this.#on,
      signedOn: this.#on,
      signedBy,
      covers,
    };
    const expired =
      original?.validUntil !== undefined && original.validUntil < this.#on
        ? [{ key: 'validUntil', value: null, yours: true }]
        : [];
    const examples = new Set(['title', 'version', 'datedOn', 'signedOn']);
    const was = (original ?? {}) as Readonly<Record<string, FactValue | undefined>>;
    const step: RouteStep = {
      id: `document ${id}`,
      changes: [
        {
          act: original === undefined ? 'add' : 'change',
          kind: 'document',
          id,
          answers: [
            ...Object.entries(given)
              .filter(([key, value]) => !sameValue(was[key], value))
              .map(([key, value]) => ({ key, value, yours: examples.has(key) })),
            ...expired,
          ],
        },
      ],
      nature: 'arrange',
      note: writing,
    };
    if (!sameStep(this.#steps.get(step.id), step)) this.#put(step);
  }
}

function sameStep(one: RouteStep | undefined, other: RouteStep): boolean {
  return JSON.stringify(one?.changes) === JSON.stringify(other.changes);
}
