import { Title } from '@mantine/core';
import { evidenceLevels, evidenceSteps } from '@vertrouwensbasis/domain';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import classes from './ScorePage.module.css';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment Computation_assessment on Assessment {
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
    items {
      itemId
      number
      title
      status
      points
      maxPoints
      evidence
    }
  }
`);

/** The worked example: every item's part in the numbers, and their sum. */
export function Computation(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useScoreTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { items, completeness, conformity, evidence } = readFragment(fragment, props.assessment);
  const rows = items.map((item) => {
    const counts = item.status !== 'not_applicable';
    return {
      ...item,
      steps: counts ? evidenceLevels.indexOf(item.evidence) : 0,
      maxSteps: counts ? evidenceSteps : 0,
    };
  });
  const sum = (amount: (row: (typeof rows)[number]) => number) =>
    format.number(rows.reduce((total, row) => total + amount(row), 0));
  const sentence = (
    key: 'conformitySum' | 'evidenceSum' | 'completenessSum',
    share: typeof conformity,
  ) =>
    share.of === 0
      ? t('noSum')
      : t(key, {
          part: format.number(share.part),
          of: format.number(share.of),
          percent: format.percent(share) ?? '',
        });

  return (
    <section aria-labelledby="computed">
      <Title order={2} size="h3" id="computed">
        {t('computed')}
      </Title>
      <p>{t('computedLead')}</p>
      <ul className={classes.rows}>
        <li>{sentence('completenessSum', completeness)}</li>
        <li>
          {sentence('conformitySum', conformity)} {t('computedConformity')}
        </li>
        <li>
          {sentence('evidenceSum', evidence)} {t('computedEvidence')}
        </li>
      </ul>
      <details>
        <summary>{t('computedTable')}</summary>
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('computedTable')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('item')}</th>
                <th scope="col">{t('status')}</th>
                <th scope="col">{t('points')}</th>
                <th scope="col">{t('outOf')}</th>
                <th scope="col">{t('evidence')}</th>
                <th scope="col">{t('steps')}</th>
                <th scope="col">{t('outOf')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.itemId}>
                  <th scope="row">
                    {row.number}. {row.title}
                  </th>
                  <td>{common(`status.${row.status}`)}</td>
                  <td>{format.number(row.points)}</td>
                  <td>{format.number(row.maxPoints)}</td>
                  <td>{common(`evidence.${row.evidence}`)}</td>
                  <td>{row.steps}</td>
                  <td>{row.maxSteps}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('total')}</th>
                <td></td>
                <td>{sum((row) => row.points)}</td>
                <td>{sum((row) => row.maxPoints)}</td>
                <td></td>
                <td>{sum((row) => row.steps)}</td>
                <td>{sum((row) => row.maxSteps)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      </details>
    </section>
  );
}
