import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useCommonTexts } from '../i18n/common.js';
import classes from './states.module.css';

/** Missing, or someone else's: the two look the same on purpose. */
export function NotFoundState() {
  const t = useCommonTexts();
  return (
    <div className={classes.state} role="alert">
      <Title order={2} size="h4" mb="xs">
        {t('notFound.title')}
      </Title>
      <Text mb="xs">{t('notFound.text')}</Text>
      <Anchor component={Link} to="/">
        {t('notFound.home')}
      </Anchor>
    </div>
  );
}
