import { Text } from '@mantine/core';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { Callout } from '../../ui/Callout.js';
import { SizeAdviceList } from '../../ui/SizeAdviceList.js';
import type { Wizard } from './WithWizard.js';

/** At the choice of a model: what suits the size, with both opinions and their sources. */
export function ModelAdvice({ wizard }: { wizard: Wizard }) {
  const t = useImpactTexts();
  const advice = wizard.consequences.assessment.sizeAdvice;
  return (
    <Callout tone="quiet" title={t('sizeAdvice')}>
      {advice ? (
        <>
          <Text size="sm">{t('sizeAdviceNoScore')}</Text>
          <SizeAdviceList advice={advice} sourcesLabel={t('sources')} />
        </>
      ) : (
        <Text>{t('sizeUnknown')}</Text>
      )}
    </Callout>
  );
}
