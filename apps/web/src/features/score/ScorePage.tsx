import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Title } from '@mantine/core';
import { isCalendarDate } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { DateField } from '../../ui/DateField.js';
import { Page } from '../../ui/Page.js';
import { ScoreHistory } from '../../ui/ScoreHistory.js';
import { checklistKey, ChecklistTabs } from './ChecklistTabs.js';
import { AllNotConfirmed } from '../../voice/NotConfirmed.js';
import { useVoiceTexts } from '../../voice/texts.js';
import { Computation } from './Computation.js';
import { ItemsByColumn } from './ItemsByColumn.js';
import { ReleaseNotice } from './ReleaseNotice.js';
import { Remarks } from './Remarks.js';
import classes from './ScorePage.module.css';
import { Summary } from './Summary.js';
import { useScoreTexts } from './texts.js';

export const scoreQuery = graphql(`
  query Score($organisationId: ID!, $on: CalendarDate, $frameworkId: String) {
    organisation(organisationId: $organisationId) {
      id
      checklists {
        ...ChecklistTabs_checklist
        ...ReleaseNotice_checklist
      }
      assessment(on: $on, frameworkId: $frameworkId) {
        id
        on
        framework {
          id
          release
          title
          attribution
          judgesRole
        }
        ...Summary_assessment
        ...ItemsByColumn_assessment
        ...Remarks_assessment
        ...Computation_assessment
      }
      counsellorVoices {
        ...Disputes_voice
      }
      evidence(first: 100) {
        nodes {
          ...EvidenceBeside_piece
        }
      }
      factSources {
        subjectId
        key
        regulationId
        proposalId
        title
        place
        quote
      }
      assessmentHistory(frameworkId: $frameworkId) {
        ...ScorePage_point
      }
    }
  }
`);

const pointFragment = graphql(`
  fragment ScorePage_point on AssessmentPoint {
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

/** Which day, in the address: a link shows somebody else the same. */
const dayKey = 'op';

/** How it stands and why: words, numbers, every item with its facts, rule and source. */
export function ScorePage() {
  const t = useScoreTexts();
  const voice = useVoiceTexts();
  const format = useFormat();
  const { id } = useOrganisation();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get(dayKey);
  const on = asOf && isCalendarDate(asOf) ? asOf : null;
  const frameworkId = search.get(checklistKey);
  const asked = useQuery(scoreQuery, {
    // Without a day the same stored assessment as on other pages.
    variables: {
      organisationId: id,
      ...(on ? { on } : {}),
      ...(frameworkId ? { frameworkId } : {}),
    },
  });
  const choose = (day: string | null) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      if (day) next.set(dayKey, day);
      else next.delete(dayKey);
      return next;
    });

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      wide
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <DayPicker on={on} onChoose={choose} />
      {on ? null : <Onward />}
      <Answer of={asked}>
        {({
          organisation: {
            assessment,
            assessmentHistory,
            checklists,
            evidence,
            counsellorVoices,
            factSources,
          },
        }) => (
          <div className={classes.page}>
            <ChecklistTabs checklists={checklists} shown={assessment.framework.id} />
            {!assessment.framework.judgesRole && (
              <p className={classes.quiet}>{assessment.framework.attribution}</p>
            )}
            <ReleaseNotice checklists={checklists} shown={assessment.framework.id} />
            {on && (
              <div role="status" className={classes.otherDay}>
                <strong>{t('otherDay', { day: format.date(assessment.on) })}</strong>{' '}
                {t('otherDayText')}
              </div>
            )}
            <Summary assessment={assessment} />
            <ItemsByColumn
              assessment={assessment}
              evidence={evidence.nodes}
              factSources={factSources}
            />
            {assessment.framework.judgesRole && <Remarks assessment={assessment} />}
            <section aria-labelledby="not-confirmed">
              <Title order={2} size="h3" id="not-confirmed" mb="xs">
                {voice('title')}
              </Title>
              <AllNotConfirmed voices={counsellorVoices} />
              <p data-no-print>
                <Anchor component={Link} to={paths.voices(id)}>
                  {voice('toVoices')}
                </Anchor>
              </p>
            </section>
            <History points={assessmentHistory} />
            <Computation assessment={assessment} />
            <p className={classes.quiet}>
              {t('checklist', {
                title: assessment.framework.title,
                release: assessment.framework.release,
                day: format.date(assessment.on),
              })}{' '}
              <Anchor component={Link} to={paths.sources()}>
                {t('allSources')}
              </Anchor>
            </p>
          </div>
        )}
      </Answer>
    </Page>
  );
}

/** From how it stands to what to do about it. */
function Onward() {
  const impactText = useImpactTexts();
  const { id, viewerCan } = useOrganisation();
  if (!viewerCan.setUpRead) return null;
  return (
    <Group gap="lg" data-no-print>
      <Anchor component={Link} to={paths.route(id)}>
        {impactText('toRoute')}
      </Anchor>
      <Anchor component={Link} to={paths.route(id, 'blokkades')}>
        {impactText('toRouteStops')}
      </Anchor>
      <Anchor component={Link} to={paths.coverage(id)}>
        {impactText('toCoverage')}
      </Anchor>
      {viewerCan.setUpChange ? (
        <Anchor component={Link} to={paths.whatIf(id)}>
          {impactText('toWhatIf')}
        </Anchor>
      ) : null}
    </Group>
  );
}

function History({ points }: { points: readonly FragmentType<typeof pointFragment>[] }) {
  return <ScoreHistory points={readFragment(pointFragment, points)} />;
}

function DayPicker({
  on,
  onChoose,
}: {
  on: string | null;
  onChoose: (day: string | null) => void;
}) {
  const t = useScoreTexts();
  const [day, setDay] = useState(on);
  const [asked, setAsked] = useState(on);
  if (asked !== on) {
    setAsked(on);
    setDay(on);
  }
  return (
    <form
      className={classes.day}
      data-no-print
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(day);
      }}
    >
      <DateField label={t('on')} description={t('onHint')} value={day} onChange={setDay} />
      <Button type="submit" variant="default">
        {t('pickDay')}
      </Button>
      {on && (
        <Button variant="subtle" onClick={() => onChoose(null)}>
          {t('today')}
        </Button>
      )}
    </form>
  );
}
