import { useQuery } from '@apollo/client/react';
import { NativeSelect, Title } from '@mantine/core';
import { catalogue } from '@vertrouwensbasis/domain';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import classes from './ComparisonPage.module.css';
import { useComparisonTexts } from './texts.js';
import { useView } from './view.js';

/** Apart from the comparison: either may be there before the other. */
export const benchmarkQuery = graphql(`
  query Benchmark($sector: String, $sizeClass: String) {
    benchmark(sector: $sector, sizeClass: $sizeClass) {
      ...BenchmarkPanel_benchmark
    }
  }
`);

const fragment = graphql(`
  fragment BenchmarkPanel_benchmark on Benchmark {
    on
    organisationCount
    scorePercentiles
    suppressed
    items {
      itemId
      title
      shareMet
      sharePartlyMet
      shareNotMet
      suppressed
    }
  }
`);

/** As the API names them. */
const sizes = ['1-9', '10-49', '50-249', '250-999', '1000+'] as const;

/** The organisations that take part, as a whole: what is usual. */
export function BenchmarkPanel() {
  const t = useComparisonTexts();
  const locale = useLocale();
  const [view, change] = useView();
  const sectors = Object.entries(catalogue.organisation.sector.type.options);
  const sector = sectors.some(([value]) => value === view.sector) ? view.sector : '';
  const size = sizes.find((one) => one === view.size) ?? '';
  const asked = useQuery(benchmarkQuery, {
    variables: { ...(sector ? { sector } : {}), ...(size ? { sizeClass: size } : {}) },
  });
  return (
    <section aria-labelledby="benchmark">
      <Title order={2} size="h3" id="benchmark">
        {t('benchmark')}
      </Title>
      <p>{t('benchmarkLead')}</p>
      <div className={classes.choices} data-no-print>
        <NativeSelect
          label={t('sector')}
          value={sector}
          data={[
            { value: '', label: t('allSectors') },
            ...sectors.map(([value, label]) => ({ value, label: label[locale] })),
          ]}
          onChange={(event) => change({ sector: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('size')}
          value={size}
          data={[
            { value: '', label: t('allSizes') },
            ...sizes.map((value) => ({ value, label: t('people', { range: value }) })),
          ]}
          onChange={(event) => change({ omvang: event.currentTarget.value })}
        />
      </div>
      <Answer of={asked} keep>
        {({ benchmark }) => <Figures benchmark={benchmark} />}
      </Answer>
    </section>
  );
}

function Figures(props: { benchmark: FragmentType<typeof fragment> }) {
  const t = useComparisonTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const benchmark = readFragment(fragment, props.benchmark);
  const percent = (share: number | null | undefined) =>
    share == null ? '–' : (format.percent({ part: share, of: 1 }) ?? '–');
  if (benchmark.suppressed) return <p role="status">{t('suppressed')}</p>;
  const [, low, middle, high] = benchmark.scorePercentiles ?? [];
  return (
    <>
      <p>
        {benchmark.organisationCount !== null &&
          t('members', {
            count: format.number(benchmark.organisationCount),
            day: format.date(benchmark.on),
          })}{' '}
        {benchmark.scorePercentiles &&
          t('scores', { low: percent(low), middle: percent(middle), high: percent(high) })}
      </p>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('benchmarkTable')}>
        <table className={classes.figures}>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              <th scope="col">{common('status.met')}</th>
              <th scope="col">{common('status.partly_met')}</th>
              <th scope="col">{common('status.not_met')}</th>
            </tr>
          </thead>
          <tbody>
            {benchmark.items.map((item) => (
              <tr key={item.itemId}>
                <th scope="row">{item.title}</th>
                {item.suppressed ? (
                  <td colSpan={3}>{t('suppressedItem')}</td>
                ) : (
                  <>
                    <td>{percent(item.shareMet)}</td>
                    <td>{percent(item.sharePartlyMet)}</td>
                    <td>{percent(item.shareNotMet)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
