/** Roles that regulations keep apart and readers mix up; a sentence is about one of these. */
export const roleNames = [
  'clientCounsellor',
  'vp',
  'committee',
  'reportingPoint',
  'companyDoctor',
  'contactPerson',
  'mediator',
  'investigator',
  'ombuds',
  'socialWorker',
  'preventionOfficer',
  'privacyOfficer',
] as const;

export type Role = (typeof roleNames)[number];
