import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { factPath } from '../../fact-path.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useOrganisation } from '../../session/organisation.js';
import { ShareBars } from '../../ui/ShareBar.js';
import { StatusIcon } from '../../ui/StatusBadge.js';
import { useCounts } from './counts.js';
import { Paths } from '../../ui/ConflictDetails.js';
import classes from './ScorePage.module.css';
import { SourceList } from './SourceList.js';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment Summary_assessment on Assessment {
    headline
    complete
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
    columns {
      id
      met
      partlyMet
      notMet
      notApplicable
      unanswered
    }
    hardStops {
      ruleId
      appointmentId
      title
      counsellorName
      explanation
      paths
      sources {
        ...SourceList_source
      }
      links {
        section
        subjectKind
        subjectId
        key
        label
      }
    }
  }
`);

/** How it stands in words; what overrides every number comes first. */
export function Summary(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useScoreTexts();
  const { id, viewerCan } = useOrganisation();
  const counts = useCounts();
  const assessment = readFragment(fragment, props.assessment);
  const { headline, complete, columns, hardStops } = assessment;
  const unanswered = columns.reduce((total, column) => total + column.unanswered, 0);

  return (
    <>
      {hardStops.length > 0 && (
        <section aria-labelledby="stops" className={classes.stops}>
          <Title order={2} size="h3" id="stops">
            <StatusIcon tone="bad" /> {t('notResponsible')}
          </Title>
          <p>{t('notResponsibleText')}</p>
          <ul className={classes.plain}>
            {hardStops.map((stop) => (
              <li key={`${stop.ruleId} ${stop.appointmentId}`}>
                <Title order={3} size="h4">
                  {stop.title}
                </Title>
                <p>
                  {stop.explanation} {t('about', { name: stop.counsellorName })}
                </p>
                <Paths paths={stop.paths} />
                <SourceList sources={stop.sources} />
                {viewerCan.setUpRead && stop.links.length > 0 && (
                  <ul className={classes.links}>
                    {stop.links.map((link) => (
                      <li key={`${link.subjectId} ${link.key ?? ''}`}>
                        <Anchor component={Link} to={factPath(id, link)}>
                          {t(viewerCan.setUpChange ? 'goTo' : 'look')}: {link.label}
                        </Anchor>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="numbers">
        <p className={classes.words}>{headline === 'no_score' ? t('noScore') : counts(columns)}</p>
        {headline !== 'no_score' && (
          <p className={complete ? classes.complete : classes.incomplete}>
            <StatusIcon tone={complete ? 'good' : 'note'} />{' '}
            {complete ? t('complete') : t('incomplete', { count: unanswered })}
          </p>
        )}
        <Title order={2} size="h3" mb="sm" id="numbers">
          {t('numbers')}
        </Title>
        <ShareBars
          completeness={assessment.completeness}
          conformity={assessment.conformity}
          evidence={assessment.evidence}
        />
      </section>
    </>
  );
}
