import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentRefused } from './document-refused.js';
import { type PageLine, textOfPages } from './text-of-pages.js';

/** The longest document, in pages (issue 6). */
export const mostPages = 300;

/** A page with fewer letters than this on average is a picture of a page. */
const fewestLettersAPage = 25;

/**
 * The text layer of a PDF, with its paragraphs put together again and the running heads and page
 * numbers left out. Nothing in the file is run, drawn or looked up elsewhere.
 *
 * `onPage` hears the share of the pages read.
 */
export async function pdfToText(
  bytes: Buffer,
  onPage: (share: number) => void = () => undefined,
): Promise<{ text: string; pages: number }> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const { numPages } = document;
    if (numPages > mostPages) throw new DocumentRefused('TOO_LONG');
    const pages: PageLine[][] = [];
    for (let number = 1; number <= numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      pages.push(linesOf(items as readonly Piece[]));
      page.cleanup();
      onPage(number / numPages);
    }
    const text = textOfPages(pages);
    if (text.replace(/\P{L}/gu, '').length < fewestLettersAPage * numPages) {
      throw new DocumentRefused('SCANNED');
    }
    return { text, pages: numPages };
  } catch (error) {
    if (error instanceof DocumentRefused) throw error;
    throw new DocumentRefused(
      (error as Error).name === 'PasswordException' ? 'PROTECTED' : 'DAMAGED',
    );
  } finally {
    await loading.destroy();
  }
}

/** A run of letters as the page places it; `transform` holds where, in points from the bottom. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Pieces on one height are a line; a gap between them is a blank, a wide one another cell. */
function linesOf(pieces: readonly Piece[]): PageLine[] {
  const lines: (PageLine & { text: string; right: number })[] = [];
  for (const { str, transform, width, height } of pieces) {
    if (str.trim() === '') continue;
    const [left, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < size * 0.5 && left >= last.right - size) {
      const gap = left - last.right;
      const between = gap > size * 2.5 ? ' | ' : gap > size * 0.12 ? ' ' : '';
      const joint =
        /\s$/.test(last.text) || /^\s/.test(str) ? (between === ' | ' ? between : '') : between;
      last.text += joint + str;
      last.right = left + width;
    } else {
      lines.push({ text: str, left, right: left + width, y, size });
    }
  }
  return lines;
}
