import { agreementFacts } from './agreement.js';
import {
  catalogue,
  factDefinition,
  factsInSection,
  groupTitles,
  subjectKinds,
  subjectNames,
} from './catalogue.js';
import { factName } from './fact-names.js';
import type { FactDefinition, FactDefinitions, FactType, SubjectKind } from './fact.js';
import { sectionIds, sections } from './sections.js';
import type { Text } from '../text.js';

const everyFact = subjectKinds.flatMap((kind) =>
  Object.entries(catalogue[kind] as FactDefinitions).map(
    ([key, definition]) => [`${kind}.${key}`, kind, key, definition] as const,
  ),
);

/** Words that are the same in Dutch and English, or names. */
const sameInBoth = new Set([
  'App',
  'Budget',
  'Bureau',
  'Club',
  'Compliance officer',
  'Document',
  'E-mail',
  'HR',
  'Intranet',
  'Man',
  'Mediation',
  'Model',
  'Poster',
  'School',
  'Sector',
  'Sport',
  'Via HR',
  'Website',
]);

function textsOf(definition: FactDefinition): readonly Text[] {
  const inType = (type: FactType): readonly Text[] => {
    if ('options' in type) return Object.values(type.options);
    if ('unit' in type && type.unit) return [type.unit];
    if (type.type === 'rows') {
      return Object.values(type.fields).flatMap((field) => [field.label, ...inType(field.type)]);
    }
    return [];
  };
  return [
    definition.label,
    ...(definition.help ? [definition.help] : []),
    ...inType(definition.type),
  ];
}

function optionsOf(type: FactType): readonly unknown[] {
  if (type.type === 'yesNo') return [true, false];
  return 'options' in type ? Object.keys(type.options) : [];
}

describe('the catalogue of facts', () => {
  it('has every kind of subject once', () => {
    expect([...subjectKinds].sort()).toEqual(Object.keys(catalogue).sort());
    expect(Object.keys(subjectNames).sort()).toEqual(Object.keys(catalogue).sort());
  });

  it.each(everyFact)('%s has a key in camel case', (_, __, key) => {
    expect(key).toMatch(/^[a-z][a-zA-Z]*$/);
  });

  it.each(everyFact)('%s says everything in both languages', (_, __, ___, definition) => {
    for (const text of textsOf(definition)) {
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      if (text.nl === text.en) expect(sameInBoth).toContain(text.nl);
    }
  });

  it.each(everyFact)(
    '%s stands in a section and a group with a title',
    (_, __, ___, definition) => {
      expect(sectionIds).toContain(definition.section);
      expect(Object.keys(groupTitles)).toContain(definition.group);
    },
  );

  it.each(everyFact.filter(([, , , { when }]) => when))(
    '%s is asked on answers that exist',
    (_, kind, key, definition) => {
      for (const { fact, is } of definition.when!) {
        // Whether a counsellor is external is known of the appointment; a policy asks both.
        const asked = factDefinition(kind, fact) ?? factDefinition('appointment', fact);
        expect(asked).toBeDefined();
        expect(fact).not.toBe(key);
        expect(is.length).toBeGreaterThan(0);
        expect(optionsOf(asked!.type)).toEqual(expect.arrayContaining([...is]));
      }
    },
  );

  it('lets only a policy ask on a fact that is not its own', () => {
    const elsewhere = everyFact.filter(([, kind, , { when }]) =>
      (when ?? []).some(({ fact }) => !factDefinition(kind, fact)),
    );
    expect(elsewhere.filter(([, kind]) => kind !== 'policy')).toEqual([]);
  });

  it.each(
    everyFact.filter(([, , , { type }]) => type.type === 'reference' || type.type === 'references'),
  )('%s names a kind of subject that exists', (_, __, ___, { type }) => {
    expect(subjectKinds).toContain((type as { to: SubjectKind }).to);
  });

  it.each(everyFact)('%s has bounds that leave room', (_, __, ___, { type }) => {
    if ('min' in type) expect(type.min).toBeLessThan(type.max);
    else if ('max' in type) expect(type.max).toBeGreaterThan(0);
    if ('options' in type) expect(Object.keys(type.options).length).toBeGreaterThan(1);
  });

  it('has options in lower case with underscores: they are stored and published', () => {
    const keys = everyFact.flatMap(([, , , { type }]) =>
      'options' in type ? Object.keys(type.options) : [],
    );
    expect(keys.filter((key) => !/^[a-z]+(_[a-z]+)*$/.test(key))).toEqual([]);
  });

  it('lets a policy and an appointment share every agreement, and nothing else inherit', () => {
    for (const key of Object.keys(agreementFacts)) {
      expect(factDefinition('policy', key)).toBe(factDefinition('appointment', key));
    }
    const inheriting = everyFact.filter(([, , , { inherits }]) => inherits).map(([, , key]) => key);
    expect(new Set(inheriting)).toEqual(new Set(Object.keys(agreementFacts)));
  });

  it('finds no fact under a name that every object has', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(factDefinition('organisation', key)).toBeUndefined();
    }
  });

  it('shows every fact in exactly one section, and something in every section', () => {
    for (const kind of subjectKinds) {
      const shown = sectionIds.flatMap((section) => factsInSection(kind, section));
      expect(shown.map(([key]) => key).sort()).toEqual(Object.keys(catalogue[kind]).sort());
    }
    for (const section of sectionIds) {
      expect(subjectKinds.flatMap((kind) => factsInSection(kind, section))).not.toEqual([]);
    }
    expect(sections.map((section) => section.id)).toEqual([...sectionIds]);
  });
});

describe('the name of a fact', () => {
  it.each(everyFact)('%s is no question, in either language', (_, kind, key) => {
    for (const locale of ['nl', 'en'] as const) {
      const name = factName(kind, key, {}, locale);
      expect(name).not.toMatch(/[?]/);
      expect(name).not.toBe(key);
    }
  });

  it.each(subjectKinds)('tells the facts of %s apart', (kind) => {
    for (const locale of ['nl', 'en'] as const) {
      const names = Object.keys(catalogue[kind]).map((key) => factName(kind, key, {}, locale));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('is the form of time for the amount of time', () => {
    const facts = { timeForm: 'hours_a_year' };
    expect(factName('appointment', 'timeAmount', facts, 'nl')).toBe('Uren per jaar');
    expect(factName('appointment', 'timeAmount', {}, 'nl')).toBe('Hoeveelheid tijd');
  });

  it('is the key of a fact that is no longer there', () => {
    expect(factName('appointment', 'constructor', {}, 'nl')).toBe('constructor');
  });
});
