import type { Focus } from './actors.js';
import type { Finding } from './apply-rules.js';
import type { Outline } from './outline.js';
import type { Matcher } from './pattern.js';
import type { NamedBureau } from './bureaus.js';
import type { NamedCounsellor } from './people.js';
import type { Passage, Reading } from './proposal.js';
import type { Statement } from './statements.js';

/** Everything about a text that readings of more than one word pattern need. */
export interface TextRead {
  readonly text: string;
  readonly outline: Outline;
  readonly statements: readonly Statement[];
  readonly foci: readonly Focus[];
  readonly people: readonly NamedCounsellor[];
  readonly bureaus: readonly NamedBureau[];
  readonly findings: readonly Finding[];
  readonly matcher: Matcher;
}

/** A reading of a fact with one answer. */
export function reading(
  subject: Reading['subject'],
  fact: string,
  value: Reading['value'],
  passage: Passage,
  certainty: Reading['certainty'] = 'stated',
): Reading {
  return { subject, fact, value, adds: false, certainty, passage };
}

/** The words of a sentence as they stand there. */
export function quoted({ text }: TextRead, { start, end, place }: Statement): Passage {
  return { quote: text.slice(start, end), start, end, place };
}
