import { Title } from '@mantine/core';
import { factPath } from '../../fact-path.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useOrganisation } from '../../session/organisation.js';
import { QualityCheckGroups } from '../../ui/QualityCheckGroups.js';
import { SizeAdviceList } from '../../ui/SizeAdviceList.js';
import classes from './ScorePage.module.css';
import { Conflicts } from './Conflicts.js';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment Remarks_assessment on Assessment {
    ...Conflicts_assessment
    qualityChecks {
      checkId
      level
      group
      rule
      about
      link {
        section
        subjectKind
        subjectId
        key
        label
      }
    }
    sizeAdvice {
      advice
      otherViews
      sources {
        id
        title
        url
      }
    }
  }
`);

/** What stands beside the score: clashing roles, contradictions and gaps, advice by size. */
export function Remarks(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useScoreTexts();
  const { id, viewerCan } = useOrganisation();
  const assessment = readFragment(fragment, props.assessment);
  const { qualityChecks, sizeAdvice } = assessment;

  return (
    <>
      <Conflicts assessment={assessment} />
      <section aria-labelledby="checks">
        <Title order={2} size="h3" id="checks">
          {t('checks')}
        </Title>
        <QualityCheckGroups
          checks={qualityChecks}
          mayChange={viewerCan.setUpChange}
          addressOf={viewerCan.setUpRead ? (link) => factPath(id, link) : undefined}
        />
      </section>
      {sizeAdvice && (
        <section aria-labelledby="size">
          <Title order={2} size="h3" id="size">
            {t('size')}
          </Title>
          <p className={classes.quiet}>{t('sizeLead')}</p>
          <SizeAdviceList advice={sizeAdvice} sourcesLabel={t('sources')} />
        </section>
      )}
    </>
  );
}
