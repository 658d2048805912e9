import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { Callout } from '../../ui/Callout.js';
import { useWizardTexts } from './wizard-texts.js';

export const offersWaitingQuery = graphql(`
  query OffersWaiting($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      receivedOffers {
        id
        name
        source
        state
      }
    }
  }
`);

/** At the hub of the wizard: what a group changed or a consultant offered, and is not looked at yet. */
export function OffersWaiting() {
  const t = useWizardTexts();
  const { id, viewerCan } = useOrganisation();
  const asked = useQuery(offersWaitingQuery, {
    variables: { organisationId: id },
    skip: !viewerCan.sharingRead,
  });
  // Beside the point of the page: while it is on its way, or fails, the page does without.
  const waiting = (asked.dataState === 'complete' ? asked.data.organisation.receivedOffers : [])
    .filter(({ state }) => state === 'offered' || state === 'changed')
    .sort((one, other) => one.state.localeCompare(other.state));
  if (waiting.length === 0) return null;
  return (
    <Callout tone="note" title={t('offersTitle', { count: waiting.length })}>
      <ul>
        {waiting.map(({ id: offer, name, source, state }) => (
          <li key={offer}>
            {t(state === 'changed' ? `offerChanged.${source}` : 'offerNew', { name })}
          </li>
        ))}
      </ul>
      <Anchor component={Link} to={paths.sharing(id)}>
        {t('toOffers')}
      </Anchor>
    </Callout>
  );
}
