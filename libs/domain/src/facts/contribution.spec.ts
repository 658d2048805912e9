import { catalogue, subjectKinds } from './catalogue.js';
import { addSubject, changeFacts } from './change-facts.js';
import { mayAddSubject, mayAnswerFact, sightOf } from './contribution.js';
import type { FactDefinitions, SubjectKind } from './fact.js';
import { sectionIds, type SectionId } from './sections.js';
import { aSetUp } from './testing/a-set-up.js';

const contributor = (...sections: SectionId[]) => ({ roles: ['contributor'] as const, sections });

const everyQuestion = subjectKinds.flatMap((kind) =>
  Object.entries(catalogue[kind] as FactDefinitions).map(
    ([key, definition]) => [kind, key, definition] as const,
  ),
);

describe.each(sectionIds)('a contributor with %s', (section) => {
  const who = contributor(section);

  it('answers the questions of that section, and no other', () => {
    const wrong = everyQuestion.filter(
      ([kind, key, definition]) =>
        mayAnswerFact(who, kind, key) !==
        (definition.section === section && definition.statedBy === undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('sees the answers of that section and those on which its questions hang', () => {
    const sight = sightOf(who);
    const hang = new Set(
      everyQuestion
        .filter(([, , definition]) => definition.section === section)
        .flatMap(([kind, , { when = [], inherits }]) => [
          ...when.map(({ fact }) => `${kind}.${fact}`),
          ...(inherits && kind === 'appointment' ? ['appointment.policies'] : []),
        ]),
    );
    const wrong = everyQuestion.filter(
      ([kind, key, definition]) =>
        sight.fact(kind, key) !== (definition.section === section || hang.has(`${kind}.${key}`)),
    );
    expect(wrong.map(([kind, key]) => `${kind}.${key}`)).toEqual([]);
  });

  it('sees only that section of the wizard', () => {
    expect(sectionIds.filter(sightOf(who).section)).toEqual([section]);
  });
});

it('sees the titles of what can be named, without its answers', () => {
  const sight = sightOf(contributor('positioning'));
  expect(sight.kind('unit')).toBe(true);
  expect(sight.fact('unit', 'headcount')).toBe(false);
  expect(sight.kind('contact')).toBe(false);
});

it('sees and answers nothing without a section, or when the role is gone', () => {
  for (const who of [contributor(), { roles: [], sections: ['profile'] as const }]) {
    expect(everyQuestion.filter(([kind, key]) => mayAnswerFact(who, kind, key))).toEqual([]);
    expect(everyQuestion.filter(([kind, key]) => sightOf(who).fact(kind, key))).toEqual([]);
    expect(subjectKinds.filter(sightOf(who).kind)).toEqual([]);
  }
});

it('leaves the sight of another role whole', () => {
  const sight = sightOf({ roles: ['board', 'contributor'], sections: ['profile'] });
  expect(everyQuestion.filter(([kind, key]) => !sight.fact(kind, key))).toEqual([]);
  expect(mayAnswerFact({ roles: ['board'], sections: ['profile'] }, 'organisation', 'name')).toBe(
    false,
  );
});

it.each([
  ['profile', ['unit', 'body']],
  ['model', ['person', 'bureau', 'policy', 'appointment']],
  ['tasks-and-powers', ['contact']],
  ['documents-and-consent', ['document']],
  ['safeguards', []],
] as const)('adds with %s: %s', (section, kinds) => {
  const added = subjectKinds.filter((kind) => mayAddSubject(contributor(section), kind));
  expect([...added].sort()).toEqual([...kinds].sort());
});

describe('what a contributor sends', () => {
  const asked = (kind: SubjectKind, id: string, key: string, value: unknown) => {
    const outcome = changeFacts(
      aSetUp(),
      { kind, id, changes: [{ key, value }] },
      ['contributor'],
      ['duration'],
    );
    return outcome.ok ? 'taken' : outcome.refusal.map(({ code, field }) => `${field}: ${code}`);
  };

  it('is taken in the assigned section and refused outside it', () => {
    expect(asked('appointment', 'a', 'startOn', '2026-03-01')).toBe('taken');
    expect(asked('appointment', 'a', 'kind', 'external')).toEqual(['kind: not_yours_to_say']);
    expect(asked('appointment', 'a', 'confirmedOn', '2026-03-01')).toEqual([
      'confirmedOn: not_yours_to_say',
    ]);
  });

  it('adds nothing where its section names nothing', () => {
    const outcome = addSubject(aSetUp(), 'unit', 'new', [], ['contributor'], ['duration']);
    expect(outcome).toMatchObject({ ok: false, refusal: [{ code: 'not_yours_to_say' }] });
  });
});
