import { readApart } from './dist/features/regulations/read-apart.js';
import {
  Document,
  Packer,
  Paragraph,
  HeadingLevel,
  TextRun,
  LevelFormat,
  Table,
  TableRow,
  TableCell,
} from 'docx';
import PDFDocument from 'pdfkit';
import { readFileSync } from 'node:fs';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const text = readFileSync('../../test/regulations/build/ministerie-regeling.txt', 'utf8');
const paras = text.split(/\n\s*\n/);
const doc = new Document({
  numbering: {
    config: [
      {
        reference: 'n',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
          { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2.' },
        ],
      },
    ],
  },
  sections: [
    {
      children: [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: [new TextRun('Regeling vertrouwenspersoon')],
        }),
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: [new TextRun('Artikel 1 Benoeming')],
        }),
        new Paragraph({
          numbering: { reference: 'n', level: 0 },
          children: [new TextRun('De vertrouwenspersoon wordt benoemd voor vier jaar.')],
        }),
        new Paragraph({
          numbering: { reference: 'n', level: 0 },
          children: [new TextRun('De vertrouwenspersoon heeft tot taak:')],
        }),
        new Paragraph({
          numbering: { reference: 'n', level: 1 },
          children: [new TextRun('opvang van de melder;')],
        }),
        new Paragraph({
          numbering: { reference: 'n', level: 1 },
          children: [new TextRun('doorverwijzen.')],
        }),
        new Table({
          rows: [
            new TableRow({
              children: ['Naam', 'Ruben de Wit'].map(
                (t) => new TableCell({ children: [new Paragraph(t)] }),
              ),
            }),
          ],
        }),
        ...paras.map((p) => new Paragraph(p)),
      ],
    },
  ],
});
const docx = await Packer.toBuffer(doc);
const pdf = await new Promise((res) => {
  const d = new PDFDocument({ size: 'A4', margin: 72, bufferPages: true });
  const b = [];
  d.on('data', (c) => b.push(c));
  d.on('end', () => res(Buffer.concat(b)));
  d.fontSize(11);
  for (const p of paras) {
    d.text(p.replace(/\n/g, ' '), { lineGap: 2 });
    d.moveDown();
  }
  const r = d.bufferedPageRange();
  for (let i = 0; i < r.count; i++) {
    d.switchToPage(i);
    d.page.margins.bottom = 0;
    d.text(`Regeling 2025 - pagina ${i + 1} van ${r.count}`, 72, 800, { lineBreak: false });
    d.page.margins.bottom = 72;
  }
  d.end();
});
async function run(name, mediaType, bytes, limits) {
  const t = performance.now();
  let n = 0;
  try {
    const r = await readApart(
      { mediaType, bytes: Uint8Array.from(bytes) },
      () => n++,
      limits ? { limits } : {},
    );
    console.log(
      name,
      Math.round(performance.now() - t) + 'ms',
      n,
      r.pages,
      r.proposals.length,
      r.about,
      r.text.length,
    );
    return r;
  } catch (e) {
    console.log(
      name,
      Math.round(performance.now() - t) + 'ms',
      e.name,
      e.message,
      Math.round(process.memoryUsage.rss() / 1e6),
    );
  }
}
console.log((await run('docx', word, docx)).text.slice(0, 700));
console.log('---');
console.log((await run('pdf', 'application/pdf', pdf)).text.slice(0, 1600));
await run('txt', 'text/plain', Buffer.from(text));
console.log(
  (
    await run(
      'html',
      'text/html',
      readFileSync('../../test/regulations/build/ov-bedrijf-handboek.html'),
    )
  ).text.slice(0, 900),
);
const long = 'De vertrouwenspersoon heeft een vergoeding.\n\n'.repeat(25000);
await run('long txt', 'text/plain', Buffer.from(long));
await run('nest html', 'text/html', Buffer.from('<div>'.repeat(3e6) + 'tekst'));
await run('nest list', 'text/html', Buffer.from('<ul><li>'.repeat(1e6) + 'tekst'));
await run('one line', 'text/plain', Buffer.from('vertrouwenspersoon '.repeat(60000)));
await run('aaaa', 'text/plain', Buffer.from('a'.repeat(1199999)));
await run('digits', 'text/plain', Buffer.from('1.'.repeat(599999) + 'x'));
import { deflateSync } from 'node:zlib';
const z = deflateSync(Buffer.alloc(400e6, '('), { level: 9 });
const bomb = Buffer.concat([
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter /FlateDecode /Length ${z.length} >>\nstream\n`,
  ),
  z,
  Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
]);
console.log(bomb.length);
await run('pdf bomb', 'application/pdf', bomb);
await run('short time', 'text/plain', Buffer.from(long), {
  milliseconds: 50,
  heap: 512,
  growth: 900,
});
await run('small heap', 'text/html', Buffer.from('<ul><li>'.repeat(1e6) + 'tekst'), {
  milliseconds: 60000,
  heap: 24,
  growth: 900,
});
