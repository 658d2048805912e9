import type { FactUsed, ItemResult, Status } from '../checklist/verdict.js';
import { compareOrganisations, type ComparedColumn } from './compare-organisations.js';
import { factInWords } from './fact-in-words.js';

function item(itemId: string, status: Status, factsUsed: readonly FactUsed[] = []): ItemResult {
  return {
    itemId,
    status,
    points: status === 'met' ? 1 : status === 'partly_met' ? 0.5 : 0,
    maxPoints: status === 'not_applicable' ? 0 : 1,
    evidence: 'stated',
    findings: [{ status, reasons: [], factsUsed, evidence: 'stated' }],
  };
}

function column(
  organisationId: string,
  items: readonly ItemResult[],
  more: Partial<ComparedColumn> = {},
): ComparedColumn {
  return {
    organisationId,
    name: organisationId.toUpperCase(),
    frameworkId: 'tno-lvv',
    release: '1.0.0',
    on: '2026-11-24',
    completeness: { part: 1, of: 1 },
    conformity: { part: 1, of: 1 },
    evidence: { part: 1, of: 4 },
    hardStops: 0,
    items,
    ...more,
  };
}

const reportsTo = (value: string): FactUsed => ({
  kind: 'appointment',
  subjectId: 'x',
  key: 'roleReportsTo',
  value,
});

const nl = { locale: 'nl' } as const;
const linde = column('linde', [item('one', 'met'), item('two', 'not_met'), item('three', 'met')]);
const beuk = column('beuk', [item('one', 'met'), item('two', 'met'), item('three', 'partly_met')]);

describe('organisations side by side', () => {
  it('have a row an item and a cell an organisation, in the order given', () => {
    const { rows, columns } = compareOrganisations([linde, beuk], nl);
    expect(columns.map((one) => one.name)).toEqual(['LINDE', 'BEUK']);
    expect(rows.map((row) => [row.itemId, ...row.cells.map((cell) => cell.status)])).toEqual([
      ['one', 'met', 'met'],
      ['two', 'not_met', 'met'],
      ['three', 'met', 'partly_met'],
    ]);
  });

  it('say which rows differ, and count them', () => {
    const { rows, counts } = compareOrganisations([linde, beuk], nl);
    expect(rows.map((row) => row.differs)).toEqual([false, true, true]);
    expect(counts).toEqual({ items: 3, differing: 2, notInOrder: 2, shown: 3 });
  });

  it('can show differences only, or what is not in order only', () => {
    const shown = (options: object) =>
      compareOrganisations([linde, beuk], { ...nl, ...options }).rows.map((row) => row.itemId);
    expect(shown({ differencesOnly: true })).toEqual(['two', 'three']);
    expect(shown({ notInOrderOnly: true })).toEqual(['two', 'three']);
    const same = compareOrganisations([linde, linde], { ...nl, differencesOnly: true });
    expect(same.rows).toEqual([]);
    expect(same.counts).toMatchObject({ items: 3, shown: 0 });
  });

  it('differ in a fact although the status is the same', () => {
    const [row] = compareOrganisations(
      [
        column('a', [item('one', 'met', [reportsTo('board')])]),
        column('b', [item('one', 'met', [reportsTo('directors')])]),
      ],
      nl,
    ).rows;
    expect(row).toMatchObject({ differs: true, statusDiffers: false });
    expect(row!.cells.map((cell) => cell.fact)).toEqual([
      'Valt onder: Bestuur',
      'Valt onder: Directie',
    ]);
  });

  it('count the statuses of each organisation', () => {
    expect(compareOrganisations([beuk], nl).columns[0]!.counts).toEqual({
      met: 2,
      partly_met: 1,
      not_met: 0,
      not_applicable: 0,
      unanswered: 0,
    });
  });

  it('are nothing when nobody is compared', () => {
    expect(compareOrganisations([], nl)).toEqual({
      columns: [],
      rows: [],
      counts: { items: 0, differing: 0, notInOrder: 0, shown: 0 },
    });
  });
});

describe('against a reference', () => {
  const deviations = (here: Status, there: Status) =>
    compareOrganisations([column('r', [item('one', there)]), column('x', [item('one', here)])], {
      ...nl,
      reference: 0,
    }).rows[0]!.cells.map((cell) => cell.deviation);

  it.each([
    ['met', 'not_met', 'better'],
    ['partly_met', 'met', 'worse'],
    ['met', 'met', 'same'],
    ['not_applicable', 'not_applicable', 'same'],
    // Unknown is not no: it is neither better nor worse.
    ['unanswered', 'not_met', 'other'],
    ['met', 'unanswered', 'other'],
    ['met', 'not_applicable', 'not_comparable'],
    ['not_applicable', 'met', 'not_comparable'],
  ] as const)('%s against %s is %s', (here, there, deviation) => {
    expect(deviations(here, there)).toEqual([undefined, deviation]);
  });
});

describe('how much is comparable', () => {
  const statement = (
    columns: readonly ComparedColumn[],
    options: { reference?: number; changedItems?: ReadonlySet<string> } = {},
  ) =>
    compareOrganisations(columns, { ...nl, ...options }).columns.map(
      (one) => one.comparability.statement.nl,
    );

  it('is everything by the same release where the same applies', () => {
    expect(statement([linde, beuk])).toEqual([
      '3 van 3 punten vergelijkbaar',
      '3 van 3 punten vergelijkbaar',
    ]);
  });

  it('is less where an item applies to one only', () => {
    const small = column('small', [
      item('one', 'not_applicable'),
      item('two', 'met'),
      item('three', 'met'),
    ]);
    const [said] = statement([linde, small]);
    expect(said).toBe('2 van 3 punten vergelijkbaar (niet overal van toepassing)');
    const { rows, columns } = compareOrganisations([linde, small], nl);
    expect(rows.map((row) => row.comparable)).toEqual([false, true, true]);
    expect(columns[0]!.comparability.applicabilityDiffers).toEqual(['one']);
  });

  it('is judged by the reference where there is one', () => {
    const small = column('small', [
      item('one', 'not_applicable'),
      item('two', 'met'),
      item('three', 'met'),
    ]);
    expect(statement([linde, beuk, small], { reference: 0 })).toEqual([
      '3 van 3 punten vergelijkbaar',
      '3 van 3 punten vergelijkbaar',
      '2 van 3 punten vergelijkbaar (niet overal van toepassing)',
    ]);
  });

  it('is nothing between releases unless it is known what changed', () => {
    const later = column('later', beuk.items, { release: '2.0.0' });
    expect(statement([linde, later])[0]).toBe(
      '0 van 3 punten vergelijkbaar (een andere versie van de checklist)',
    );
    expect(statement([linde, later], { changedItems: new Set(['two']) })[0]).toBe(
      '2 van 3 punten vergelijkbaar (een andere versie van de checklist)',
    );
  });

  it('is nothing between checklists, and an item that one lacks is not comparable', () => {
    const other = column('other', linde.items, { frameworkId: 'wbk' });
    expect(statement([linde, other])[0]).toBe(
      '0 van 3 punten vergelijkbaar (een andere checklist)',
    );
    const shorter = column('shorter', [item('one', 'met')]);
    expect(statement([linde, shorter])[1]).toBe('1 van 3 punten vergelijkbaar');
    expect(compareOrganisations([linde, shorter], nl).rows[1]!.cells[1]).toEqual({
      points: 0,
      maxPoints: 0,
    });
  });
});

describe('one fact in words', () => {
  it('is the first known one of the worst finding', () => {
    const one: ItemResult = {
      ...item('one', 'not_met'),
      findings: [
        { status: 'met', reasons: [], evidence: 'stated', factsUsed: [reportsTo('board')] },
        { status: 'not_met', reasons: [], evidence: 'stated', factsUsed: [reportsTo('hr')] },
      ],
    };
    expect(factInWords(one, 'nl')).toBe('Valt onder: HR');
    expect(factInWords(one, 'en')).toBe('Reports to: HR');
  });

  it('names the amount of time by its form', () => {
    const facts = (key: string, value: string | number): FactUsed => ({
      kind: 'appointment',
      subjectId: 'x',
      key,
      value,
    });
    const used = [facts('timeAmount', 24), facts('timeForm', 'hours_a_year')];
    expect(factInWords(item('one', 'met', used), 'nl')).toBe('Uren per jaar: 24');
  });

  it('is none when nothing is known, nor a reference, nor private contact data', () => {
    const used: readonly FactUsed[] = [
      { kind: 'appointment', subjectId: 'x', key: 'scope' },
      { kind: 'appointment', subjectId: 'x', key: 'person', value: 'p' },
      { kind: 'appointment', subjectId: 'x', key: 'phone', value: '06 12 34 56 78' },
    ];
    expect(factInWords(item('one', 'met', used), 'nl')).toBeUndefined();
  });
});
