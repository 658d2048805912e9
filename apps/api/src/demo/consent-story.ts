import {
  amend,
  answer,
  askQuestion,
  changesSinceConsent,
  confirmConditionsMet,
  consentBodyFor,
  decideAsEmployer,
  decideWithoutConsent,
  draftRequest,
  enterIntoForce,
  giveConsent,
  giveConsentWithConditions,
  goToCourt,
  invokeNullity,
  planMeeting,
  recordCourtPermission,
  recordCourtRefusal,
  refuse,
  submit,
  withdraw,
  type CalendarDate,
  type ConsentRefusal,
  type ConsentRequest,
  type Result,
} from '@vertrouwensbasis/domain';
import { dayOf } from './dates.js';
import { idOf, setUpOn, stagesOf, type ConsentStep, type DemoOrganisation } from './describe.js';

const usualReasons = 'Wij willen de rol goed regelen.';
const usualConsequences = 'Iedereen weet bij wie men terechtkan; de rechtspositie blijft gelijk.';

/** Who acts for the employer and for the staff. */
export interface Actors {
  readonly hr: string;
  readonly worksCouncil: string;
  readonly board: string;
}

/** A request and the version it is about. */
export interface ToldRequest {
  readonly request: ConsentRequest;
  /** The day on which it was begun. */
  readonly begunOn: CalendarDate;
  /** The day on which its version was frozen; absent for a draft. */
  readonly frozenOn?: CalendarDate;
  /** How many consented facts have changed since. */
  readonly materialChanges: number;
}

/**
 * Tells the story of the requests by taking every step through the domain, as a person would; a
 * step that the domain refuses is a slip in the description.
 *
 * `freeze` gives the hash of the version of a day.
 */
export function tellConsent(
  demo: DemoOrganisation,
  filledOn: CalendarDate,
  actors: Actors,
  freeze: (on: CalendarDate) => string,
): readonly ToldRequest[] {
  const told: Omit<ToldRequest, 'materialChanges'>[] = [];
  const bodyKind = consentBodyFor(demo.organisation.participation as 'works_council') ?? 'none';
  const stages = stagesOf(demo, filledOn);
  const nextId = () => ({
    id: idOf(demo.slug, 'consent', String(told.length + 1)),
    number: told.length + 1,
  });

  for (const step of demo.consent) {
    const on = dayOf(step.on, filledOn);
    const current = told.at(-1);
    if (step.step === 'draft' || (step.step === 'submit' && current?.request.state !== 'draft')) {
      told.push({
        request: {
          ...draftRequest({ ...nextId(), bodyKind }),
          reasons: step.text ?? usualReasons,
          consequences: usualConsequences,
        },
        begunOn: on,
      });
    }
    if (step.step === 'draft') continue;
    const last = told.at(-1)!;
    if (step.step === 'amend') {
      const amended = accepted(
        demo,
        step,
        amend(last.request, nextId(), { accountId: actors.hr, roles: ['hr'], on }),
      );
      told[told.length - 1] = { ...last, request: amended.previous };
      told.push({ request: amended.next, begunOn: on });
      continue;
    }
    const ownDecision = step.step === 'decideAsEmployer' && last.request.state === 'draft';
    const frozenOn = step.step === 'submit' || ownDecision ? on : last.frozenOn;
    told[told.length - 1] = {
      begunOn: last.begunOn,
      ...(frozenOn === undefined ? {} : { frozenOn }),
      request: accepted(
        demo,
        step,
        take(last.request, step, {
          actors,
          on,
          date: dayOf(step.date ?? step.on, filledOn),
          ...(frozenOn === undefined ? {} : { snapshotHash: freeze(frozenOn) }),
        }),
      ),
    };
  }

  const present = stages.at(-1)!.setUp;
  return told.map(({ request, begunOn, frozenOn }) => ({
    request,
    begunOn,
    ...(frozenOn === undefined ? {} : { frozenOn }),
    materialChanges:
      frozenOn === undefined
        ? 0
        : changesSinceConsent(setUpOn(stages, frozenOn), present, request.askedFor).material.length,
  }));
}

function accepted<Value>(
  demo: DemoOrganisation,
  step: ConsentStep,
  outcome: Result<Value, ConsentRefusal>,
): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`${demo.slug}: “${step.step}” is refused: ${outcome.refusal.message.en}`);
}

function take(
  request: ConsentRequest,
  { step, text }: ConsentStep,
  by: { actors: Actors; on: CalendarDate; date: CalendarDate; snapshotHash?: string },
): Result<ConsentRequest, ConsentRefusal> {
  const { actors, on, date } = by;
  const employer = { accountId: actors.hr, roles: ['hr'], on } as const;
  const board = { accountId: actors.board, roles: ['board'], on } as const;
  const council = { accountId: actors.worksCouncil, roles: ['works_council'], on } as const;
  // Nobody acts for a staff meeting: the employer calls it (WOR art. 35b).
  const caller = request.bodyKind === 'staff_meeting' ? employer : council;
  const version = by.snapshotHash === undefined ? {} : { snapshotHash: by.snapshotHash };
  const reasons = text ?? usualReasons;
  switch (step) {
    case 'submit':
      return submit(
        request,
        {
          reasons,
          consequences: usualConsequences,
          askedFor: ['rule', 'position', 'person'],
          ...version,
        },
        employer,
      );
    case 'planMeeting':
      return planMeeting(request, { meetingOn: date }, caller);
    case 'askQuestion':
      return askQuestion(request, { question: reasons }, council);
    case 'answer':
      return answer(request, { answer: reasons }, employer);
    case 'giveConsent':
      return giveConsent(request, { reasons, ...version }, council);
    case 'giveConsentWithConditions':
      return giveConsentWithConditions(
        request,
        { reasons: 'Wij willen het, maar niet zonder meer.', conditions: reasons, ...version },
        council,
      );
    case 'confirmConditionsMet':
      return confirmConditionsMet(request, version, council);
    case 'refuse':
      return refuse(request, { reasons, ...version }, council);
    case 'decideAsEmployer':
      return decideAsEmployer(
        request,
        {
          reasons,
          consequences: usualConsequences,
          startOn: date,
          ...version,
        },
        board,
      );
    case 'decideWithoutConsent':
      return decideWithoutConsent(request, { reasons, startOn: date, ...version }, board);
    case 'enterIntoForce':
      return enterIntoForce(request, board);
    case 'withdraw':
      return withdraw(request, { reasons }, employer);
    case 'invokeNullity':
      return invokeNullity(
        request,
        { reasons, ground: 'decided_without_consent', noticeOn: date },
        council,
        0,
      );
    case 'goToCourt':
      return goToCourt(request, { reasons }, board);
    case 'recordCourtPermission':
      return recordCourtPermission(request, { courtDecisionOn: on, startOn: date }, board);
    case 'recordCourtRefusal':
      return recordCourtRefusal(request, { courtDecisionOn: on }, board);
    default:
      throw new Error(`The demo does not tell how to “${step}”.`);
  }
}
