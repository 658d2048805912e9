import { ok, type Result } from '../result.js';
import type {
  Acting,
  ConsentAction,
  ConsentRefusal,
  ConsentRequest,
  CouncilDecision,
} from './consent.js';
import { aboutSubmittedVersion, meetingsHeld, moved, refusal, step } from './step.js';
import type { ConsentInput } from './step.js';

type DecisionInput = Pick<ConsentInput, 'snapshotHash' | 'reasons' | 'conditions'>;

/** The council agrees with the version it names. */
export function giveConsent(request: ConsentRequest, input: DecisionInput, acting: Acting) {
  return decide(request, 'giveConsent', 'consent', input, acting);
}

/** The council agrees on conditions; until it says they are met this counts as a refusal. */
export function giveConsentWithConditions(
  request: ConsentRequest,
  input: DecisionInput,
  acting: Acting,
) {
  return decide(request, 'giveConsentWithConditions', 'consent_with_conditions', input, acting);
}

/** The council does not agree, and says why. */
export function refuse(request: ConsentRequest, input: DecisionInput, acting: Acting) {
  return decide(request, 'refuse', 'refused', input, acting);
}

/**
 * Records the council's decision.
 *
 * Refused unless it names the very version that was submitted, a meeting has been held
 * (WOR art. 27(2)) and the decider is not the one who submitted: nobody decides on their own
 * request, whatever roles they hold.
 */
function decide(
  request: ConsentRequest,
  action: ConsentAction,
  outcome: CouncilDecision['outcome'],
  given: DecisionInput,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, action, given, acting);
  if (!stepped.ok) return stepped;
  const { transition, input } = stepped.value;
  const allowed = mayJudge(request, input.snapshotHash, acting);
  if (!allowed.ok) return allowed;
  const { reasons, conditions } = input;
  const decision: CouncilDecision = {
    outcome,
    decidedOn: acting.on,
    recordedBy: acting.accountId,
    snapshotHash: input.snapshotHash!,
    ...(reasons === undefined ? {} : { reasons }),
    ...(conditions === undefined || outcome !== 'consent_with_conditions' ? {} : { conditions }),
  };
  const said = [decision.reasons, decision.conditions].filter((one) => one !== undefined);
  return ok(
    moved(
      request,
      transition,
      acting,
      { decision },
      { text: said.length > 0 ? said.join('\n\n') : undefined },
    ),
  );
}

/** The council says that its conditions are met: from here on it has consented. */
export function confirmConditionsMet(
  request: ConsentRequest,
  given: Pick<ConsentInput, 'snapshotHash'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'confirmConditionsMet', given, acting);
  if (!stepped.ok) return stepped;
  const allowed = mayJudge(request, stepped.value.input.snapshotHash, acting);
  if (!allowed.ok) return allowed;
  const { decision } = request;
  return ok(
    moved(
      request,
      stepped.value.transition,
      acting,
      decision ? { decision: { ...decision, conditionsMetOn: acting.on } } : {},
    ),
  );
}

function mayJudge(
  request: ConsentRequest,
  snapshotHash: string | undefined,
  acting: Acting,
): Result<undefined, ConsentRefusal> {
  if (request.submittedBy === acting.accountId) {
    return refusal(
      'own_request',
      'U heeft dit verzoek zelf ingediend. Iemand anders besluit erover.',
      'You submitted this request yourself. Somebody else decides on it.',
    );
  }
  const sameVersion = aboutSubmittedVersion(request, snapshotHash);
  return sameVersion.ok ? meetingsHeld(request, acting.on) : sameVersion;
}
