import { Button } from '@mantine/core';
import { useCommonTexts } from '../i18n/common.js';
import { Main } from '../ui/AppFrame.js';
import { ErrorState } from '../ui/ErrorState.js';

/** A fault of the screen itself, or a part of it that no longer exists after a new release. */
export function Crashed() {
  const t = useCommonTexts();
  return (
    <Main>
      <ErrorState
        title={t('error.failed')}
        failure={{ message: t('error.unexpected'), correlationId: null, retryAfter: null }}
      />
      <Button mt="md" onClick={() => window.location.reload()}>
        {t('error.reload')}
      </Button>
    </Main>
  );
}
