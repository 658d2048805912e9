import { readRegulation } from '@vertrouwensbasis/domain';
import { readFileSync, readdirSync } from 'node:fs';
const dir = '../../test/regulations/build/';
const all = readdirSync(dir)
  .filter((f) => /txt|md/.test(f))
  .map((f) => readFileSync(dir + f, 'utf8'))
  .join('\n\n');
let book = '';
while (book.length < 1.19e6) book += all + '\n\n';
for (const n of [2e5, 4e5, 8e5, 1.19e6]) {
  const t = process.cpuUsage();
  let max = 0;
  const r = readRegulation(book.slice(0, n));
  console.log(
    n,
    process.cpuUsage(t).user / 1e6,
    's',
    Math.round(process.memoryUsage().heapUsed / 1e6),
    r.proposals.length,
  );
}
