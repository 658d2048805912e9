import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { WizardQuery } from '../../generated/graphql.js';
import { readFragment } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { Page } from '../../ui/Page.js';
import type { AnsweredSubject } from './answers.js';
import { useWizardTexts } from './wizard-texts.js';
import { subjectAnswers, setUpConsequences, wizardQuery } from './wizard.graphql.js';

function wizardFrom(organisationId: string, { organisation }: WizardQuery) {
  return {
    organisationId,
    /** Where the organisation's pages begin. */
    base: `/o/${organisationId}`,
    organisation,
    consequences: readFragment(setUpConsequences, organisation),
    subjects: organisation.setUp.subjects.map(
      (subject) => readFragment(subjectAnswers, subject) as AnsweredSubject,
    ),
  };
}

/** The set-up as every page of the wizard reads it. */
export type Wizard = ReturnType<typeof wizardFrom>;

/** The set-up of the organisation in the address; a page while it is fetched, or failed. */
export function WithWizard({
  title,
  children,
}: {
  /** The page's title while there is no set-up to show. */
  title?: string;
  children: (wizard: Wizard, reload: () => void) => ReactNode;
}) {
  const t = useWizardTexts();
  const { organisationId = '' } = useParams();
  const query = useQuery(wizardQuery, { variables: { organisationId } });
  if (query.dataState !== 'complete') {
    return (
      <Page title={title ?? t('title')}>
        <Answer of={query}>{() => null}</Answer>
      </Page>
    );
  }
  return children(wizardFrom(organisationId, query.data), () => void query.refetch());
}
