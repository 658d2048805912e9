import type { FactValue, SubjectKind } from './fact.js';
import { formatFact } from './format-fact.js';
import { subjectById, withSubject } from './set-up.js';
import { subjectTitle, titleOfId } from './subject-title.js';
import { aSetUp, aSubject } from './testing/a-set-up.js';

const setUp = aSetUp();

/** The space that does not break, as written after the euro sign. */
const hard = '\u00a0';

describe('an answer in words', () => {
  const cases: readonly (readonly [SubjectKind, string, FactValue | undefined, string, string])[] =
    [
      ['organisation', 'published', true, 'ja', 'yes'],
      ['organisation', 'published', false, 'nee', 'no'],
      ['organisation', 'published', undefined, 'onbekend', 'unknown'],
      ['appointment', 'roleReportsTo', 'board', 'Bestuur', 'Board'],
      [
        'appointment',
        'roleReportsTo',
        'from_an_older_release',
        'from_an_older_release',
        'from_an_older_release',
      ],
      ['appointment', 'detrimentForms', [], 'geen', 'none'],
      [
        'appointment',
        'detrimentForms',
        ['dismissal', 'pay'],
        'Ontslag, Beloning',
        'Dismissal, Pay',
      ],
      [
        'document',
        'covers',
        ['tasks_and_powers', 'training'],
        'Taken, bevoegdheden en grenzen; Scholing en intervisie',
        'Tasks, powers and limits; Training and peer review',
      ],
      ['appointment', 'startOn', '2026-11-24', '24 november 2026', '24 November 2026'],
      ['appointment', 'startOn', '1990-01-01', '1 januari 1990', '1 January 1990'],
      ['appointment', 'budgetCents', 125_000, `€${hard}1.250,00`, '€1,250.00'],
      ['appointment', 'budgetCents', 0, `€${hard}0,00`, '€0.00'],
      ['appointment', 'budgetCents', 1_000_000_000, `€${hard}10.000.000,00`, '€10,000,000.00'],
      ['appointment', 'termMonths', 48, '48 maanden', '48 months'],
      ['appointment', 'timeAmount', 2.5, '2,5', '2.5'],
      ['organisation', 'headcount', 12_345, '12.345 personen', '12,345 persons'],
      ['person', 'name', 'Anna', 'Anna', 'Anna'],
      ['appointment', 'person', 'anna', 'Anna de Vries', 'Anna de Vries'],
      ['appointment', 'person', 'gone', 'verwijderd (persoon)', 'removed (person)'],
      ['appointment', 'standsInFor', ['a'], 'Anna de Vries', 'Anna de Vries'],
      [
        'appointment',
        'reportingLines',
        [{ about: 'time', to: 'hr', note: 'rooster' }, { about: 'budget' }, { to: 'board' }],
        'Uren en rooster: HR, rooster; Geld; Bestuur',
        'Hours and rota: HR, rooster; Money; Board',
      ],
      ['appointment', 'reportingLines', [], 'geen', 'none'],
      ['appointment', 'noLongerAFact', 3, '3', '3'],
      // What an older release kept in another form is shown, not thrown at the reader.
      ['appointment', 'startOn', 2026, '2026', '2026'],
      ['appointment', 'timeAmount', 'veel', 'veel', 'veel'],
      ['appointment', 'reportingLines', 'HR', 'HR', 'HR'],
      ['appointment', 'detrimentForms', 'pay', 'pay', 'pay'],
      ['organisation', 'published', 'ja', 'ja', 'ja'],
    ];

  it.each(cases)('%s %s %j is %j', (kind, key, value, nl, en) => {
    expect(formatFact(setUp, kind, key, value, 'nl')).toBe(nl);
    expect(formatFact(setUp, kind, key, value, 'en')).toBe(en);
  });
});

describe('what a subject is called', () => {
  const title = (id: string, of = setUp) =>
    subjectTitle(of, 'appointment', subjectById(of, 'appointment', id)!, 'nl');

  it('is its name or title', () => {
    expect(titleOfId(setUp, 'organisation', 'org', 'nl')).toBe('Zorghuis De Linde');
    expect(titleOfId(setUp, 'document', 'text', 'en')).toBe('Regeling 2026');
  });

  it('is for an appointment the person, with the position when it is a special one', () => {
    expect(title('a')).toBe('Anna de Vries');
    expect(title('b')).toBe('Bram Jansen (Vervanger)');
  });

  it('tells two appointments of one person apart', () => {
    const twice = withSubject(
      withSubject(
        setUp,
        'appointment',
        aSubject<'appointment'>('a', { person: 'anna', scope: 'behaviour', startOn: '2026-02-01' }),
      ),
      'appointment',
      aSubject<'appointment'>('c', { person: 'anna', scope: 'integrity', startOn: '2026-03-01' }),
    );
    expect(title('a', twice)).toBe('Anna de Vries (Ongewenste omgangsvormen, 1 februari 2026)');
    expect(title('c', twice)).toBe('Anna de Vries (Integriteit, 1 maart 2026)');
  });

  it('says so when there is no name yet', () => {
    const empty = withSubject(setUp, 'unit', aSubject<'unit'>('new', {}));
    expect(titleOfId(empty, 'unit', 'new', 'nl')).toBe('Onderdeel zonder naam');
    const nobody = withSubject(setUp, 'appointment', aSubject<'appointment'>('n', {}));
    expect(titleOfId(nobody, 'appointment', 'n', 'en')).toBe('Appointment without a person');
  });
});
