import { Button, Text, Title } from '@mantine/core';
import { useCommonTexts } from '../i18n/common.js';
import classes from './states.module.css';

/** As much of a failure as a reader can use. */
export interface ShownFailure {
  readonly message: string | null;
  readonly correlationId: string | null;
  readonly retryAfter: number | null;
}

/** Says what went wrong and what to do; the reference lets support find it in the log. */
export function ErrorState({
  failure,
  onRetry,
  title,
}: {
  failure: ShownFailure;
  onRetry?: () => void;
  title?: string;
}) {
  const t = useCommonTexts();
  return (
    <div className={`${classes.state} ${classes.bad}`} role="alert">
      <Title order={2} size="h4" mb="xs">
        {title ?? t('error.title')}
      </Title>
      <Text>{failure.message ?? t('error.offline')}</Text>
      {failure.retryAfter !== null && (
        <Text>{t('error.retryAfter', { count: failure.retryAfter })}</Text>
      )}
      {failure.correlationId && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('error.reference', { id: failure.correlationId })}
        </Text>
      )}
      {onRetry && (
        <Button mt="md" variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
