import { assess } from '../../../checklist/assess.js';
import { change, completeSetUp, today } from '../../../checklist/testing/complete-set-up.js';
import type { Assessment, Status } from '../../../checklist/verdict.js';
import { withoutSubject, type SetUp } from '../../../facts/set-up.js';
import { tnoLvv } from '../framework.js';

/** The scenarios of domain §6.7: each changes one thing in a set-up in which everything is met. */

const judge = (setUp: SetUp) => assess(setUp, { on: today, framework: tnoLvv });

/** Items by the number people quote, with the status of those that are not met. */
function notMet(assessment: Assessment): Record<number, Status> {
  return Object.fromEntries(
    assessment.items.flatMap((item, index) =>
      item.status === 'met' ? [] : [[index + 1, item.status]],
    ),
  );
}

const stops = (assessment: Assessment) => assessment.hardStops.map((stop) => stop.ruleId);

describe('an organisation in which everything is arranged', () => {
  it('meets all twelve items, without conflicts or contradictions', () => {
    const assessment = judge(completeSetUp());
    expect(notMet(assessment)).toEqual({});
    expect(assessment.conformity).toEqual({ part: 12, of: 12 });
    expect(assessment).toMatchObject({ complete: true, hardStops: [], conflicts: [] });
    expect(assessment.qualityChecks).toEqual([]);
  });
});
