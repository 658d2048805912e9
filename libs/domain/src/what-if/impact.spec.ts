import fc from 'fast-check';
import { assess } from '../checklist/assess.js';
import { change, completeSetUp, today } from '../checklist/testing/complete-set-up.js';
import type { SetUp } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { impactBetween, isSilent } from './impact.js';

const judge = (setUp: SetUp) => assess(setUp, { on: today, framework: frameworks[0]! });
const underHr = (setUp: SetUp) => change(setUp, 'policy', 'policy', { roleReportsTo: 'hr' });
const readByHr = (setUp: SetUp) => change(setUp, 'policy', 'policy', { channelReadBy: ['hr'] });
const director = (setUp: SetUp) => change(setUp, 'person', 'anna', { otherRoles: ['director'] });
const noName = (setUp: SetUp) => change(setUp, 'person', 'anna', { jobTitle: 'Adviseur' });

const changes = [underHr, readByHr, director, noName] as const;
const some = fc
  .subarray([...changes])
  .map((chosen) => chosen.reduce((setUp, one) => one(setUp), completeSetUp()));

describe('the impact of a change', () => {
  it('names the items, from what to what', () => {
    const { items, conformity, hardStops } = impactBetween(
      judge(completeSetUp()),
      judge(underHr(completeSetUp())),
    );
    expect(items.map(({ itemId, status }) => [itemId, status.from, status.to])).toEqual([
      ['high-position', 'met', 'not_met'],
      ['placed-under-board', 'met', 'not_met'],
    ]);
    expect(conformity.to.part - conformity.from.part).toBe(-2);
    expect(hardStops).toEqual({ came: [], gone: [] });
  });

  it('names hard stops and conflicts that come', () => {
    const found = impactBetween(judge(completeSetUp()), judge(director(completeSetUp())));
    expect(found.hardStops.came).toEqual([{ ruleId: 'director', appointmentId: 'internal' }]);
    expect(found.conflicts.came).toEqual([{ ruleId: 'director', appointmentId: 'internal' }]);
  });

  it('says that an item stands as before for other reasons', () => {
    const alone = change(completeSetUp(), 'policy', 'policy', { substituteArranged: false });
    const open = change(completeSetUp(), 'policy', 'policy', { privatePlace: false });
    expect(impactBetween(judge(alone), judge(open)).otherReasons).toEqual(['accessibility']);
  });

  it('is silent where nothing that is judged changes', () => {
    expect(isSilent(impactBetween(judge(completeSetUp()), judge(noName(completeSetUp()))))).toBe(
      true,
    );
    expect(isSilent(impactBetween(judge(completeSetUp()), judge(underHr(completeSetUp()))))).toBe(
      false,
    );
  });

  it('is nothing between a set-up and itself, and turns round when undone', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [first, second] = [judge(one), judge(other)];
        expect(isSilent(impactBetween(first, first))).toBe(true);
        const there = impactBetween(first, second);
        const back = impactBetween(second, first);
        expect(back.items.map(({ status }) => [status.to, status.from])).toEqual(
          there.items.map(({ status }) => [status.from, status.to]),
        );
        expect(back.hardStops).toEqual({
          came: there.hardStops.gone,
          gone: there.hardStops.came,
        });
        expect(
          there.items.reduce((sum, { points }) => sum + points.to - points.from, 0),
        ).toBeCloseTo(there.conformity.to.part - there.conformity.from.part);
      }),
    );
  });
});
