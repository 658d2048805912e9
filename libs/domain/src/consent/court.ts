import { ok, type Result } from '../result.js';
import type { Acting, ConsentRefusal, ConsentRequest } from './consent.js';
import { moved, refusal, step, type ConsentInput } from './step.js';

/**
 * The employer asks the subdistrict court for permission instead of consent: the refusal is
 * unreasonable, or weighty business reasons ask for it (WOR art. 27(4)).
 */
export function goToCourt(
  request: ConsentRequest,
  given: Pick<ConsentInput, 'reasons'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'goToCourt', given, acting);
  if (!stepped.ok) return stepped;
  const reasons = stepped.value.input.reasons!;
  return ok(
    moved(
      request,
      stepped.value.transition,
      acting,
      { court: { askedOn: acting.on, reasons } },
      { text: reasons },
    ),
  );
}

/** The court permits the decision; it is carried out from the start date on. */
export function recordCourtPermission(
  request: ConsentRequest,
  given: Pick<ConsentInput, 'courtDecisionOn' | 'startOn'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'recordCourtPermission', given, acting);
  if (!stepped.ok) return stepped;
  const { courtDecisionOn, startOn } = stepped.value.input;
  if (!betweenAskingAndToday(request, courtDecisionOn!, acting)) return wrongCourtDate();
  return ok(
    moved(
      request,
      stepped.value.transition,
      acting,
      {
        court: { ...request.court!, decidedOn: courtDecisionOn!, permission: true },
        employerDecision: {
          basis: 'court_permission',
          decidedOn: acting.on,
          startOn: startOn!,
          recordedBy: acting.accountId,
          snapshotHash: request.snapshotHash!,
        },
      },
      { date: courtDecisionOn },
    ),
  );
}

/** The court does not permit it: the request is refused. */
export function recordCourtRefusal(
  request: ConsentRequest,
  given: Pick<ConsentInput, 'courtDecisionOn'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'recordCourtRefusal', given, acting);
  if (!stepped.ok) return stepped;
  const { courtDecisionOn } = stepped.value.input;
  if (!betweenAskingAndToday(request, courtDecisionOn!, acting)) return wrongCourtDate();
  return ok(
    moved(
      request,
      stepped.value.transition,
      acting,
      { court: { ...request.court!, decidedOn: courtDecisionOn!, permission: false } },
      { date: courtDecisionOn },
    ),
  );
}

function betweenAskingAndToday(request: ConsentRequest, on: string, acting: Acting): boolean {
  return request.court !== undefined && request.court.askedOn <= on && on <= acting.on;
}

function wrongCourtDate() {
  return refusal(
    'invalid',
    'De uitspraak ligt tussen het verzoek aan de kantonrechter en vandaag.',
    'The decision lies between the application to the court and today.',
    'courtDecisionOn',
  );
}
