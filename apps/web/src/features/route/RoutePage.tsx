import { useQuery } from '@apollo/client/react';
import { Anchor, SegmentedControl, Text } from '@mantine/core';
import { formatList } from '@vertrouwensbasis/domain';
import { Link, useSearchParams } from 'react-router';
import { factPath } from '../../fact-path.js';
import type { RouteGoal, ShortestRouteQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { ImpactList } from '../../impact/ImpactList.js';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { Callout } from '../../ui/Callout.js';
import { Page } from '../../ui/Page.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import classes from './RoutePage.module.css';
import { useRouteTexts } from './texts.js';

export const shortestRouteQuery = graphql(`
  query ShortestRoute($organisationId: ID!, $goal: RouteGoal!) {
    organisation(organisationId: $organisationId) {
      id
      shortestRoute(goal: $goal) {
        reached
        left
        steps {
          nature
          note
          answers {
            about
            label
            from
            to
            link {
              section
              subjectKind
              subjectId
              key
              label
            }
          }
          effect {
            ...ImpactShown
          }
        }
      }
    }
  }
`);

type Route = ShortestRouteQuery['organisation']['shortestRoute'];
type Step = Route['steps'][number];

const goals = { blokkades: 'no_hard_stop', alles: 'all_met' } as const satisfies Record<
  string,
  RouteGoal
>;

/** Which goal, in the address: a link shows somebody else the same. */
const goalKey = 'doel';

/** The fewest steps to no hard stop, or to every item met: what to do, in which order, and why. */
export function RoutePage() {
  const t = useRouteTexts();
  const { id } = useOrganisation();
  const [search, setSearch] = useSearchParams();
  const chosen = search.get(goalKey) === 'blokkades' ? 'blokkades' : 'alles';
  const asked = useQuery(shortestRouteQuery, {
    variables: { organisationId: id, goal: goals[chosen] },
    // It follows every answer of the set-up.
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SegmentedControl
        aria-label={t('goal')}
        value={chosen}
        onChange={(value) =>
          setSearch((now) => {
            const next = new URLSearchParams(now);
            next.set(goalKey, value);
            return next;
          })
        }
        data={(['alles', 'blokkades'] as const).map((value) => ({
          value,
          label: t(`goals.${goals[value]}`),
        }))}
        className={classes.goal}
      />
      <Answer of={asked}>
        {({ organisation: { shortestRoute } }) => (
          <Steps route={shortestRoute} goal={goals[chosen]} />
        )}
      </Answer>
    </Page>
  );
}

function Steps({ route, goal }: { route: Route; goal: RouteGoal }) {
  const t = useRouteTexts();
  const impactText = useImpactTexts();
  const { id, viewerCan } = useOrganisation();
  if (route.steps.length === 0 && route.reached) {
    return <Callout tone="good" title={t(`there.${goal}`)} />;
  }
  return (
    <>
      <Text my="md">
        {t(route.reached ? 'stepCount' : 'notReached', {
          count: route.steps.length,
          goal: t(`goals.${goal}`),
          items: formatList([...route.left]),
        })}
      </Text>
      <ol className={classes.steps}>
        {route.steps.map((step) => (
          <li key={step.answers.map(({ about, label }) => `${about} ${label}`).join()}>
            <StepOf step={step} />
          </li>
        ))}
      </ol>
      <Text size="sm">{t('how')}</Text>
      {viewerCan.setUpChange ? (
        <Anchor component={Link} to={paths.whatIf(id)}>
          {impactText('toWhatIf')}
        </Anchor>
      ) : null}
    </>
  );
}

const tones: Readonly<Record<Step['nature'], Tone>> = {
  fill_in: 'note',
  agree: 'partly',
  arrange: 'quiet',
};

function StepOf({ step }: { step: Step }) {
  const t = useRouteTexts();
  const { id } = useOrganisation();
  return (
    <div className={classes.step}>
      <StatusBadge tone={tones[step.nature]}>{t(`nature.${step.nature}`)}</StatusBadge>
      <ul className={classes.answers}>
        {step.answers.map((answer) => (
          <li key={`${answer.about} ${answer.label}`}>
            <Anchor component={Link} to={factPath(id, answer.link)}>
              {answer.about} – {answer.label}
            </Anchor>
            :{' '}
            {answer.from
              ? t('fromTo', { from: answer.from, to: answer.to })
              : t('becomes', { to: answer.to })}
          </li>
        ))}
      </ul>
      {step.note ? <Text size="sm">{step.note}</Text> : null}
      <div className={classes.effect}>
        <Text size="sm" fw={600}>
          {t('effect')}
        </Text>
        <ImpactList organisationId={id} impact={step.effect} />
      </div>
    </div>
  );
}
