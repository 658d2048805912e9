import { Anchor, Button, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { StandingState } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import classes from './HomePage.module.css';
import { useHomeTexts } from './texts.js';

const fragment = graphql(`
  fragment ConsentCard_standing on ConsentStanding {
    state
    request {
      id
      number
      submittedAt
    }
    changes {
      text
      material
    }
  }
`);

const tones: Record<StandingState, Tone> = {
  none: 'quiet',
  running: 'note',
  in_force: 'good',
  stale: 'partly',
  refused: 'bad',
};

const most = 3;

/** Whether the works council consents to the set-up as it is today. */
export function ConsentCard(props: { standing: FragmentType<typeof fragment> }) {
  const t = useHomeTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { state, request, changes } = readFragment(fragment, props.standing);
  const decides = viewerCan.consentDecide && state === 'running' && request !== null;

  return (
    <section className={classes.card} aria-labelledby="consent">
      <Title order={2} size="h3" id="consent" mb="xs">
        {t('consent')}
      </Title>
      <StatusBadge tone={tones[state]}>{common(`standing.${state}`)}</StatusBadge>
      {request ? (
        <p>
          {request.submittedAt
            ? t('requestOf', {
                number: request.number,
                moment: format.moment(request.submittedAt),
              })
            : t('request', { number: request.number })}
        </p>
      ) : (
        <p>{t('noConsent')}</p>
      )}
      {changes.length > 0 && (
        <>
          <p>{t('changed', { count: changes.length })}</p>
          <ul className={classes.changes}>
            {changes.slice(0, most).map((change, index) => (
              <li key={index}>{change.text}</li>
            ))}
            {changes.length > most && <li>{t('andMore', { count: changes.length - most })}</li>}
          </ul>
        </>
      )}
      <p>
        {decides ? (
          <Button component={Link} to={paths.consent(id, request.id)}>
            {t('decide')}
          </Button>
        ) : (
          <Anchor component={Link} to={paths.consents(id)}>
            {t('toConsent')}
          </Anchor>
        )}
      </p>
    </section>
  );
}
