import { changesBetween, changeSentence, describeChanges, sectionOfChange } from './changes.js';
import type { SetUp, Subject } from './set-up.js';
import { subjectById, withoutSubject, withSubject } from './set-up.js';
import { aSetUp, aSubject } from './testing/a-set-up.js';

const before = aSetUp();

/** The set-up with other facts for the appointment of Anna. */
function withAnna(facts: object, declaredUnknown: readonly string[] = []): SetUp {
  const old = subjectById(before, 'appointment', 'a')!;
  return withSubject(before, 'appointment', {
    ...old,
    facts: { ...old.facts, ...facts },
    declaredUnknown,
  });
}

function sentences(earlier: SetUp, later: SetUp, locale: 'nl' | 'en' = 'nl') {
  return changesBetween(earlier, later).map((one) => changeSentence(one, earlier, later, locale));
}

describe('what differs between two set-ups', () => {
  it('is nothing between a set-up and its copy', () => {
    expect(changesBetween(before, JSON.parse(JSON.stringify(before)) as SetUp)).toEqual([]);
  });

  it('is nothing when only the order of subjects or of fields in a record differs', () => {
    const one = withAnna({ reportingLines: [{ about: 'time', to: 'hr' }] });
    const other = withAnna({ reportingLines: [{ to: 'hr', about: 'time' }] });
    expect(changesBetween(one, { ...other, persons: [...other.persons].reverse() })).toEqual([]);
  });

  it('is a fact that changed', () => {
    const anna = (facts: object) => withAnna({ timeAmount: 24, ...facts });
    expect(changesBetween(anna({}), anna({ timeAmount: 40 }))).toEqual([
      { change: 'changed', kind: 'appointment', id: 'a', key: 'timeAmount', before: 24, after: 40 },
    ]);
  });

  it('is a list that grew or shrank at its end', () => {
    const one = withAnna({ powers: ['refer'] });
    const two = withAnna({ powers: ['refer', 'invoke_secrecy'] });
    expect(changesBetween(one, two)).toHaveLength(1);
    expect(changesBetween(two, one)).toHaveLength(1);
  });

  it('is a fact that became known, also as no, nothing or none', () => {
    const after = withAnna({ trainingRight: false, budgetCents: 0, powers: [] });
    expect(changesBetween(before, after)).toEqual([
      { change: 'became_known', kind: 'appointment', id: 'a', key: 'budgetCents', after: 0 },
      { change: 'became_known', kind: 'appointment', id: 'a', key: 'powers', after: [] },
      { change: 'became_known', kind: 'appointment', id: 'a', key: 'trainingRight', after: false },
    ]);
  });

  it('is a fact that became unknown, and a fact said to be unknown', () => {
    const after = withAnna({ startOn: undefined }, ['scope']);
    expect(changesBetween(before, after)).toEqual([
      { change: 'marked_unknown', kind: 'appointment', id: 'a', key: 'scope' },
      {
        change: 'became_unknown',
        kind: 'appointment',
        id: 'a',
        key: 'startOn',
        before: '2026-02-01',
      },
    ]);
    expect(changesBetween(withAnna({}, ['scope']), before)).toEqual([
      { change: 'no_longer_marked', kind: 'appointment', id: 'a', key: 'scope' },
    ]);
  });

  it('is a subject that came or went, once', () => {
    const after = withSubject(
      withoutSubject(before, 'document', 'text'),
      'person',
      aSubject<'person'>('carla', { name: 'Carla Bos', certified: true }),
    );
    expect(changesBetween(before, after)).toEqual([
      { change: 'subject_added', kind: 'person', id: 'carla' },
      { change: 'subject_removed', kind: 'document', id: 'text' },
    ]);
  });

  it('is also a fact that the catalogue no longer has', () => {
    const old = withAnna({ formerFact: 1 });
    expect(changesBetween(old, withAnna({ formerFact: 2 }))).toEqual([
      { change: 'changed', kind: 'appointment', id: 'a', key: 'formerFact', before: 1, after: 2 },
    ]);
  });

  it('is the other way round seen from the other side', () => {
    const after = withAnna({ roleReportsTo: 'hr', startOn: undefined });
    const turned = { became_known: 'became_unknown', became_unknown: 'became_known' } as const;
    expect(
      changesBetween(after, before)
        .map((one) => one.change)
        .sort(),
    ).toEqual(
      changesBetween(before, after)
        .map((one) => turned[one.change as keyof typeof turned] ?? one.change)
        .sort(),
    );
  });
});

describe('a difference as a sentence', () => {
  it('names the subject, the fact and both answers', () => {
    const one = withAnna({ roleReportsTo: 'hr', timeAmount: 24 });
    const other = withAnna({ roleReportsTo: 'board', timeAmount: 40 });
    expect(sentences(one, other)).toEqual([
      'Anna de Vries – Valt onder: HR → Bestuur',
      'Anna de Vries – Uren per jaar: 24 → 40',
    ]);
    expect(sentences(one, other, 'en')).toEqual([
      'Anna de Vries – Reports to: HR → Board',
      'Anna de Vries – Hours a year: 24 → 40',
    ]);
  });

  it('needs no name for the organisation itself', () => {
    const after = withSubject(before, 'organisation', {
      ...before.organisation,
      facts: { ...before.organisation.facts, published: true },
    } as Subject<'organisation'>);
    expect(sentences(before, after)).toEqual(['Bekendgemaakt wie het is: ja']);
  });

  it('says what became unknown or was said to be', () => {
    expect(sentences(before, withAnna({ startOn: undefined }, ['scope']))).toEqual([
      'Anna de Vries – Reikwijdte van de rol: als onbekend aangegeven',
      'Anna de Vries – Begint op: 1 februari 2026 → onbekend',
    ]);
    expect(sentences(withAnna({}, ['scope']), before)).toEqual([
      'Anna de Vries – Reikwijdte van de rol: nog niet beantwoord',
    ]);
  });

  it('says who came and who went, by the name they have or had', () => {
    const after = withoutSubject(before, 'appointment', 'b');
    expect(sentences(before, after)).toEqual(['Benoeming verwijderd: Bram Jansen (Vervanger)']);
    expect(sentences(after, before)).toEqual(['Benoeming toegevoegd: Bram Jansen (Vervanger)']);
  });

  it('words an earlier reference by the earlier set-up', () => {
    const after = withoutSubject(withAnna({ person: 'bram' }), 'person', 'anna');
    expect(sentences(before, after)).toContain(
      'Bram Jansen (1 februari 2026) – Persoon: Anna de Vries → Bram Jansen',
    );
  });
});

describe('differences by section', () => {
  it('follow the wizard, and leave out sections without any', () => {
    const after = withAnna({ roleReportsTo: 'hr', budgetForm: 'none', startOn: '2026-03-01' });
    const described = describeChanges(changesBetween(before, after), before, after, 'nl');
    expect(described.map(({ section }) => section)).toEqual([
      'positioning',
      'time-and-budget',
      'duration',
    ]);
    expect(described[2]!.changes).toEqual([
      {
        change: expect.objectContaining({ key: 'startOn' }) as unknown,
        subject: 'Anna de Vries',
        name: 'Begint op',
        before: '1 februari 2026',
        after: '1 maart 2026',
        sentence: 'Anna de Vries – Begint op: 1 februari 2026 → 1 maart 2026',
      },
    ]);
  });

  it('have a subject that came in the section where its kind is asked', () => {
    expect(sectionOfChange({ change: 'subject_added', kind: 'document', id: 'x' })).toBe(
      'documents-and-consent',
    );
  });
});
