import { ok, type Result } from '../result.js';
import type {
  Acting,
  ConsentAction,
  ConsentBodyKind,
  ConsentRefusal,
  ConsentRequest,
  EmployerDecision,
  EmployerDecisionBasis,
} from './consent.js';
import { aboutSubmittedVersion, meetingsHeld, moved, refusal, step } from './step.js';
import type { ConsentInput } from './step.js';

type ConclusionInput = Pick<ConsentInput, 'snapshotHash' | 'startOn' | 'reasons' | 'consequences'>;

const usualBasis: Readonly<Record<ConsentBodyKind, EmployerDecisionBasis>> = {
  works_council: 'consent',
  staff_representation: 'consent',
  staff_meeting: 'staff_heard',
  none: 'own_decision',
};

/** The employer's decision after consent, after hearing the staff, or with nobody to ask. */
export function decideAsEmployer(
  request: ConsentRequest,
  input: ConclusionInput,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  return conclude(request, 'decideAsEmployer', usualBasis[request.bodyKind], input, acting);
}

/**
 * The employer decides although the council did not consent. Such a decision is void once the
 * council says so within a month (WOR art. 27(5)); the product records it as what it is.
 */
export function decideWithoutConsent(
  request: ConsentRequest,
  input: ConclusionInput,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  return conclude(request, 'decideWithoutConsent', 'without_consent', input, acting);
}

function conclude(
  request: ConsentRequest,
  action: ConsentAction,
  basis: EmployerDecisionBasis,
  given: ConclusionInput,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, action, given, acting);
  if (!stepped.ok) return stepped;
  const { transition, input } = stepped.value;
  const { reasons, consequences, snapshotHash, startOn } = input;
  // A decision of one's own freezes its version now; every other is about the one submitted.
  if (basis !== 'own_decision') {
    const sameVersion = aboutSubmittedVersion(request, snapshotHash);
    if (!sameVersion.ok) return sameVersion;
  }
  if (basis === 'staff_heard') {
    const heard = meetingsHeld(request, acting.on);
    if (!heard.ok) return heard;
  }
  const employerDecision: EmployerDecision = {
    basis,
    decidedOn: acting.on,
    startOn: startOn!,
    recordedBy: acting.accountId,
    snapshotHash: snapshotHash!,
    ...(reasons === undefined ? {} : { reasons }),
  };
  return ok(
    moved(
      request,
      transition,
      acting,
      {
        employerDecision,
        ...(basis === 'own_decision'
          ? {
              snapshotHash: snapshotHash!,
              ...(reasons === undefined ? {} : { reasons }),
              ...(consequences === undefined ? {} : { consequences }),
            }
          : {}),
      },
      { text: reasons, date: startOn },
    ),
  );
}

/** The decision is carried out from its start date on, not before. */
export function enterIntoForce(
  request: ConsentRequest,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'enterIntoForce', {}, acting);
  if (!stepped.ok) return stepped;
  if (request.employerDecision && acting.on < request.employerDecision.startOn) {
    return refusal(
      'too_early',
      'De ingangsdatum van het besluit is nog niet bereikt.',
      'The start date of the decision has not come yet.',
      'startOn',
    );
  }
  return ok(moved(request, stepped.value.transition, acting, {}));
}
