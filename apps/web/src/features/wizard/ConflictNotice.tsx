import { Button, Group, Text } from '@mantine/core';
import type { TheirAnswer } from '@vertrouwensbasis/domain';
import { useFormat } from '../../i18n/useFormat.js';
import { Callout } from '../../ui/Callout.js';
import { useWizardTexts } from './wizard-texts.js';

/** Somebody else answered the same question: both answers, and a choice. */
export function ConflictNotice({
  theirs,
  onKeepMine,
  onKeepTheirs,
}: {
  theirs: TheirAnswer;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}) {
  const t = useWizardTexts();
  const format = useFormat();
  return (
    <Callout tone="note" role="alert" title={t('conflictTitle')}>
      <Text>
        {t('conflictTheirs', {
          name: theirs.changedBy,
          time: format.moment(theirs.changedAt),
          answer: theirs.theirsShown ?? t('notFilledIn'),
        })}
      </Text>
      <Text>{t('conflictYours', { answer: theirs.yoursShown ?? t('notFilledIn') })}</Text>
      <Group mt="xs">
        <Button size="compact-md" onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onKeepTheirs}>
          {t('keepTheirs')}
        </Button>
      </Group>
    </Callout>
  );
}
