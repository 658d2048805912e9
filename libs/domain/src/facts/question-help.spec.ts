import { catalogue, subjectKinds } from './catalogue.js';
import type { FactDefinitions } from './fact.js';
import { questionHelp } from './question-help.js';

const everyQuestion = subjectKinds.flatMap((kind) =>
  Object.keys(catalogue[kind] as FactDefinitions).map(
    (key) => [`${kind}.${key}`, kind, key] as const,
  ),
);

/** Words that B1 readers stumble over, with what to say instead in our own texts. */
const hard =
  /\b(teneinde|derhalve|inzake|aangaande|middels|voornoemd|zulks|conform|geïmplementeerd)\b/i;

/** A sentence longer than this is hard to read (B1). */
const mostWords = 22;

describe('help at every question', () => {
  it.each(everyQuestion)('%s has help and an example, in both languages', (_, kind, key) => {
    const help = questionHelp(kind, key);
    expect(help).toBeDefined();
    for (const text of [help!.help, help!.example]) {
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
    expect(help!.help.nl).not.toBe(help!.help.en);
    expect(help!.help.nl).not.toBe(help!.example.nl);
  });

  it.each(everyQuestion)('%s is helped in short and plain sentences', (_, kind, key) => {
    const { help, example } = questionHelp(kind, key)!;
    for (const text of [help, example]) {
      expect(text.nl).not.toMatch(hard);
      const sentences = text.nl.split(/(?<=[.?!])\s+/);
      expect(sentences.filter((one) => one.split(/\s+/).length > mostWords)).toEqual([]);
    }
  });

  it('is written once: in the definition or beside it, not in both', () => {
    const source = everyQuestion.filter(([, kind, key]) => {
      const own = (catalogue[kind] as FactDefinitions)[key]!.help;
      return own !== undefined && questionHelp(kind, key)!.help !== own;
    });
    expect(source.map(([name]) => name)).toEqual([]);
  });

  it('knows no question that is not in the catalogue', () => {
    expect(questionHelp('person', 'shoeSize')).toBeUndefined();
    expect(questionHelp('person', 'constructor')).toBeUndefined();
  });
});
