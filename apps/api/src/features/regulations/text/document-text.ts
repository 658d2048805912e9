import { longestRegulation } from '@vertrouwensbasis/domain';
import { DocumentRefused } from './document-refused.js';
import { htmlToText } from './html-to-text.js';
import { plainText } from './plain-text.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The media types a text can be taken from. */
export const readableTypes = [
  word,
  'application/pdf',
  'text/html',
  'text/markdown',
  'text/plain',
] as const;

export interface DocumentText {
  readonly text: string;
  /** Known of a PDF only. */
  readonly pages: number | null;
}

/**
 * Takes the text from a document that was inspected before. Does as much work as the document asks:
 * call it where that can be ended.
 *
 * @throws DocumentRefused with the reason.
 */
export async function documentText(
  mediaType: string,
  bytes: Buffer,
  onShare: (share: number) => void = () => undefined,
): Promise<DocumentText> {
  const taken = await taking(mediaType, bytes, onShare);
  const text = plainText(taken.text);
  if (!/\p{L}/u.test(text)) throw new DocumentRefused('NO_TEXT');
  if (text.length > longestRegulation) throw new DocumentRefused('TOO_LONG');
  return { text, pages: taken.pages };
}

async function taking(
  mediaType: string,
  bytes: Buffer,
  onShare: (share: number) => void,
): Promise<DocumentText> {
  switch (mediaType) {
    // Each library is loaded only for a document that needs it.
    case word: {
      const { wordToText } = await import('./word-to-text.js');
      return { text: await wordToText(bytes), pages: null };
    }
    case 'application/pdf': {
      const { pdfToText } = await import('./pdf-to-text.js');
      return pdfToText(bytes, onShare);
    }
    case 'text/html':
      return { text: htmlToText(bytes.toString('utf8')), pages: null };
    case 'text/plain':
    case 'text/markdown':
      return { text: bytes.toString('utf8'), pages: null };
    default:
      throw new DocumentRefused('NOT_READABLE');
  }
}
