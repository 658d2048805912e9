import {
  effectiveFacts,
  type EvidencePiece,
  type Locale,
  type SetUp,
} from '@vertrouwensbasis/domain';

/** What ends or falls due; stored, so never renamed. */
const reasons = {
  term_ends: { nl: 'Einde van een termijn', en: 'End of a term' },
  evaluation_due: { nl: 'Evaluatie van de rol', en: 'Evaluation of the role' },
  certificate_ends: { nl: 'Einde van een certificaat', en: 'End of a certificate' },
  policy_review_due: { nl: 'Herziening van een regeling', en: 'Review of a policy' },
  document_ends: { nl: 'Einde van een document', en: 'End of a document' },
  evidence_ends: { nl: 'Einde van een bewijsstuk', en: 'End of a piece of evidence' },
} as const;

export type NextReason = keyof typeof reasons;

export function nextReasonText(reason: string | null, locale: Locale): string | null {
  return reason && Object.hasOwn(reasons, reason) ? reasons[reason as NextReason][locale] : null;
}

/** The first day, from today on, on which something ends or falls due. */
export function nextDateOf(
  setUp: SetUp,
  pieces: readonly EvidencePiece[],
  today: string,
): { readonly on: string; readonly reason: NextReason } | null {
  const appointed = setUp.appointments.filter(({ facts }) => !facts.endOn || facts.endOn >= today);
  const persons = new Set(appointed.map(({ facts }) => facts.person));
  const dates: { on: string | undefined; reason: NextReason }[] = [
    ...appointed.flatMap((one) => [
      { on: one.facts.endOn, reason: 'term_ends' as const },
      { on: effectiveFacts(setUp, one).evaluationOn, reason: 'evaluation_due' as const },
    ]),
    ...setUp.persons
      .filter(({ id }) => persons.has(id))
      .map(({ facts }) => ({ on: facts.certificateUntil, reason: 'certificate_ends' as const })),
    ...setUp.policies.map(({ facts }) => ({
      on: facts.reviewOn,
      reason: 'policy_review_due' as const,
    })),
    ...setUp.documents.map(({ facts }) => ({
      on: facts.validUntil,
      reason: 'document_ends' as const,
    })),
    ...pieces.map(({ validUntil }) => ({ on: validUntil, reason: 'evidence_ends' as const })),
  ];
  const coming = dates
    .filter((one): one is { on: string; reason: NextReason } => !!one.on && one.on >= today)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return coming[0] ?? null;
}
