import type { PaperBlock, WrittenPaper } from '@vertrouwensbasis/domain';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const border = { style: BorderStyle.SINGLE, size: 2, color: 'C9CED6' };
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const borders = { top: none, left: none, right: none, bottom: border };

/** A paper as Word: the same words as the PDF, with Word's own headings, lists and tables. */
export async function renderDocx(paper: WrittenPaper): Promise<Buffer> {
  const document = new Document({
    title: paper.title,
    subject: paper.running,
    creator: 'Vertrouwensbasis',
    lastModifiedBy: 'Vertrouwensbasis',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: 'nl-NL' } } },
        heading1: { run: { size: 38, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading3: {
          run: { size: 23, bold: true },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
    },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: paper.running, size: 17, color: '4B5563' }),
                  ...(paper.concept
                    ? [new TextRun({ text: '   CONCEPT', size: 17, bold: true, color: '8A1C1C' })]
                    : []),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
                    size: 17,
                    color: '4B5563',
                  }),
                ],
              }),
            ],
          }),
        },
        children: paper.blocks.flatMap(written),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function written(block: PaperBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: [run(block.text)] })];
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [
            run(
              block.text,
              block.mark === 'concept'
                ? { bold: true, color: '8A1C1C' }
                : block.mark === 'note'
                  ? { italics: true, size: 18, color: '4B5563' }
                  : {},
            ),
          ],
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: [run(item)] }),
      );
    case 'facts':
      if (block.rows.length === 0) return [];
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: block.rows.map(
            ({ label, text, note }) =>
              new TableRow({
                cantSplit: true,
                children: [
                  new TableCell({
                    borders,
                    width: { size: 34, type: WidthType.PERCENTAGE },
                    children: [new Paragraph({ children: [run(label, { bold: true })] })],
                  }),
                  new TableCell({
                    borders,
                    width: { size: 66, type: WidthType.PERCENTAGE },
                    children: [
                      new Paragraph({ children: [run(text)] }),
                      ...(note === undefined
                        ? []
                        : [
                            new Paragraph({
                              children: [run(note, { italics: true, size: 17, color: '4B5563' })],
                            }),
                          ]),
                    ],
                  }),
                ],
              }),
          ),
        }),
        new Paragraph({ children: [] }),
      ];
  }
}

/** Characters that no XML may hold would make a file that Word refuses. */

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function run(
  text: string,
  look: { bold?: boolean; italics?: boolean; size?: number; color?: string } = {},
) {
  return new TextRun({ text: text.replace(forbidden, ''), ...look });
}
