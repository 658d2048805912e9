import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { answerOf, type Answer, type AnsweredSubject, type Question } from './answers.js';
import type { Choosable } from './fact-input.js';
import { FactInput } from './FactInput.js';
import type { NewAnswer, SaveState } from './use-save-facts.js';
import { Callout } from '../../ui/Callout.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

interface FactFieldProps {
  readonly subject: AnsweredSubject;
  readonly question: Question;
  readonly state: SaveState | undefined;
  readonly readOnly: boolean;
  readonly choosable: (kind: string) => readonly Choosable[];
  /** The name of a policy, to say whose answer this is. */
  readonly policyTitle: (id: string) => string;
  /** Whether the subject has a policy to fall back on. */
  readonly hasPolicy: boolean;
  readonly onAnswer: (key: string, answer: NewAnswer, basedOn?: number) => void;
  readonly onGiveUp: (key: string) => void;
}

/**
 * One question with its answer: its own, the policy's, or none yet. What could not be saved stays
 * in the field, with a message that says what to do.
 */
export function FactField(props: FactFieldProps) {
  const { subject, question, state, readOnly, choosable, policyTitle, hasPolicy } = props;
  const t = useWizardTexts();
  const locale = useLocale();
  const format = useFormat();
  const [differs, setDiffers] = useState(false);
  const { key, definition } = question;
  const saved = answerOf(subject, key);
  const id = `fact-${key}`;
  const pending = state === undefined || state.is === 'saved' ? undefined : state.answer;
  const shown = pending ? pendingAnswer(pending) : saved;

  if (saved.fromPolicy !== undefined && !differs && !pending) {
    return (
      <div className={classes.inherited} id={id} tabIndex={-1}>
        <Text fw={600}>{definition.label[locale]}</Text>
        <Text>{saved.shown}</Text>
        <Text size="sm" className={classes.quiet}>
          {t('followsPolicy', { policy: policyTitle(saved.fromPolicy) })}
        </Text>
        {readOnly ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => setDiffers(true)}>
            {t('differHere')}
            <VisuallyHidden>: {definition.label[locale]}</VisuallyHidden>
          </Button>
        )}
      </div>
    );
  }

  const answered = shown.value !== undefined || shown.declaredUnknown;
  return (
    <div className={classes.field}>
      <FactInput
        id={id}
        definition={definition}
        value={shown.fromPolicy === undefined || differs ? shown.value : undefined}
        declaredUnknown={shown.declaredUnknown}
        error={state?.is === 'refused' ? state.message : undefined}
        readOnly={readOnly}
        choosable={choosable}
        onAnswer={(answer) => props.onAnswer(key, answer)}
      />
      <Group gap="xs" className={classes.underField}>
        {state?.is === 'saving' ? <Text size="sm">{t('saving')}</Text> : null}
        {answered && !readOnly ? (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setDiffers(false);
              props.onAnswer(key, { cleared: true });
            }}
          >
            {definition.inherits && hasPolicy && subject.kind === 'appointment'
              ? t('followPolicyAgain')
              : t('clearAnswer')}
            <VisuallyHidden>: {definition.label[locale]}</VisuallyHidden>
          </Button>
        ) : null}
      </Group>
      {state?.is === 'failed' ? (
        <Callout tone="bad" role="alert" title={t('notSaved')}>
          <Text>{t('notSavedHelp')}</Text>
          <Button size="compact-md" onClick={() => props.onAnswer(key, state.answer)}>
            {t('tryAgain')}
          </Button>
        </Callout>
      ) : null}
      {state?.is === 'conflict' ? (
        <Callout tone="note" role="alert" title={t('conflictTitle')}>
          <Text>
            {t('conflictTheirs', {
              name: state.conflict.changedBy,
              time: format.moment(state.conflict.changedAt),
              answer: state.conflict.theirsShown ?? t('notFilledIn'),
            })}
          </Text>
          <Text>
            {t('conflictYours', { answer: state.conflict.yoursShown ?? t('notFilledIn') })}
          </Text>
          <Group mt="xs">
            <Button
              size="compact-md"
              onClick={() => props.onAnswer(key, state.answer, state.conflict.currentVersion)}
            >
              {t('keepMine')}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => props.onGiveUp(key)}>
              {t('keepTheirs')}
            </Button>
          </Group>
        </Callout>
      ) : null}
    </div>
  );
}

/** What the person answered, shown while the server has not accepted it. */
function pendingAnswer(answer: NewAnswer): Answer {
  return {
    value: 'value' in answer ? answer.value : undefined,
    declaredUnknown: 'unknown' in answer,
    fromPolicy: undefined,
    shown: undefined,
  };
}
