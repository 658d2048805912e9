import type { Action, Role } from '../access/actions.js';
import type { CalendarDate } from '../calendar-date.js';
import { text, type Text } from '../text.js';

/**
 * Where a consent request stands (domain §7). The first ten are the road; the last four are side
 * roads: withdrawn by the employer, replaced by a new version, nullity invoked by the council, and
 * before the subdistrict court (kantonrechter).
 */
export const consentStates = [
  'draft',
  'submitted',
  'in_consultation',
  'questions',
  'answered',
  'consent',
  'consent_with_conditions',
  'refused',
  'employer_decision',
  'in_force',
  'withdrawn',
  'amended',
  'nullity_invoked',
  'subdistrict_court',
] as const;

export type ConsentState = (typeof consentStates)[number];

/** Who speaks for the staff; it decides which road is open (domain §3.2). */
export const consentBodyKinds = [
  'works_council',
  'staff_representation',
  'staff_meeting',
  'none',
] as const;

export type ConsentBodyKind = (typeof consentBodyKinds)[number];

/** What consent is asked for; the named person is recommended, not obligatory (domain §3.2). */
export const consentSubjects = ['rule', 'position', 'person'] as const;

export type ConsentSubject = (typeof consentSubjects)[number];

/** What one can do with a request; stored in its events, so never renamed. */
export const consentActions = [
  'submit',
  'agreeTarget',
  'planMeeting',
  'askQuestion',
  'answer',
  'giveConsent',
  'giveConsentWithConditions',
  'refuse',
  'confirmConditionsMet',
  'decideAsEmployer',
  'decideWithoutConsent',
  'enterIntoForce',
  'withdraw',
  'amend',
  'invokeNullity',
  'goToCourt',
  'recordCourtPermission',
  'recordCourtRefusal',
] as const;

export type ConsentAction = (typeof consentActions)[number];

/** What a step can ask to be filled in. */
export type ConsentField =
  | 'reasons'
  | 'consequences'
  | 'askedFor'
  | 'snapshotHash'
  | 'targetOn'
  | 'meetingOn'
  | 'question'
  | 'answer'
  | 'conditions'
  | 'startOn'
  | 'noticeOn'
  | 'ground'
  | 'courtDecisionOn';

/** One step: from these states to that one, by whoever may do `needs`, for these bodies. */
export interface ConsentTransition {
  readonly action: ConsentAction;
  readonly from: readonly ConsentState[];
  readonly to: ConsentState;
  readonly needs: Action;
  readonly requires: readonly ConsentField[];
  readonly on: readonly ConsentBodyKind[];
}

const councils = ['works_council', 'staff_representation'] as const;
const withTalk = ['works_council', 'staff_representation', 'staff_meeting'] as const;
const underReview = ['submitted', 'in_consultation', 'questions', 'answered'] as const;
/** The council decides after a meeting; a state in which one can have been held. */
const decidable = ['in_consultation', 'questions', 'answered'] as const;

/** Every step there is. What is not listed is refused. */
export const consentTransitions: readonly ConsentTransition[] = [
  {
    action: 'submit',
    from: ['draft'],
    to: 'submitted',
    needs: 'consent:submit',
    requires: ['reasons', 'consequences', 'askedFor', 'snapshotHash'],
    on: withTalk,
  },
  ...underReview.map((state): ConsentTransition => ({
    // The law sets no time for the answer: a target is agreed, and can be moved.
    action: 'agreeTarget',
    from: [state],
    to: state,
    needs: 'consent:discuss',
    requires: ['targetOn'],
    on: councils,
  })),
  {
    action: 'planMeeting',
    from: ['submitted', 'in_consultation', 'answered'],
    to: 'in_consultation',
    needs: 'consent:discuss',
    requires: ['meetingOn'],
    on: councils,
  },
  {
    // Open questions stay open when a meeting is planned: the talk is often about them.
    action: 'planMeeting',
    from: ['questions'],
    to: 'questions',
    needs: 'consent:discuss',
    requires: ['meetingOn'],
    on: councils,
  },
  {
    // Nobody acts for a staff meeting: the employer calls it (WOR art. 35b).
    action: 'planMeeting',
    from: ['submitted', 'in_consultation'],
    to: 'in_consultation',
    needs: 'consent:submit',
    requires: ['meetingOn'],
    on: ['staff_meeting'],
  },
  {
    action: 'askQuestion',
    from: underReview,
    to: 'questions',
    needs: 'consent:discuss',
    requires: ['question'],
    on: councils,
  },
  {
    action: 'answer',
    from: ['questions'],
    to: 'answered',
    needs: 'consent:answer',
    requires: ['answer'],
    on: councils,
  },
  {
    // The written decision is a reasoned one, also when the council agrees (WOR art. 27(2)).
    action: 'giveConsent',
    from: decidable,
    to: 'consent',
    needs: 'consent:decide',
    requires: ['snapshotHash', 'reasons'],
    on: councils,
  },
  {
    action: 'giveConsentWithConditions',
    from: decidable,
    to: 'consent_with_conditions',
    needs: 'consent:decide',
    requires: ['snapshotHash', 'reasons', 'conditions'],
    on: councils,
  },
  {
    action: 'refuse',
    from: decidable,
    to: 'refused',
    needs: 'consent:decide',
    requires: ['snapshotHash', 'reasons'],
    on: councils,
  },
  {
    // Until the council says its conditions are met, conditions count as a refusal (domain §7).
    action: 'confirmConditionsMet',
    from: ['consent_with_conditions'],
    to: 'consent',
    needs: 'consent:decide',
    requires: ['snapshotHash'],
    on: councils,
  },
  {
    action: 'decideAsEmployer',
    from: ['consent'],
    to: 'employer_decision',
    needs: 'consent:conclude',
    requires: ['snapshotHash', 'startOn'],
    on: councils,
  },
  {
    // A staff meeting is heard; there is no consent to wait for.
    action: 'decideAsEmployer',
    from: ['in_consultation'],
    to: 'employer_decision',
    needs: 'consent:conclude',
    requires: ['snapshotHash', 'startOn', 'reasons'],
    on: ['staff_meeting'],
  },
  {
    // With nobody to ask, the employer records its own decision.
    action: 'decideAsEmployer',
    from: ['draft'],
    to: 'employer_decision',
    needs: 'consent:conclude',
    requires: ['snapshotHash', 'startOn', 'reasons', 'consequences'],
    on: ['none'],
  },
  {
    // It happens, and hiding it would help nobody: the decision stands under threat of nullity.
    action: 'decideWithoutConsent',
    from: [...underReview, 'consent_with_conditions', 'refused'],
    to: 'employer_decision',
    needs: 'consent:conclude',
    requires: ['snapshotHash', 'startOn', 'reasons'],
    on: councils,
  },
  {
    action: 'enterIntoForce',
    from: ['employer_decision'],
    to: 'in_force',
    needs: 'consent:conclude',
    requires: [],
    on: consentBodyKinds,
  },
  {
    action: 'withdraw',
    from: [...underReview, 'consent', 'consent_with_conditions', 'refused'],
    to: 'withdrawn',
    needs: 'consent:withdraw',
    requires: ['reasons'],
    on: withTalk,
  },
  {
    // Nobody has read a draft yet, so nobody is owed a reason.
    action: 'withdraw',
    from: ['draft'],
    to: 'withdrawn',
    needs: 'consent:withdraw',
    requires: [],
    on: consentBodyKinds,
  },
  {
    action: 'amend',
    from: [...underReview, 'consent', 'consent_with_conditions', 'refused'],
    to: 'amended',
    needs: 'consent:submit',
    requires: [],
    on: withTalk,
  },
  {
    action: 'invokeNullity',
    from: ['employer_decision', 'in_force'],
    to: 'nullity_invoked',
    needs: 'consent:challenge',
    requires: ['ground', 'reasons', 'noticeOn'],
    on: councils,
  },
  {
    action: 'goToCourt',
    from: ['consent_with_conditions', 'refused', 'nullity_invoked'],
    to: 'subdistrict_court',
    needs: 'consent:conclude',
    requires: ['reasons'],
    on: councils,
  },
  {
    action: 'recordCourtPermission',
    from: ['subdistrict_court'],
    to: 'employer_decision',
    needs: 'consent:conclude',
    requires: ['courtDecisionOn', 'startOn'],
    on: councils,
  },
  {
    action: 'recordCourtRefusal',
    from: ['subdistrict_court'],
    to: 'refused',
    needs: 'consent:conclude',
    requires: ['courtDecisionOn'],
    on: councils,
  },
];

/** What the council decided, and on exactly which version. */
export interface CouncilDecision {
  readonly outcome: 'consent' | 'consent_with_conditions' | 'refused';
  readonly decidedOn: CalendarDate;
  readonly recordedBy: string;
  readonly snapshotHash: string;
  readonly reasons?: string;
  readonly conditions?: string;
  /** The day the council said its conditions are met. */
  readonly conditionsMetOn?: CalendarDate;
}

/** On what ground the employer could decide. */
export type EmployerDecisionBasis =
  'consent' | 'court_permission' | 'staff_heard' | 'own_decision' | 'without_consent';

/** The employer's own decision, which names its start date (WOR art. 27(2)). */
export interface EmployerDecision {
  readonly basis: EmployerDecisionBasis;
  readonly decidedOn: CalendarDate;
  readonly startOn: CalendarDate;
  readonly recordedBy: string;
  readonly snapshotHash: string;
  readonly reasons?: string;
}

/** The council says in writing that a decision or change without its consent is void. */
export interface Nullity {
  readonly ground: NullityGround;
  /** The day the council was told, or it appeared that the decision is carried out. */
  readonly noticeOn: CalendarDate;
  readonly invokedOn: CalendarDate;
  readonly invokedBy: string;
  readonly reasons: string;
}

export const nullityGrounds = ['decided_without_consent', 'changed_without_consent'] as const;

export type NullityGround = (typeof nullityGrounds)[number];

export interface CourtCase {
  readonly askedOn: CalendarDate;
  readonly reasons: string;
  readonly decidedOn?: CalendarDate;
  readonly permission?: boolean;
}

/** One line of the file: what was done, by whom, on which day, with the words used. */
export interface ConsentEvent {
  readonly action: ConsentAction;
  readonly from: ConsentState;
  readonly to: ConsentState;
  readonly on: CalendarDate;
  readonly by: string;
  readonly snapshotHash?: string;
  /** The question, answer, reasons or conditions as written. */
  readonly text?: string;
  /** The meeting, target, start or court date the step set. */
  readonly date?: CalendarDate;
}

/** A request for consent to the set-up as frozen in the snapshot with this hash. */
export interface ConsentRequest {
  readonly id: string;
  /** Counts up within the organisation; people speak of "verzoek 3". */
  readonly number: number;
  readonly state: ConsentState;
  readonly bodyKind: ConsentBodyKind;
  readonly reasons?: string;
  readonly consequences?: string;
  readonly askedFor: readonly ConsentSubject[];
  readonly submittedOn?: CalendarDate;
  readonly submittedBy?: string;
  /** Agreed between employer and council; no law sets this day. */
  readonly targetOn?: CalendarDate;
  /** Every consultation meeting planned, oldest first. */
  readonly meetingsOn: readonly CalendarDate[];
  readonly snapshotHash?: string;
  readonly decision?: CouncilDecision;
  readonly employerDecision?: EmployerDecision;
  readonly nullity?: Nullity;
  readonly court?: CourtCase;
  /** The request this one is the next version of. */
  readonly previousId?: string;
  readonly events: readonly ConsentEvent[];
}

/** Who acts, and on which day; the domain reads no clock. */
export interface Acting {
  readonly accountId: string;
  readonly roles: readonly Role[];
  readonly on: CalendarDate;
}

export type ConsentRefusalCode =
  | 'not_allowed'
  | 'wrong_state'
  | 'wrong_body'
  | 'missing'
  | 'invalid'
  | 'other_snapshot'
  | 'no_meeting_held'
  | 'own_request'
  | 'too_early'
  | 'too_late'
  | 'no_ground';

/** Why a step is refused; the code is stable, the message is for people. */
export interface ConsentRefusal {
  readonly code: ConsentRefusalCode;
  readonly field?: ConsentField;
  readonly message: Text;
}

/** What the law asks where this body speaks for the staff. */
export interface ConsentVariant {
  readonly name: Text;
  /** `consent` binds the employer, `hearing` does not, `own_decision` asks nobody. */
  readonly asks: 'consent' | 'hearing' | 'own_decision';
  /** How many meetings must have been held before the decision. */
  readonly meetings: 0 | 1;
  readonly meeting: Text;
  readonly nullity: boolean;
  readonly whatTheLawAsks: Text;
  readonly sources: readonly string[];
}

/** Domain §3.2, read in the Works Councils Act (WOR). */
export const consentVariants: Readonly<Record<ConsentBodyKind, ConsentVariant>> = {
  works_council: {
    name: text('Ondernemingsraad', 'Works council'),
    asks: 'consent',
    meetings: 1,
    meeting: text('overlegvergadering', 'consultation meeting'),
    nullity: true,
    whatTheLawAsks: text(
      'Een schriftelijk verzoek met beweegredenen en gevolgen, minstens één overlegvergadering, een schriftelijk besluit van de ondernemingsraad met redenen en een schriftelijk besluit van de werkgever met de ingangsdatum.',
      'A written request with reasons and consequences, at least one consultation meeting, a written decision by the works council with reasons and a written decision by the employer with the start date.',
    ),
    sources: ['WOR art. 27 lid 1 onder d, j, k en m', 'WOR art. 27 lid 2 tot en met 6'],
  },
  staff_representation: {
    name: text('Personeelsvertegenwoordiging', 'Staff representation'),
    asks: 'consent',
    meetings: 1,
    meeting: text('overleg', 'consultation'),
    nullity: true,
    whatTheLawAsks: text(
      'Instemming met een regeling over arbeidsomstandigheden, na minstens één keer overleg.',
      'Consent to a rule on working conditions, after at least one consultation.',
    ),
    sources: ['WOR art. 35c', 'WOR art. 27 lid 1 onder d'],
  },
  staff_meeting: {
    name: text('Personeelsvergadering', 'Staff meeting'),
    asks: 'hearing',
    meetings: 1,
    meeting: text('personeelsvergadering', 'staff meeting'),
    nullity: false,
    whatTheLawAsks: text(
      'Geen instemming. De personeelsvergadering geeft advies als het besluit minstens een kwart van het personeel raakt.',
      'No consent. The staff meeting gives advice if the decision affects at least a quarter of staff.',
    ),
    sources: ['WOR art. 35b'],
  },
  none: {
    name: text('Geen medezeggenschap', 'No staff participation'),
    asks: 'own_decision',
    meetings: 0,
    meeting: text('overleg', 'consultation'),
    nullity: false,
    whatTheLawAsks: text(
      'Er is niemand om instemming aan te vragen. Leg het eigen besluit en de redenen vast.',
      'There is nobody to ask for consent. Record the own decision and its reasons.',
    ),
    sources: ['WOR art. 2', 'WOR art. 35b'],
  },
};

/** The body a request goes to, by what the organisation says about its participation. */
export function consentBodyFor(
  participation:
    | 'works_council'
    | 'several_councils'
    | 'staff_representation'
    | 'staff_meeting'
    | 'none'
    | undefined,
): ConsentBodyKind | undefined {
  return participation === 'several_councils' ? 'works_council' : participation;
}

/** The step that does this from where the request stands, if there is one. */
export function transitionFor(
  state: ConsentState,
  action: ConsentAction,
  bodyKind: ConsentBodyKind,
): ConsentTransition | undefined {
  return consentTransitions.find(
    (one) => one.action === action && one.from.includes(state) && one.on.includes(bodyKind),
  );
}
