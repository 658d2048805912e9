import type { FactUsed, ItemResult, Status } from '../checklist/verdict.js';
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

/**
 * One fact that decided an item, for a cell of a comparison; undefined when nothing known was used
 * that fits in one.
 *
 * @example factInWords(item, 'nl') // 'Uren per jaar: 24'
 */
export function factInWords(item: ItemResult, locale: Locale): string | undefined {
  const findings = [...item.findings].sort(
    (one, other) => worstFirst.indexOf(one.status) - worstFirst.indexOf(other.status),
  );
  for (const { factsUsed } of findings) {
    const shown = factsUsed.find(isShort);
    if (shown) {
      const others = Object.fromEntries(factsUsed.map((fact) => [fact.key, fact.value]));
      const name = factName(shown.kind, shown.key, others, locale);
      return `${name}: ${formatFact(noSetUp, shown.kind, shown.key, shown.value, locale)}`;
    }
  }
  return undefined;
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
