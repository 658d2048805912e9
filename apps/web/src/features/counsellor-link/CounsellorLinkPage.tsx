import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { CounsellorPage_PageFragment } from '../../generated/graphql.js';
import { readFragment } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { failureOf } from '../../graphql/failure.js';
import { useFormat } from '../../i18n/useFormat.js';
import { Callout } from '../../ui/Callout.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import {
  counsellorPageFragment,
  counsellorPageQuery,
  openCounsellorLinkMutation,
  renewCounsellorLinkMutation,
} from './counsellor-link.graphql.js';
import classes from './CounsellorLinkPage.module.css';
import { Statements } from './Statements.js';
import { useCounsellorLinkTexts } from './texts.js';

/** What stands behind the `#` of the link; taken off the address at once, so that it stays nowhere. */
function tokenOfAddress(): string | null {
  const token = window.location.hash.slice(1);
  if (!token) return null;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}

/**
 * The page of a personal link: no account, no menus, one hour. Looking uses nothing up (scanners of
 * mail open every link); the button does.
 */
export function CounsellorLinkPage() {
  const [token] = useState(tokenOfAddress);
  const asked = useQuery(counsellorPageQuery, { fetchPolicy: 'network-only' });
  const [opened, setOpened] = useState(false);
  const page =
    asked.dataState === 'complete'
      ? readFragment(counsellorPageFragment, asked.data.counsellorPage)
      : null;

  if (page && (!token || opened)) return <Opened page={page} />;
  return (
    <Answer of={asked} loading={<Page title="" />}>
      {() => (
        <Closed
          token={token}
          onOpened={async () => {
            await asked.refetch();
            setOpened(true);
          }}
        />
      )}
    </Answer>
  );
}

function Closed({ token, onOpened }: { token: string | null; onOpened: () => Promise<void> }) {
  const t = useCounsellorLinkTexts();
  const [open, opening] = useMutation(openCounsellorLinkMutation);
  const [refused, setRefused] = useState(false);
  const failure = opening.error ? failureOf(opening.error) : null;

  const use = async () => {
    try {
      await open({ variables: { input: { token: token ?? '' } } });
      await onOpened();
    } catch (error) {
      if (failureOf(error).code === 'NOT_FOUND') setRefused(true);
    }
  };

  return (
    <Page title={t('titleClosed')} {...(token && !refused ? { lead: t('openLead') } : {})}>
      {!token ? (
        <Callout tone="note" title={t('noLink')}>
          <p>{t('noLinkText')}</p>
        </Callout>
      ) : refused ? (
        <Renew token={token} />
      ) : (
        <Stack align="start">
          {failure && failure.code !== 'NOT_FOUND' && <ErrorState failure={failure} />}
          <Button onClick={() => void use()} loading={opening.loading}>
            {t('open')}
          </Button>
        </Stack>
      )}
    </Page>
  );
}

function Renew({ token }: { token: string }) {
  const t = useCounsellorLinkTexts();
  const [renew, renewing] = useMutation(renewCounsellorLinkMutation);
  const failure = renewing.error ? failureOf(renewing.error) : null;
  return (
    <Stack align="start">
      <Callout tone="partly" role="alert" title={t('notWorking')}>
        <p>{t('notWorkingText')}</p>
      </Callout>
      {failure && <ErrorState failure={failure} />}
      {renewing.data ? (
        <Callout tone="good" role="status" title={t('renewed')} />
      ) : (
        <Button
          variant="default"
          loading={renewing.loading}
          onClick={() => void renew({ variables: { input: { token } } }).catch(() => undefined)}
        >
          {t('renew')}
        </Button>
      )}
    </Stack>
  );
}

function Opened({ page }: { page: CounsellorPage_PageFragment }) {
  const t = useCounsellorLinkTexts();
  const format = useFormat();
  return (
    <Page title={t('title')} lead={t('lead', { organisation: page.organisationName })}>
      <div className={classes.parts}>
        <Callout tone="note" title={t('whoReads')}>
          <p>{t('noCases')}</p>
        </Callout>
        <p>{t('openUntil', { time: format.time(page.openUntil) })}</p>
        {page.voices.length === 0 && <p>{t('noAppointment')}</p>}
        {page.voices.map((voice) => (
          <Statements key={voice.appointmentId} voice={voice} />
        ))}
      </div>
    </Page>
  );
}
