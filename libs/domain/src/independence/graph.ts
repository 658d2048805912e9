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

type Follow = (view: AppointmentView, from: PathStep) => readonly PathStep[];

/** An answer as a node, reached by the fact itself. */
function answer(kind: SubjectKind, subjectId: string, key: string, option: string): PathStep {
  return { kind, subjectId, key, option, by: { kind, subjectId, key } };
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
  role: (view, { subjectId }) =>
    (view.around.person(subjectId)?.otherRoles ?? []).map((role) =>
      answer('person', subjectId, 'otherRoles', role),
    ),
  handlesReports: (view, { subjectId }) => {
    const handles = view.around.person(subjectId)?.otherRolesHandleReports;
    const option = handles === undefined ? 'unknown' : handles ? 'yes' : 'no';
    return [answer('person', subjectId, 'otherRolesHandleReports', option)];
  },
  department: (view, { subjectId }) => {
    const department = isCounsellor(view, subjectId)
      ? mainJobHere(view).department
      : view.around.person(subjectId)?.mainJobDepartment;
    return department === undefined || department === 'none'
      ? []
      : [answer('person', subjectId, 'mainJobDepartment', department)];
  },
  manages: (view, { subjectId }) => {
    const manages = isCounsellor(view, subjectId)
      ? mainJobHere(view).isManager
      : view.around.person(subjectId)?.mainJobIsManager;
    return manages === true ? [answer('person', subjectId, 'mainJobIsManager', 'yes')] : [];
  },
  mainJob: (view, { subjectId }) => {
    const unit = view.around.person(subjectId)?.mainJobUnit;
    return unit === undefined ? [] : [answer('person', subjectId, 'mainJobUnit', unit)];
  },
  headJob: (view, { subjectId }) =>
    (view.around.person(subjectId)?.headOf ?? []).map((unit) =>
      answer('person', subjectId, 'headOf', unit),
    ),
  inUnit: (_view, { option, by }) =>
    option === undefined || by === undefined ? [] : [{ kind: 'unit', subjectId: option, by }],
  partOf: (view, { subjectId }) => {
    const above = view.around.unit(subjectId)?.partOf;
    return above === undefined
      ? []
      : [{ kind: 'unit', subjectId: above, by: { kind: 'unit', subjectId, key: 'partOf' } }];
  },
  function: (view, { subjectId }) => {
    const option = view.around.unit(subjectId)?.staffFunction;
    return option === undefined ? [] : [answer('unit', subjectId, 'staffFunction', option)];
  },
  memberOf: (view, { subjectId }) =>
    (view.around.person(subjectId)?.memberOf ?? []).map((body) => ({
      kind: 'body',
      subjectId: body,
      by: { kind: 'person', subjectId, key: 'memberOf' },
    })),
  bodyKind: (view, { subjectId }) => {
    const option = view.around.body(subjectId)?.kind;
    return option === undefined ? [] : [answer('body', subjectId, 'kind', option)];
  },
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
  supplies: ({ bureau }, { subjectId }) =>
    (bureau.otherServices ?? []).map((service) =>
      answer('bureau', subjectId, 'otherServices', service),
    ),
  assignedTask: ({ id, appointment }) =>
    (appointment.forbiddenTasks ?? []).map((task) =>
      answer('appointment', id, 'forbiddenTasks', task),
    ),
};

function tied(subjectId: string): FactCause {
  return { kind: 'person', subjectId, key: 'relations' };
}

function isCounsellor({ appointment }: AppointmentView, personId: string): boolean {
  return appointment.person === personId;
}

/** The nodes one edge away. */
export function neighbours(
  view: AppointmentView,
  from: PathStep,
  along: EdgeKind,
): readonly PathStep[] {
  return follow[along](view, from);
}
