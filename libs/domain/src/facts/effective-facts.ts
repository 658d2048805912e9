import { agreementFacts, type AgreementKey } from './agreement.js';
import type { AppointmentFacts } from './appointment.js';
import { subjectsOf, type SetUp, type Subject } from './set-up.js';

/** Where an appointment's answer comes from: its own, or the policy with this id. */
export type Provenance =
  { readonly from: 'own' } | { readonly from: 'policy'; readonly id: string };

const agreementKeys = Object.keys(agreementFacts) as AgreementKey[];

/**
 * The policies an appointment falls under, in the order in which the appointment names them.
 * Where two policies say different things the first one named decides.
 */
export function policiesOf(
  setUp: SetUp,
  appointment: Subject<'appointment'>,
): readonly Subject<'policy'>[] {
  const ids = appointment.facts.policies ?? [];
  return ids.flatMap((id) => subjectsOf(setUp, 'policy').filter((policy) => policy.id === id));
}

/**
 * Who answers this fact for the appointment: the appointment itself, also when it says that the
 * answer is unknown there; else the first of its policies that has an answer.
 */
export function provenanceOf(
  setUp: SetUp,
  appointment: Subject<'appointment'>,
  key: AgreementKey,
): Provenance | undefined {
  if (appointment.facts[key] !== undefined) return { from: 'own' };
  if (appointment.declaredUnknown.includes(key)) return undefined;
  const policy = policiesOf(setUp, appointment).find((one) => one.facts[key] !== undefined);
  return policy && { from: 'policy', id: policy.id };
}

/** The appointment's facts with the policy's answers where the appointment has none. */
export function effectiveFacts(
  setUp: SetUp,
  appointment: Subject<'appointment'>,
): AppointmentFacts {
  const policies = policiesOf(setUp, appointment);
  const inherited: Record<string, unknown> = {};
  for (const key of agreementKeys) {
    if (appointment.declaredUnknown.includes(key)) continue;
    const policy = policies.find((one) => one.facts[key] !== undefined);
    if (policy) inherited[key] = policy.facts[key];
  }
  return { ...(inherited as AppointmentFacts), ...appointment.facts };
}
