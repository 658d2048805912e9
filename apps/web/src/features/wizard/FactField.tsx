import { Button, Text, VisuallyHidden } from '@mantine/core';
import { questionHelp, type NewAnswer } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import { answerOf, type Answer, type AnsweredSubject, type Question } from './answers.js';
import { ConflictNotice } from './ConflictNotice.js';
import type { Choosable } from './fact-input.js';
import { FactInput } from './FactInput.js';
import { NotSavedNotice } from './NotSavedNotice.js';
import { UnderField } from './UnderField.js';
import type { SaveState } from './use-answers.js';
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
  /** Whether who changed it when may be shown. */
  readonly withHistory: boolean;
  /** Whether how the organisation stands is shown. */
  readonly judged: boolean;
  readonly onAnswer: (key: string, answer: NewAnswer, seenVersion: number) => void;
  readonly onKeepMine: (key: string) => void;
  readonly onGiveUp: (key: string) => void;
  readonly onRetry: () => void;
  readonly onUndone: (key: string, version: number) => void;
}

/**
 * One question with its answer: its own, the policy's, or none yet. What could not be saved stays
 * in the field, with a message that says what to do.
 */
export function FactField(props: FactFieldProps) {
  const { subject, question, state, readOnly, choosable, policyTitle, hasPolicy } = props;
  const t = useWizardTexts();
  const locale = useLocale();
  const [differs, setDiffers] = useState(false);
  const { key, definition } = question;
  const stored = answerOf(subject, key);
  const id = `fact-${key}`;
  // An answer of its own stands now; should it go again, the policy's shows.
  if (differs && stored.fromPolicy === undefined && stored.value !== undefined) setDiffers(false);
  const unsaved = state?.is === 'unsaved' ? state : undefined;
  const shown = unsaved ? unsavedAnswer(unsaved.next ?? unsaved.answer) : stored;

  if (stored.fromPolicy !== undefined && !differs && !unsaved) {
    return (
      <div className={classes.inherited} id={id} tabIndex={-1}>
        <Text fw={600}>{definition.label[locale]}</Text>
        <Text>{stored.shown}</Text>
        <Text size="sm" className={classes.quiet}>
          {t('followsPolicy', { policy: policyTitle(stored.fromPolicy) })}
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
        help={questionHelp(subject.kind, key)}
        value={shown.fromPolicy === undefined || differs ? shown.value : undefined}
        declaredUnknown={shown.declaredUnknown}
        version={subject.version}
        error={unsaved?.state.is === 'refused' ? unsaved.state.message : undefined}
        readOnly={readOnly}
        choosable={choosable}
        onAnswer={(answer, seenVersion = subject.version) =>
          props.onAnswer(key, answer, seenVersion)
        }
      />
      <UnderField
        {...{
          subject,
          question,
          state,
          withHistory: props.withHistory,
          judged: props.judged,
          readOnly,
        }}
        onUndone={(version) => props.onUndone(key, version)}
      >
        {answered && !readOnly ? (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setDiffers(false);
              props.onAnswer(key, { cleared: true }, subject.version);
            }}
          >
            {definition.inherits && hasPolicy && subject.kind === 'appointment'
              ? t('followPolicyAgain')
              : t('clearAnswer')}
            <VisuallyHidden>: {definition.label[locale]}</VisuallyHidden>
          </Button>
        ) : null}
      </UnderField>
      {unsaved?.state.is === 'waiting' && unsaved.tries > 0 ? (
        <NotSavedNotice onRetry={props.onRetry} />
      ) : null}
      {unsaved?.state.is === 'conflict' ? (
        <ConflictNotice
          theirs={unsaved.state.with}
          onKeepMine={() => props.onKeepMine(key)}
          onKeepTheirs={() => props.onGiveUp(key)}
        />
      ) : null}
    </div>
  );
}

/** What the person answered, shown while the server has not accepted it. */
function unsavedAnswer(answer: NewAnswer): Answer {
  return {
    value: 'value' in answer ? answer.value : undefined,
    declaredUnknown: 'unknown' in answer,
    fromPolicy: undefined,
    shown: undefined,
  };
}
