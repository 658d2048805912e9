import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useOrganisation } from '../../session/organisation.js';
import { paths } from '../../paths.js';
import { Page } from '../../ui/Page.js';
import { ConsentCard } from './ConsentCard.js';
import { DemoCard } from './DemoCard.js';
import { History } from './History.js';
import classes from './HomePage.module.css';
import { NextSteps } from './NextSteps.js';
import { Progress } from './Progress.js';
import { Standing } from './Standing.js';
import { useHomeTexts } from './texts.js';

export const homeQuery = graphql(`
  query Home($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      setUp {
        ...Progress_setUp
      }
      assessment {
        id
        ...Standing_assessment
        ...NextSteps_assessment
      }
      consentStanding {
        ...ConsentCard_standing
      }
      assessmentHistory {
        ...History_point
      }
    }
  }
`);

/** The hub of an organisation: how it stands in words, what is open, and where to go on. */
export function HomePage() {
  const { id, viewerCan } = useOrganisation();
  // Who fills in some sections finds those, and nothing about the whole.
  if (viewerCan.setUpContribute && !viewerCan.setUpRead) {
    return <Navigate to={paths.setUp(id)} replace />;
  }
  return <Hub />;
}

function Hub() {
  const t = useHomeTexts();
  const { id, name } = useOrganisation();
  const asked = useQuery(homeQuery, { variables: { organisationId: id } });
  return (
    <Page title={t('title')} lead={name} wide>
      <Answer of={asked}>
        {({ organisation }) => (
          <div className={classes.columns}>
            <div className={classes.main}>
              <Standing assessment={organisation.assessment} />
              <NextSteps assessment={organisation.assessment} />
              <History points={organisation.assessmentHistory} />
            </div>
            <div className={classes.side}>
              <Progress setUp={organisation.setUp} />
              <ConsentCard standing={organisation.consentStanding} />
              <DemoCard />
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}
