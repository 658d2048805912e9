import type { FactValue, Proposal } from '@vertrouwensbasis/domain';
import { readRegulation } from '@vertrouwensbasis/domain';
import {
  notMeasured,
  regulationTexts,
  type GoldFact,
  type GoldSet,
  type RegulationText,
} from '../regulations/gold.ts';

/** What was found, what was found wrongly, and what was missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** How well the regulations of a set are read, over all and per fact; numbers only. */
export interface ReadingQuality {
  readonly texts: number;
  readonly all: Count;
  readonly perFact: ReadonlyMap<string, Count>;
  readonly flags: Count;
}

/** One thing to find: a value, or one option of a fact with several. */
interface Item {
  readonly key: string;
  readonly fact: string;
  readonly value: string;
}

/** The share of what was proposed that is right. */
export function precision({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** The share of what there is to find that was found. */
export function recall({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Reads every text of a set and compares with what a careful reader takes from it. */
export function readingQuality(set: GoldSet): ReadingQuality {
  const all: Count = { right: 0, wrong: 0, missed: 0 };
  const flags: Count = { right: 0, wrong: 0, missed: 0 };
  const perFact = new Map<string, Count>();
  const texts = regulationTexts(set);
  for (const one of texts) {
    const reading = readRegulation(plainText(one));
    for (const { fact, outcome } of outcomesOf(one.gold.facts, reading.proposals)) {
      const count = perFact.get(fact) ?? { right: 0, wrong: 0, missed: 0 };
      perFact.set(fact, count);
      count[outcome] += 1;
      all[outcome] += 1;
    }
    const said = new Set(one.gold.flags.map(({ kind, what }) => `${kind} ${what ?? ''}`));
    const found = new Set(
      reading.flags.map(({ kind, what }) =>
        kind === 'forbidden-task' || kind === 'harmful-clause' ? `${kind} ${what}` : `${kind} `,
      ),
    );
    for (const flag of found) flags[said.has(flag) ? 'right' : 'wrong'] += 1;
    for (const flag of said) if (!found.has(flag)) flags.missed += 1;
  }
  return { texts: texts.length, all, perFact, flags };
}

/** Every fact or option that was found, proposed wrongly or missed. */
export function outcomesOf(
  gold: readonly GoldFact[],
  proposals: readonly Proposal[],
): readonly (Item & { outcome: keyof Count })[] {
  const proposed = new Map<string, Item>();
  for (const { subject, fact, value } of proposals) {
    if (notMeasured[subject.kind]?.includes(fact)) continue;
    const known = asCalledInGold(gold, subject, fact);
    for (const item of itemsOf(known, fact, value)) proposed.set(`${item.key}=${item.value}`, item);
  }
  const take = ({ key, fact, value }: Item): boolean => {
    if (proposed.delete(`${key}=${value}`)) return true;
    if (!worded.has(fact)) return false;
    const near = [...proposed].find(([, one]) => one.key === key && eitherHolds(one.value, value));
    return near !== undefined && proposed.delete(near[0]);
  };
  const outcomes: (Item & { outcome: keyof Count })[] = [];
  for (const one of gold) {
    const wanted = itemsOf(one.subject, one.fact, one.value);
    const acceptable = [
      ...(one.alternatives ?? []).flatMap((other) => itemsOf(one.subject, one.fact, other)),
      ...(one.alsoAcceptable?.length ? itemsOf(one.subject, one.fact, one.alsoAcceptable) : []),
    ];
    const several = Array.isArray(one.value);
    let foundOther = false;
    for (const other of acceptable) if (take(other)) foundOther = true;
    for (const item of wanted) {
      const found = take(item) || (foundOther && !several);
      if (found) outcomes.push({ ...item, outcome: 'right' });
      else if (!one.mayBeLeftOut) outcomes.push({ ...item, outcome: 'missed' });
    }
  }
  return [
    ...outcomes,
    ...[...proposed.values()].map((item) => ({ ...item, outcome: 'wrong' as const })),
  ];
}

/** Facts in the words of the text, of which a reader may take more or fewer. */
const worded = new Set([
  'person.jobTitle',
  'person.mainJobManager',
  'organisation.behaviourDecidedBy',
  'organisation.integrityDecidedBy',
  'organisation.communicationOwner',
]);

/** The subject by the label of the gold, where one of the two holds the other. */
function asCalledInGold(
  gold: readonly GoldFact[],
  subject: Proposal['subject'],
  fact: string,
): Proposal['subject'] {
  const { kind, label } = subject;
  if (label === undefined) return subject;
  const same = gold.filter(({ subject: other }) => other.kind === kind && other.label);
  const called = ({ subject: { label: own = '', alsoCalled = [] } }: GoldFact) =>
    [own, ...alsoCalled].some((name) => eitherHolds(plain(name), plain(label)));
  const known =
    same.find(({ subject: other }) => plain(other.label ?? '') === plain(label)) ??
    same.find((one) => one.fact === fact && called(one)) ??
    same.find(called);
  return known ? { kind, label: known.subject.label as string } : subject;
}

function eitherHolds(one: string, other: string): boolean {
  return one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one));
}

function itemsOf(
  { kind, label }: { readonly kind: string; readonly label?: string },
  fact: string,
  value: FactValue,
): readonly Item[] {
  const key = `${kind} ${plain(label ?? '')} ${fact}`;
  const values = Array.isArray(value) ? (value.length === 0 ? ['—'] : value) : [value];
  return values.map((one) => ({ key, fact: `${kind}.${fact}`, value: plain(String(one)) }));
}

/** Without case, accents and form of address, as the README of the texts says. */
function plain(said: string): string {
  return said
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/^(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|drs\.?|mr\.?|dr\.?) /u, '')
    .trim();
}

/** What a person would read of a text: a page without its menu and markup. */
export function plainText({ format, text }: RegulationText): string {
  if (format !== 'html') return text;
  return text
    .replaceAll(/<(script|style|nav|head)\b[^>]*>[\s\S]*?<\/\1>/giu, ' ')
    .replaceAll(/\s*\n\s*/gu, ' ')
    .replaceAll(/<h([1-6])\b[^>]*>/giu, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replaceAll(/<li\b[^>]*>/giu, '\n- ')
    .replaceAll(/<\/t[dh]>\s*<t[dh]\b[^>]*>/giu, ' | ')
    .replaceAll(/<(?:br|tr|dt|dd)\b[^>]*>/giu, '\n')
    .replaceAll(
      /<\/?(?:p|div|ul|ol|table|section|article|main|footer|header|h[1-6]|tbody|details|summary|blockquote)\b[^>]*>/giu,
      '\n\n',
    )
    .replaceAll(/<[^>]{0,400}>/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&eacute;', 'é')
    .replaceAll('&euml;', 'ë')
    .replaceAll('&iuml;', 'ï')
    .replaceAll('&euro;', '€')
    .replaceAll('&ndash;', '–')
    .replaceAll(/&(?:rsquo|lsquo|#39|apos);/gu, '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/gu, ' ')
    .trim();
}

/** Pages of 4,000 characters read in a second of one core, whatever else the machine is doing. */
export function pagesPerSecond(milliseconds: number): number {
  const texts = regulationTexts('build').map(plainText);
  const page = 4_000;
  let book = '';
  while (book.length < 100 * page) book += `${texts.join('\n\n')}\n\n`;
  book = book.slice(0, 100 * page);
  readRegulation(book);
  const began = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  let count = 0;
  for (; spent() < milliseconds; count += 1) readRegulation(book);
  return (count * 100) / (spent() / 1000);
}

/** The lines of the bench about regulations; of the measuring set numbers only. */
export function regulationLines(milliseconds: number): readonly string[] {
  const share = (value: number) => value.toFixed(2);
  const lines = [
    '| Set | Texts | Precision | Recall | Flags: precision | Flags: recall |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  const build = readingQuality('build');
  const measure = readingQuality('measure');
  for (const [name, quality] of [
    ['build', build],
    ['measure', measure],
  ] as const) {
    const { texts, all, flags } = quality;
    const figures = [precision(all), recall(all), precision(flags), recall(flags)].map(share);
    lines.push(`| ${name} | ${texts} | ${figures.join(' | ')} |`);
  }
  lines.push('', '| Fact (measuring set) | Right | Wrong | Missed |', '| --- | --- | --- | --- |');
  for (const [fact, { right, wrong, missed }] of [...measure.perFact].sort()) {
    lines.push(`| ${fact} | ${right} | ${wrong} | ${missed} |`);
  }
  const speed = pagesPerSecond(milliseconds);
  lines.push(
    '',
    `Reading: ${speed.toFixed(0)} pages a second, 100 pages in ${(100 / speed).toFixed(2)} s`,
  );
  const target = (what: string, found: number, wanted: number) =>
    lines.push(
      `${found >= wanted ? 'met    ' : 'NOT MET'}  regulations: ${what} ${share(found)}, wanted ${share(wanted)}`,
    );
  target('precision', precision(measure.all), 0.95);
  target('recall', recall(measure.all), 0.8);
  target('100 pages in two seconds; pages a second', speed, 50);
  return lines;
}
