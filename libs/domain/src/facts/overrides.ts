import { agreementFacts, type AgreementKey } from './agreement.js';
import type { FactInput } from './change-facts.js';
import type { SetUpStep } from './change-many.js';
import { isAsked } from './check-fact.js';
import { effectiveFacts, policiesOf } from './effective-facts.js';
import type { FactValue } from './fact.js';
import { sameValue } from './same-value.js';
import { subjectById, type SetUp, type Subject } from './set-up.js';

type Answers = Readonly<Record<string, FactValue | undefined>>;

/** Whether a key names something that a policy agrees for its appointments. */
export function isAgreement(key: string): key is AgreementKey {
  return Object.hasOwn(agreementFacts, key);
}

/** The policy whose answer the appointment would follow if it had none of its own. */
export function policyBehind(
  setUp: SetUp,
  appointment: Subject<'appointment'>,
  key: AgreementKey,
): Subject<'policy'> | undefined {
  const policies = policiesOf(setUp, appointment);
  return policies.find((one) => one.facts[key] !== undefined) ?? policies[0];
}

/**
 * The appointments of a policy that answer a question themselves, or say that it is unknown,
 * instead of following the policy.
 */
export function overridesOf(
  setUp: SetUp,
  policyId: string,
  key: AgreementKey,
): readonly Subject<'appointment'>[] {
  return setUp.appointments.filter(
    (one) =>
      policyBehind(setUp, one, key)?.id === policyId &&
      ((one.facts as Answers)[key] !== undefined || one.declaredUnknown.includes(key)),
  );
}

/**
 * The steps that make one agreement hold for everybody. Of a policy: its appointments follow it
 * again. Of an appointment under a policy: the policy takes the answer over and all follow. Of an
 * appointment without a policy: every other appointment that is asked the same gets the answer.
 *
 * Undefined when there is no answer to hand on, or no such subject.
 */
export function stepsToApplyToAll(
  setUp: SetUp,
  kind: 'policy' | 'appointment',
  id: string,
  key: AgreementKey,
): readonly SetUpStep[] | undefined {
  if (kind === 'policy') {
    const policy = subjectById(setUp, 'policy', id);
    if (!policy || (policy.facts as Answers)[key] === undefined) return undefined;
    return followers(setUp, id, key);
  }
  const appointment = subjectById(setUp, 'appointment', id);
  const value = appointment && (appointment.facts as Answers)[key];
  if (!appointment || value === undefined) return undefined;
  const policy = policyBehind(setUp, appointment, key);
  if (policy) {
    const known = sameValue((policy.facts as Answers)[key], value);
    return [
      ...(known ? [] : [change('policy', policy.id, { key, value })]),
      ...followers(setUp, policy.id, key),
    ];
  }
  return setUp.appointments
    .filter(
      (one) =>
        one.id !== id &&
        isAsked('appointment', agreementFacts[key].when, effectiveFacts(setUp, one) as Answers),
    )
    .map((one) => change('appointment', one.id, { key, value }));
}

function followers(setUp: SetUp, policyId: string, key: AgreementKey): readonly SetUpStep[] {
  return overridesOf(setUp, policyId, key).map((one) =>
    change('appointment', one.id, { key, value: null }),
  );
}

function change(kind: 'policy' | 'appointment', id: string, answer: FactInput): SetUpStep {
  return { step: 'change', kind, id, changes: [answer] };
}
