import type { Span } from './outline.js';

/** Words that end in a full stop without ending a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'art artt bijv bv blz ca cq dd dhr dr drs ds e.d ed enz etc evt excl fax gem hfst i.c i.o i.v.m ' +
    'ing incl ir jl jr lid m.b.t m.n m.u.v mevr mw mr mrs nl nr nrs o.a o.b.v o.g.v o.m oa pag par ' +
    'prof resp sr st stb stcrt t.a.v t.b.v t.g.v t.o.v tel tm vgl vlg wo z.s.m zgn zg zie-ook max min ' +
    'p d.w.z d.m.v n.a.v i.p.v a.d.h.v a.u.b p.j'
  ).split(' '),
);

/** The sentences between two places in a text. Every character is looked at once. */
export function sentencesOf(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const mark = text[at];
    if (mark === '\n') {
      if (endsShortLine(text, at, from, to) && at > start) {
        spans.push({ start, end: at });
        start = skipBlanks(text, at + 1, to);
        at = start - 1;
      }
      continue;
    }
    if (mark !== '.' && mark !== '!' && mark !== '?') continue;
    if (!endsSentence(text, at, start, to)) continue;
    spans.push({ start, end: at + 1 });
    start = skipBlanks(text, at + 1, to);
    at = start - 1;
  }
  if (start < to) spans.push({ start, end: to });
  return spans;
}

/** No line that was broken for its length is this short. */
const shortLine = 55;

/** A short line without a mark at its end, before one with a capital: a line of an address, a list. */
function endsShortLine(text: string, at: number, from: number, to: number): boolean {
  let lineStart = at;
  while (lineStart > from && at - lineStart <= shortLine && text[lineStart - 1] !== '\n') {
    lineStart -= 1;
  }
  if (at - lineStart > shortLine || at === lineStart) return false;
  if (/[,;:(–-]/u.test(text[at - 1] as string)) return false;
  const next = skipBlanks(text, at + 1, to);
  return next < to && /\p{Lu}/u.test(text[next] as string);
}

function endsSentence(text: string, at: number, start: number, to: number): boolean {
  let next = at + 1;
  while (next < to && '”"’)\''.includes(text[next] as string)) next += 1;
  if (next >= to) return true;
  if (!/\s/u.test(text[next] as string)) return false;
  const after = skipBlanks(text, next, to);
  if (after >= to) return true;
  if (!/[\p{Lu}\p{N}“"‘'(€-]/u.test(text[after] as string)) return false;
  if (text[at] !== '.') return true;
  let word = at;
  while (word > start && at - word < 12 && /[\p{L}.-]/u.test(text[word - 1] as string)) word -= 1;
  const before = text.slice(word, at).toLowerCase();
  if (/\p{N}/u.test(text[after] as string)) return !abbreviations.has(before) && before !== '';
  // A single letter is an initial; “lid” and the like end a sentence when a capital follows.
  return (
    !(before.length === 1 && /\p{Lu}/u.test(text[word] as string)) && !abbreviations.has(before)
  );
}

function skipBlanks(text: string, at: number, to: number): number {
  let position = at;
  while (position < to && /[\s”"]/u.test(text[position] as string)) position += 1;
  return position;
}
