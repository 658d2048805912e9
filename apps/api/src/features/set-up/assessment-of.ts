import {
  assess,
  type Assessment,
  type Framework,
  frameworks,
  type SetUp,
} from '@vertrouwensbasis/domain';
import { frameworkInUse } from '../frameworks/current-framework.js';
import type { OrganisationDocument } from './set-up.reader.js';

/**
 * The verdicts of what is stored, as they stand today. The stored assessment says so unless time
 * has passed since; then a change must not be blamed for what the calendar did.
 */
export function assessmentOf(document: OrganisationDocument): Assessment {
  const { assessment, today } = document;
  if (assessment?.on === today) return assessment;
  return assessmentIf(document, document.setUp, document.consented);
}

/** The release of the first checklist that this organisation uses. */
export function frameworkIn({ releases }: Pick<OrganisationDocument, 'releases'>): Framework {
  return frameworkInUse(frameworks[0]!.id, releases);
}

/** The verdicts there would be on this set-up today, by the release in use; nothing is stored. */
export function assessmentIf(
  document: OrganisationDocument,
  setUp: SetUp,
  consented: boolean,
): Assessment {
  const { evidence, today } = document;
  return assess(setUp, {
    on: today,
    framework: frameworkIn(document),
    consent: { inForce: consented, stale: false, evidence: evidence.seen },
    evidence: evidence.pieces,
    voices: evidence.voices ?? [],
  });
}
