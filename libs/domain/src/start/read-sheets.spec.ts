import { changeMany } from '../facts/change-many.js';
import { aSetUp } from '../facts/testing/a-set-up.js';
import { subjectKinds } from '../facts/catalogue.js';
import { problemsInSheets, readSheets, type GivenSheet } from './read-sheets.js';
import { sheetColumns } from './sheet-columns.js';

const setUp = aSetUp();
const idOf = (kind: string, key: string) => `new ${kind} ${key}`;
const read = (...sheets: GivenSheet[]) => readSheets(setUp, sheets, idOf);
const persons = (...rows: GivenSheet['rows']): GivenSheet => ({
  name: 'Personen',
  rows: [['Kenmerk', 'Naam', 'Gecertificeerd', 'Certificaat geldig tot en met', 'Talen'], ...rows],
});
const said = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ sheet, row, column, message }) => [sheet, row, column, message.en]);

describe('the columns', () => {
  it('have headings that differ within a sheet, in both languages', () => {
    for (const kind of subjectKinds) {
      for (const locale of ['nl', 'en'] as const) {
        const headers = sheetColumns(kind).map(({ header }) => header[locale].toLowerCase());
        expect([kind, new Set(headers).size]).toEqual([kind, headers.length]);
      }
    }
  });
});

describe('reading a workbook', () => {
  it('adds a row with a key nobody has, and changes the one that has it', () => {
    const { steps, rows, problems } = read(
      persons(
        ['Uitleg: een eigen kenmerk', 'naam'],
        ['VP1', 'Carla', 'ja', new Date('2027-05-01T00:00:00Z'), 'Nederlands; Engels'],
        [null, 'anna de vries', 'onbekend'],
        [],
      ),
    );
    expect(problems).toEqual([]);
    expect(steps).toEqual([
      {
        step: 'add',
        kind: 'person',
        id: 'new person vp1',
        facts: [
          { key: 'name', value: 'Carla' },
          { key: 'certified', value: true },
          { key: 'certificateUntil', value: '2027-05-01' },
          { key: 'languages', value: ['nl', 'en'] },
        ],
      },
      {
        step: 'change',
        kind: 'person',
        id: 'anna',
        changes: [
          { key: 'name', value: 'anna de vries' },
          { key: 'certified', unknown: true },
        ],
      },
    ]);
    expect(rows.map(({ row, isNew }) => [row, isNew])).toEqual([
      [3, true],
      [4, false],
    ]);
  });

  it('finds who is named in the file itself or in the set-up', () => {
    const { steps, problems } = read(persons(['VP1', 'Carla']), {
      name: 'appointments',
      rows: [
        ['Key', 'Person', 'Under policy', 'Lines that differ by subject'],
        [
          'B1',
          'vp1',
          'Regeling vertrouwenspersoon',
          'Onderwerp: Integriteit | Naar: Bestuur\nsubject: Hours and rota | to: Management board',
        ],
      ],
    });
    expect(problems).toEqual([]);
    expect(steps[1]).toMatchObject({
      facts: [
        { key: 'person', value: 'new person vp1' },
        { key: 'policies', value: ['policy'] },
        {
          key: 'reportingLines',
          value: [
            { about: 'integrity', to: 'board' },
            { about: 'time', to: 'directors' },
          ],
        },
      ],
    });
  });

  it.each([
    [
      'a heading nobody knows',
      [{ name: 'Personen', rows: [['Naam', 'Gewicht']] }],
      'We do not know this column',
    ],
    [
      'no sheet that we know',
      [{ name: 'Blad1', rows: [['Naam']] }],
      'This file has no sheet that we know',
    ],
    ['a key twice', [persons(['x', 'A'], ['X', 'B'])], 'Row 2 has this key as well'],
    ['a row without key or name', [persons([null, null, 'ja'])], 'Enter a key or a name'],
    ['no yes and no no', [persons(['x', 'A', 'misschien'])], 'Enter Yes or No'],
    ['a date that is none', [persons(['x', 'A', 'ja', '31-02-2027'])], 'Enter a date'],
    [
      'an answer that is none',
      [persons(['x', 'A', 'ja', null, 'Klingon'])],
      '“Klingon” is no answer',
    ],
    ['a formula', [persons(['x', '=1+1'])], 'Do not begin an answer with ='],
    ['a sheet twice', [persons(), persons()], 'This sheet is there twice'],
  ] as [string, GivenSheet[], string][])('points at %s', (_, sheets, expected) => {
    expect(said(read(...sheets)).map((one) => String(one[3]).slice(0, expected.length))).toEqual([
      expected,
    ]);
  });

  it('says in which cell an answer is against the rules', () => {
    const sheets = read(persons(['x', 'A'.repeat(200)], ['y', 'Bo']));
    const outcome = changeMany(setUp, sheets.steps, ['hr']);
    expect(
      !outcome.ok &&
        problemsInSheets(sheets, outcome.refusal).map(({ row, column }) => [row, column]),
    ).toEqual([[2, 'Naam']]);
  });

  it.each([
    ['1.250,50', 125050],
    ['€ 12', 1200],
    [0.1, 10],
    ['1250.5', 125050],
  ])('reads the amount %s', (given, cents) => {
    const { steps } = read({
      name: 'Regelingen',
      rows: [
        ['Naam van de regeling', 'Budget per jaar'],
        ['X', given],
      ],
    });
    expect(steps[0]).toMatchObject({ facts: [{ key: 'name' }, { value: cents }] });
  });
});
