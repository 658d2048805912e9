import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useFormat } from '../../i18n/useFormat.js';
import type { AnsweredSubject } from './answers.js';
import { useTogetherTexts } from './together-texts.js';
import classes from './wizard.module.css';

export const factHistoryQuery = graphql(`
  query FactHistory(
    $organisationId: ID!
    $kind: SubjectKind!
    $subjectId: ID!
    $key: String!
    $after: String
  ) {
    organisation(organisationId: $organisationId) {
      id
      factHistory(kind: $kind, subjectId: $subjectId, key: $key, first: 10, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          version
          at
          text
          latest
        }
      }
    }
  }
`);

/** Who changed this answer when, from what to what; newest first, ten at a time. */
export function FactHistory({
  subject,
  factKey,
  onUndo,
}: {
  subject: AnsweredSubject;
  factKey: string;
  /** Takes the change that made this version back; left out for who may not. */
  onUndo?: ((version: number) => Promise<void>) | undefined;
}) {
  const t = useTogetherTexts();
  const format = useFormat();
  const { organisationId = '' } = useParams();
  const { id: subjectId, kind, version } = subject;
  const asked = useQuery(factHistoryQuery, {
    variables: { organisationId, kind, subjectId, key: factKey },
    fetchPolicy: 'cache-and-network',
  });
  const { refetch } = asked;

  // A change that is saved while the panel is open belongs in it.
  useEffect(() => {
    void refetch().catch(() => undefined);
  }, [refetch, version]);

  return (
    <Answer of={asked}>
      {({ organisation: { factHistory } }) => (
        <div className={classes.history}>
          {factHistory.totalCount === 0 ? <Text size="sm">{t('noHistory')}</Text> : null}
          <ol className={classes.list}>
            {factHistory.nodes.map((change) => (
              <li key={change.version} className={classes.historyEntry}>
                <Text size="sm">
                  <strong>{format.moment(change.at)}</strong> {change.text}
                </Text>
                {change.latest && onUndo ? (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => void onUndo(change.version)}
                  >
                    {t('undo')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ol>
          {factHistory.pageInfo.hasNextPage ? (
            <Button
              variant="light"
              size="compact-md"
              onClick={() =>
                void asked.fetchMore({ variables: { after: factHistory.pageInfo.endCursor } })
              }
            >
              {t('earlier')}
            </Button>
          ) : null}
        </div>
      )}
    </Answer>
  );
}
