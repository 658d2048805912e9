import { Parser } from 'htmlparser2';
import { DocumentRefused } from './document-refused.js';

/** No page nests deeper; the parser looks through all open elements for every one that closes. */
const deepest = 400;

/** What is not said to the reader of a page. */
const silent = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object'],
  ...['nav', 'select', 'button', 'textarea', 'canvas', 'audio', 'video', 'title'],
]);

/** Elements without content: they open nothing that would have to close. */
const voids = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base']);

/** Elements that stand on lines of their own. */
const blocks = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'blockquote', 'pre'],
  ...['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'details', 'summary', 'figure', 'form'],
  ...['fieldset', 'address', 'figcaption', 'caption', 'body', 'html'],
]);

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * What a person would read of a page: headings as `## …`, lists with the marks they show, the cells
 * of a row with ` | ` between them. Menus, scripts and what is hidden are left out. Goes through the
 * page once.
 *
 * @throws DocumentRefused when it nests without end.
 */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        depth += 1;
        if (depth > deepest) throw new DocumentRefused('TOO_HEAVY');
      },
      onopentag: (name, attributes) => writer.open(name, attributes),
      onclosetag: (name) => {
        depth -= 1;
        writer.close(name);
      },
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.write(html);
  parser.end();
  return writer.finish();
}

interface List {
  readonly ordered: boolean;
  /** How its items are numbered: `1.` or `a.`. */
  readonly lettered: boolean;
  next: number;
}

class TextWriter {
  private readonly parts: string[] = [];
  private line = '';
  private blank = true;
  private readonly lists: List[] = [];
  /** How many silent elements stand around this one; each counts until it closes. */
  private hidden = 0;
  private cells = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.hidden > 0 || silent.has(name) || isHidden(attributes)) {
      if (!voids.has(name)) {
        this.hidden += 1;
      }
      return;
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) {
      this.paragraph();
      this.line = `${'#'.repeat(Number(level))} `;
    } else if (name === 'ol' || name === 'ul') {
      this.breakLine();
      if (this.lists.length === 0) this.paragraph();
      const { type = '', start = '' } = attributes;
      this.lists.push({
        ordered: name === 'ol',
        lettered: /^[a-z]$/.test(type) ? type === 'a' : this.lists.some(({ ordered }) => ordered),
        next: /^\d{1,4}$/.test(start) ? Number(start) : 1,
      });
    } else if (name === 'li') {
      this.breakLine();
      this.line = this.markOf(attributes['value']);
    } else if (name === 'td' || name === 'th') {
      if (this.cells > 0) this.line = `${this.line.trimEnd()} | `;
      this.cells += 1;
    } else if (name === 'tr') {
      this.breakLine();
      this.cells = 0;
    } else if (name === 'br' || name === 'dt' || name === 'dd') {
      if (this.cells > 0) this.line += ' ';
      else this.breakLine();
    } else if (blocks.has(name) && this.cells === 0) {
      if (this.lists.length > 0) this.softBreak();
      else this.paragraph();
    }
  }

  close(name: string): void {
    if (this.hidden > 0) {
      if (voids.has(name)) return;
      this.hidden -= 1;
      return;
    }
    if (/^h[1-6]$/.test(name)) this.paragraph();
    else if (name === 'ol' || name === 'ul') {
      this.breakLine();
      this.lists.pop();
      if (this.lists.length === 0) this.paragraph();
    } else if (name === 'li') this.breakLine();
    else if (name === 'tr') {
      this.cells = 0;
      this.breakLine();
    } else if (name === 'table') {
      this.cells = 0;
      this.paragraph();
    } else if (blocks.has(name) && this.cells === 0 && this.lists.length === 0) this.paragraph();
  }

  text(text: string): void {
    if (this.hidden > 0) return;
    const said = text.replace(/\s+/gu, ' ');
    if (said === ' ' && this.line.trim() === '') return;
    this.line += this.line === '' || this.line.endsWith(' ') ? said.trimStart() : said;
  }

  finish(): string {
    this.breakLine();
    return this.parts.join('\n').trim();
  }

  private markOf(value: string | undefined): string {
    const list = this.lists.at(-1);
    if (!list?.ordered) return '- ';
    const number = value && /^\d{1,4}$/.test(value) ? Number(value) : list.next;
    list.next = number + 1;
    const letter = letters[number - 1];
    return list.lettered && letter ? `${letter}. ` : `${number}. `;
  }

  /** A paragraph inside a list item goes on behind its mark. */
  private softBreak(): void {
    if (!/^(?:-|\d{1,4}\.|[a-z]\.) $/.test(this.line)) this.breakLine();
  }

  private breakLine(): void {
    const line = this.line.trim();
    this.line = '';
    if (line === '' || /^#+$/.test(line) || /^(?:-|\d{1,4}\.|[a-z]\.)$/.test(line)) return;
    this.parts.push(line);
    this.blank = false;
  }

  private paragraph(): void {
    this.breakLine();
    if (!this.blank) this.parts.push('');
    this.blank = true;
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  );
}
