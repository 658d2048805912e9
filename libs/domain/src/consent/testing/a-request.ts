import type { Role } from '../../access/actions.js';
import type { Result } from '../../result.js';
import type { Acting, ConsentBodyKind, ConsentRefusal, ConsentRequest } from '../consent.js';
import { giveConsent } from '../decide.js';
import { planMeeting } from '../discuss.js';
import { draftRequest, submit } from '../submit.js';

export const hash = 'a'.repeat(64);
export const otherHash = 'b'.repeat(64);

export function acting(role: Role, on = '2026-11-24', accountId: string = role): Acting {
  return { accountId, roles: [role], on };
}

export const hr = (on?: string) => acting('hr', on);
export const council = (on?: string) => acting('works_council', on);
export const board = (on?: string) => acting('board', on);

/** What the council says when it agrees. */
export const decision = { snapshotHash: hash, reasons: 'Wij zijn het ermee eens.' };

/** The value of a step that a test needs to go through. */
export function done<Value>(outcome: Result<Value, ConsentRefusal>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code} ${outcome.refusal.field}`);
  return outcome.value;
}

/** The code of a refusal, with its field; 'taken' when the step was made. */
export function codeOf(outcome: Result<unknown, ConsentRefusal>): string {
  if (outcome.ok) return 'taken';
  const { code, field } = outcome.refusal;
  return field ? `${field}: ${code}` : code;
}

export function aDraft(bodyKind: ConsentBodyKind = 'works_council'): ConsentRequest {
  return draftRequest({ id: 'request', number: 1, bodyKind });
}

export function submitted(bodyKind: ConsentBodyKind = 'works_council'): ConsentRequest {
  return done(
    submit(
      aDraft(bodyKind),
      { reasons: 'Nieuwe regeling.', consequences: 'Meer tijd voor de rol.', snapshotHash: hash },
      hr('2026-11-01'),
    ),
  );
}

export function inConsultation(): ConsentRequest {
  return done(planMeeting(submitted(), { meetingOn: '2026-11-10' }, council('2026-11-02')));
}

export function consented(): ConsentRequest {
  return done(giveConsent(inConsultation(), decision, council()));
}
