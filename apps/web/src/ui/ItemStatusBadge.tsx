import { useCommonTexts } from '../i18n/common.js';
import { StatusBadge, toneOfStatus, type ItemStatus } from './StatusBadge.js';

/** The verdict on an item as icon and word. */
export function ItemStatusBadge({ status }: { status: ItemStatus }) {
  const t = useCommonTexts();
  return <StatusBadge tone={toneOfStatus(status)}>{t(`status.${status}`)}</StatusBadge>;
}
