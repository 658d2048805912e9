import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { VersionComparison } from '../../ui/VersionComparison.js';
import { useWizardTexts } from './wizard-texts.js';

export const changesToSubmitQuery = graphql(`
  query ChangesToSubmit($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      changesToSubmit {
        number
        decided
        verdicts {
          itemId
          title
          before
          after
          effect
        }
        changes {
          sectionTitle
          subjectTitle
          text
          label
          before
          after
          material
          immaterialBecause
          effect
        }
      }
    }
  }
`);

/** What the other side will be shown as changed, before it is sent; nothing for a first request. */
export function ChangesToSubmit({ organisationId }: { organisationId: string }) {
  const t = useWizardTexts();
  const asked = useQuery(changesToSubmitQuery, {
    variables: { organisationId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Answer of={asked}>
      {({ organisation: { changesToSubmit } }) =>
        changesToSubmit.length > 0 && (
          <section aria-labelledby="changes-to-submit">
            <Title order={3} size="h4" id="changes-to-submit">
              {t('changesToSubmit')}
            </Title>
            <VersionComparison comparisons={changesToSubmit} order={4} />
          </section>
        )
      }
    </Answer>
  );
}
