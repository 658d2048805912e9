import { answerOf, type Answer, type AnsweredSubject } from './answers.js';

/** What the policy says to a question that an appointment answers itself. */
export interface PolicyAnswer {
  readonly policy: AnsweredSubject;
  readonly answer: Answer;
}

/**
 * The policy whose answer an appointment would follow: the first that has one, else the first it
 * falls under. As the server works it out.
 */
export function policyAnswerOf(
  appointment: AnsweredSubject,
  key: string,
  subjects: readonly AnsweredSubject[],
): PolicyAnswer | undefined {
  const ids = (answerOf(appointment, 'policies').value ?? []) as readonly string[];
  const policies = ids.flatMap((id) => subjects.find((one) => one.id === id) ?? []);
  const policy = policies.find((one) => answerOf(one, key).value !== undefined) ?? policies[0];
  return policy && { policy, answer: answerOf(policy, key) };
}

/** The appointments of a policy that answer a question themselves. */
export function differingFrom(
  policy: AnsweredSubject,
  key: string,
  subjects: readonly AnsweredSubject[],
): readonly AnsweredSubject[] {
  return subjects.filter((one) => {
    if (one.kind !== 'appointment') return false;
    const own = answerOf(one, key);
    if (own.fromPolicy !== undefined || (own.value === undefined && !own.declaredUnknown)) {
      return false;
    }
    return policyAnswerOf(one, key, subjects)?.policy.id === policy.id;
  });
}
