import { addMonths, type CalendarDate } from '../calendar-date.js';
import { ok, type Result } from '../result.js';
import type { Acting, ConsentRefusal, ConsentRequest, NullityGround } from './consent.js';
import { moved, refusal, step, type ConsentInput } from './step.js';

/**
 * The last day on which the council can say in writing that a decision is void: one month after it
 * was told, or after it appeared that the decision is carried out (WOR art. 27(5)).
 *
 * @example lastDayForNullity('2026-01-31') // '2026-02-28'
 */
export function lastDayForNullity(noticeOn: CalendarDate): CalendarDate {
  return addMonths(noticeOn, 1);
}

/**
 * The council says that a decision, or a change of what it consented to, is void because it was
 * made without its consent. `materialChanges` says how many consented facts have changed since.
 */
export function invokeNullity(
  request: ConsentRequest,
  given: Pick<ConsentInput, 'ground' | 'reasons' | 'noticeOn'>,
  acting: Acting,
  materialChanges: number,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'invokeNullity', given, acting);
  if (!stepped.ok) return stepped;
  const { transition, input } = stepped.value;
  const { ground, reasons, noticeOn } = input as {
    ground: NullityGround;
    reasons: string;
    noticeOn: CalendarDate;
  };
  const holds =
    ground === 'decided_without_consent'
      ? request.employerDecision?.basis === 'without_consent'
      : materialChanges > 0;
  if (!holds) {
    return refusal(
      'no_ground',
      'Er is ingestemd met dit besluit en sindsdien is niets gewijzigd.',
      'This decision has consent and nothing has changed since.',
      'ground',
    );
  }
  if (noticeOn > acting.on || noticeOn < (request.employerDecision?.decidedOn ?? noticeOn)) {
    return refusal(
      'invalid',
      'De datum ligt tussen het besluit en vandaag.',
      'The date lies between the decision and today.',
      'noticeOn',
    );
  }
  if (acting.on > lastDayForNullity(noticeOn)) {
    return refusal(
      'too_late',
      'De maand waarin dit schriftelijk kan, is voorbij.',
      'The month in which this can be done in writing has passed.',
      'noticeOn',
    );
  }
  return ok(
    moved(
      request,
      transition,
      acting,
      {
        nullity: { ground, reasons, noticeOn, invokedOn: acting.on, invokedBy: acting.accountId },
      },
      { text: reasons, date: noticeOn },
    ),
  );
}
