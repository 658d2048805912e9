import { Text, Title } from '@mantine/core';
import { useCommonTexts } from '../i18n/common.js';
import classes from './states.module.css';

/** The person is known and may not; inside one's own organisation only. */
export function ForbiddenState() {
  const t = useCommonTexts();
  return (
    <div className={classes.state} role="alert">
      <Title order={2} size="h4" mb="xs">
        {t('forbidden.title')}
      </Title>
      <Text>{t('forbidden.text')}</Text>
    </div>
  );
}
