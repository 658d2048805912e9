import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Papers } from '../../dossier/Papers.js';
import { graphql, readFragment } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { Done } from '../../ui/Done.js';
import { Page } from '../../ui/Page.js';
import { VersionComparison } from '../../ui/VersionComparison.js';
import { Changes } from './Changes.js';
import classes from './consent.module.css';
import { Decisions } from './Decisions.js';
import { Dossier } from './Dossier.js';
import { FrozenEvidence } from './FrozenEvidence.js';
import { FrozenScore } from './FrozenScore.js';
import { Proposal } from './Proposal.js';
import { Questions } from './Questions.js';
import { RequestFacts } from './RequestFacts.js';
import { NextSteps } from './steps/NextSteps.js';
import type { StepFrame } from './steps/StepForm.js';
import { Submitted } from './Submitted.js';
import { threadFragment } from './talk/talk.graphql.js';
import { TalkContext, type Talk } from './talk/talk.js';
import { useConsentTexts } from './texts.js';
import { Timeline } from './Timeline.js';

export const consentRequestQuery = graphql(`
  query ConsentRequestPage(
    $organisationId: ID!
    $requestId: ID!
    $talks: Boolean!
    $council: Boolean!
  ) {
    organisation(organisationId: $organisationId) {
      id
      counsellorVoices {
        ...Disputes_voice
      }
      councilRoom @include(if: $council) {
        opened
        viewerSeated
      }
      consentRequest(requestId: $requestId) {
        id
        number
        version
        bodyVariant
        submittedAt
        ...Submitted_request
        ...RequestFacts_request
        ...Proposal_request
        ...Questions_request
        ...Decisions_request
        ...NextSteps_request
        ...Timeline_request
        threads @include(if: $talks) {
          ...Thread_thread
        }
        councilThreads @include(if: $council) {
          ...Thread_thread
        }
        sectionsRead @include(if: $council) {
          section
          seen
          seenBy
          changed
        }
        comparisons {
          number
          decided
          verdicts {
            itemId
            title
            before
            after
            effect
          }
          changes {
            sectionTitle
            subjectTitle
            text
            label
            before
            after
            material
            immaterialBecause
            effect
          }
        }
        changesSinceSubmitted {
          material
          ...Changes_change
        }
        papers {
          ...Papers_papers
        }
        snapshot {
          id
          hash
          takenOn
          sections {
            ...Dossier_section
          }
          evidence {
            ...FrozenEvidence_piece
          }
          assessment {
            ...FrozenScore_assessment
          }
        }
      }
    }
  }
`);

/** One request: the version frozen for it, what was said about it, and the steps one may take. */
export function RequestPage() {
  const t = useConsentTexts();
  const { id, viewerCan } = useOrganisation();
  const { requestId = '' } = useParams();
  const [search] = useSearchParams();
  const [done, setDone] = useState<string | null>(null);
  const doneBox = useRef<HTMLDivElement>(null);
  const asked = useQuery(consentRequestQuery, {
    variables: {
      organisationId: id,
      requestId,
      talks: viewerCan.consentTalk,
      council: viewerCan.councilConfer,
    },
  });
  const shown = asked.dataState === 'complete' ? asked.data.organisation.consentRequest : null;

  /** Shows the request as it stands now and says what was done, where the form was. */
  const finish = async (message: string) => {
    await asked.refetch();
    setDone(message);
    doneBox.current?.focus();
    doneBox.current?.scrollIntoView({ block: 'center' });
  };

  return (
    <Page
      wide
      title={
        shown ? t(`requestTitle.${shown.bodyVariant}`, { number: shown.number }) : t('request')
      }
      above={
        <Anchor component={Link} to={paths.consents(id)} data-no-print>
          {t('allRequests')}
        </Anchor>
      }
      actions={
        shown && (
          <Button variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        )
      }
    >
      <div ref={doneBox} tabIndex={-1} className={classes.done}>
        <Done message={done} />
      </div>
      <Answer of={asked}>
        {({ organisation }) => {
          const request = organisation.consentRequest;
          const { snapshot, comparisons, changesSinceSubmitted } = request;
          const { councilRoom } = organisation;
          const material = changesSinceSubmitted.filter((change) => change.material).length;
          const frame: StepFrame = {
            organisationId: organisation.id,
            requestId: request.id,
            expectedVersion: request.version,
            finish,
          };
          const talk: Talk | null = viewerCan.consentTalk
            ? {
                organisationId: organisation.id,
                requestId: request.id,
                threads: readFragment(threadFragment, [
                  ...(request.threads ?? []),
                  ...(request.councilThreads ?? []),
                ]),
                council: !councilRoom
                  ? 'no'
                  : councilRoom.viewerSeated
                    ? 'seated'
                    : councilRoom.opened
                      ? 'no_seat'
                      : 'no_room',
                maySettle: viewerCan.setUpChange,
                refresh: () => asked.refetch(),
              }
            : null;
          return (
            <>
              {search.get('ingediend') === '1' && <Submitted request={request} />}
              <RequestFacts
                request={request}
                snapshot={{ hash: snapshot.hash, takenOn: snapshot.takenOn }}
              />
              <div className={classes.columns}>
                <div className={classes.main}>
                  <Proposal request={request} />
                  {comparisons.length > 0 && (
                    <section aria-labelledby="since-previous">
                      <Title order={2} size="h3" id="since-previous" mb="xs">
                        {t('sincePrevious')}
                      </Title>
                      <VersionComparison comparisons={comparisons} order={3} />
                    </section>
                  )}
                  <section aria-labelledby="since-submitted">
                    <Title order={2} size="h3" id="since-submitted" mb="xs">
                      {t('sinceSubmitted')}
                    </Title>
                    {changesSinceSubmitted.length === 0 ? (
                      <p>{t('nothingChanged')}</p>
                    ) : (
                      <>
                        <p>{t('frozenStays')}</p>
                        <Changes changes={changesSinceSubmitted} order={3} />
                      </>
                    )}
                  </section>
                  <TalkContext value={talk}>
                    <Dossier
                      sections={snapshot.sections}
                      voices={organisation.counsellorVoices}
                      reading={request.sectionsRead ?? null}
                      frame={{
                        organisationId: organisation.id,
                        requestId: request.id,
                      }}
                    />
                  </TalkContext>
                  <FrozenEvidence evidence={snapshot.evidence} />
                  <Questions request={request} frame={frame} />
                  <Decisions request={request} />
                  <NextSteps
                    request={request}
                    snapshot={{ hash: snapshot.hash, takenOn: snapshot.takenOn }}
                    materialChanges={material}
                    frame={frame}
                  />
                  <Papers papers={request.papers} />
                  <Timeline request={request} />
                </div>
                <div className={classes.side}>
                  <FrozenScore assessment={snapshot.assessment} takenOn={snapshot.takenOn} />
                </div>
              </div>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
