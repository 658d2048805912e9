import { cpus } from 'node:os';
import {
  checkAnswers,
  type Contender,
  connectionsFor,
  type Question,
  questions,
  startLimit,
  startPostGraphile,
  startProduct,
} from './contenders.ts';
import { load, type Measured, median, percentile } from './load.ts';
import {
  assessmentsPerSecond,
  initialJavaScript,
  startUpTimes,
  statementsPerRequest,
} from './others.ts';
import { regulationLines } from './regulations.ts';
import { openDatabase } from './seed.ts';
import { mostMilliseconds, wizardStepTimes } from './wizard-steps.ts';

/**
 * `npm run bench`: how fast the product is, beside the limit and the best known alternative, on the
 * same data and in turns. `-- --quick` takes short rounds; the figures then wobble more.
 */
const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 5;
const roundMs = quick ? 1_000 : 4_000;
const warmUpMs = quick ? 1_000 : 3_000;
const asked = questions.filter((question) => {
  const named = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
  return named === undefined || named.split(',').includes(question);
});

const say = (line = '') => console.log(line);
const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

for (const line of regulationLines(quick ? 1_000 : 4_000)) say(line);
say();
if (process.argv.includes('--only=regulations')) process.exit();

const steps = await wizardStepTimes(quick ? 8 : 25);
const isQuickEnough = steps.p99 < mostMilliseconds;
say(
  `Wizard step saved, demo set, server's side: p50 ${number(steps.p50, 1)} ms, ` +
    `p99 ${number(steps.p99, 1)} ms over ${steps.count}; slowest organisation ` +
    `${steps.slowest.slug}, p50 ${number(steps.slowest.p50, 1)} ms`,
);
say(`${isQuickEnough ? 'met    ' : 'NOT MET'}  wizard step: p99 under ${mostMilliseconds} ms`);
say();
if (process.argv.includes('--only=wizard')) process.exit();

const database = await openDatabase(say);
try {
  await measure();
} finally {
  await database.postgres.stop();
}

async function measure(): Promise<void> {
  say(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${process.platform}; ` +
      `${rounds} rounds of ${roundMs / 1000} s${quick ? ' (quick)' : ''}`,
  );
  const engine = assessmentsPerSecond(quick ? 1_000 : 3_000);

  const contenders: Contender[] = [];
  const results = new Map<string, Measured[]>();
  try {
    contenders.push(await startLimit(database));
    contenders.push(await startProduct(database));
    contenders.push(await startPostGraphile(database));
    await checkAnswers(contenders);
    for (const question of asked) {
      for (const contender of contenders) await run(contender, question, warmUpMs);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const question of asked) {
        for (const contender of contenders) {
          const key = `${question} ${contender.name}`;
          const found = await run(contender, question, roundMs);
          results.set(key, [...(results.get(key) ?? []), found]);
        }
      }
    }
  } finally {
    for (const contender of contenders) await contender.server.stop();
  }

  const statements = await statementsPerRequest(database);
  report(contenders, results, statements);

  const startUp = await startUpTimes();
  const web = await initialJavaScript();
  say();
  say(`Engine: ${number(engine)} assessments a second (whole set-up, 3 counsellors, one core)`);
  say(
    `Start to first page: ${number(startUp.fresh / 1000, 1)} s with nothing there (database, schema, ` +
      `demo), ${number(startUp.second / 1000, 1)} s the second time`,
  );
  say(
    `Initial JavaScript after gzip: ${number(web.bytes / 1000)} kB in ${web.files} file${web.files === 1 ? '' : 's'}`,
  );
}

function run({ server, requests }: Contender, question: Question, milliseconds: number) {
  const connections = Array.from({ length: connectionsFor[question] }, (_, index) =>
    requests(question, index),
  );
  return load(server.port, connections, milliseconds);
}

function report(
  contenders: readonly Contender[],
  results: ReadonlyMap<string, Measured[]>,
  statements: Awaited<ReturnType<typeof statementsPerRequest>>,
): void {
  const rateOf = (question: Question, name: string) =>
    median((results.get(`${question} ${name}`) ?? []).map(({ rate }) => rate));
  const ratioOf = (question: Question, name: string) =>
    rateOf(question, name) / rateOf(question, 'limit');

  say();
  say('| Question | Contender | Ratio | Requests/s | Range | p50 ms | p99 ms |');
  say('| --- | --- | --- | --- | --- | --- | --- |');
  for (const question of asked) {
    for (const { name } of contenders) {
      const found = results.get(`${question} ${name}`) ?? [];
      const rates = found.map(({ rate }) => rate);
      const times = found.flatMap((one) => one.times).sort((one, other) => one - other);
      const cells = [
        question,
        name,
        number(ratioOf(question, name), 2),
        number(median(rates), median(rates) < 100 ? 1 : 0),
        `${number(Math.min(...rates))}–${number(Math.max(...rates))}`,
        number(percentile(times, 0.5), 1),
        number(percentile(times, 0.99), 1),
      ];
      say(`| ${cells.join(' | ')} |`);
    }
  }
  say();
  for (const [question, { queries, housekeeping }] of Object.entries(statements)) {
    say(
      `SQL per request, ${question}: ${queries} statements, ${housekeeping} more that set the scene`,
    );
  }
  say();
  const target = (question: Question, what: string, met: boolean) => {
    if (asked.includes(question)) say(`${met ? 'met    ' : 'NOT MET'}  ${question}: ${what}`);
  };
  const q1 = ratioOf('Q1', 'product');
  target('Q1', `${number(q1, 2)} of the limit, wanted 0.55`, q1 >= 0.55);
  const rival = ratioOf('Q1', 'PostGraphile');
  target('Q1', `${number(q1 / rival, 2)} times PostGraphile, wanted more than 1`, q1 > rival);
  const q2 = ratioOf('Q2', 'product');
  target('Q2', `${number(q2, 2)} of the limit, wanted 0.80`, q2 >= 0.8);
  const q3 = ratioOf('Q3', 'product');
  target('Q3', `${number(q3, 1)} times the limit, wanted 20`, q3 >= 20);
}
