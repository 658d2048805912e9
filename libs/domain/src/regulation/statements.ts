import { clausesOf, type Clauses } from './clauses.js';
import { sentencesOf } from './sentences.js';
import type { Block, Outline, Span } from './outline.js';
import type { Matcher, Prepared } from './pattern.js';
import type { Place } from './place.js';
import { wordsOf, type Word } from './words.js';

/** One sentence of a regulation, with what stands above it and introduces it. */
export interface Statement {
  readonly index: number;
  readonly block: Block;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** The introduction's words, if any, and the sentence's own after them. */
  readonly prepared: Prepared;
  readonly ownFrom: number;
  readonly clauses: Clauses;
  /** The words of the nearest heading or question, prepared for matching. */
  readonly heading: Prepared;
  /** The words of all headings above it. */
  readonly headings: readonly Prepared[];
  /** The sentence before it in the same block, which “die” or “het” may refer to. */
  readonly before: Prepared | undefined;
  /** The sentences before it under the same heading. */
  readonly earlier: readonly Prepared[];
}

/** A sentence longer than this is read in pieces. */
const longestSentence = 160;
/** So many sentences of a section are kept for what follows. */
const mostEarlier = 40;
/** Of an introduction the last words count. */
const longestLead = 60;

/** Every sentence of the regulation, in order. */
export function* statementsOf(
  text: string,
  outline: Outline,
  matcher: Matcher,
): Generator<Statement> {
  let count = 0;
  const headings = new Map<number, Prepared>();
  const prepareHeading = (span: Span) => {
    const known = headings.get(span.start);
    if (known) return known;
    const made = matcher.prepare(wordsOf(text, span.start, Math.min(span.end, span.start + 300)));
    headings.set(span.start, made);
    return made;
  };
  const nothing = matcher.prepare([]);
  let section = -1;
  let earlier: Prepared[] = [];
  const leadWords = new Map<number, readonly Word[]>();
  for (const block of outline.blocks) {
    const above = block.headings.map(prepareHeading);
    const lead = block.leads.flatMap((index) => wordsOfLead(text, outline, index, leadWords));
    let before: Prepared | undefined;
    if (block.section !== section) [section, earlier] = [block.section, []];
    for (const piece of piecesOf(text, block)) {
      const words = [...lead.slice(-longestLead), ...piece];
      const first = piece[0] as Word;
      const last = piece.at(-1) as Word;
      const prepared = matcher.prepare(words);
      yield {
        index: count,
        block,
        place: block.place,
        start: first.start,
        end: endWithMark(text, last.end, block.end),
        prepared,
        ownFrom: words.length - piece.length,
        clauses: clausesOf(words),
        heading: above.at(-1) ?? nothing,
        headings: above,
        before,
        earlier,
      };
      // A section without end is looked back on no further than this.
      earlier = earlier.length < mostEarlier ? [...earlier, prepared] : earlier;
      count += 1;
      before = prepared;
    }
  }
}

function* piecesOf(text: string, block: Block): Generator<readonly Word[]> {
  for (const sentence of sentencesOf(text, block.start, block.end)) {
    const words = wordsOf(text, sentence.start, sentence.end);
    for (let from = 0; from < words.length; from += longestSentence) {
      yield words.slice(from, from + longestSentence);
    }
  }
}

function wordsOfLead(
  text: string,
  outline: Outline,
  index: number,
  known: Map<number, readonly Word[]>,
): readonly Word[] {
  const done = known.get(index);
  if (done) return done;
  const block = outline.blocks[index] as Block;
  const last = sentencesOf(text, block.start, block.end).at(-1);
  const words = last ? wordsOf(text, last.start, last.end).slice(-longestLead) : [];
  known.set(index, words);
  return words;
}

/** The full stop belongs to the sentence that is quoted. */
function endWithMark(text: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && '.!?;:)”"'.includes(text[at] as string)) at += 1;
  return at;
}
