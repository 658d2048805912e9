import type { AppointmentView } from '../checklist/item.js';
import type { SubjectKind } from '../facts/fact.js';

/** A fact that draws an edge: change it and the edge goes. */
export interface FactCause {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly key: string;
}

/**
 * A node of the graph of interests: a subject (person, unit, body, bureau), or an answer about one
 * that is a thing of its own, such as another role, a job or a tie. It is stored by its ids, so
 * that whoever reads a path sees the names of the set-up, not names kept elsewhere.
 */
export interface PathStep {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  /** For an answer: the fact it answers. */
  readonly key?: string;
  /** For an answer: which one. */
  readonly option?: string;
  /** The fact by which one comes here; the first node of a path has none. */
  readonly by?: FactCause;
}

/** From a person to what clashes with the role, node by node. */
export type ConflictPath = readonly PathStep[];

/** How one node leads to others. */
export type EdgeKind =
  | 'role'
  | 'handlesReports'
  | 'department'
  | 'manages'
  | 'mainJob'
  | 'headJob'
  | 'inUnit'
  | 'partOf'
  | 'function'
  | 'memberOf'
  | 'bodyKind'
  | 'tie'
  | 'tieTo'
  | 'tieToPost'
  | 'bureau'
  | 'supplies'
  | 'assignedTask';

/** `to`: the answers that are looked for; absent takes any. Only says what need not be made. */
type Follow = (
  view: AppointmentView,
  from: PathStep,
  to?: readonly string[],
) => readonly PathStep[];

const nowhere: readonly PathStep[] = [];

/** An answer as a node, reached by the fact itself. */
function answer(kind: SubjectKind, subjectId: string, key: string, option: string): PathStep {
  return { kind, subjectId, key, option, by: { kind, subjectId, key } };
}

/** One answer of the fact as a node, if there is one and it is looked for. */
function one(
  kind: SubjectKind,
  subjectId: string,
  key: string,
  option: string | undefined,
  to: readonly string[] | undefined,
): readonly PathStep[] {
  if (option === undefined || (to !== undefined && !to.includes(option))) return nowhere;
  return [answer(kind, subjectId, key, option)];
}

/** Each answer of a fact with several as a node, if it is looked for. */
function each(
  kind: SubjectKind,
  subjectId: string,
  key: string,
  options: readonly string[] | undefined,
  to: readonly string[] | undefined,
): readonly PathStep[] {
  if (options === undefined) return nowhere;
  let found: PathStep[] | undefined;
  for (const option of options) {
    if (to === undefined || to.includes(option)) {
      (found ??= []).push(answer(kind, subjectId, key, option));
    }
  }
  return found ?? nowhere;
}

/**
 * Which department or duty the main job brings along. An external counsellor's job at the bureau
 * is not a job here, so it only counts when a department of this organisation is named.
 */
export function mainJobHere({ appointment, person }: AppointmentView) {
  const { mainJobDepartment } = person;
  const here =
    appointment.kind !== 'external' ||
    (mainJobDepartment !== undefined && mainJobDepartment !== 'none');
  return {
    department: mainJobDepartment,
    isManager: here ? person.mainJobIsManager : undefined,
  };
}

/** The edges, each drawn from the facts of one subject, read only when someone walks there. */
const follow: Readonly<Record<EdgeKind, Follow>> = {
  role: (view, { subjectId }, to) =>
    each('person', subjectId, 'otherRoles', view.around.person(subjectId)?.otherRoles, to),
  handlesReports: (view, { subjectId }, to) => {
    const handles = view.around.person(subjectId)?.otherRolesHandleReports;
    const option = handles === undefined ? 'unknown' : handles ? 'yes' : 'no';
    return one('person', subjectId, 'otherRolesHandleReports', option, to);
  },
  department: (view, { subjectId }, to) => {
    const department = isCounsellor(view, subjectId)
      ? mainJobHere(view).department
      : view.around.person(subjectId)?.mainJobDepartment;
    return department === 'none'
      ? nowhere
      : one('person', subjectId, 'mainJobDepartment', department, to);
  },
  manages: (view, { subjectId }) => {
    const manages = isCounsellor(view, subjectId)
      ? mainJobHere(view).isManager
      : view.around.person(subjectId)?.mainJobIsManager;
    return manages === true ? [answer('person', subjectId, 'mainJobIsManager', 'yes')] : nowhere;
  },
  mainJob: (view, { subjectId }) => {
    const unit = view.around.person(subjectId)?.mainJobUnit;
    return one('person', subjectId, 'mainJobUnit', unit, undefined);
  },
  headJob: (view, { subjectId }) =>
    each('person', subjectId, 'headOf', view.around.person(subjectId)?.headOf, undefined),
  inUnit: (_view, { option, by }) =>
    option === undefined || by === undefined ? nowhere : [{ kind: 'unit', subjectId: option, by }],
  partOf: (view, { subjectId }) => {
    const above = view.around.unit(subjectId)?.partOf;
    return above === undefined
      ? []
      : [{ kind: 'unit', subjectId: above, by: { kind: 'unit', subjectId, key: 'partOf' } }];
  },
  function: (view, { subjectId }, to) =>
    one('unit', subjectId, 'staffFunction', view.around.unit(subjectId)?.staffFunction, to),
  memberOf: (view, { subjectId }) =>
    (view.around.person(subjectId)?.memberOf ?? []).map((body) => ({
      kind: 'body',
      subjectId: body,
      by: { kind: 'person', subjectId, key: 'memberOf' },
    })),
  bodyKind: (view, { subjectId }, to) =>
    one('body', subjectId, 'kind', view.around.body(subjectId)?.kind, to),
  tie: (view, { subjectId }) =>
    (view.around.person(subjectId)?.relations ?? []).flatMap(({ relation, to, post }) => {
      // The other end goes into the option, so that two ties of one sort stay two nodes.
      const end = to ?? post;
      return relation === undefined || end === undefined
        ? []
        : [answer('person', subjectId, 'relations', `${relation} ${end}`)];
    }),
  tieTo: (view, { subjectId, option }) => {
    const end = option?.split(' ')[1];
    return end === undefined || view.around.person(end) === undefined
      ? []
      : [{ kind: 'person', subjectId: end, by: tied(subjectId) }];
  },
  tieToPost: (view, { subjectId, option }) => {
    const end = option?.split(' ')[1];
    return end === undefined || view.around.person(end) !== undefined
      ? []
      : [{ kind: 'person', subjectId, key: 'post', option: end, by: tied(subjectId) }];
  },
  bureau: ({ id, appointment }) =>
    appointment.kind !== 'external' || appointment.bureau === undefined
      ? []
      : [
          {
            kind: 'bureau',
            subjectId: appointment.bureau,
            by: { kind: 'appointment', subjectId: id, key: 'bureau' },
          },
        ],
  supplies: ({ bureau }, { subjectId }, to) =>
    each('bureau', subjectId, 'otherServices', bureau.otherServices, to),
  assignedTask: ({ id, appointment }, _from, to) =>
    each('appointment', id, 'forbiddenTasks', appointment.forbiddenTasks, to),
};

function tied(subjectId: string): FactCause {
  return { kind: 'person', subjectId, key: 'relations' };
}

function isCounsellor({ appointment }: AppointmentView, personId: string): boolean {
  return appointment.person === personId;
}

/** The nodes one edge away; with `to`, those with other answers may be left out. */
export function neighbours(
  view: AppointmentView,
  from: PathStep,
  along: EdgeKind,
  to?: readonly string[],
): readonly PathStep[] {
  return follow[along](view, from, to);
}
