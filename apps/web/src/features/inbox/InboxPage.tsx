import { useQuery } from '@apollo/client/react';
import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { InboxQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { failureOf } from '../../graphql/failure.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { Done } from '../../ui/Done.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { useApolloClient } from '@apollo/client/react';
import classes from './InboxPage.module.css';
import { useInboxTexts } from './texts.js';

export const inboxQuery = graphql(`
  query Inbox($after: String) {
    inbox {
      unreadCount
      digest
      notices(first: 25, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          text
          at
          read
          requestId
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

export const markNoticesMutation = graphql(`
  mutation MarkNotices($input: MarkNoticesInput!) {
    markNotices(input: $input) {
      inbox {
        unreadCount
      }
    }
  }
`);

export const chooseDigestMutation = graphql(`
  mutation ChooseDigest($input: ChooseDigestInput!) {
    chooseDigest(input: $input) {
      inbox {
        digest
      }
    }
  }
`);

type Notice = InboxQuery['inbox']['notices']['nodes'][number];

const rhythms = ['daily', 'weekly', 'never'] as const;

/** What is new for the person who is signed in, across organisations, and how to be told by mail. */
export function InboxPage() {
  const t = useInboxTexts();
  const client = useApolloClient();
  const asked = useQuery(inboxQuery, { fetchPolicy: 'cache-and-network' });
  const [done, setDone] = useState<string | null>(null);
  const [failure, setFailure] = useState<ReturnType<typeof failureOf> | null>(null);

  const act = async (work: () => Promise<unknown>, said: string | null) => {
    setFailure(null);
    try {
      await work();
      await asked.refetch();
      setDone(said);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const mark = (notices: readonly Notice[], read: boolean) =>
    act(
      () =>
        client.mutate({
          mutation: markNoticesMutation,
          variables: { input: { noticeIds: notices.map(({ id }) => id), read } },
        }),
      t(read ? 'markedRead' : 'markedUnread'),
    );

  return (
    <Page title={t('title')} lead={t('lead')}>
      <Done message={done} />
      {failure && <ErrorState failure={failure} />}
      <Answer of={asked} keep>
        {({ inbox: { unreadCount, digest, notices } }) => {
          const unread = notices.nodes.filter(({ read }) => !read);
          return (
            <div className={classes.parts}>
              <div className={classes.row}>
                <p>{unreadCount === 0 ? t('allRead') : t('unread', { count: unreadCount })}</p>
                {unread.length > 0 && (
                  <Button variant="default" size="xs" onClick={() => void mark(unread, true)}>
                    {t('markAll')}
                  </Button>
                )}
              </div>
              {notices.nodes.length === 0 ? (
                <EmptyState title={t('empty')} />
              ) : (
                <ul className={classes.notices}>
                  {notices.nodes.map((notice) => (
                    <Line key={notice.id} notice={notice} onMark={(read) => mark([notice], read)} />
                  ))}
                </ul>
              )}
              {notices.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  onClick={() =>
                    void asked.fetchMore({
                      variables: { after: notices.pageInfo.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        inbox: {
                          ...fetchMoreResult.inbox,
                          notices: {
                            ...fetchMoreResult.inbox.notices,
                            nodes: [
                              ...before.inbox.notices.nodes,
                              ...fetchMoreResult.inbox.notices.nodes,
                            ],
                          },
                        },
                      }),
                    })
                  }
                >
                  {t('more')}
                </Button>
              )}
              <NativeSelect
                label={t('digest')}
                description={t('digestHelp')}
                value={digest}
                data={rhythms.map((one) => ({ value: one, label: t(`rhythm.${one}`) }))}
                onChange={(event) =>
                  void act(
                    () =>
                      client.mutate({
                        mutation: chooseDigestMutation,
                        variables: {
                          input: { digest: event.currentTarget.value as (typeof rhythms)[number] },
                        },
                      }),
                    t('digestChosen'),
                  )
                }
                className={classes.digest ?? ''}
              />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

function Line({ notice, onMark }: { notice: Notice; onMark: (read: boolean) => Promise<void> }) {
  const t = useInboxTexts();
  const format = useFormat();
  const { organisation, requestId, kind, text, at, read } = notice;
  const to = requestId
    ? paths.consent(organisation.id, requestId)
    : kind === 'counsellor_disputed'
      ? paths.voices(organisation.id)
      : paths.consents(organisation.id);
  const moment = format.moment(at);
  return (
    <li className={classes.notice} data-unread={!read || undefined}>
      <div>
        {!read && <StatusBadge tone="note">{t('new')}</StatusBadge>}{' '}
        <Anchor component={Link} to={to} onClick={() => void (read ? null : onMark(true))}>
          {text}
        </Anchor>
        <p className={classes.small}>
          {organisation.name}, {moment}
        </p>
      </div>
      <Button
        variant="subtle"
        size="xs"
        onClick={() => void onMark(!read)}
        aria-label={t(read ? 'markUnreadOf' : 'markReadOf', { text, moment })}
      >
        {t(read ? 'markUnread' : 'markRead')}
      </Button>
    </li>
  );
}
