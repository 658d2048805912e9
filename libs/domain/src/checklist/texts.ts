import type { Text } from '../text.js';

/** What stands behind a rule (product principle 5). */
export const normStatuses = [
  'statute',
  'bill',
  'professional_norm',
  'advice',
  'disputed',
  'product_norm',
] as const;

export type NormStatus = (typeof normStatuses)[number];

/** What an item says to people. Reasons are keys, so a verdict without an explanation does not compile. */
export interface ItemTexts<Reason extends string> {
  readonly title: Text;
  readonly question: Text;
  /** The rule in one or two sentences: when it is met. */
  readonly rule: Text;
  readonly reasons: Readonly<Record<Reason, Text>>;
  /** What to do when it is not met. */
  readonly nextStep: Text;
  /** What would show it to a works council. */
  readonly evidence: Text;
  /** A remark on sources that disagree or on what the product decided itself. */
  readonly note?: Text;
}

/** Where a rule comes from. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  readonly url?: string;
  /** As printed, when known: '2024-08', '2019-07-24'. */
  readonly published?: string;
  /** The day it was last checked. */
  readonly consultedOn: string;
}
