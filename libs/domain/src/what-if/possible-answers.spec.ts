import { possibleAnswers } from './possible-answers.js';

describe('answers to try beforehand', () => {
  it('are yes and no, or the options', () => {
    expect(possibleAnswers('organisation', 'published', true).map(({ value }) => value)).toEqual([
      true,
      false,
    ]);
    expect(possibleAnswers('appointment', 'kind', undefined).map(({ option }) => option)).toEqual([
      'internal',
      'external',
    ]);
  });

  it('are one option more or fewer where several can be chosen, in the order of the catalogue', () => {
    expect(possibleAnswers('policy', 'detrimentProtects', ['former'])).toEqual([
      { option: 'current', value: ['current', 'former'] },
      { option: 'former', value: [] },
    ]);
  });

  it('are none for what is typed, and for what does not exist', () => {
    expect(possibleAnswers('organisation', 'headcount', 3)).toEqual([]);
    expect(possibleAnswers('organisation', 'constructor', 3)).toEqual([]);
  });
});
