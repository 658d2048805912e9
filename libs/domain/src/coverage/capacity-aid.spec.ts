import { capacityAid } from './capacity-aid.js';

describe('the aid for planning time', () => {
  it.each([
    ['one certified counsellor, ten cases', [1, 1, 10, 6], 18 + 12 + 60],
    ['one without certificate', [1, 0, 10, 6], 12 + 60],
    ['two, one certified', [2, 1, 0, 6], 18 + 24],
    ['nobody yet', [0, 0, 5, 6], 30],
    ['more certified than there are', [1, 4, 0, 6], 18 + 12],
    ['half hours', [0, 0, 3, 2.5], 7.5],
  ] as const)('%s', (_, [counsellors, certified, cases, hoursPerCase], sum) => {
    const aid = capacityAid({ counsellors, certified, cases, hoursPerCase });
    expect(aid.sum).toBe(sum);
    expect(aid.training + aid.commonTasks + aid.cases).toBe(aid.sum);
  });
});
