import type { AnsweredSubject } from '../answers.js';
import {
  entryKey,
  stepsOfTrial,
  subjectsInTrial,
  withEntry,
  withoutEntry,
  type TrialEntry,
} from './trial-entries.js';

const answered = (key: string, value: string, subjectId = 'a'): TrialEntry => ({
  act: 'change',
  kind: 'appointment',
  subjectId,
  key,
  answer: { value },
  expectedVersion: subjectId === 'a' ? 4 : null,
});

const added: TrialEntry = {
  act: 'add',
  personId: 'p2',
  appointmentId: 'a2',
  name: 'Cas',
  kind: 'internal',
  policies: ['policy'],
  startOn: '2026-11-24',
};

const subject: AnsweredSubject = {
  id: 'a',
  kind: 'appointment',
  title: 'Anna',
  version: 4,
  own: false,
  facts: [{ key: 'kind', value: 'internal', declaredUnknown: false }],
};

describe('the list of a trial', () => {
  it('keeps one line for one question: the last answer', () => {
    const entries = withEntry(
      withEntry([], answered('kind', 'internal')),
      answered('kind', 'external'),
    );
    expect(entries).toEqual([answered('kind', 'external')]);
  });

  it('drops what was said about a counsellor who is not added after all', () => {
    const entries = [answered('roleReportsTo', 'hr', 'a2'), added, answered('kind', 'external')];
    expect(withoutEntry(entries, entryKey(added))).toEqual([answered('kind', 'external')]);
  });

  it('sends what is added first and what is removed last, each with its line', () => {
    const removed: TrialEntry = {
      act: 'remove',
      kind: 'appointment',
      subjectId: 'a',
      title: 'Anna',
      expectedVersion: 4,
    };
    const steps = stepsOfTrial([removed, answered('roleReportsTo', 'hr', 'a2'), added]);
    expect(steps.map(({ step }) => `${step.act} ${step.kind} ${step.subjectId}`)).toEqual([
      'add person p2',
      'add appointment a2',
      'change appointment a2',
      'remove appointment a',
    ]);
    expect(steps.map(({ entry }) => entry.act)).toEqual(['add', 'add', 'change', 'remove']);
  });

  it('shows subjects as they are in the trial', () => {
    const shown = subjectsInTrial([subject], [answered('kind', 'external'), added]);
    expect(shown.map(({ id }) => id)).toEqual(['a', 'p2', 'a2']);
    expect(shown[0]!.facts).toEqual([{ key: 'kind', value: 'external', declaredUnknown: false }]);
    expect(shown[2]!.facts).toContainEqual({ key: 'person', value: 'p2', declaredUnknown: false });
  });
});
