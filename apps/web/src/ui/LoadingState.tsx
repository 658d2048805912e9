import { VisuallyHidden } from '@mantine/core';
import { useCommonTexts } from '../i18n/common.js';
import classes from './states.module.css';

/** Grey lines where the content will be; screen readers hear that something is coming. */
export function LoadingState({ lines = 6 }: { lines?: number }) {
  const t = useCommonTexts();
  return (
    <div className={classes.waiting} role="status" aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={classes.skeleton} aria-hidden="true" />
      ))}
    </div>
  );
}
