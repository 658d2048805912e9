import mammoth from 'mammoth';
import { DocumentRefused } from './document-refused.js';
import { htmlToText } from './html-to-text.js';

/**
 * The text of a Word document: its headings, numbered and lettered lists and tables as a reader sees
 * them. Pictures are left out, and nothing outside the file is looked up.
 */
export async function wordToText(bytes: Buffer): Promise<string> {
  let html: string;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Titel'] => h1:fresh"],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    html = value;
  } catch {
    throw new DocumentRefused('DAMAGED');
  }
  return htmlToText(html);
}
