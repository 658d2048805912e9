import { useCommonTexts } from '../i18n/common.js';
import { useFormat } from '../i18n/useFormat.js';
import classes from './SavedIndicator.module.css';

export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'failed' }
  /** `at`: an ISO moment. */
  | { readonly state: 'saved'; readonly at: string };

/** "Opgeslagen 14:02", said to screen readers as well, without taking the focus. */
export function SavedIndicator({ save }: { save: SaveState }) {
  const t = useCommonTexts();
  const format = useFormat();
  return (
    <p role="status" className={save.state === 'failed' ? classes.failed : classes.saved}>
      {save.state === 'saved'
        ? t('saved.saved', { time: format.time(save.at) })
        : t(`saved.${save.state}`)}
    </p>
  );
}
