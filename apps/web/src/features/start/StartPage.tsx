import { useQuery } from '@apollo/client/react';
import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { factPath } from '../../fact-path.js';
import { graphql } from '../../generated/index.js';
import type { StartQuery } from '../../generated/graphql.js';
import { Answer } from '../../graphql/Answer.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ForbiddenState } from '../../ui/ForbiddenState.js';
import { Page } from '../../ui/Page.js';
import { StatusIcon } from '../../ui/StatusBadge.js';
import { FoundSister } from './FoundSister.js';
import { ImportWorkbook } from './ImportWorkbook.js';
import classes from './StartPage.module.css';
import { useStartTexts } from './texts.js';

export const startQuery = graphql(`
  query Start($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      start {
        copiedFrom
        at
        toLookAt {
          kind
          subjectId
          title
          key
          label
          answered
        }
      }
      receivedOffers {
        id
        state
      }
    }
  }
`);

/** Where a set-up can start from: a workbook, a sister, a group, a consultant. */
export function StartPage() {
  const t = useStartTexts();
  const { id, viewerCan } = useOrganisation();
  const asked = useQuery(startQuery, {
    variables: { organisationId: id },
    skip: !viewerCan.setUpChange,
  });
  if (!viewerCan.setUpChange) {
    return (
      <Page title={t('title')}>
        <ForbiddenState />
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={
        <Anchor component={Link} to={paths.setUp(id)}>
          {t('toSetUp')}
        </Anchor>
      }
    >
      <Answer of={asked}>
        {({ organisation }) => {
          const waiting = organisation.receivedOffers.filter(
            ({ state }) => state === 'offered' || state === 'changed',
          ).length;
          return (
            <div className={classes.parts}>
              {organisation.start ? <FreshLooks start={organisation.start} /> : null}
              <ImportWorkbook />
              {viewerCan.sharingRead ? (
                <section aria-labelledby="shared">
                  <Title order={2} size="h3" mb="xs" id="shared">
                    {t('sharedTitle')}
                  </Title>
                  <Text mb="xs">{t('sharedText')}</Text>
                  <Anchor component={Link} to={paths.sharing(id)}>
                    {waiting > 0 ? t('sharedWaiting', { count: waiting }) : t('toSharing')}
                  </Anchor>
                </section>
              ) : null}
              {viewerCan.organisationFound ? <FoundSister /> : null}
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

type Start = NonNullable<StartQuery['organisation']['start']>;

/** What a copy left open, because it held for the other organisation only. */
function FreshLooks({ start }: { start: Start }) {
  const t = useStartTexts();
  const format = useFormat();
  const { id } = useOrganisation();
  const { copiedFrom, at, toLookAt } = start;
  if (copiedFrom === null) return null;
  const open = toLookAt.filter(({ answered }) => !answered).length;
  return (
    <section aria-labelledby="fresh">
      <Title order={2} size="h3" mb="xs" id="fresh">
        {t('freshTitle')}
      </Title>
      <Text mb="xs">
        {t('freshText', { name: copiedFrom, date: format.date(at.slice(0, 10)) })}
      </Text>
      <p role="status">
        {open > 0 ? t('freshOpen', { open, of: toLookAt.length }) : t('freshDone')}
      </p>
      <ul className={classes.list}>
        {toLookAt.map(({ kind, subjectId, key, title, label, answered }) => (
          <li key={`${subjectId}-${key}`}>
            <StatusIcon tone={answered ? 'good' : 'quiet'} />{' '}
            <Anchor
              component={Link}
              to={factPath(id, { section: 'profile', subjectKind: kind, subjectId, key })}
            >
              {title} – {label}
            </Anchor>{' '}
            {answered ? t('looked') : t('notLooked')}
          </li>
        ))}
      </ul>
    </section>
  );
}
