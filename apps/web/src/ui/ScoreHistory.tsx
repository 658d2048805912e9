import { Title } from '@mantine/core';
import { useCommonTexts } from '../i18n/common.js';
import { texts } from '../i18n/texts.js';
import { useFormat } from '../i18n/useFormat.js';
import en from './score-history.en.json' with { type: 'json' };
import nl from './score-history.nl.json' with { type: 'json' };
import classes from './ScoreHistory.module.css';
import type { ShownShare } from './ShareBar.js';

const useHistoryTexts = texts('score-history', { nl, en });

export interface ScorePoint {
  readonly on: string;
  readonly completeness: ShownShare;
  readonly conformity: ShownShare;
  readonly evidence: ShownShare;
  readonly hardStopCount: number;
  readonly metCount: number;
}

/** The score over time: a sentence, a line, and the figures as a table. */
export function ScoreHistory({ points }: { points: readonly ScorePoint[] }) {
  const t = useHistoryTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const scored = points.filter(({ conformity }) => conformity.of > 0);
  const first = scored[0];
  const last = scored.at(-1);
  const percent = (share: ShownShare) => format.percent(share) ?? common('share.none');

  return (
    <section aria-labelledby="history">
      <Title order={2} size="h3" mb="xs" id="history">
        {t('title')}
      </Title>
      {!first || !last || scored.length < 2 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p>
            {t('summary', {
              from: percent(first.conformity),
              first: format.date(first.on),
              to: percent(last.conformity),
              last: format.date(last.on),
            })}
          </p>
          <figure className={classes.figure}>
            <div className={classes.plot}>
              <div className={classes.axis} aria-hidden="true">
                <span>100%</span>
                <span>50%</span>
                <span>0%</span>
              </div>
              <Chart points={scored} label={t('chart')} />
              <div className={classes.days} aria-hidden="true">
                <span>{format.date(first.on)}</span>
                <span>{format.date(last.on)}</span>
              </div>
            </div>
            <figcaption className={classes.note}>{t('axis')}</figcaption>
          </figure>
          <details>
            <summary>{t('table')}</summary>
            <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('table')}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('day')}</th>
                    <th scope="col">{common('share.completeness')}</th>
                    <th scope="col">{common('share.conformity')}</th>
                    <th scope="col">{common('share.evidence')}</th>
                    <th scope="col">{t('met')}</th>
                    <th scope="col">{t('hardStops')}</th>
                  </tr>
                </thead>
                <tbody>
                  {[...points].reverse().map((point) => (
                    <tr key={point.on}>
                      <th scope="row">{format.date(point.on)}</th>
                      <td>{percent(point.completeness)}</td>
                      <td>{percent(point.conformity)}</td>
                      <td>{percent(point.evidence)}</td>
                      <td>{point.metCount}</td>
                      <td>{point.hardStopCount}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}

/** Days to the right, the share met upwards. */
function Chart({ points, label }: { points: readonly ScorePoint[]; label: string }) {
  const day = (on: string) => Date.parse(on);
  const start = day(points[0]?.on ?? '');
  const span = day(points.at(-1)?.on ?? '') - start || 1;
  const marks = points.map(({ on, conformity, hardStopCount }) => ({
    on,
    stop: hardStopCount > 0,
    x: ((100 * (day(on) - start)) / span).toFixed(2),
    y: (100 - (100 * conformity.part) / conformity.of).toFixed(2),
  }));
  return (
    <svg
      className={classes.chart}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line x1="0" x2="100" y1="0" y2="0" />
      <line x1="0" x2="100" y1="50" y2="50" />
      <line x1="0" x2="100" y1="100" y2="100" />
      <polyline points={marks.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {marks.map(({ on, stop, x, y }) => (
        <path key={on} className={stop ? classes.stop : classes.point} d={`M${x} ${y}h0.001`} />
      ))}
    </svg>
  );
}
