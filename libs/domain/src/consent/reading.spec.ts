import type { Assessment, Status } from '../checklist/verdict.js';
import { catalogue, factDefinition, subjectKinds } from '../facts/catalogue.js';
import { changesBetween, changeSentence } from '../facts/changes.js';
import { factName } from '../facts/fact-names.js';
import type { FactType, FactValue } from '../facts/fact.js';
import { subjectById, subjectsOf, withSubject, type SetUp, type Subject } from '../facts/set-up.js';
import { aSetUp, aSubject } from '../facts/testing/a-set-up.js';
import { effectOf, effectsOf, sectionContents, verdictChanges, worseFirst } from './reading.js';

const before = aSetUp();

function withAnna(facts: object): SetUp {
  const old = subjectById(before, 'appointment', 'a')!;
  return withSubject(before, 'appointment', { ...old, facts: { ...old.facts, ...facts } });
}

function anAssessment(statuses: Record<string, Status>, key = 'roleReportsTo'): Assessment {
  return {
    frameworkId: 'f',
    release: '1',
    on: '2026-01-01',
    completeness: { part: 0, of: 0 },
    conformity: { part: 0, of: 0 },
    evidence: { part: 0, of: 0 },
    complete: false,
    hardStops: [],
    conflicts: [],
    qualityChecks: [],
    items: Object.entries(statuses).map(([itemId, status]) => ({
      itemId,
      status,
      points: 0,
      maxPoints: 1,
      evidence: 'none',
      findings: [
        {
          appointmentId: 'a',
          status,
          reasons: [],
          evidence: 'none',
          factsUsed: [{ kind: 'appointment', subjectId: 'a', key }],
        },
      ],
    })),
  };
}

describe('a section of a version', () => {
  const contentOf = (setUp: SetUp, section: string) =>
    JSON.stringify(new Map(sectionContents(setUp)).get(section as never));

  it('is the same while nothing in it changed', () => {
    const after = withAnna({ timeAmount: 40 });
    expect(contentOf(after, 'positioning')).toBe(contentOf(before, 'positioning'));
    expect(contentOf(after, 'time-and-budget')).not.toBe(contentOf(before, 'time-and-budget'));
  });

  it('holds every answer of the version exactly once', () => {
    const held = [...sectionContents(before).values()]
      .flat()
      .flatMap(({ kind, id, facts }) => Object.keys(facts).map((key) => `${kind} ${id} ${key}`));
    const given = subjectKinds.flatMap((kind) =>
      subjectsOf(before, kind).flatMap(({ id, facts }) =>
        Object.entries(facts)
          .filter(([, value]) => value !== undefined)
          .map(([key]) => `${kind} ${id} ${key}`),
      ),
    );
    expect(new Set(held).size).toBe(held.length);
    expect(held).toEqual(expect.arrayContaining(given));
  });
});

describe('the effect of a change', () => {
  it('is that of the verdict', () => {
    expect(effectOf('met', 'not_met')).toBe('worse');
    expect(effectOf('unanswered', 'met')).toBe('better');
    expect(effectOf('met', 'unanswered')).toBe('worse');
    expect(effectOf('met', 'not_applicable')).toBe('neutral');
  });

  it('is worse when any verdict that read the answer got worse', () => {
    const changes = changesBetween(before, withAnna({ roleReportsTo: 'hr', timeAmount: 40 }));
    const was = anAssessment({ one: 'met', two: 'not_met' });
    expect(effectsOf(changes, was, anAssessment({ one: 'not_met', two: 'met' }))).toEqual([
      'worse',
      'neutral',
    ]);
    expect(effectsOf(changes, was, anAssessment({ one: 'met', two: 'met' }))).toEqual([
      'better',
      'neutral',
    ]);
    expect(effectsOf(changes, was, was)).toEqual(['neutral', 'neutral']);
  });

  it('puts what got worse before what got better', () => {
    const was = anAssessment({ one: 'not_met', two: 'met', three: 'met' });
    const is = anAssessment({ one: 'met', two: 'not_met', three: 'met' });
    expect(verdictChanges(was, is).map(({ itemId }) => itemId)).toEqual(['two', 'one']);
    const effects = ['neutral', 'better', 'worse'] as const;
    expect(worseFirst(effects.map((effect) => ({ effect }))).map(({ effect }) => effect)).toEqual([
      'worse',
      'better',
      'neutral',
    ]);
  });
});

/** An answer of each type that a fact can have, and another one. */
function twoAnswers(type: FactType): readonly [FactValue, FactValue] {
  switch (type.type) {
    case 'yesNo':
      return [true, false];
    case 'choice':
      return [Object.keys(type.options)[0]!, Object.keys(type.options)[1]!];
    case 'choices':
      return [[], [Object.keys(type.options)[0]!]];
    case 'integer':
    case 'decimal':
      return [type.min, type.min + 1];
    case 'money':
      return [100, 200];
    case 'date':
      return ['2026-01-01', '2026-02-01'];
    case 'reference':
      return ['p', 'q'];
    case 'references':
      return [['p'], ['p', 'q']];
    case 'rows': {
      const [field, { type: inner }] = Object.entries(type.fields)[0]!;
      const [one, other] = twoAnswers(inner) as [string, string];
      return [[{ [field]: one }], [{ [field]: other }]];
    }
    default:
      return ['Eerst', 'Daarna'];
  }
}

describe('every fact of the model', () => {
  const all = subjectKinds.flatMap((kind) =>
    Object.keys(catalogue[kind]).map((key) => [kind, key] as const),
  );

  it.each(all)('%s.%s has a sentence in both languages for every kind of change', (kind, key) => {
    const definition = factDefinition(kind, key)!;
    const [one, other] = twoAnswers(definition.type);
    const id = kind === 'organisation' ? before.organisation.id : 'x';
    const setUpWith = (value: FactValue | undefined, declaredUnknown: string[] = []): SetUp => {
      const subject = {
        ...aSubject(id, {} as never),
        facts: value === undefined ? {} : { [key]: value },
        declaredUnknown,
      } as unknown as Subject<typeof kind>;
      return withSubject(before, kind, subject);
    };
    const pairs = [
      [setUpWith(one), setUpWith(other)],
      [setUpWith(undefined), setUpWith(one)],
      [setUpWith(one), setUpWith(undefined)],
      [setUpWith(undefined), setUpWith(undefined, [key])],
    ] as const;
    for (const [from, to] of pairs) {
      const changes = changesBetween(from, to).filter(
        (change) => 'key' in change && change.key === key,
      );
      expect(changes).toHaveLength(1);
      for (const locale of ['nl', 'en'] as const) {
        const sentence = changeSentence(changes[0]!, from, to, locale);
        const name = factName(kind, key, { [key]: one }, locale);
        expect(name).not.toBe('');
        expect(sentence).toContain(`${name}: `);
        expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }
  });
});
