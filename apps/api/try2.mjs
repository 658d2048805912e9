import { readApart } from './dist/features/regulations/read-apart.js';
import { readFileSync, readdirSync } from 'node:fs';
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
const dir = '../../test/regulations/build/';
const all = readdirSync(dir)
  .filter((f) => /txt|md/.test(f))
  .map((f) => readFileSync(dir + f, 'utf8'))
  .join('\n\n');
let book = '';
while (book.length < 1.19e6) book += all + '\n\n';
await run('300 pages', 'text/plain', Buffer.from(book.slice(0, 1.19e6)));
await run('100 pages', 'text/plain', Buffer.from(book.slice(0, 4e5)));
await run('nest html', 'text/html', Buffer.from('<div>'.repeat(3e6) + 'tekst'));
await run('nest list', 'text/html', Buffer.from('<ul><li>'.repeat(1e6) + 'tekst'));
await run('small heap', 'text/plain', Buffer.from(book.slice(0, 1.19e6)), {
  milliseconds: 60000,
  heap: 24,
  growth: 900,
});
