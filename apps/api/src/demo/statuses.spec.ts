import { assess, frameworks, statuses } from '@vertrouwensbasis/domain';
import { demoOrganisations } from './demo-organisations.js';
import { setUpOf, stagesOf } from './describe.js';

const on = '2026-11-24';
const [framework] = frameworks;
const assessments = demoOrganisations.map((demo) => ({
  demo,
  assessment: assess(setUpOf(demo, on), { on, framework: framework! }),
}));

/** Not applicable is almost never right: only before the counsellor has started (domain §6.2 rule 4). */
const canBeNotApplicable = ['publication', 'communication'];

const expected = framework!.items.flatMap(({ item }) =>
  statuses
    .filter((status) => status !== 'not_applicable' || canBeNotApplicable.includes(item.id))
    .map((status) => [item.id, status] as const),
);

describe('how the demo stands against the checklist', () => {
  it.each(expected)('%s is %s somewhere', (itemId, status) => {
    const found = assessments.filter(({ assessment }) =>
      assessment.items.some((item) => item.itemId === itemId && item.status === status),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('has a conflict of interest of every level, with and without its reason', () => {
    const conflicts = assessments.flatMap(({ assessment }) => assessment.conflicts);
    expect(new Set(conflicts.map((conflict) => conflict.level))).toEqual(
      new Set(['prohibited', 'discouraged', 'attention']),
    );
    expect(new Set(conflicts.map((conflict) => conflict.justified))).toContain(true);
    expect(new Set(conflicts.map((conflict) => conflict.justified))).toContain(false);
  });

  it('has hard stops because of who someone is and because of who reads along', () => {
    const rules = new Set(
      assessments.flatMap(({ assessment }) => assessment.hardStops.map((stop) => stop.ruleId)),
    );
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'director',
        'complaints-committee',
        'investigator',
        'company-doctor',
        'employer-reads-files',
        'employer-reads-mailbox',
      ]),
    );
  });

  it('has quality checks of every level', () => {
    const levels = assessments.flatMap(({ assessment }) =>
      assessment.qualityChecks.map((check) => check.level),
    );
    expect(new Set(levels)).toEqual(new Set(['error', 'warning', 'advice']));
  });

  it('ranges from nothing known to every item met', () => {
    const parts = assessments.map(({ assessment }) => assessment.conformity.part);
    expect(Math.min(...parts)).toBe(0);
    expect(Math.max(...parts)).toBe(framework!.items.length);
    expect(new Set(parts).size).toBeGreaterThan(8);
  });

  it('leaves the first showcase something to finish: gaps, and a line through HR', () => {
    const { assessment } = assessments.find(({ demo }) => demo.slug === 'zorg-de-linde')!;
    expect(assessment.complete).toBe(false);
    expect(assessment.completeness.part).toBeLessThan(assessment.completeness.of);
    const unanswered = assessment.items.filter((item) => item.status === 'unanswered');
    expect(unanswered.length).toBeGreaterThan(2);
    expect(assessment.conflicts.map((conflict) => conflict.ruleId)).toContain('hr-department');
    expect(assessment.items.find((item) => item.itemId === 'high-position')?.status).toBe(
      'not_met',
    );
  });

  it('moves over two years, up and down, by changes and by terms that end', () => {
    const moves = demoOrganisations.map((demo) => {
      const [first] = stagesOf(demo, on);
      const score = (setUp: Parameters<typeof assess>[0], day: string) =>
        assess(setUp, { on: day, framework: framework! }).conformity.part;
      return score(setUpOf(demo, on), on) - score(first!.setUp, first!.on);
    });
    expect(moves.filter((move) => move > 0).length).toBeGreaterThan(15);
    expect(moves.filter((move) => move < 0).length).toBeGreaterThan(1);

    // Nobody touched anything at De Hamer: its term simply ended.
    const hamer = demoOrganisations.find((demo) => demo.slug === 'metaal-de-hamer')!;
    expect(hamer.history).toEqual([]);
    expect(moves[demoOrganisations.indexOf(hamer)]).toBeLessThan(-5);
  });
});
