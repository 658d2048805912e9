import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import classes from './HomePage.module.css';
import { useHomeTexts } from './texts.js';

const fragment = graphql(`
  fragment History_point on AssessmentPoint {
    on
    completeness {
      part
      of
    }
    conformity {
      part
      of
    }
    evidence {
      part
      of
    }
    hardStopCount
    metCount
  }
`);

/** The score over time: a sentence, a line, and the figures as a table. */
export function History(props: { points: readonly FragmentType<typeof fragment>[] }) {
  const t = useHomeTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const points = readFragment(fragment, props.points);
  const scored = points.filter(({ conformity }) => conformity.of > 0);
  const first = scored[0];
  const last = scored.at(-1);
  const percent = (share: { part: number; of: number }) =>
    format.percent(share) ?? common('share.none');

  return (
    <section aria-labelledby="history">
      <Title order={2} size="h3" mb="xs" id="history">
        {t('history')}
      </Title>
      {!first || !last || scored.length < 2 ? (
        <p>{t('noHistory')}</p>
      ) : (
        <>
          <p>
            {t('historySummary', {
              from: percent(first.conformity),
              first: format.date(first.on),
              to: percent(last.conformity),
              last: format.date(last.on),
            })}
          </p>
          <svg
            className={classes.chart}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={t('historyChart')}
          >
            <line x1="0" x2="100" y1="0" y2="0" />
            <line x1="0" x2="100" y1="50" y2="50" />
            <line x1="0" x2="100" y1="100" y2="100" />
            <polyline points={line(scored)} />
          </svg>
          <details>
            <summary>{t('historyTable')}</summary>
            <div
              className={classes.scroll}
              tabIndex={0}
              role="region"
              aria-label={t('historyTable')}
            >
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

interface Scored {
  readonly on: string;
  readonly conformity: { readonly part: number; readonly of: number };
}

/** Days to the right, the share met upwards. */
function line(points: readonly Scored[]): string {
  const day = (on: string) => Date.parse(on);
  const start = day(points[0]?.on ?? '');
  const span = day(points.at(-1)?.on ?? '') - start || 1;
  return points
    .map(({ on, conformity }) => {
      const x = (100 * (day(on) - start)) / span;
      const y = 100 - (100 * conformity.part) / conformity.of;
      return `${x.toFixed(2)},${y.toFixed(2)}`;
    })
    .join(' ');
}
