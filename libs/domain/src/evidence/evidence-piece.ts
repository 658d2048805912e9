import type { CalendarDate } from '../calendar-date.js';
import type { SubjectKind } from '../facts/fact.js';
import { documentFacts } from '../facts/document.js';
import type { Text } from '../text.js';

/** What kind of paper a piece of evidence is: the same kinds as the documents of the set-up. */
export const evidenceKinds: Readonly<Record<string, Text>> = documentFacts.kind.type.options;

/** A subject of the set-up a piece of evidence is about, or one of its facts. */
export interface EvidenceAbout {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  /** Absent: about the subject as a whole. */
  readonly key?: string;
}

/**
 * The newest revision of a piece of evidence that was not withdrawn: a file that shows how items
 * stand. It shows an item when it is linked to it; linked to counsellors as well, it shows the item
 * for those counsellors only.
 */
export interface EvidencePiece {
  readonly id: string;
  readonly revision: number;
  /** Ids of items of the framework. */
  readonly items: readonly string[];
  readonly about: readonly EvidenceAbout[];
  /** The day the paper itself bears; before it, it shows nothing. */
  readonly datedOn?: CalendarDate;
  /** Through this day it counts. */
  readonly validUntil?: CalendarDate;
}

/** Whether it counts on a day: dated, and not yet expired. */
export function isCurrent(
  piece: Pick<EvidencePiece, 'datedOn' | 'validUntil'>,
  on: CalendarDate,
): boolean {
  return (
    (piece.datedOn === undefined || piece.datedOn <= on) &&
    (piece.validUntil === undefined || piece.validUntil >= on)
  );
}

/** A revision as a frozen version keeps it; with this anyone can check that it is the same file. */
export interface FrozenEvidence extends EvidencePiece {
  readonly title: string;
  /** A key of `evidenceKinds`. */
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

/** Names a revision, also across frozen versions. */
export function revisionKey({ id, revision }: Pick<EvidencePiece, 'id' | 'revision'>): string {
  return `${id}/${revision}`;
}
