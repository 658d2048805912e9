import { mayDo } from '../access/policy.js';
import { isCalendarDate, type CalendarDate } from '../calendar-date.js';
import { checkText } from '../facts/check-fact.js';
import { ok, refused, type Result } from '../result.js';
import { text } from '../text.js';
import {
  consentTransitions,
  consentVariants,
  type Acting,
  type ConsentAction,
  type ConsentEvent,
  type ConsentField,
  type ConsentRefusal,
  type ConsentRefusalCode,
  type ConsentRequest,
  type ConsentState,
  type ConsentSubject,
  consentSubjects,
  type ConsentTransition,
  type NullityGround,
  nullityGrounds,
  transitionFor,
} from './consent.js';

/** What a step can be given; which of it is needed stands in the table of transitions. */
export interface ConsentInput {
  readonly reasons?: string;
  readonly consequences?: string;
  readonly askedFor?: readonly string[];
  readonly snapshotHash?: string;
  readonly targetOn?: string;
  readonly meetingOn?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly conditions?: string;
  readonly startOn?: string;
  readonly noticeOn?: string;
  readonly ground?: string;
  readonly courtDecisionOn?: string;
}

/** The same, checked. */
export interface CheckedInput {
  readonly reasons?: string;
  readonly consequences?: string;
  readonly askedFor?: readonly ConsentSubject[];
  readonly snapshotHash?: string;
  readonly targetOn?: CalendarDate;
  readonly meetingOn?: CalendarDate;
  readonly question?: string;
  readonly answer?: string;
  readonly conditions?: string;
  readonly startOn?: CalendarDate;
  readonly noticeOn?: CalendarDate;
  readonly ground?: NullityGround;
  readonly courtDecisionOn?: CalendarDate;
}

/** The longest text a consent request keeps. */
export const longestConsentText = 4000;

export function refusal(
  code: ConsentRefusalCode,
  nl: string,
  en: string,
  field?: ConsentField,
): { readonly ok: false; readonly refusal: ConsentRefusal } {
  return refused({ code, message: text(nl, en), ...(field ? { field } : {}) });
}

/** Whether these roles may do something with a request that stands here, whatever they fill in. */
export function availableConsentActions(
  request: Pick<ConsentRequest, 'state' | 'bodyKind'>,
  acting: Pick<Acting, 'roles'>,
): readonly ConsentAction[] {
  return [
    ...new Set(
      consentTransitions
        .filter(
          (one) =>
            one.from.includes(request.state) &&
            one.on.includes(request.bodyKind) &&
            mayDo(acting.roles, one.needs),
        )
        .map((one) => one.action),
    ),
  ];
}

/**
 * Checks what every step asks: that it exists from here and for this body, that the actor may do
 * it, and that what the table requires is filled in. What only one step asks, that step checks.
 */
export function step(
  request: ConsentRequest,
  action: ConsentAction,
  input: ConsentInput,
  acting: Acting,
): Result<
  { readonly transition: ConsentTransition; readonly input: CheckedInput },
  ConsentRefusal
> {
  const transition = transitionFor(request.state, action, request.bodyKind);
  if (!transition) return noSuchStep(request, action);
  if (!mayDo(acting.roles, transition.needs)) {
    return refusal('not_allowed', 'Dit mag u niet doen.', 'You may not do this.');
  }
  const checked = checkInput(input);
  if (!checked.ok) return checked;
  // What is already in the request need not be said again when it is submitted.
  const known: CheckedInput =
    request.state === 'draft' ? { ...fromDraft(request), ...checked.value } : checked.value;
  const missing = transition.requires.find((field) => {
    const value = known[field];
    return value === undefined || value.length === 0;
  });
  if (missing) return missingField(missing);
  return ok({ transition, input: known });
}

function fromDraft(request: ConsentRequest): CheckedInput {
  const { reasons, consequences, askedFor, targetOn } = request;
  return {
    askedFor,
    ...(reasons === undefined ? {} : { reasons }),
    ...(consequences === undefined ? {} : { consequences }),
    ...(targetOn === undefined ? {} : { targetOn }),
  };
}

function noSuchStep(request: ConsentRequest, action: ConsentAction) {
  const elsewhere = consentTransitions.some(
    (one) => one.action === action && one.on.includes(request.bodyKind),
  );
  const { name } = consentVariants[request.bodyKind];
  return elsewhere
    ? refusal(
        'wrong_state',
        'Het verzoek staat er intussen anders voor. Bekijk het opnieuw.',
        'The request has moved on in the meantime. Look at it again.',
      )
    : refusal(
        'wrong_body',
        `Deze stap bestaat niet bij: ${name.nl.toLowerCase()}.`,
        `This step does not exist with: ${name.en.toLowerCase()}.`,
      );
}

const fieldNames: Readonly<Record<ConsentField, readonly [nl: string, en: string]>> = {
  reasons: ['Vul de redenen in.', 'Enter the reasons.'],
  consequences: ['Vul de gevolgen voor het personeel in.', 'Enter the consequences for the staff.'],
  askedFor: ['Kies waarvoor u instemming vraagt.', 'Choose what you ask consent for.'],
  snapshotHash: ['Noem de versie waarover het gaat.', 'Name the version this is about.'],
  targetOn: ['Vul de streefdatum in.', 'Enter the target date.'],
  meetingOn: ['Vul de datum van het overleg in.', 'Enter the date of the meeting.'],
  question: ['Vul een vraag in.', 'Enter a question.'],
  answer: ['Vul een antwoord in.', 'Enter an answer.'],
  conditions: ['Vul de voorwaarden in.', 'Enter the conditions.'],
  startOn: ['Vul de ingangsdatum in.', 'Enter the start date.'],
  noticeOn: ['Vul in wanneer u van het besluit hoorde.', 'Enter when you heard of the decision.'],
  ground: ['Kies de grond.', 'Choose the ground.'],
  courtDecisionOn: ['Vul de datum van de uitspraak in.', 'Enter the date of the court’s decision.'],
};

function missingField(field: ConsentField) {
  const [nl, en] = fieldNames[field];
  return refusal('missing', nl, en, field);
}

const texts = ['reasons', 'consequences', 'question', 'answer', 'conditions'] as const;
const dates = ['targetOn', 'meetingOn', 'startOn', 'noticeOn', 'courtDecisionOn'] as const;
const hash = /^[0-9a-f]{64}$/;

function checkInput(input: ConsentInput): Result<CheckedInput, ConsentRefusal> {
  const checked: Record<string, unknown> = {};
  for (const field of texts) {
    const given = input[field];
    if (given === undefined || given.trim() === '') continue;
    const outcome = checkText({ type: 'longText', max: longestConsentText }, given);
    if ('problem' in outcome) {
      return refused({ code: 'invalid', field, message: outcome.problem.message });
    }
    checked[field] = outcome.value;
  }
  for (const field of dates) {
    const given = input[field];
    if (given === undefined) continue;
    if (!isCalendarDate(given)) {
      return refusal('invalid', 'Vul een bestaande datum in.', 'Enter a real date.', field);
    }
    checked[field] = given;
  }
  if (input.snapshotHash !== undefined) {
    if (!hash.test(input.snapshotHash)) {
      return refusal('invalid', 'Deze versie bestaat niet.', 'No such version.', 'snapshotHash');
    }
    checked['snapshotHash'] = input.snapshotHash;
  }
  if (input.askedFor !== undefined) {
    const { askedFor } = input;
    if (!askedFor.every((one) => (consentSubjects as readonly string[]).includes(one))) {
      return refusal('invalid', 'Kies uit de lijst.', 'Choose from the list.', 'askedFor');
    }
    checked['askedFor'] = consentSubjects.filter((one) => askedFor.includes(one));
  }
  if (input.ground !== undefined) {
    if (!(nullityGrounds as readonly string[]).includes(input.ground)) {
      return refusal('invalid', 'Kies uit de lijst.', 'Choose from the list.', 'ground');
    }
    checked['ground'] = input.ground;
  }
  return ok(checked as CheckedInput);
}

/** The request in its next state, with the step written in its file. */
export function moved(
  request: ConsentRequest,
  transition: ConsentTransition,
  acting: Acting,
  changes: Partial<ConsentRequest>,
  said: { readonly text?: string | undefined; readonly date?: CalendarDate | undefined } = {},
): ConsentRequest {
  const to: ConsentState = transition.to;
  const snapshotHash = changes.snapshotHash ?? request.snapshotHash;
  const event: ConsentEvent = {
    action: transition.action,
    from: request.state,
    to,
    on: acting.on,
    by: acting.accountId,
    ...(snapshotHash === undefined ? {} : { snapshotHash }),
    ...(said.text === undefined ? {} : { text: said.text }),
    ...(said.date === undefined ? {} : { date: said.date }),
  };
  return { ...request, ...changes, state: to, events: [...request.events, event] };
}

/** Whether the version someone judged is the one that was submitted. */
export function aboutSubmittedVersion(
  request: ConsentRequest,
  snapshotHash: string | undefined,
): Result<undefined, ConsentRefusal> {
  return snapshotHash === request.snapshotHash
    ? ok(undefined)
    : refusal(
        'other_snapshot',
        'U zag een andere versie dan de versie die is ingediend. Bekijk de ingediende versie.',
        'You saw another version than the one submitted. Look at the submitted version.',
        'snapshotHash',
      );
}

/** Whether the meetings the law asks for have been held by this day. */
export function meetingsHeld(
  request: ConsentRequest,
  on: CalendarDate,
): Result<undefined, ConsentRefusal> {
  const { meetings, meeting } = consentVariants[request.bodyKind];
  const held = request.meetingsOn.filter((one) => one <= on).length;
  return held >= meetings
    ? ok(undefined)
    : refusal(
        'no_meeting_held',
        `Houd eerst minstens één keer overleg (${meeting.nl}).`,
        `Hold at least one meeting first (${meeting.en}).`,
        'meetingOn',
      );
}
