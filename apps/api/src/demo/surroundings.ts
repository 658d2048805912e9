import { monthsAgo } from './dates.js';
import type { Before, Described } from './describe.js';

const whistleblowing = [
  'handling',
  'suspicion',
  'in_writing',
  'by_voice',
  'in_person',
  'receiver',
  'follow_up',
  'adviser',
] as const;

/** Everything around the counsellor in order. */
const arranged = {
  psychosocialSubjects: ['work_pressure', 'aggression', 'bullying', 'discrimination'],
  riskAssessmentHas: ['action_plan', 'deadlines', 'open_to_workers', 'psychosocial_risks'],
  whistleblowerDutyWhenSmall: false,
  whistleblowerContents: whistleblowing,
  whistleblowerAcknowledgedDays: 7,
  whistleblowerFeedbackMonths: 3,
  whistleblowerWorkersInformed: true,
  whistleblowerRegister: true,
  codeOfConductHas: ['unwanted_behaviour', 'examples', 'support', 'measures', 'contact'],
  consentGivenFor: ['counsellor_rule', 'whistleblower_procedure', 'complaints_procedure'],
  consentAgreedOnPerson: ['appointment', 'position', 'extension', 'termination'],
  complaintsProcedureHas: [
    'how_to_complain',
    'independent_handling',
    'hearing_both_sides',
    'deadlines',
    'decision',
  ],
} as const satisfies Described<'organisation'>;

/** With the gaps that are common. */
const halfway = {
  psychosocialSubjects: ['work_pressure', 'aggression'],
  riskAssessmentHas: ['action_plan', 'open_to_workers'],
  whistleblowerDutyWhenSmall: false,
  whistleblowerContents: ['handling', 'in_writing', 'receiver', 'follow_up'],
  whistleblowerAcknowledgedDays: 14,
  whistleblowerFeedbackMonths: 3,
  whistleblowerWorkersInformed: true,
  whistleblowerRegister: false,
  codeOfConductHas: ['unwanted_behaviour', 'contact'],
  consentGivenFor: ['counsellor_rule'],
  consentAgreedOnPerson: ['appointment'],
  complaintsProcedureHas: ['how_to_complain', 'independent_handling', 'decision'],
} as const satisfies Described<'organisation'>;

/** Hardly anything said. */
const unsaid = {
  psychosocialSubjects: ['work_pressure'],
} as const satisfies Described<'organisation'>;

const levels = [arranged, halfway, arranged, unsaid] as const;

const levelOf = (slug: string) =>
  [...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % levels.length;

/** What one organisation says about what surrounds the role; differs from one to the next. */
export function surroundingsOf(slug: string): Described<'organisation'> {
  return levels[levelOf(slug)]!;
}

/** How that came about: two thirds of the way, workers were told and the risk assessment completed. */
export function surroundingsBefore(slug: string): readonly Before[] {
  if (levels[levelOf(slug)] === unsaid) return [];
  return [
    {
      on: monthsAgo(8),
      event: 'RI&E aangevuld en medewerkers geïnformeerd',
      organisation: {
        riskAssessmentHas: ['action_plan'],
        whistleblowerWorkersInformed: false,
        whistleblowerRegister: false,
      },
    },
  ];
}

/** Who went over to the newer release of the checklist; the others have it before them. */
export const onNewestRelease: ReadonlySet<string> = new Set([
  'hogeschool-de-wijzer',
  'universiteit-oosterveen',
  'gemeente-waterrijk',
  'zorg-de-linde',
]);
