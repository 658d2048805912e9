import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import type { PaperBlock, WrittenPaper } from '@vertrouwensbasis/domain';
import PDFDocument from 'pdfkit';

/** Liberation Sans: embedded, so a paper looks the same wherever it is opened. */
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);
const regular = join(fonts, 'LiberationSans-Regular.ttf');
const bold = join(fonts, 'LiberationSans-Bold.ttf');
const italic = join(fonts, 'LiberationSans-Italic.ttf');

const margin = { top: 86, bottom: 72, left: 62, right: 62 };
const ink = '#1b1f24';
const soft = '#4b5563';
const rule = '#c9ced6';
const sizes = { 1: 20, 2: 14.5, 3: 11.5 } as const;
const labelWidth = 160;

type Doc = PDFKit.PDFDocument;
type Element = ReturnType<Doc['struct']>;

/**
 * A paper as PDF: tagged (headings, paragraphs, lists and tables as such), with language, title,
 * bookmarks and, on every page, organisation, version and page number.
 */
export function renderPdf(paper: WrittenPaper, madeOn: string): Readable {
  const out = new PassThrough();
  const doc = new PDFDocument({
    size: 'A4',
    margins: margin,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    font: regular,
    info: {
      Title: paper.title,
      Author: 'Vertrouwensbasis',
      Creator: 'Vertrouwensbasis',
      Subject: paper.running,
      CreationDate: new Date(`${madeOn}T12:00:00Z`),
    },
  } as unknown as PDFKit.PDFDocumentOptions);
  doc.pipe(out);
  const root = doc.struct('Document', { title: paper.title });
  doc.addStructure(root);
  for (const block of paper.blocks) write(doc, root, block);
  root.end();
  runningLines(doc, paper);
  doc.end();
  return out;
}

function write(doc: Doc, root: Element, block: PaperBlock): void {
  switch (block.type) {
    case 'heading':
      return heading(doc, root, block);
    case 'paragraph': {
      const isConcept = block.mark === 'concept';
      return element(doc, root, 'P', () => {
        doc
          .font(isConcept ? bold : block.mark === 'note' ? italic : regular)
          .fontSize(block.mark === 'note' ? 9 : 10.5)
          .fillColor(isConcept ? '#8a1c1c' : block.mark === 'note' ? soft : ink)
          .text(block.text, margin.left, doc.y, { width: contentWidth(doc), lineGap: 2 });
        doc.y += 6;
      });
    }
    case 'list': {
      const list = doc.struct('L');
      root.add(list);
      for (const item of block.items) {
        room(doc, 30);
        const li = doc.struct('LI');
        list.add(li);
        li.add(
          doc.struct('Lbl', {}, () => {
            doc.font(regular).fontSize(10.5).fillColor(ink);
            doc.text('–', margin.left, doc.y, { lineBreak: false });
          }),
        );
        li.add(
          doc.struct('LBody', {}, () => {
            doc.text(item, margin.left + 14, doc.y, {
              width: contentWidth(doc) - 14,
              lineGap: 2,
            });
            doc.y += 2;
          }),
        );
        li.end();
      }
      list.end();
      doc.y += 6;
      return;
    }
    case 'facts':
      return facts(doc, root, block);
  }
}

function heading(
  doc: Doc,
  root: Element,
  { level, text }: Extract<PaperBlock, { type: 'heading' }>,
): void {
  // Never alone at the foot of a page.
  room(doc, level === 3 ? 80 : 110);
  if (level > 1 && doc.y > margin.top) doc.y += level === 2 ? 16 : 8;
  if (level < 3) doc.outline.addItem(text);
  element(doc, root, `H${level}`, () => {
    doc
      .font(bold)
      .fontSize(sizes[level])
      .fillColor(ink)
      .text(text, margin.left, doc.y, { width: contentWidth(doc) });
    doc.y += level === 1 ? 10 : 5;
  });
}

/** Two columns, as a table with a heading for each row. */
function facts(doc: Doc, root: Element, { rows }: Extract<PaperBlock, { type: 'facts' }>): void {
  if (rows.length === 0) return;
  const width = contentWidth(doc) - labelWidth - 12;
  const left = margin.left + labelWidth + 12;
  const table = doc.struct('Table');
  root.add(table);
  for (const { label, text, note } of rows) {
    const high = Math.max(
      doc.font(bold).fontSize(9.5).heightOfString(label, { width: labelWidth, lineGap: 1 }),
      doc.font(regular).fontSize(10).heightOfString(text, { width, lineGap: 1 }) +
        (note === undefined ? 0 : doc.font(italic).fontSize(8.5).heightOfString(note, { width })),
    );
    room(doc, Math.min(high + 8, 300));
    const top = doc.y;
    const pages = doc.bufferedPageRange().count;
    const tr = doc.struct('TR');
    table.add(tr);
    tr.add(
      doc.struct('TH', { scope: 'Row' } as never, () => {
        doc.font(bold).fontSize(9.5).fillColor(ink);
        doc.text(label, margin.left, top, { width: labelWidth, lineGap: 1 });
      }),
    );
    const afterLabel = doc.y;
    tr.add(
      doc.struct('TD', {}, () => {
        doc.font(regular).fontSize(10).fillColor(ink);
        doc.text(text, left, top, { width, lineGap: 1 });
        if (note === undefined) return;
        doc.font(italic).fontSize(8.5).fillColor(soft);
        doc.text(note, left, doc.y, { width });
      }),
    );
    tr.end();
    if (doc.bufferedPageRange().count === pages) doc.y = Math.max(doc.y, afterLabel);
    line(doc, doc.y + 3);
    doc.y += 7;
  }
  table.end();
  doc.y += 6;
}

function element(doc: Doc, root: Element, type: string, draw: () => void): void {
  const one = doc.struct(type as 'P', {}, draw);
  root.add(one);
  one.end();
}

/** A rule between rows says nothing to who listens. */
function line(doc: Doc, y: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(margin.left, y)
    .lineTo(doc.page.width - margin.right, y)
    .lineWidth(0.5)
    .strokeColor(rule)
    .stroke();
  doc.endMarkedContent();
}

function room(doc: Doc, needed: number): void {
  if (doc.y + needed > doc.page.height - margin.bottom) doc.addPage();
}

function contentWidth(doc: Doc): number {
  return doc.page.width - margin.left - margin.right;
}

/** Header and footer, once it is known how many pages there are. */
function runningLines(doc: Doc, { running, concept }: WrittenPaper): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    // Text in the margins would otherwise begin another page.
    doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    const width = contentWidth(doc);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    doc.font(regular).fontSize(8.5).fillColor(soft);
    doc.text(running, margin.left, 42, { width: width - 70, lineBreak: false, ellipsis: true });
    if (concept) {
      doc.font(bold).fillColor('#8a1c1c');
      doc.text('CONCEPT', margin.left, 42, { width, align: 'right', lineBreak: false });
    }
    doc.endMarkedContent();
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font(regular).fontSize(8.5).fillColor(soft);
    doc.text('Vertrouwensbasis', margin.left, doc.page.height - 46, { width, lineBreak: false });
    doc.text(`Pagina ${index + 1} van ${count}`, margin.left, doc.page.height - 46, {
      width,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}
