import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useCommonTexts } from '../../i18n/common.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ShareBars } from '../../ui/ShareBar.js';
import classes from './HomePage.module.css';
import { useHomeTexts } from './texts.js';

const fragment = graphql(`
  fragment Standing_assessment on Assessment {
    headline
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
    hardStops {
      ruleId
      appointmentId
      title
      counsellorName
    }
    columns {
      id
      met
      partlyMet
      notMet
      notApplicable
      unanswered
    }
  }
`);

/** How it stands: in a sentence first, then what must go first, then the three numbers. */
export function Standing(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useHomeTexts();
  const common = useCommonTexts();
  const { id } = useOrganisation();
  const assessment = readFragment(fragment, props.assessment);
  const { headline, columns, hardStops } = assessment;
  const sum = (count: (column: (typeof columns)[number]) => number) =>
    columns.reduce((total, column) => total + count(column), 0);
  const met = sum((column) => column.met);
  const partly = sum((column) => column.partlyMet);
  const notMet = sum((column) => column.notMet);
  const unanswered = sum((column) => column.unanswered);
  const sentence = [
    t('inOrder', { met, applicable: met + partly + notMet + unanswered }),
    ...(partly > 0 ? [t('partly', { count: partly })] : []),
    ...(notMet > 0 ? [t('notMet', { count: notMet })] : []),
    ...(unanswered > 0 ? [t('unanswered', { count: unanswered })] : []),
  ].join('; ');

  return (
    <section aria-labelledby="standing">
      <p className={classes.words}>{headline === 'no_score' ? t('noScore') : `${sentence}.`}</p>
      {hardStops.length > 0 && (
        <div className={classes.stops}>
          <Title order={2} size="h4" mb="xs">
            {t('hardStopsTitle')}
          </Title>
          <ul>
            {hardStops.map((stop) => (
              <li key={`${stop.ruleId} ${stop.appointmentId}`}>
                {stop.title} ({stop.counsellorName})
              </li>
            ))}
          </ul>
          <p className={classes.small}>{common('share.notResponsible')}</p>
        </div>
      )}
      <Title order={2} size="h3" mb="sm" id="standing">
        {t('numbers')}
      </Title>
      <ShareBars
        completeness={assessment.completeness}
        conformity={assessment.conformity}
        evidence={assessment.evidence}
      />
      <Anchor component={Link} to={paths.score(id)} mt="md" display="inline-block">
        {t('toScore')}
      </Anchor>
    </section>
  );
}
