import { Anchor, Button, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { ConsentState } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { Changes } from './Changes.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';
import { consents, standingSentence, toneOfStanding, useBody } from './words.js';

const fragment = graphql(`
  fragment Standing_standing on ConsentStanding {
    state
    request {
      id
      number
      state
      bodyVariant
      nullityUntil
      decision {
        outcome
      }
      employerDecision {
        startsOn
      }
    }
    changes {
      material
      ...Changes_change
    }
  }
`);

const over: readonly ConsentState[] = ['in_force', 'withdrawn', 'amended'];

/** Whether the council consents to the set-up as it is now, why, and who does what next. */
export function Standing(props: {
  standing: FragmentType<typeof fragment>;
  /** The latest request: a next version may be under way beside what is in force. */
  newest: { readonly id: string; readonly number: number; readonly state: ConsentState } | null;
}) {
  const t = useConsentTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { state, request, changes } = readFragment(fragment, props.standing);
  const body = useBody(request?.bodyVariant ?? 'works_council');
  const sentence = standingSentence({ state, request: request ?? null });
  const startsOn = request?.employerDecision?.startsOn;
  const next =
    props.newest && request && props.newest.number > request.number
      ? over.includes(props.newest.state)
        ? null
        : props.newest
      : null;
  const material = changes.filter((change) => change.material).length;
  const notConsented =
    request && !consents(request.bodyVariant) && (state === 'in_force' || state === 'stale');
  const mayAskAgain =
    viewerCan.consentSubmit && !next && (state === 'stale' || sentence === 'withdrawn');

  return (
    <section className={classes.standing} data-tone={toneOfStanding[state]} aria-labelledby="now">
      <Title order={2} size="h3" id="now">
        {t('now')}
      </Title>
      <StatusBadge tone={toneOfStanding[state]}>
        {notConsented ? t(`ownStanding.${state}`) : common(`standing.${state}`)}
      </StatusBadge>
      <p className={classes.words}>
        {t(`standing.${sentence}`, {
          number: request?.number ?? 0,
          body: body.the,
          date: startsOn ? format.date(startsOn) : '',
        })}
      </p>
      {request?.nullityUntil && sentence === 'withoutConsent' && (
        <p>{t('nullityUntil', { date: format.date(request.nullityUntil) })}</p>
      )}
      {state === 'stale' && (
        <>
          <p>{t('staleChanges', { count: material })}</p>
          <Changes changes={changes} order={3} />
        </>
      )}
      {next && (
        <p>
          {t('nextRunning')}{' '}
          <Anchor component={Link} to={paths.consent(id, next.id)}>
            {t('requestNumber', { number: next.number })}
          </Anchor>
        </p>
      )}
      <p className={classes.next}>
        {mayAskAgain ? (
          <Button component={Link} to={paths.checkAnswers(id)}>
            {t('askAgain')}
          </Button>
        ) : (
          state === 'stale' && !next && <span>{t('staleWaits')} </span>
        )}
        {request && (
          <Anchor component={Link} to={paths.consent(id, request.id)}>
            {t('toRequest', { number: request.number })}
          </Anchor>
        )}
      </p>
    </section>
  );
}
