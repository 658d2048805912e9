import type { SubjectKind } from '@vertrouwensbasis/domain';
import {
  answerOf,
  mayAnswer,
  questionsAsked,
  type AnsweredFact,
  type AnsweredSubject,
} from './answers.js';
import { kindsAddedIn, stepPath, stepsOf } from './steps.js';

function subject(
  kind: SubjectKind,
  id: string,
  facts: Record<string, unknown>,
  more: readonly AnsweredFact[] = [],
): AnsweredSubject {
  const own = Object.entries(facts).map(([key, value]) => ({ key, value, declaredUnknown: false }));
  return { id, kind, title: id, version: 1, own: false, facts: [...own, ...more] };
}

describe('the pages of a section', () => {
  it('are one per group and subject, with what is answered out of what is asked', () => {
    const steps = stepsOf('positioning', [
      subject('person', 'anna', { mainJobDepartment: 'hr', mainJobIsManager: false }),
    ]);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ group: 'main-job', answered: 2, asked: 3 });
    expect(stepPath(steps[0]!)).toBe('opzet/positioning/main-job/anna');
  });

  it('count a fact declared unknown as answered', () => {
    const [step] = stepsOf('positioning', [
      subject('person', 'anna', {}, [{ key: 'mainJobIsManager', declaredUnknown: true }]),
    ]);
    expect(step).toMatchObject({ answered: 1 });
  });

  it('say when an appointment only follows its policy', () => {
    const answers = ['directAccessDirectors', 'directAccessWorksCouncil', 'annualTalkDirectors'];
    const inherited = [
      ...answers.map((key) => ({ key, value: true, declaredUnknown: false, fromPolicy: 'rule' })),
      { key: 'directorAccusedRoute', value: 'group', declaredUnknown: false, fromPolicy: 'rule' },
    ];
    const steps = stepsOf('positioning', [subject('appointment', 'a', {}, inherited)]);
    expect(steps.find((step) => step.group === 'access')).toMatchObject({ followsPolicy: true });
    expect(steps.find((step) => step.group === 'line')).toMatchObject({ followsPolicy: false });
  });

  it('leave out what only concerns external counsellors, for an internal one', () => {
    const groups = (kind: string) =>
      stepsOf('positioning', [subject('appointment', 'a', { kind })]).map((step) => step.group);
    expect(groups('internal')).not.toContain('contract');
    expect(groups('external')).toContain('contract');
  });
});

describe('the questions of a page', () => {
  const unpruned = { facts: {}, hasUnits: true };
  const own = { own: true };

  const keys = (values: Record<string, string>) =>
    questionsAsked('appointment', 'line', values, unpruned).map(({ key }) => key);

  it('follow the answers: who the MT member is, only when there is one', () => {
    expect(keys({ roleReportsTo: 'directors' })).not.toContain('mtMemberPortfolio');
    expect(keys({ roleReportsTo: 'mt_member' })).toContain('mtMemberPortfolio');
  });

  const may = { setUpChange: false, setUpConfirm: false, setUpContribute: false };
  const hr = { ...may, setUpChange: true };
  const counsellor = { ...may, setUpConfirm: true };
  const contributor = { ...may, setUpContribute: true };

  it('can be such that only the counsellor may answer them', () => {
    const [question] = questionsAsked('appointment', 'confirmation', {}, unpruned);
    expect(mayAnswer(question!, own, hr, [])).toBe(false);
    expect(mayAnswer(question!, own, counsellor, [])).toBe(true);
    expect(mayAnswer(question!, { own: false }, counsellor, [])).toBe(false);
    expect(mayAnswer(question!, own, contributor, ['documents-and-consent'])).toBe(false);
  });

  it('are for HR otherwise, and for whom the section was assigned to', () => {
    const [question] = questionsAsked('appointment', 'line', {}, unpruned);
    expect(mayAnswer(question!, own, hr, [])).toBe(true);
    expect(mayAnswer(question!, own, counsellor, [])).toBe(false);
    expect(mayAnswer(question!, own, contributor, ['positioning'])).toBe(true);
    expect(mayAnswer(question!, own, contributor, ['model'])).toBe(false);
  });
});

it('adds persons, policies and appointments where they are named', () => {
  expect(kindsAddedIn('model')).toEqual(['bureau', 'person', 'policy', 'appointment']);
  expect(kindsAddedIn('safeguards')).toEqual([]);
});

it('takes no answer for no answer', () => {
  expect(answerOf(subject('person', 'anna', {}), 'mainJobIsManager')).toEqual({
    value: undefined,
    declaredUnknown: false,
    fromPolicy: undefined,
    shown: undefined,
  });
});
