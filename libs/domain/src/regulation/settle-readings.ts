import { factDefinition } from '../facts/catalogue.js';
import type { FactValue } from '../facts/fact.js';
import type { Passage, Proposal, Reading } from './proposal.js';

/** Readings of the same fact about the same subject, one proposal each. */
export function settleReadings(readings: readonly Reading[]): readonly Proposal[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { kind, label } = reading.subject;
    const key = JSON.stringify([kind, label ?? '', reading.fact]);
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  const proposals: Proposal[] = [];
  for (const group of groups.values()) {
    const proposal = group[0]?.adds ? addUp(group) : choose(group);
    if (proposal) proposals.push(proposal);
  }
  return proposals.sort(inReadingOrder);
}

function inReadingOrder(one: Proposal, other: Proposal): number {
  return one.passage.start - other.passage.start || (one.fact < other.fact ? -1 : 1);
}

/** The options of all passages together, in the catalogue's order. */
function addUp(group: readonly Reading[]): Proposal | undefined {
  const first = group[0] as Reading;
  const definition = factDefinition(first.subject.kind, first.fact);
  if (definition?.type.type !== 'choices') return undefined;
  const said = new Set(group.map(({ value }) => value));
  const value = Object.keys(definition.type.options).filter((option) => said.has(option));
  return proposalOf(group, value);
}

/** Answers that together mean a third one. */
const together: readonly (readonly [fact: string, one: string, other: string, both: string])[] = [
  ['relief', 'relieved', 'replacement_budget', 'both'],
  ['feeForm', 'retainer', 'hourly', 'retainer_and_hourly'],
  ['scope', 'behaviour', 'integrity', 'both'],
  ['model', 'internal', 'external', 'combination'],
];

/** Answers that say more than others, which then only support them. */
const stronger: readonly (readonly [fact: string, strong: string, weak: string])[] = [
  ['appointedBy', 'unit_directors', 'directors'],
  ['appointedBy', 'group_board', 'directors'],
  ['recordsStorage', 'bureau_system', 'separate_system'],
  ['recordsStorage', 'bureau_system', 'own_locked'],
  ['recordsStorage', 'hr_system', 'separate_system'],
  ['recordsStorage', 'shared_drive', 'separate_system'],
  ['scope', 'both', 'behaviour'],
  ['scope', 'both', 'integrity'],
  ['relief', 'both', 'relieved'],
  ['relief', 'both', 'replacement_budget'],
  ['model', 'combination', 'internal'],
  ['model', 'combination', 'external'],
  ['secrecyClause', 'absolute', 'yes'],
  ['earlyEndRule', 'with_consent', 'yes'],
  ['renewal', 'once', 'unlimited'],
  ['renewal', 'times', 'unlimited'],
  ['renewal', 'never', 'unlimited'],
  ['termForm', 'at_most', 'exact'],
  ['recordsKept', 'file', 'notes'],
  ['detrimentClause', 'explicit', 'good_employer'],
  ['budgetForm', 'amount', 'without_amount'],
  ['budgetForm', 'amount', 'actual_costs'],
  ['trainingBudgetForm', 'amount', 'actual_costs'],
  ['timeForm', 'hours_a_week', 'as_needed'],
  ['timeForm', 'hours_a_year', 'as_needed'],
  ['timeForm', 'half_days_a_month', 'as_needed'],
  ['timeForm', 'fte', 'as_needed'],
  ['recordsHandover', 'successor_with_consent', 'successor'],
];

function choose(group: readonly Reading[]): Proposal | undefined {
  const { fact } = group[0] as Reading;
  const values = new Set(group.map(({ value }) => value));
  for (const [name, one, other, both] of together) {
    if (name === fact && values.has(one) && values.has(other)) {
      return proposalOf(group, both);
    }
  }
  const left = group.filter(({ value }) => !isWeak(fact, value, values));
  const stated = left.filter(({ certainty }) => certainty === 'stated');
  const serious = stated.length > 0 ? stated : left;
  const first = serious.reduce((one, other) =>
    other.passage.start < one.passage.start ? other : one,
  );
  const agreeing = left.filter(({ value }) => value === first.value);
  const rival = serious.find(({ value }) => value !== first.value);
  const proposal = proposalOf(agreeing, first.value);
  return rival
    ? {
        ...proposal,
        certainty: 'likely',
        alternative: { value: rival.value, passage: rival.passage },
      }
    : proposal;
}

function isWeak(fact: string, value: Reading['value'], values: ReadonlySet<unknown>): boolean {
  return stronger.some(
    ([name, strong, weak]) => name === fact && weak === value && values.has(strong),
  );
}

function proposalOf(group: readonly Reading[], value: FactValue): Proposal {
  const { subject, fact } = group[0] as Reading;
  const passages = distinct(group.map(({ passage }) => passage));
  const passage = passages[0] as Passage;
  return {
    subject,
    fact,
    value,
    passage,
    place: passage.place,
    passages,
    certainty: group.every(({ certainty }) => certainty === 'likely') ? 'likely' : 'stated',
  };
}

function distinct(passages: readonly Passage[]): readonly Passage[] {
  const byPlace = new Map(passages.map((passage) => [`${passage.start}-${passage.end}`, passage]));
  return [...byPlace.values()].sort((one, other) => one.start - other.start);
}
