import { Title } from '@mantine/core';
import { factPath } from '../../fact-path.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { ConflictLevel } from '../../generated/graphql.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConflictDetails } from '../../ui/ConflictDetails.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import classes from './ScorePage.module.css';
import { SourceList } from './SourceList.js';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment Conflicts_assessment on Assessment {
    conflicts {
      ruleId
      appointmentId
      counsellorName
      level
      title
      explanation
      normStatus
      justified
      reason
      paths
      views {
        says
        sources {
          id
          title
        }
      }
      reasonLink {
        section
        subjectKind
        subjectId
        key
      }
      sources {
        ...SourceList_source
      }
    }
  }
`);

const tones: Record<ConflictLevel, Tone> = {
  prohibited: 'bad',
  discouraged: 'partly',
  attention: 'note',
};

/** Roles, jobs and ties that clash with the role, each with the path that leads to it. */
export function Conflicts(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useScoreTexts();
  const { id, viewerCan } = useOrganisation();
  const { conflicts } = readFragment(fragment, props.assessment);
  return (
    <section aria-labelledby="conflicts">
      <Title order={2} size="h3" id="conflicts">
        {t('conflicts')}
      </Title>
      {conflicts.length === 0 ? (
        <p>{t('noConflicts')}</p>
      ) : (
        <ul className={classes.rows}>
          {conflicts.map((conflict) => (
            <li key={`${conflict.ruleId} ${conflict.appointmentId}`}>
              <Title order={3} size="h5">
                {conflict.title} ({conflict.counsellorName}){' '}
                <StatusBadge tone={tones[conflict.level]}>
                  {t(`conflict.${conflict.level}`)}
                </StatusBadge>
              </Title>
              <ConflictDetails
                conflict={conflict}
                reasonAt={
                  viewerCan.setUpChange && conflict.reasonLink
                    ? factPath(id, conflict.reasonLink)
                    : undefined
                }
              />
              <SourceList sources={conflict.sources} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
