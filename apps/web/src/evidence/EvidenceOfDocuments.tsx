import { useQuery } from '@apollo/client/react';
import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../generated/index.js';
import { Answer } from '../graphql/Answer.js';
import { paths } from '../paths.js';
import { useOrganisation } from '../session/organisation.js';
import { EvidenceBeside, useBesideTexts } from './EvidenceBeside.js';

export const evidenceOfDocumentsQuery = graphql(`
  query EvidenceOfDocuments($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      evidence(first: 100) {
        nodes {
          ...EvidenceBeside_piece
        }
      }
    }
  }
`);

/** Beside the documents of the wizard: which files show them. Read only where it is shown. */
export function EvidenceOfDocuments({
  documents,
}: {
  documents: readonly { readonly id: string; readonly title: string }[];
}) {
  const { id, viewerCan } = useOrganisation();
  const t = useBesideTexts();
  const asked = useQuery(evidenceOfDocumentsQuery, {
    variables: { organisationId: id },
    skip: !viewerCan.evidenceRead,
  });
  if (!viewerCan.evidenceRead) return null;
  return (
    <section aria-labelledby="evidence-files">
      <Title order={2} id="evidence-files" size="h3" mb="xs">
        {t('files')}
      </Title>
      <Answer of={asked}>
        {({ organisation: { evidence } }) => (
          <>
            {documents.map((document) => (
              <div key={document.id}>
                <Title order={3} size="h5">
                  {document.title}
                </Title>
                <EvidenceBeside
                  of={{ subject: { kind: 'document', id: document.id } }}
                  what={document.title}
                  pieces={evidence.nodes}
                />
              </div>
            ))}
            <p>
              <Anchor component={Link} to={paths.evidence(id)}>
                {t('all')}
              </Anchor>
            </p>
          </>
        )}
      </Answer>
    </section>
  );
}
