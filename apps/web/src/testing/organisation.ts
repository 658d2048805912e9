import type { CurrentOrganisation } from '../session/organisation.js';

type Can = CurrentOrganisation['viewerCan'];

const nothing: Can = {
  organisationRead: false,
  setUpRead: false,
  setUpChange: false,
  setUpConfirm: false,
  setUpContribute: false,
  sectionAssign: false,
  contactDetailsRead: false,
  assessmentRead: false,
  releaseChange: false,
  consentRead: false,
  consentSubmit: false,
  consentWithdraw: false,
  consentDiscuss: false,
  consentAnswer: false,
  consentDecide: false,
  consentConclude: false,
  consentChallenge: false,
  consentTalk: false,
  councilConfer: false,
  memberRead: false,
  memberInvite: false,
  memberRemove: false,
  grantRead: false,
  grantChange: false,
  auditRead: false,
  auditReadOwn: false,
  evidenceRead: false,
  evidenceChange: false,
  organisationFound: false,
  sharingRead: false,
  sharingOffer: false,
  sharingAccept: false,
  profileOffer: false,
  benchmarkRead: false,
  benchmarkParticipate: false,
  demoDelete: false,
};

/** An organisation of which the viewer may do only what is named. */
export function organisationWhere(viewerCan: Partial<Can> = {}): CurrentOrganisation {
  return {
    id: '0b5e0f6e-0000-4000-8000-000000000001',
    name: 'Waterschap De Linde',
    demo: false,
    viewerCan: { ...nothing, ...viewerCan },
  };
}
