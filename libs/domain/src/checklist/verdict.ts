import type { CalendarDate } from '../calendar-date.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';
import type { ConflictPath } from '../independence/graph.js';

/** How an item stands (domain §6.2). */
export const statuses = ['met', 'partly_met', 'not_met', 'not_applicable', 'unanswered'] as const;

export type Status = (typeof statuses)[number];

/** What one evaluator says: a status with at least one reason, or that it cannot say yet. */
export type Verdict<Reason extends string = string> =
  | { readonly status: 'met' | 'partly_met' | 'not_met'; readonly reasons: readonly Reason[] }
  /** Nothing the item needs is known. */
  | { readonly status: 'unanswered' }
  | { readonly status: 'not_applicable'; readonly reasons: readonly Reason[] };

/** A fact the evaluator really read, with the answer it found; no value means unknown. */
export interface FactUsed {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly key: string;
  readonly value?: FactValue;
  /** Set when the answer came from a policy: the id of that policy. */
  readonly fromPolicy?: string;
}

/** How well an item is shown: stated, in a signed document, confirmed, consented (product §4). */
export const evidenceLevels = ['none', 'stated', 'recorded', 'confirmed', 'consented'] as const;

export type EvidenceLevel = (typeof evidenceLevels)[number];

/** One verdict of an item: about one appointment, or about the organisation. */
export interface Finding {
  /** The appointment judged; absent when the item is per organisation. */
  readonly appointmentId?: string;
  readonly status: Status;
  readonly reasons: readonly string[];
  readonly factsUsed: readonly FactUsed[];
  readonly evidence: EvidenceLevel;
}

/** The outcome of one item: the worst finding decides its status (domain §6.2 rule 1). */
export interface ItemResult {
  readonly itemId: string;
  readonly status: Status;
  readonly points: number;
  /** 0 when the item is not applicable, else its weight. */
  readonly maxPoints: number;
  readonly evidence: EvidenceLevel;
  readonly findings: readonly Finding[];
}

/** A conflict of interest by its level (domain §6.6). */
export interface Conflict {
  readonly ruleId: string;
  readonly level: 'prohibited' | 'discouraged' | 'attention';
  readonly personId: string;
  readonly appointmentId: string;
  /** Where a reason is asked: whether it is given. */
  readonly justified?: boolean;
  /** How one comes from the person to what clashes; absent in assessments of older releases. */
  readonly paths?: readonly ConflictPath[];
}

/** A condition that overrides the headline: "niet verantwoord" (domain §6.3 R0). */
export interface HardStop {
  readonly ruleId: string;
  readonly appointmentId: string;
  readonly factsUsed: readonly FactUsed[];
  /** For a prohibited role: how one comes from the person to it. */
  readonly paths?: readonly ConflictPath[];
}

/** A contradiction or gap beside the score (product §4, quality checks). */
export interface QualityCheck {
  readonly checkId: string;
  readonly level: 'error' | 'warning' | 'advice';
  readonly kind: SubjectKind;
  readonly subjectId: string;
  /** The field that helps, when there is one. */
  readonly key?: string;
}

/**
 * Something known out of something asked; the share is derived, never stored. Facts and steps are
 * whole numbers, points of conformity come in halves.
 */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** How the set-up stands on a day; texts are added when it is shown. */
export interface Assessment {
  readonly frameworkId: string;
  readonly release: string;
  readonly on: CalendarDate;
  /** Facts known out of facts asked. */
  readonly completeness: Share;
  /** Points out of the points of applicable items; `of` 0 means no score. */
  readonly conformity: Share;
  /** Steps of evidence reached out of the steps possible for applicable items. */
  readonly evidence: Share;
  readonly complete: boolean;
  readonly hardStops: readonly HardStop[];
  readonly conflicts: readonly Conflict[];
  readonly qualityChecks: readonly QualityCheck[];
  readonly items: readonly ItemResult[];
}
