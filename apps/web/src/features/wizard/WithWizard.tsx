import { useQuery } from '@apollo/client/react';
import { useContext, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type {
  ContributionQuery,
  SetUpConsequencesFragment,
  WizardQuery,
} from '../../generated/graphql.js';
import { readFragment } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { OrganisationContext } from '../../session/organisation.js';
import { Page } from '../../ui/Page.js';
import type { AnsweredSubject } from './answers.js';
import { useAnswers } from './use-answers.js';
import { useWizardTexts } from './wizard-texts.js';
import {
  contributionQuery,
  setUpConsequences,
  subjectAnswers,
  wizardQuery,
} from './wizard.graphql.js';

function wizardFrom(organisationId: string, { organisation }: WizardQuery) {
  return {
    organisationId,
    /** Where the organisation's pages begin. */
    base: `/o/${organisationId}`,
    organisation: { ...organisation, ownSections: organisation.setUp.ownSections },
    consequences: readFragment(setUpConsequences, organisation),
    /** Whether how the organisation stands is shown; not to who fills in some sections only. */
    judged: true,
    subjects: organisation.setUp.subjects.map(
      (subject) => readFragment(subjectAnswers, subject) as AnsweredSubject,
    ),
  };
}

/** Nothing is said about how the organisation stands. */
const unjudged: SetUpConsequencesFragment['assessment'] = {
  id: '',
  on: '',
  sizeAdvice: null,
  headline: 'no_score',
  complete: false,
  completeness: { part: 0, of: 0 },
  conformity: { part: 0, of: 0 },
  hardStops: [],
  conflicts: [],
  qualityChecks: [],
  items: [],
};

function contributionFrom(
  organisationId: string,
  { organisation }: ContributionQuery,
): ReturnType<typeof wizardFrom> {
  return {
    organisationId,
    base: `/o/${organisationId}`,
    organisation: {
      ...organisation,
      ownSections: organisation.setUp.ownSections,
      counsellorVoices: [],
      consentStanding: { state: 'none', request: null },
    },
    consequences: { id: organisation.id, setUp: organisation.setUp, assessment: unjudged },
    judged: false,
    subjects: organisation.setUp.subjects.map(
      (subject) => readFragment(subjectAnswers, subject) as AnsweredSubject,
    ),
  };
}

/** The set-up as every page of the wizard reads it, and the answers on their way. */
export type Wizard = ReturnType<typeof wizardFrom> & {
  readonly saving: ReturnType<typeof useAnswers>;
};

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
  const frame = useContext(OrganisationContext);
  const partly = frame !== null && !frame.viewerCan.setUpRead;
  const whole = useQuery(wizardQuery, { variables: { organisationId }, skip: partly });
  const part = useQuery(contributionQuery, { variables: { organisationId }, skip: !partly });
  const saving = useAnswers(organisationId, !partly);
  const wizard = partly
    ? part.dataState === 'complete' && contributionFrom(organisationId, part.data)
    : whole.dataState === 'complete' && wizardFrom(organisationId, whole.data);
  if (!wizard) {
    return (
      <Page title={title ?? t('title')}>
        {partly ? (
          <Answer of={part}>{() => null}</Answer>
        ) : (
          <Answer of={whole}>{() => null}</Answer>
        )}
      </Page>
    );
  }
  return children({ ...wizard, saving }, () => void (partly ? part : whole).refetch());
}
