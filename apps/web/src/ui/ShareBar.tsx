import { useCommonTexts } from '../i18n/common.js';
import { useFormat } from '../i18n/useFormat.js';
import classes from './ShareBar.module.css';

export interface ShownShare {
  readonly part: number;
  readonly of: number;
}

export interface ShareBarsProps {
  completeness: ShownShare;
  conformity: ShownShare;
  evidence: ShownShare;
  /** One line each, for tables. */
  compact?: boolean;
}

/** The three numbers, always together: known, in order, shown. Words first, the bar is extra. */
export function ShareBars({ completeness, conformity, evidence, compact = false }: ShareBarsProps) {
  const t = useCommonTexts();
  return (
    <dl className={compact ? classes.compact : classes.bars}>
      <ShareBar
        label={t('share.completeness')}
        means={compact ? null : t('share.completenessMeans')}
        share={completeness}
      />
      <ShareBar
        label={t('share.conformity')}
        means={compact ? null : t('share.conformityMeans')}
        share={conformity}
      />
      <ShareBar
        label={t('share.evidence')}
        means={compact ? null : t('share.evidenceMeans')}
        share={evidence}
      />
    </dl>
  );
}

/** One share in a list of definitions. Nothing applicable is "no score", not zero. */
export function ShareBar({
  label,
  means,
  share,
}: {
  label: string;
  means?: string | null;
  share: ShownShare;
}) {
  const t = useCommonTexts();
  const format = useFormat();
  const percent = format.percent(share);
  return (
    <div className={classes.share}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>
        <span className={classes.number}>{percent ?? t('share.none')}</span>{' '}
        {percent && (
          <span className={classes.parts}>
            {t('share.of', { part: format.number(share.part), of: format.number(share.of) })}
          </span>
        )}
        <svg
          className={classes.bar}
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className={classes.whole} width="100" height="6" />
          {share.of > 0 && (
            <rect className={classes.part} width={(100 * share.part) / share.of} height="6" />
          )}
        </svg>
        {means && <span className={classes.means}>{means}</span>}
      </dd>
    </div>
  );
}
