import { Button, Text } from '@mantine/core';
import { Callout } from '../../ui/Callout.js';
import { useWizardTexts } from './wizard-texts.js';

/** No answer came from the server: what was given is kept and tried again. */
export function NotSavedNotice({ onRetry }: { onRetry: () => void }) {
  const t = useWizardTexts();
  return (
    <Callout tone="bad" role="alert" title={t('notSaved')}>
      <Text>{t('notSavedHelp')}</Text>
      <Button size="compact-md" onClick={onRetry}>
        {t('tryAgain')}
      </Button>
    </Callout>
  );
}
