import { skipToken, useQuery } from '@apollo/client/react';
import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { failureOf } from '../../graphql/failure.js';
import { paths, patterns } from '../../paths.js';
import { sessionQuery } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { useVerifyTexts } from './texts.js';

export const knownVersionQuery = graphql(`
  query KnownVersion($organisationId: ID!, $hash: String!, $fileHash: String) {
    organisation(organisationId: $organisationId) {
      id
      knownVersion(hash: $hash, fileHash: $fileHash) {
        requestId
        number
        decidedOn
        fileKnown
      }
    }
  }
`);

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the organisation itself knows of a version: only for whoever may read its requests. */
export function InProduct({
  organisationId,
  hash,
  fileHash,
}: {
  organisationId: string;
  hash: string;
  /** Null where the file is the version itself. */
  fileHash: string | null;
}) {
  const t = useVerifyTexts();
  const session = useQuery(sessionQuery);
  const viewer = session.dataState === 'complete' ? session.data.viewer : null;
  const asked = useQuery(
    knownVersionQuery,
    viewer && uuid.test(organisationId)
      ? { variables: { organisationId, hash, fileHash }, fetchPolicy: 'network-only' }
      : skipToken,
  );
  const code = asked.error ? failureOf(asked.error).code : null;
  return (
    <section aria-labelledby="known">
      <Title order={2} size="h4" id="known" mb="xs">
        {t('known')}
      </Title>
      {!viewer ? (
        <p>
          {t('signIn')}{' '}
          <Anchor component={Link} to={paths.signIn(patterns.verify)}>
            {t('toSignIn')}
          </Anchor>
        </p>
      ) : code === 'NOT_FOUND' || code === 'FORBIDDEN' || !uuid.test(organisationId) ? (
        <p>{t('noAccess')}</p>
      ) : (
        <Answer of={asked}>
          {({ organisation: { knownVersion } }) =>
            knownVersion ? (
              <>
                <Callout
                  tone={knownVersion.decidedOn ? 'good' : 'note'}
                  title={t(knownVersion.decidedOn ? 'isDecided' : 'notDecided', {
                    number: knownVersion.number,
                  })}
                >
                  {fileHash && <p>{t(knownVersion.fileKnown ? 'fileKnown' : 'fileUnknown')}</p>}
                </Callout>
                <p>
                  <Anchor
                    component={Link}
                    to={paths.consent(organisationId, knownVersion.requestId)}
                  >
                    {t('toRequest', { number: knownVersion.number })}
                  </Anchor>
                </p>
              </>
            ) : (
              <Callout tone="bad" title={t('unknownVersion')} />
            )
          }
        </Answer>
      )}
    </section>
  );
}
