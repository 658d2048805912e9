import { assess, type Assessment, type SetUp } from '@vertrouwensbasis/domain';
import { currentFramework } from '../frameworks/current-framework.js';
import type { OrganisationDocument } from './set-up.reader.js';

/**
 * The verdicts of what is stored, as they stand today. The stored assessment says so unless time
 * has passed since; then a change must not be blamed for what the calendar did.
 */
export function assessmentOf(document: OrganisationDocument): Assessment {
  const { assessment, today } = document;
  const current = assessment?.on === today && assessment.release === currentFramework.release;
  return current ? assessment : assessmentIf(document, document.setUp, document.consented);
}

/** The verdicts there would be on this set-up today; nothing is stored. */
export function assessmentIf(
  { evidence, today }: OrganisationDocument,
  setUp: SetUp,
  consented: boolean,
): Assessment {
  return assess(setUp, {
    on: today,
    framework: currentFramework,
    consent: { inForce: consented, stale: false, evidence: evidence.seen },
    evidence: evidence.pieces,
  });
}
