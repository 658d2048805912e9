import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useCommonTexts } from '../i18n/common.js';
import { paths } from '../paths.js';
import { Page } from '../ui/Page.js';

export function NotFoundPage() {
  const t = useCommonTexts();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <Anchor component={Link} to={paths.start()}>
        {t('notFound.home')}
      </Anchor>
    </Page>
  );
}
