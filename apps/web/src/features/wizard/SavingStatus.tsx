import { Anchor, Text } from '@mantine/core';
import { factDefinition } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { Callout } from '../../ui/Callout.js';
import { stepPath } from './steps.js';
import { useTogetherTexts } from './together-texts.js';
import { useWizardTexts } from './wizard-texts.js';
import type { Wizard } from './WithWizard.js';

/** How saving stands, in one sentence, said aloud when it changes. */
export function SavingStatus({ wizard }: { wizard: Wizard }) {
  const t = useWizardTexts();
  const together = useTogetherTexts();
  const format = useFormat();
  const { unsaved, savedAt, offline } = wizard.saving.now;
  const { entries } = unsaved;
  const chosen = entries.some(({ state }) => ['refused', 'conflict'].includes(state.is));
  return (
    <div role="status" aria-live="polite">
      {entries.length > 0
        ? offline
          ? together('offline', { count: entries.length })
          : chosen
            ? t('unsaved')
            : t('saving')
        : savedAt
          ? t('savedAt', { time: format.time(savedAt.toISOString()) })
          : t('savedAsYouGo')}
    </div>
  );
}

/** On the other pages of the wizard: answers that wait, with the way to each. */
export function UnsavedElsewhere({ wizard }: { wizard: Wizard }) {
  const together = useTogetherTexts();
  const locale = useLocale();
  const { entries } = wizard.saving.now.unsaved;
  if (entries.length === 0) return null;
  return (
    <Callout tone="note" role="status" title={together('unsavedTitle', { count: entries.length })}>
      <ul>
        {entries.map(({ kind, subjectId, key }) => {
          const definition = factDefinition(kind, key);
          const subject = wizard.subjects.find((one) => one.id === subjectId);
          if (!definition || !subject) return null;
          const step = { section: definition.section, group: definition.group, subject };
          return (
            <li key={`${subjectId}-${key}`}>
              <Anchor component={Link} to={`${wizard.base}/${stepPath(step)}#fact-${key}`}>
                {definition.label[locale]}
              </Anchor>
              {kind === 'organisation' ? null : <Text span> ({subject.title})</Text>}
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
