import type { Assessment, Finding, Status } from '../checklist/verdict.js';
import { factDefinition, subjectKinds } from '../facts/catalogue.js';
import type { FactChange } from '../facts/changes.js';
import { effectiveFacts } from '../facts/effective-facts.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';
import { sectionIds, type SectionId } from '../facts/sections.js';
import { subjectById, subjectsOf, type SetUp } from '../facts/set-up.js';

/** What one section of a version says about one subject. */
export interface SectionPart {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly declaredUnknown: readonly string[];
}

/**
 * A version by section, as it is compared for "gezien": two sections with the same content are the
 * same to a reader, whichever version they are from. Sections without anything are left out.
 */
export function sectionContents(setUp: SetUp): ReadonlyMap<SectionId, readonly SectionPart[]> {
  const contents = new Map<SectionId, SectionPart[]>();
  for (const kind of subjectKinds) {
    for (const subject of subjectsOf(setUp, kind)) {
      const appointment = kind === 'appointment' && subjectById(setUp, 'appointment', subject.id);
      const facts = (appointment ? effectiveFacts(setUp, appointment) : subject.facts) as Readonly<
        Record<string, FactValue | undefined>
      >;
      for (const section of sectionIds) {
        const here = (key: string) => (factDefinition(kind, key)?.section ?? 'profile') === section;
        const said = Object.entries(facts).filter(
          ([key, value]) => value !== undefined && here(key),
        );
        const unknown = subject.declaredUnknown.filter(here).sort();
        if (said.length === 0 && unknown.length === 0) continue;
        const part = {
          kind,
          id: subject.id,
          facts: Object.fromEntries(said) as Record<string, FactValue>,
          declaredUnknown: unknown,
        };
        contents.set(section, [...(contents.get(section) ?? []), part]);
      }
    }
  }
  return contents;
}

/** Whether a change makes a verdict worse, better, or neither. */
export type Effect = 'worse' | 'better' | 'neutral';

/** Not knowing is worse than being met and better than failing; what does not apply has no rank. */
const ranks: Readonly<Record<Status, number | undefined>> = {
  not_met: 0,
  unanswered: 1,
  partly_met: 2,
  met: 3,
  not_applicable: undefined,
};

export function effectOf(before: Status | undefined, after: Status | undefined): Effect {
  const was = before && ranks[before];
  const is = after && ranks[after];
  if (was === undefined || is === undefined || was === is) return 'neutral';
  return is < was ? 'worse' : 'better';
}

/** An item that another version stands differently on. */
export interface VerdictChange {
  readonly itemId: string;
  readonly before: Status;
  readonly after: Status;
  readonly effect: Effect;
}

const order: readonly Effect[] = ['worse', 'better', 'neutral'];

/** The items that stand differently, what got worse first; items of one side only are left out. */
export function verdictChanges(before: Assessment, after: Assessment): readonly VerdictChange[] {
  const changed = after.items.flatMap(({ itemId, status }): VerdictChange[] => {
    const was = before.items.find((one) => one.itemId === itemId)?.status;
    return was === undefined || was === status
      ? []
      : [{ itemId, before: was, after: status, effect: effectOf(was, status) }];
  });
  return order.flatMap((effect) => changed.filter((one) => one.effect === effect));
}

/**
 * What each change does to the verdicts that read the changed answer: worse if any of them got
 * worse, else better if any got better. Read from the assessments of both versions; nothing is
 * assessed anew, so a change that matters only together with another is counted with both.
 */
export function effectsOf(
  changes: readonly FactChange[],
  before: Assessment,
  after: Assessment,
): readonly Effect[] {
  const moved = after.items.flatMap((item) => {
    const was = before.items.find((one) => one.itemId === item.itemId);
    return was ? findingsThatMoved(was.findings, item.findings) : [];
  });
  const stops = new Set(before.hardStops.map(stopId));
  const newStops = after.hardStops.filter((stop) => !stops.has(stopId(stop)));
  return changes.map((change) => {
    const effects = moved
      .filter(({ findings }) => findings.some(reads(change)))
      .map((one) => one.effect);
    if (effects.includes('worse') || newStops.some(reads(change))) return 'worse';
    return effects.includes('better') ? 'better' : 'neutral';
  });
}

const stopId = ({ ruleId, appointmentId }: { ruleId: string; appointmentId: string }) =>
  `${ruleId} ${appointmentId}`;

function findingsThatMoved(before: readonly Finding[], after: readonly Finding[]) {
  const about = new Set([...before, ...after].map(({ appointmentId }) => appointmentId));
  return [...about].flatMap((appointmentId) => {
    const was = before.find((one) => one.appointmentId === appointmentId);
    const is = after.find((one) => one.appointmentId === appointmentId);
    // An appointment that came counts by how it stands, one that went by how it stood.
    const effect = effectOf(was?.status ?? 'met', is?.status ?? 'met');
    const findings = [was, is].filter((one) => one !== undefined);
    return effect === 'neutral' ? [] : [{ effect, findings }];
  });
}

function reads(change: FactChange) {
  return ({
    appointmentId,
    factsUsed,
  }: {
    appointmentId?: string | undefined;
    factsUsed: Finding['factsUsed'];
  }): boolean =>
    'key' in change
      ? factsUsed.some(
          (fact) =>
            fact.key === change.key &&
            ((fact.kind === change.kind && fact.subjectId === change.id) ||
              fact.fromPolicy === change.id),
        )
      : appointmentId === change.id || factsUsed.some((fact) => fact.subjectId === change.id);
}

/** The changes with what got worse first, then what got better; within each as they came. */
export function worseFirst<Change extends { readonly effect: Effect }>(
  changes: readonly Change[],
): readonly Change[] {
  return order.flatMap((effect) => changes.filter((one) => one.effect === effect));
}
