import { subjectById, type SetUp } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { assess } from '../checklist/assess.js';
import { explainConflict, explainHardStop } from '../checklist/explain-rules.js';
import { change, completeSetUp, today } from '../checklist/testing/complete-set-up.js';
import { conflictRuleIds, conflictTexts } from './conflicts.js';

const framework = frameworks[0]!;
const judge = (setUp: SetUp) => assess(setUp, { on: today, framework });

/** Rules and paths in words, as a reader sees them. */
function found(setUp: SetUp, locale: 'nl' | 'en' = 'nl') {
  return judge(setUp).conflicts.map((conflict) => [
    conflict.ruleId,
    ...explainConflict(conflict, setUp, framework, locale)!.paths,
  ]);
}

/** HR with a team below it and one below that; Anna works in communication. */
function withUnits(): SetUp {
  let setUp = change(completeSetUp(), 'unit', 'hr', {
    name: 'HR',
    kind: 'department',
    staffFunction: 'hr',
  });
  setUp = change(setUp, 'unit', 'absence', { name: 'Verzuim', kind: 'department', partOf: 'hr' });
  setUp = change(setUp, 'unit', 'desk', { name: 'Balie', kind: 'department', partOf: 'absence' });
  setUp = change(setUp, 'unit', 'press', { name: 'Communicatie', kind: 'department' });
  return change(setUp, 'person', 'anna', { jobTitle: 'adviseur', mainJobUnit: 'press' });
}

describe('a path of a conflict', () => {
  it('goes from the person by the job up the tree of units', () => {
    const setUp = change(withUnits(), 'person', 'anna', { mainJobUnit: 'desk' });
    expect(found(setUp)).toEqual([
      [
        'hr-department',
        'Anna de Vries → adviseur → afdeling Balie → afdeling Verzuim → afdeling HR → HR of personeelszaken',
      ],
    ]);
    expect(found(setUp, 'en')[0]![1]).toBe(
      'Anna de Vries → adviseur → department Balie → department Verzuim → department HR → HR',
    );
  });

  it('names the unit that someone heads, for managing and for the department', () => {
    expect(found(change(withUnits(), 'person', 'anna', { headOf: ['hr'] }))).toEqual([
      ['manager', 'Anna de Vries → hoofd HR → afdeling HR'],
      ['hr-department', 'Anna de Vries → hoofd HR → afdeling HR → HR of personeelszaken'],
    ]);
  });

  it('goes through the members of a body', () => {
    const setUp = change(completeSetUp(), 'person', 'anna', { memberOf: ['committee'] });
    expect(found(setUp)).toEqual([
      ['complaints-committee', 'Anna de Vries → Klachtencommissie → klachtencommissie'],
    ]);
    const stop = judge(setUp).hardStops[0]!;
    expect(explainHardStop(stop, setUp, framework, 'nl')!.paths).toEqual(found(setUp)[0]!.slice(1));
    expect(stop.factsUsed.map(({ key }) => key)).toEqual(['memberOf', 'kind']);
  });

  it('goes through a tie to what the other person is', () => {
    let setUp = change(completeSetUp(), 'body', 'board', {
      name: 'Raad van bestuur',
      kind: 'board',
    });
    setUp = change(setUp, 'person', 'carla', { name: 'Carla Bos', memberOf: ['board'] });
    setUp = change(setUp, 'person', 'anna', { relations: [{ relation: 'partner', to: 'carla' }] });
    expect(found(setUp)).toEqual([
      ['close-to-director', 'Anna de Vries → partner van → Carla Bos → Raad van bestuur → bestuur'],
    ]);
  });

  it('is found along every way, each shown', () => {
    const setUp = change(completeSetUp(), 'person', 'anna', {
      otherRoles: ['complaints_committee'],
      memberOf: ['committee'],
    });
    expect(found(setUp)).toEqual([
      [
        'complaints-committee',
        'Anna de Vries → lid van de klachtencommissie',
        'Anna de Vries → Klachtencommissie → klachtencommissie',
      ],
    ]);
  });

  it('ends where units point at each other', () => {
    let setUp = change(withUnits(), 'unit', 'press', { partOf: 'web' });
    setUp = change(setUp, 'unit', 'web', { name: 'Web', partOf: 'press' });
    expect(found(setUp)).toEqual([]);
  });

  it('leads to each field that draws it, and to the place of the reason last', () => {
    const setUp = change(withUnits(), 'person', 'anna', { mainJobUnit: 'absence' });
    const conflict = judge(setUp).conflicts[0]!;
    const { links } = explainConflict(conflict, setUp, framework, 'nl')!;
    expect(links.map(({ subjectId, key }) => `${subjectId} ${key}`)).toEqual([
      'anna mainJobUnit',
      'absence partOf',
      'hr staffFunction',
      'internal independenceReason',
    ]);
  });
});

describe('a conflict', () => {
  it('shows the opinions side by side where sources disagree, each with its source', () => {
    const disputed = conflictRuleIds.filter((id) => conflictTexts(id)!.normStatus === 'disputed');
    expect(disputed).toEqual(expect.arrayContaining(['manager', 'works-council-member']));
    for (const id of disputed) {
      const { views = [], sources } = conflictTexts(id)!;
      expect(views.length).toBeGreaterThan(1);
      for (const view of views) {
        expect(view.sources.length).toBeGreaterThan(0);
        expect(sources).toEqual(expect.arrayContaining([...view.sources]));
      }
    }
  });

  it('shows the reason that was written down', () => {
    let setUp = change(withUnits(), 'person', 'anna', { headOf: ['press'] });
    setUp = change(setUp, 'appointment', 'internal', {
      independenceReason: 'Op verzoek van de OR',
    });
    const [conflict] = judge(setUp).conflicts;
    expect(conflict).toMatchObject({ ruleId: 'manager', justified: true });
    expect(explainConflict(conflict!, setUp, framework, 'nl')).toMatchObject({
      reason: 'Op verzoek van de OR',
      reasonLink: { subjectId: 'internal', key: 'independenceReason' },
    });
  });

  it('through the tree fails item 3 as a department in name does', () => {
    const setUp = change(withUnits(), 'person', 'anna', { mainJobUnit: 'desk' });
    const item = judge(setUp).items.find(({ itemId }) => itemId === 'placed-under-board')!;
    expect(item).toMatchObject({ status: 'not_met' });
    const finding = item.findings.find(({ appointmentId }) => appointmentId === 'internal');
    expect(finding!.reasons).toEqual(['worksInHr']);
  });

  it('lowers item 1 when a tie lowers it, and says whether the reason is given', () => {
    const tied = change(completeSetUp(), 'person', 'anna', {
      relations: [{ relation: 'relative', post: 'director' }],
    });
    const first = (setUp: SetUp) =>
      judge(setUp).items.find(({ itemId }) => itemId === 'appointment-model')!.findings[0]!.reasons;
    expect(first(tied)).toEqual(['discouragedWithoutReason']);
    expect(
      first(change(tied, 'appointment', 'internal', { independenceReason: 'Op verzoek' })),
    ).toEqual(['discouragedWithReason']);
  });

  it('keeps the names of the set-up out of the stored path', () => {
    const setUp = change(withUnits(), 'person', 'anna', { mainJobUnit: 'desk' });
    const stored = JSON.stringify(judge(setUp).conflicts);
    const { name } = subjectById(setUp, 'person', 'anna')!.facts;
    expect(stored).not.toContain(name);
  });
});
