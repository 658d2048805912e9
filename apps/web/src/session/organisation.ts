import { createContext, useContext } from 'react';
import { graphql } from '../generated/index.js';
import type { OrganisationFrameQuery } from '../generated/graphql.js';

export const organisationFrameQuery = graphql(`
  query OrganisationFrame($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      name
      demo
      viewerCan {
        organisationRead
        setUpRead
        setUpChange
        setUpConfirm
        setUpContribute
        sectionAssign
        contactDetailsRead
        assessmentRead
        releaseChange
        evidenceRead
        evidenceChange
        consentRead
        consentSubmit
        consentWithdraw
        consentDiscuss
        consentAnswer
        consentDecide
        consentConclude
        consentChallenge
        consentTalk
        councilConfer
        memberRead
        memberInvite
        memberRemove
        grantRead
        grantChange
        auditRead
        auditReadOwn
        organisationFound
        sharingRead
        sharingOffer
        sharingAccept
        profileOffer
        benchmarkRead
        benchmarkParticipate
        demoDelete
      }
    }
  }
`);

export type CurrentOrganisation = OrganisationFrameQuery['organisation'];

export const OrganisationContext = createContext<CurrentOrganisation | null>(null);

/** The organisation of this page and what the viewer may do in it; only below `/o/:id`. */
export function useOrganisation(): CurrentOrganisation {
  const organisation = useContext(OrganisationContext);
  if (!organisation) throw new Error('useOrganisation outside OrganisationLayout');
  return organisation;
}
