import {
  catalogue,
  subjectKinds,
  type FactDefinitions,
  type SectionId,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { answerOf, profileIn, questionsAsked, valuesOf, type AnsweredSubject } from './answers.js';

/** One page of the wizard: one group of questions about one subject. */
export interface Step {
  readonly section: SectionId;
  readonly group: string;
  readonly subject: AnsweredSubject;
  /** Questions answered or declared unknown, own or from the policy, out of those asked. */
  readonly answered: number;
  readonly asked: number;
  /** Every answer comes from the policy: nothing to do unless this appointment differs. */
  readonly followsPolicy: boolean;
}

/** The kinds of subject that are added and removed in a section: where their names are asked. */
export function kindsAddedIn(section: SectionId): readonly SubjectKind[] {
  return subjectKinds.filter((kind) => {
    if (kind === 'organisation') return false;
    const [first] = Object.values(catalogue[kind] as FactDefinitions);
    return first?.section === section;
  });
}

/** The groups of questions in a section, per kind of subject, in the catalogue's order. */
function groupsIn(section: SectionId, kind: SubjectKind): readonly string[] {
  const groups = Object.values(catalogue[kind] as FactDefinitions)
    .filter((definition) => definition.section === section)
    .map((definition) => definition.group);
  return [...new Set(groups)];
}

/** The policy before the appointments that follow it; the rest in the catalogue's order. */
export function stepsOf(section: SectionId, subjects: readonly AnsweredSubject[]): readonly Step[] {
  const profile = profileIn(subjects);
  return subjectKinds.flatMap((kind) =>
    groupsIn(section, kind).flatMap((group) =>
      subjects
        .filter((subject) => subject.kind === kind)
        .flatMap((subject) => {
          const values = valuesOf(subject);
          // A vacant post has nobody to ask about: only what it is.
          if (values['vacant'] === true && group !== 'appointments') return [];
          const questions = questionsAsked(kind, group, values, profile);
          if (questions.length === 0) return [];
          const counted = questions.filter(
            ({ definition }) => !definition.optional && values['vacant'] !== true,
          );
          const answers = counted.map(({ key }) => answerOf(subject, key));
          return [
            {
              section,
              group,
              subject,
              answered: answers.filter(
                (answer) => answer.value !== undefined || answer.declaredUnknown,
              ).length,
              asked: counted.length,
              followsPolicy:
                answers.length > 0 && answers.every((answer) => answer.fromPolicy !== undefined),
            },
          ];
        }),
    ),
  );
}

/** Where a step lies below `/o/:organisationId`. */
export function stepPath(
  step: Pick<Step, 'section' | 'group'> & { subject: { id: string } },
): string {
  return `opzet/${step.section}/${step.group}/${step.subject.id}`;
}

/** Whether two steps are the same page. */
export function isSameStep(
  step: Step,
  group: string | undefined,
  subjectId: string | undefined,
): boolean {
  return step.group === group && step.subject.id === subjectId;
}
