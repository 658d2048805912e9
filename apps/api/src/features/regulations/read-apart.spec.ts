import { deflateSync } from 'node:zlib';
import { readApart, readingLimits } from './read-apart.js';

const text = (words: string) => ({ mediaType: 'text/plain', bytes: Buffer.from(words) });
const regulation = 'De vertrouwenspersoon wordt benoemd voor een periode van vier jaar.\n\n';
const silent = () => undefined;

/** A page that unpacks to this many bytes. */
function pdfThatUnpacksTo(bytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(bytes, '('), { level: 1 });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  ];
  const head = objects.map((one, index) => `${index + 1} 0 obj\n${one}\nendobj\n`).join('');
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n${head}4 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ]);
}

describe('reading a document apart', () => {
  it('gives text, proposals and how far it is', async () => {
    const shares: number[] = [];
    const reading = await readApart(text(regulation), (share) => shares.push(share));
    expect(reading.text).toBe(regulation.trim());
    expect(reading.proposals.map(({ fact }) => fact)).toContain('termMonths');
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it('ends what takes too long', async () => {
    const limits = { ...readingLimits, milliseconds: 40 };
    const endless = readApart(text(regulation.repeat(15_000)), silent, { limits });
    await expect(endless).rejects.toMatchObject({ refusal: 'TOO_HEAVY' });
  });

  it('ends what fills its memory', async () => {
    const limits = { ...readingLimits, heap: 32 };
    const greedy = readApart(text(regulation.repeat(15_000)), silent, { limits });
    await expect(greedy).rejects.toMatchObject({ refusal: 'TOO_HEAVY' });
  });

  it('ends what unpacks without end, outside the heap as well', async () => {
    const limits = { ...readingLimits, growth: 150 };
    const bytes = pdfThatUnpacksTo(600_000_000);
    const bomb = readApart({ mediaType: 'application/pdf', bytes }, silent, { limits });
    await expect(bomb).rejects.toMatchObject({ refusal: 'TOO_HEAVY' });
  });

  it('ends when the process does', async () => {
    const ending = new AbortController();
    const task = readApart(text(regulation.repeat(15_000)), () => ending.abort(new Error('ends')), {
      signal: ending.signal,
    });
    await expect(task).rejects.toThrow('ends');
  });

  it.each([
    ['one endless line', 'vertrouwenspersoon '.repeat(20_000)],
    ['nothing but letters', 'a'.repeat(400_000)],
    ['nothing but numbers', `${'1.'.repeat(200_000)}x`],
    ['nothing but brackets', `${'('.repeat(400_000)}x`],
    ['nothing but blanks', `a${' '.repeat(400_000)}b`],
  ])('bears %s', async (_what, words) => {
    const reading = await readApart(text(words), silent);
    expect(reading.proposals).toEqual([]);
  });
});
