import type { SubjectKind } from '../facts/fact.js';
import { text, type Text } from '../text.js';

type Why = Readonly<Record<string, Text>>;

const describesNotDecides = text(
  'Beschrijft de organisatie; verandert geen afspraak.',
  'Describes the organisation; changes no agreement.',
);
const whatWasDone = text(
  'Zegt wat is gedaan, niet wat is afgesproken.',
  'Says what was done, not what was agreed.',
);
const whereToFind = text('Alleen waar iets te vinden is.', 'Only where something is to be found.');
const wordOfTheCounsellor = text(
  'De verklaring van de vertrouwenspersoon, niet van de werkgever.',
  'The counsellor’s statement, not the employer’s.',
);
const keptUpToDate = text(
  'Wordt vanzelf oud; de afspraak erover verandert niet.',
  'Ages by itself; the agreement about it does not change.',
);
const reasonOnly = text('Een toelichting, geen afspraak.', 'An explanation, not an agreement.');

/**
 * Facts whose change leaves consent standing, and why. Everything not listed is material: a council
 * must not find what it agreed to changed behind its back (principle 3), so doubt counts as
 * material. Product norm.
 */
export const immaterialFacts: Readonly<Record<SubjectKind, Why>> = {
  organisation: {
    headcount: describesNotDecides,
    employees: describesNotDecides,
    sector: describesNotDecides,
    structure: describesNotDecides,
    groupName: describesNotDecides,
    hasDepartments: describesNotDecides,
    workersWithoutIntranet: describesNotDecides,
    workTimes: describesNotDecides,
    workLanguages: describesNotDecides,
    riskAssessmentOn: keptUpToDate,
    riskAssessmentHas: keptUpToDate,
    whistleblowerDutyWhenSmall: describesNotDecides,
    whistleblowerWorkersInformed: whatWasDone,
    whistleblowerRegister: whatWasDone,
    consentGivenFor: whatWasDone,
    modelReason: reasonOnly,
    published: whatWasDone,
    publishedOn: whatWasDone,
    publishedCounsellors: whatWasDone,
    publicationChannels: whatWasDone,
    directContactPublished: whatWasDone,
    reachesEveryone: whatWasDone,
    newWorkersTold: whatWasDone,
    lastSessionOn: whatWasDone,
  },
  unit: {
    headcount: describesNotDecides,
    kind: describesNotDecides,
    workTimes: describesNotDecides,
    workLanguages: describesNotDecides,
  },
  body: {},
  person: {
    jobTitle: describesNotDecides,
    languages: describesNotDecides,
    gender: describesNotDecides,
    mainJobManager: describesNotDecides,
    basicTrainingOn: whatWasDone,
    certificateUntil: keptUpToDate,
    goodConductOn: keptUpToDate,
  },
  bureau: { website: whereToFind },
  policy: { omissionsReason: reasonOnly, inForceOn: whatWasDone },
  appointment: {
    phone: whereToFind,
    email: whereToFind,
    appointedOn: whatWasDone,
    awayFrom: whatWasDone,
    awayUntil: whatWasDone,
    renewalPending: whatWasDone,
    confirmedTopics: wordOfTheCounsellor,
    disputedTopics: wordOfTheCounsellor,
    confirmedOn: wordOfTheCounsellor,
    omissionsReason: reasonOnly,
  },
  document: {
    title: whereToFind,
    link: whereToFind,
    signedBy: whatWasDone,
    signedOn: whatWasDone,
    validUntil: keptUpToDate,
  },
  contact: { reach: whereToFind },
};

/** Kinds of subject that change nothing by being added: only what refers to them can. */
export const immaterialAdditions: Readonly<Partial<Record<SubjectKind, Text>>> = {
  person: text(
    'Een persoon doet pas iets na een benoeming.',
    'A person does nothing before an appointment.',
  ),
  bureau: text(
    'Een bureau doet pas iets na een benoeming.',
    'A bureau does nothing before an appointment.',
  ),
  document: text(
    'Een document erbij toont meer aan; het verandert geen afspraak.',
    'Another document shows more; it changes no agreement.',
  ),
  body: text(
    'Een orgaan doet pas iets als een afspraak het noemt.',
    'A body does nothing before an agreement names it.',
  ),
  contact: text(
    'Een ander aanspreekpunt verandert de rol niet.',
    'Another contact does not change the role.',
  ),
};

/** Facts that say who the counsellor is: material when consent was asked for the person too. */
export const factsAboutWho: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  person: ['name', 'bureau'],
  appointment: ['person'],
};
