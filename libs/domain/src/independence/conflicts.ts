import type { AppointmentView } from '../checklist/item.js';
import type { Conflict } from '../checklist/verdict.js';
import { factDefinition } from '../facts/catalogue.js';
import { leads, pathsAlong } from './find-paths.js';
import type { ConflictPath, FactCause } from './graph.js';
import { departmentWays, roleWay, taskWay, type ConflictRule, type ConflictTexts } from './rule.js';
import { conflictRules } from './rules/all.js';

const ruleList = Object.entries(conflictRules);
const prohibitedRules = ruleList.filter(([, rule]) => rule.level === 'prohibited');
const rulesOfItem1 = ruleList.filter(([, rule]) => rule.lowersItem1);

const holdsFor =
  (view: AppointmentView) =>
  ([, rule]: readonly [string, ConflictRule]) =>
    leads(view, rule.ways);

/** Whether the person can never be a counsellor here; such a person does not count as one. */
export function isProhibited(view: AppointmentView): boolean {
  return prohibitedRules.some(holdsFor(view));
}

/** Whether a role, job or tie is discouraged in a way that lowers item 1. */
export function holdsDiscouragedRole(view: AppointmentView): boolean {
  return rulesOfItem1.some(holdsFor(view));
}

/** Whether a written reason covers every discouraged role, job or tie that lowers item 1. */
export function justifiesDiscouragedRole(view: AppointmentView): boolean {
  return rulesOfItem1.every(([, rule]) => {
    const paths = pathsAlong(view, rule.ways);
    return paths.length === 0 || isJustified(view, paths);
  });
}

/** Sits in the complaints committee, by role, as a member or because the agreements say so. */
export function sitsInCommittee(view: AppointmentView): boolean {
  return leads(view, conflictRules['complaints-committee']!.ways);
}

/** Investigates reports, by role or because the agreements say so. */
export function investigates(view: AppointmentView): boolean {
  return leads(view, [roleWay('investigator'), taskWay('investigates')]);
}

/** Works in this department: in name, or in a unit of it however deep in the tree. */
export function worksIn(view: AppointmentView, department: 'hr' | 'finance' | 'legal'): boolean {
  return leads(view, departmentWays(department));
}

/** Manages others: in general, or as head of a unit. */
export function isManager(view: AppointmentView): boolean {
  return leads(view, conflictRules['manager']!.ways);
}

/** The words of a conflict rule; undefined for an id this release does not know. */
export function conflictTexts(ruleId: string): ConflictTexts | undefined {
  return Object.hasOwn(conflictRules, ruleId) ? conflictRules[ruleId] : undefined;
}

/** The ids of all conflict rules, for lists and tests. */
export const conflictRuleIds: readonly string[] = Object.keys(conflictRules);

/** The ids of the rules that are hard stops as well. */
export const prohibitedRuleIds: readonly string[] = prohibitedRules.map(([id]) => id);

/**
 * The conflicts of interest of the judged appointments, worst first as the rules list them. Worked
 * out anew with every assessment, so a change of a job, a unit or the tree shows at once, also
 * long after the appointment.
 */
export function conflictsOf(judged: readonly AppointmentView[]): readonly Conflict[] {
  return judged.flatMap((view) => {
    const { person } = view.appointment;
    if (person === undefined) return [];
    return ruleList.flatMap(([ruleId, rule]): readonly Conflict[] => {
      const paths = pathsAlong(view, rule.ways);
      if (paths.length === 0) return [];
      const { level } = rule;
      const found = { ruleId, level, personId: person, appointmentId: view.id, paths };
      return level === 'prohibited' ? [found] : [{ ...found, justified: isJustified(view, paths) }];
    });
  });
}

/** The facts that draw the paths, each once: change one and that path goes. */
export function causesOf(paths: readonly ConflictPath[]): readonly FactCause[] {
  const causes = new Map<string, FactCause>();
  for (const { by } of paths.flat()) {
    if (by) causes.set(`${by.kind} ${by.subjectId} ${by.key}`, by);
  }
  return [...causes.values()];
}

const rolesWithTheirOwnReason: readonly (string | boolean)[] =
  factDefinition('person', 'otherRolesReason')?.when?.[0]?.is ?? [];

/**
 * Where the reason is written down: with the other role where the wizard asks it there, else with
 * the appointment, because it justifies this appointment.
 */
export function reasonPlace({
  appointmentId,
  personId,
  paths = [],
}: Pick<Conflict, 'appointmentId' | 'personId' | 'paths'>): FactCause {
  return viaRole(paths)
    ? { kind: 'person', subjectId: personId, key: 'otherRolesReason' }
    : { kind: 'appointment', subjectId: appointmentId, key: 'independenceReason' };
}

function viaRole(paths: readonly ConflictPath[]): boolean {
  return paths.some(
    ([, step]) => step?.key === 'otherRoles' && rolesWithTheirOwnReason.includes(step.option ?? ''),
  );
}

function isJustified({ appointment, person }: AppointmentView, paths: readonly ConflictPath[]) {
  if (appointment.independenceReason !== undefined) return true;
  return viaRole(paths) && person.otherRolesReason !== undefined;
}
