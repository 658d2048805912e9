import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import { Callout } from '../../ui/Callout.js';
import type { AnsweredSubject, Question } from './answers.js';
import { FactHistory } from './FactHistory.js';
import { useTogetherTexts } from './together-texts.js';
import type { SaveState } from './use-answers.js';
import { useUndo } from './use-undo.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** Below a field: how saving stands, taking the change back, and who changed it before. */
export function UnderField({
  subject,
  question,
  state,
  withHistory,
  readOnly,
  judged,
  onUndone,
  children,
}: {
  subject: AnsweredSubject;
  question: Question;
  state: SaveState | undefined;
  withHistory: boolean;
  readOnly: boolean;
  /** Whether how the organisation stands is shown here. */
  judged: boolean;
  onUndone: (version: number) => void;
  children: ReactNode;
}) {
  const t = useWizardTexts();
  const together = useTogetherTexts();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { undo, busy, refusal } = useUndo({
    subject,
    key: question.key,
    withVerdicts: judged,
    onUndone,
  });
  const label = question.definition.label[locale];
  const panel = `history-${question.key}`;
  const sending = state?.is === 'unsaved' && ['waiting', 'sending'].includes(state.state.is);

  return (
    <>
      <Group gap="xs" className={classes.underField}>
        {sending && state.tries === 0 ? <Text size="sm">{t('saving')}</Text> : null}
        {state?.is === 'saved' ? (
          <>
            <Text size="sm">{together('saved')}</Text>
            {readOnly ? null : (
              <Button
                variant="subtle"
                size="compact-sm"
                loading={busy}
                onClick={() => void undo(state.version)}
              >
                {together('undo')}
                <VisuallyHidden>: {label}</VisuallyHidden>
              </Button>
            )}
          </>
        ) : null}
        {children}
        {withHistory ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => setOpen(!open)}
          >
            {together('history')}
            <VisuallyHidden>: {label}</VisuallyHidden>
          </Button>
        ) : null}
      </Group>
      {refusal ? (
        <Callout tone="bad" role="alert" title={together('notUndone')}>
          <Text>{refusal}</Text>
        </Callout>
      ) : null}
      {withHistory ? (
        <div
          id={panel}
          hidden={!open}
          role="region"
          aria-label={`${together('history')}: ${label}`}
        >
          {open ? (
            <FactHistory
              subject={subject}
              factKey={question.key}
              onUndo={readOnly ? undefined : undo}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}
