import { Text, VisuallyHidden } from '@mantine/core';
import { useAct } from '../../graphql/useAct.js';
import { useLocale } from '../../i18n/useFormat.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { answerOf, type AnsweredSubject, type Question } from './answers.js';
import { applyToAllMutation } from './every-shape.graphql.js';
import { differingFrom, policyAnswerOf } from './overrides.js';
import type { Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/**
 * Under an agreement: where it differs. With an appointment what its policy says; with a policy who
 * differs from it. From here one answer can be made to hold for everybody.
 */
export function Overrides({
  subject,
  question: { key, definition },
  wizard,
}: {
  subject: AnsweredSubject;
  question: Question;
  wizard: Wizard;
}) {
  const t = useWizardTexts();
  const locale = useLocale();
  const { act, problems, failure } = useAct();
  const { subjects, organisationId } = wizard;
  const answer = answerOf(subject, key);
  const isOwn = answer.value !== undefined && answer.fromPolicy === undefined;
  if (!definition.inherits || !isOwn) return null;

  const others = subjects.filter((one) => one.kind === 'appointment' && one.id !== subject.id);
  const said = told();
  if (!said) return null;
  const label = definition.label[locale];

  return (
    <div className={classes.overrides}>
      {said.lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      <Problems problems={problems} />
      {failure ? <ErrorState failure={failure} /> : null}
      {wizard.organisation.viewerCan.setUpChange && said.question ? (
        <ConfirmButton
          variant="subtle"
          size="compact-sm"
          danger={false}
          question={t('applyToAllTitle', { label })}
          explanation={said.question}
          confirm={t('applyToAll')}
          onConfirm={() =>
            act(
              applyToAllMutation,
              {
                input: {
                  organisationId,
                  kind: subject.kind,
                  subjectId: subject.id,
                  key,
                  expectedVersion: subject.version,
                },
              },
              (data) => data.applyToAll,
            )
          }
        >
          {t('applyToAll')}
          <VisuallyHidden>: {label}</VisuallyHidden>
        </ConfirmButton>
      ) : null}
    </div>
  );

  /** What is said here, and what the button would do; nothing where nothing differs. */
  function told(): { lines: readonly string[]; question?: string } | undefined {
    const shown = answer.shown ?? '';
    if (subject.kind === 'policy') {
      const differing = differingFrom(subject, key, subjects);
      if (differing.length === 0) return undefined;
      return {
        lines: [
          t('differFromHere', { count: differing.length }),
          ...differing.map(
            (one) => `${one.title}: ${answerOf(one, key).shown ?? t('notKnownYet')}`,
          ),
        ],
        question: t('applyPolicyToAll', { answer: shown, count: differing.length }),
      };
    }
    if (subject.kind !== 'appointment') return undefined;
    const policy = policyAnswerOf(subject, key, subjects);
    if (policy) {
      const there = policy.answer.shown ?? t('notFilledIn');
      return {
        lines: [
          t(policy.answer.shown === shown ? 'sameAsPolicy' : 'differsFromPolicy', {
            policy: policy.policy.title,
            answer: there,
          }),
        ],
        question: t('applyOwnToPolicy', { answer: shown, policy: policy.policy.title }),
      };
    }
    return others.length === 0
      ? undefined
      : { lines: [], question: t('applyOwnToOthers', { answer: shown, count: others.length }) };
  }
}
