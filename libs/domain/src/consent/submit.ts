import { ok, refused, type Result } from '../result.js';
import type {
  Acting,
  ConsentBodyKind,
  ConsentRefusal,
  ConsentRequest,
  ConsentSubject,
} from './consent.js';
import { moved, refusal, step, type ConsentInput } from './step.js';

/** Rule and position need consent; naming the person is recommended (domain §3.2). */
const usuallyAsked: readonly ConsentSubject[] = ['rule', 'position'];

/** A request nobody but the employer sees yet. */
export function draftRequest(start: {
  readonly id: string;
  readonly number: number;
  readonly bodyKind: ConsentBodyKind;
  readonly previousId?: string;
}): ConsentRequest {
  return { ...start, state: 'draft', askedFor: usuallyAsked, meetingsOn: [], events: [] };
}

/**
 * Hands the request to the council, with the version it is about; from here on that version is
 * fixed, so that the council never finds it changed afterwards (principle 3).
 */
export function submit(
  request: ConsentRequest,
  input: Pick<ConsentInput, 'reasons' | 'consequences' | 'askedFor' | 'snapshotHash' | 'targetOn'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'submit', input, acting);
  if (!stepped.ok) return stepped;
  const { reasons, consequences, askedFor, snapshotHash, targetOn } = stepped.value.input;
  if (targetOn !== undefined && targetOn < acting.on) return targetHasPassed();
  return ok(
    moved(
      request,
      stepped.value.transition,
      acting,
      {
        submittedOn: acting.on,
        submittedBy: acting.accountId,
        askedFor: askedFor ?? request.askedFor,
        ...(reasons === undefined ? {} : { reasons }),
        ...(consequences === undefined ? {} : { consequences }),
        ...(snapshotHash === undefined ? {} : { snapshotHash }),
        ...(targetOn === undefined ? {} : { targetOn }),
      },
      { text: reasons, date: targetOn },
    ),
  );
}

export function targetHasPassed() {
  return refusal(
    'too_early',
    'Kies een streefdatum die nog komt.',
    'Choose a target date that is still to come.',
    'targetOn',
  );
}

/** Takes the request back; the reason stays in the file. */
export function withdraw(
  request: ConsentRequest,
  input: Pick<ConsentInput, 'reasons'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'withdraw', input, acting);
  if (!stepped.ok) return stepped;
  // Of a draft the reasons are those of the request itself, not of its withdrawal.
  const said = request.state === 'draft' ? input.reasons : stepped.value.input.reasons;
  return ok(moved(request, stepped.value.transition, acting, {}, { text: said }));
}

/**
 * Replaces the request by a new version, which starts as a draft with the same words. The council
 * answers the new version; its questions and decision on the old one stay in the file.
 */
export function amend(
  request: ConsentRequest,
  next: { readonly id: string; readonly number: number },
  acting: Acting,
): Result<{ readonly previous: ConsentRequest; readonly next: ConsentRequest }, ConsentRefusal> {
  const stepped = step(request, 'amend', {}, acting);
  if (!stepped.ok) return stepped;
  if (next.id === request.id) {
    return refused({
      code: 'invalid',
      message: { nl: 'Een nieuwe versie is een nieuw verzoek.', en: 'A new version is new.' },
    });
  }
  const { reasons, consequences, askedFor, bodyKind } = request;
  return ok({
    previous: moved(request, stepped.value.transition, acting, {}),
    next: {
      ...draftRequest({ ...next, bodyKind, previousId: request.id }),
      askedFor,
      ...(reasons === undefined ? {} : { reasons }),
      ...(consequences === undefined ? {} : { consequences }),
    },
  });
}
