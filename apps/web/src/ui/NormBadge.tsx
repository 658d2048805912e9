import { useCommonTexts } from '../i18n/common.js';
import { StatusBadge, type Tone } from './StatusBadge.js';

type Norm = 'statute' | 'bill' | 'professional_norm' | 'advice' | 'disputed' | 'product_norm';

/** Not how good or bad: how firm. */
const tones: Record<Norm, Tone> = {
  statute: 'note',
  bill: 'quiet',
  professional_norm: 'note',
  advice: 'quiet',
  disputed: 'partly',
  product_norm: 'quiet',
};

/** What stands behind a rule: law, norm of the profession, advice or our own judgement. */
export function NormBadge({ status }: { status: Norm }) {
  const t = useCommonTexts();
  return <StatusBadge tone={tones[status]}>{t(`norm.${status}`)}</StatusBadge>;
}
