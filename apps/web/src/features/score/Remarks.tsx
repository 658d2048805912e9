import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { factPath } from '../../fact-path.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { CheckLevel } from '../../generated/graphql.js';
import { useOrganisation } from '../../session/organisation.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import classes from './ScorePage.module.css';
import { Conflicts } from './Conflicts.js';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment Remarks_assessment on Assessment {
    ...Conflicts_assessment
    qualityChecks {
      checkId
      level
      text
      link {
        section
        subjectKind
        subjectId
        key
        label
      }
    }
    sizeAdvice
  }
`);

const checkTones: Record<CheckLevel, Tone> = { error: 'bad', warning: 'partly', advice: 'note' };
const checkOrder = ['error', 'warning', 'advice'] as const;

/** What stands beside the score: clashing roles, contradictions and gaps, advice by size. */
export function Remarks(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useScoreTexts();
  const { id, viewerCan } = useOrganisation();
  const assessment = readFragment(fragment, props.assessment);
  const { qualityChecks, sizeAdvice } = assessment;
  const checks = [...qualityChecks].sort(
    (a, b) => checkOrder.indexOf(a.level) - checkOrder.indexOf(b.level),
  );

  return (
    <>
      <Conflicts assessment={assessment} />
      <section aria-labelledby="checks">
        <Title order={2} size="h3" id="checks">
          {t('checks')}
        </Title>
        {checks.length === 0 ? (
          <p>{t('noChecks')}</p>
        ) : (
          <>
            <p className={classes.quiet}>{t('checksLead')}</p>
            <ul className={classes.rows}>
              {checks.map((check) => (
                <li key={`${check.checkId} ${check.link.subjectId} ${check.text}`}>
                  <StatusBadge tone={checkTones[check.level]}>
                    {t(`check.${check.level}`)}
                  </StatusBadge>{' '}
                  {check.text}{' '}
                  {viewerCan.setUpRead && (
                    <Anchor component={Link} to={factPath(id, check.link)}>
                      {t(viewerCan.setUpChange ? 'goTo' : 'look')}: {check.link.label}
                    </Anchor>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {sizeAdvice.length > 0 && (
        <section aria-labelledby="size">
          <Title order={2} size="h3" id="size">
            {t('size')}
          </Title>
          <p className={classes.quiet}>{t('sizeLead')}</p>
          <ul className={classes.rows}>
            {sizeAdvice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
