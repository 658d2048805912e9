/** What a line of a regulation is, judged by its first characters and its neighbours. */
export type LineKind =
  | 'blank'
  | 'heading'
  | 'chapter'
  | 'article'
  | 'annex'
  | 'paragraph'
  | 'part'
  | 'subpart'
  | 'dash'
  | 'question'
  | 'answer'
  | 'table'
  | 'text';

export interface Line {
  readonly kind: LineKind;
  /** Number or letter: `4.2`, `b`. */
  readonly label?: string;
  /** 1 to 6 for headings: how deep. */
  readonly level?: number;
  /** Where the words begin, after number or marker; the end is before the line break. */
  readonly start: number;
  readonly end: number;
}

/** A line as it stands in the text, blanks at both ends left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No line is judged by more than its first characters, however long it is. */
const judged = 240;
const longestHeading = 90;

/** The lines of a text with their kind. */
export function readLines(text: string): readonly Line[] {
  const spans = spansOf(text);
  const lines: Line[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    lines.push(lineAt(text, spans, index, lines.at(-1)));
  }
  return lines;
}

function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const lineBreak = text.indexOf('\n', from);
    const to = lineBreak < 0 ? text.length : lineBreak;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    spans.push({ start, end });
    from = to + 1;
  }
  return unwrapped(text, spans);
}

/** A text is broken at a fixed width when so many lines go on in the middle of a sentence. */
const brokenLines = 3;
const widestLine = 120;

/** Lines that were broken for their width only, as one. */
function unwrapped(text: string, spans: readonly Span[]): readonly Span[] {
  const goesOn = (index: number) => {
    const next = spans[index + 1];
    return (
      next !== undefined && next.start < next.end && /\p{Ll}/u.test(text[next.start] as string)
    );
  };
  let width = 0;
  let broken = 0;
  spans.forEach(({ start, end }, index) => {
    const length = widthOf(text, { start, end });
    if (start === end || length > widestLine || !goesOn(index)) return;
    broken += 1;
    width = Math.max(width, length);
  });
  if (broken < brokenLines) return spans;
  const joined: Span[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    let span = spans[index] as Span;
    let last = span;
    while (isFull(text, last, spans[index + 1], width)) {
      index += 1;
      last = spans[index] as Span;
      span = { start: span.start, end: last.end };
    }
    joined.push(span);
  }
  return joined;
}

/** The width of a line with its indent. */
function widthOf(text: string, { start, end }: Span): number {
  return end - (text.lastIndexOf('\n', start - 1) + 1);
}

/** What begins a new line by itself, however full the line before it is. */
const opensLine =
  /^(?:[-–—•*·▪◦‣●○►+#|]|\(?\d{1,3}(?:\.\d{1,3})*\s?[.):°]|\(?[a-z]\s?[.)]\s|artikel\s\d|art\.\s\d|§|hoofdstuk\s|bijlage\s)/iu;

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Span, next: Span | undefined, width: number): boolean {
  if (!next || line.start === line.end || next.start === next.end) return false;
  const length = widthOf(text, line);
  if (length > widestLine) return false;
  const opening = text.slice(next.start, Math.min(next.end, next.start + 40));
  if (opensLine.test(opening)) return false;
  if (/[.:;!?]$/u.test(text[line.end - 1] as string) && /\p{Lu}/u.test(opening[0] as string))
    return false;
  const word = opening.search(/\s/u);
  return length + 1 + (word < 0 ? opening.length : word) > width;
}

/** Space, tab, carriage return, form feed, no-break spaces and the byte-order mark. */
function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0xfeff
  );
}

function lineAt(
  text: string,
  spans: readonly Span[],
  index: number,
  previous: Line | undefined,
): Line {
  const { start, end } = spans[index] as Span;
  if (start === end) return { kind: 'blank', start, end };
  const marks = markup(text.slice(start, Math.min(end, start + judged)), end - start);
  const words = {
    start: start + marks.before,
    end: end - marks.after,
  };
  const said = text
    .slice(words.start, Math.min(words.end, words.start + judged))
    .replaceAll(/[\r\n]/gu, ' ');
  const whole = words.end - words.start <= judged;
  const numbered = divisionOf(said, whole) ?? itemOf(said, whole, marks.level !== undefined);
  if (numbered) {
    const nextSpan = nextFilled(spans, index);
    const next = nextSpan
      ? text.slice(nextSpan.start, Math.min(nextSpan.end, nextSpan.start + 40))
      : '';
    const kind = settle(numbered, said.slice(numbered.length), whole, next, previous);
    return { ...kind, start: words.start + numbered.length, end: words.end };
  }
  if (marks.level !== undefined) {
    return asksSomething(said, whole)
      ? { kind: 'question', level: marks.level, ...words }
      : { kind: 'heading', level: marks.level, ...words };
  }
  const bullet = /^[-–—•*·▪◦‣●○►+✓✔□]\s*(?=\S)/u.exec(said);
  if (bullet && said.length > bullet[0].length) {
    return { kind: 'dash', start: words.start + bullet[0].length, end: words.end };
  }
  if (said.includes('\t') || said.includes(' | ') || said.startsWith('|')) {
    return { kind: 'table', ...words };
  }
  if (asksSomething(said, whole)) return { kind: 'question', ...words };
  return looksLikeHeading(text, spans, index, said, whole)
    ? { kind: 'heading', level: 5, ...words }
    : { kind: 'text', ...words };
}

/** Light markup around a line: `## …`, `**…**`, `== … ==`. */
function markup(said: string, length: number): { before: number; after: number; level?: number } {
  const hashes = /^(#{1,6})\s+/.exec(said);
  if (hashes?.[1]) {
    const bold = said.startsWith('**', hashes[0].length) && said.endsWith('**');
    const extra = bold && said.length === length ? 2 : 0;
    return { before: hashes[0].length + extra, after: extra, level: hashes[1].length };
  }
  if (length <= judged && length > 4) {
    const mark = /^(\*\*|__|\*(?=\S)|_(?=\S))/.exec(said)?.[1];
    if (mark && said.endsWith(mark) && !/[.;]$/.test(said.slice(mark.length, -mark.length))) {
      return { before: mark.length, after: mark.length, level: 5 };
    }
  }
  return { before: 0, after: 0 };
}

interface Numbered {
  readonly kind: LineKind;
  readonly label?: string;
  readonly length: number;
  readonly level?: number;
}

/** Chapter, article or annex; undefined when the line only speaks of one. */
function divisionOf(said: string, whole: boolean): Numbered | undefined {
  const article =
    /^(?:artikel|art\.?|§+|paragraaf)\s*(\d{1,3}(?:[.:]\d{1,3}){0,3} ?[a-z]{0,2}(?![a-z0-9]))(?:\s*[.:)–—-]+)?\s*/iu.exec(
      said,
    );
  if (article?.[1]) {
    const rest = said.slice(article[0].length);
    const cited = /^[a-z,;)]/u.test(rest) && !/^\(/.test(rest);
    if (!cited) {
      return { kind: 'article', label: article[1].replaceAll(' ', ''), length: article[0].length };
    }
  }
  const chapter =
    /^(?:hoofdstuk|titel|deel|afdeling|sectie|module)\s+(\d{1,3}|[ivxlc]{1,6}|[a-z])(?![a-z0-9])(?:\s*[.:)–—-]+)?\s*/iu.exec(
      said,
    );
  if (
    chapter?.[1] &&
    whole &&
    said.length <= 140 &&
    !/^[a-z,;]/u.test(said.slice(chapter[0].length))
  ) {
    return { kind: 'chapter', label: chapter[1], length: chapter[0].length };
  }
  const annex =
    /^(?:bijlage|annex|aanhangsel|appendix)(?:\s+(\d{1,2}|[ivx]{1,4}|[a-z])(?![a-z0-9]))?(?:\s*[.:)–—-]+)?\s*/iu.exec(
      said,
    );
  if (annex && whole && said.length <= 140 && !/[.;]$/.test(said)) {
    const rest = said.slice(annex[0].length);
    if (rest === '' || /^[A-Z“"(]/u.test(rest)) {
      return { kind: 'annex', label: annex[1] ?? '', length: annex[0].length };
    }
  }
  return undefined;
}

/** A numbered, lettered, asked or answered line. */
function itemOf(said: string, whole: boolean, marked: boolean): Numbered | undefined {
  const question = /^(?:vraag\s*\d{0,3}|v|q)\s*[.:)]\s*/iu.exec(said);
  if (question && (question[0].length > 3 || /^[VQ]\s*:/u.test(said))) {
    return { kind: 'question', length: question[0].length };
  }
  const answer = /^(?:antwoord|answer|A)\s*:\s*/u.exec(said) ?? /^antwoord\s*[:.]\s*/iu.exec(said);
  if (answer) return { kind: 'answer', length: answer[0].length };
  const lid = /^(?:lid|sub)\s+(\d{1,2}|[a-z])\s*[.:)]\s*/iu.exec(said);
  if (lid?.[1]) {
    const kind = /\d/.test(lid[1]) ? 'paragraph' : 'part';
    return { kind, label: lid[1].toLowerCase(), length: lid[0].length };
  }
  const number = /^\(?(\d{1,3}(?:\.\d{1,3}){0,3})(\s*[.):°]\s*|\s+)(?=\S)/u.exec(said);
  if (number?.[1] && number[2]) {
    const levels = number[1].split('.').length;
    const closed = number[2].trim() !== '';
    const rest = said.slice(number[0].length);
    const asked = asksSomething(rest, whole);
    if (closed || (levels > 1 && /^[A-Z“"]/u.test(rest)) || (marked && /^[A-Z“"]/u.test(rest))) {
      const kind = asked ? 'question' : 'paragraph';
      return { kind, label: number[1], length: number[0].length, level: levels };
    }
  }
  const letter = /^\(?([a-z])\s*[.)°]\s+(?=\S)/u.exec(said) ?? /^([a-z]):\s+(?=\S)/u.exec(said);
  if (letter?.[1]) return { kind: 'part', label: letter[1], length: letter[0].length };
  const roman = /^\(?([ivx]{1,4})[.)]\s+(?=\S)/iu.exec(said);
  if (roman?.[1])
    return { kind: 'subpart', label: roman[1].toLowerCase(), length: roman[0].length };
  return undefined;
}

/** A number before a few words without a full stop is a heading, unless the list simply goes on. */
function settle(
  found: Numbered,
  rest: string,
  whole: boolean,
  next: string,
  previous: Line | undefined,
): { kind: LineKind; label?: string; level?: number } {
  const label = found.label === undefined ? {} : { label: found.label };
  if (found.kind === 'part' && found.label === 'i' && previous?.label !== 'h') {
    return { kind: 'subpart', label: 'i' };
  }
  if (found.kind !== 'paragraph' || found.level === undefined)
    return { kind: found.kind, ...label };
  const short = whole && rest.length <= longestHeading && !/[.;:,!]$/u.test(rest);
  if (!short || !/^[A-Z“"]/u.test(rest)) return { kind: 'paragraph', ...label };
  const number = Number(found.label?.split('.').at(-1));
  const nextNumber = /^\(?(?:\d{1,3}\.){0,3}(\d{1,3})[.)\s]/u.exec(next)?.[1];
  const goesOn =
    nextNumber !== undefined && Number(nextNumber) === number + 1 && sameDepth(found, next);
  const wentOn = previous?.kind === 'paragraph' && Number(previous.label) === number - 1;
  return goesOn || wentOn || next === ''
    ? { kind: 'paragraph', ...label }
    : { kind: 'heading', ...label, level: 3 + Math.min(found.level, 3) / 4 };
}

function sameDepth(found: Numbered, next: string): boolean {
  const label = /^\(?(\d{1,3}(?:\.\d{1,3}){0,3})/u.exec(next)?.[1];
  return label?.split('.').length === found.label?.split('.').length;
}

function asksSomething(said: string, whole: boolean): boolean {
  return whole && said.endsWith('?') && said.length <= 200 && !/[.!?]\s/u.test(said.slice(0, -1));
}

/** A short line on its own, without a full stop, followed by more. */
function looksLikeHeading(
  text: string,
  spans: readonly Span[],
  index: number,
  said: string,
  whole: boolean,
): boolean {
  if (!whole || said.length > longestHeading || /[.;,:!…]$/u.test(said)) return false;
  if (!/^[A-Z0-9“"‘'ÀÉÈËÏÖÜ]/u.test(said) || /^[\d\s./-]*$/u.test(said)) return false;
  const before = spans[index - 1];
  if (before !== undefined && before.start !== before.end) return false;
  const next = nextFilled(spans, index);
  if (!next) return false;
  const adjacent = spans[index + 1]?.start === next.start;
  if (!adjacent) return true;
  return said.length <= 60 && /^[A-Z0-9#(“"•*–-]/u.test(text.slice(next.start, next.start + 2));
}

function nextFilled(spans: readonly Span[], index: number): Span | undefined {
  // Pages of blank lines would be walked once for every line before them; two are enough.
  for (let ahead = index + 1; ahead < spans.length && ahead <= index + 3; ahead += 1) {
    const span = spans[ahead];
    if (span && span.start !== span.end) return span;
  }
  return undefined;
}
