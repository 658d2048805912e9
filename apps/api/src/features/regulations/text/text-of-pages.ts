/** A line of a page: its words, where it stands (points, y from the bottom) and how tall it is. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What opens a paragraph by itself: an article, a number, a letter, a bullet. */
const opener =
  /^(?:(?:artikel|art\.|hoofdstuk|paragraaf|bijlage|afdeling|titel)\s|§|\d{1,3}(?:\.\d{1,3})*[.)]?\s|\(?[a-z][.)]\s|[ivx]{1,5}[.)]\s|[-–—•*·▪◦‣●○►✓]\s|#{1,6}\s)/iu;

/** Pages as one text: lines joined to paragraphs, running heads and page numbers left out. */
export function textOfPages(pages: readonly (readonly PageLine[])[]): string {
  const running = runningLines(pages);
  const lines = pages.flatMap((page) =>
    page
      .filter((line) => !running.has(shape(line.text)) && !isPageNumber(line.text))
      .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() })),
  );
  const width = lines.reduce((widest, { right }) => Math.max(widest, right), 0);
  const step = usualStep(pages);
  const paragraphs: string[] = [];
  let last: PageLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (last && open !== undefined && goesOn(last, line, width, step)) {
      const broken = /\p{L}-$/u.test(open) && /^\p{Ll}/u.test(line.text);
      paragraphs[paragraphs.length - 1] = broken
        ? open.slice(0, -1) + line.text
        : `${open} ${line.text}`;
    } else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs
    .map((paragraph, index) => {
      const list = opener.test(paragraph) && !/^(?:artikel|hoofdstuk|bijlage)\s/iu.test(paragraph);
      return index === 0 ? paragraph : `${list ? '\n' : '\n\n'}${paragraph}`;
    })
    .join('');
}

function goesOn(last: PageLine, line: PageLine, width: number, step: number): boolean {
  if (opener.test(line.text) || Math.abs(last.size - line.size) > 1) return false;
  // A line that stops well before the margin was the last of its paragraph, or a heading.
  if (last.right < width * 0.75) return false;
  const gap = last.y - line.y;
  const onNextPage = gap < 0;
  return onNextPage ? !/[.:;?!]$/u.test(last.text) : gap < step * 1.45;
}

/** The distance between two lines of a paragraph: the one that occurs most. */
function usualStep(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (let index = 1; index < page.length; index += 1) {
      const gap = Math.round((page[index - 1]!.y - page[index]!.y) * 2) / 2;
      if (gap > 2 && gap < 60) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 14;
}

/** A line by what stays the same on every page: its words without their numbers. */
const shape = (text: string) => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();

const isPageNumber = (text: string) =>
  /^(?:(?:pagina|blz\.?|bladzijde|page)\s)?\d{1,4}(?:\s?(?:van|\/|of)\s?\d{1,4})?$/iu.test(
    text.trim(),
  );

/** First and last lines that stand on most pages. */
function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set();
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([...page.slice(0, 2), ...page.slice(-2)].map(({ text }) => shape(text)));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count > pages.length * 0.6).map(([edge]) => edge),
  );
}
