import type { FactUsed, Finding, ItemResult, Status } from '../checklist/verdict.js';
import { factDefinition } from '../facts/catalogue.js';
import { factName } from '../facts/fact-names.js';
import type { FactType } from '../facts/fact.js';
import { formatFact } from '../facts/format-fact.js';
import { emptySetUp } from '../facts/set-up.js';
import type { Locale } from '../text.js';

/** The finding that decides an item comes first: the worst of the counsellors. */
const worstFirst: readonly Status[] = [
  'not_met',
  'unanswered',
  'partly_met',
  'met',
  'not_applicable',
];

/** Kinds of answer that say something in a cell of a table, without the set-up beside it. */
const shortTypes: readonly FactType['type'][] = [
  'yesNo',
  'choice',
  'integer',
  'decimal',
  'money',
  'date',
  'choices',
];

// Only references need the set-up, and those are left out here.
const noSetUp = emptySetUp('', '');

/** The finding that decides an item, and the fact of it that fits in a cell. */
function deciding({ findings }: ItemResult): { finding: Finding; fact: FactUsed } | undefined {
  const sorted = [...findings].sort(
    (one, other) => worstFirst.indexOf(one.status) - worstFirst.indexOf(other.status),
  );
  for (const finding of sorted) {
    const fact = finding.factsUsed.find(isShort);
    if (fact) return { finding, fact };
  }
  return undefined;
}

/**
 * One fact that decided an item, for a cell of a comparison; undefined when nothing known was used
 * that fits in one.
 *
 * @example factInWords(item, 'nl') // 'Uren per jaar: 24'
 */
export function factInWords(item: ItemResult, locale: Locale): string | undefined {
  const found = deciding(item);
  if (!found) return undefined;
  const { finding, fact } = found;
  const others = Object.fromEntries(finding.factsUsed.map(({ key, value }) => [key, value]));
  const name = factName(fact.kind, fact.key, others, locale);
  return `${name}: ${formatFact(noSetUp, fact.kind, fact.key, fact.value, locale)}`;
}

/**
 * The result with nothing of its findings but what a comparison shows of it: the reasons that decided
 * and one short fact. Small enough to be kept for every day on which something changed, and without
 * names: those never are short facts.
 */
export function condensed(item: ItemResult): ItemResult {
  const found = deciding(item);
  const decisive = item.findings.filter(({ status }) => status === item.status);
  const reasons = [...new Set(decisive.flatMap((finding) => finding.reasons))];
  const { finding, fact } = found ?? {};
  const factsUsed = (finding?.factsUsed ?? []).filter(
    (one) => one === fact || (fact?.key === 'timeAmount' && one.key === 'timeForm'),
  );
  return {
    ...item,
    findings: [
      { status: finding?.status ?? item.status, reasons, factsUsed, evidence: item.evidence },
    ],
  };
}

function isShort({ kind, key, value }: FactUsed): boolean {
  const definition = factDefinition(kind, key);
  return (
    value !== undefined &&
    definition !== undefined &&
    !definition.personal &&
    shortTypes.includes(definition.type.type)
  );
}
