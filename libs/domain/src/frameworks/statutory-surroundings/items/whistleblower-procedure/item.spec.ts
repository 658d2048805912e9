import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { whistleblowerProcedure } from './item.js';

describeItem(whistleblowerProcedure, [
  {
    when: 'with a procedure',
    is: 'met',
    because: ['present'],
  },
  {
    when: 'without a procedure at 50 workers',
    organisation: { whistleblowerProcedure: false, headcount: 50 },
    is: 'not_met',
    because: ['absent'],
  },
  {
    when: 'without one at 49 workers in a sector where it holds anyway',
    organisation: {
      whistleblowerProcedure: false,
      headcount: 49,
      whistleblowerDutyWhenSmall: true,
    },
    is: 'not_met',
    because: ['absent'],
  },
  {
    when: 'without one at 49 workers elsewhere',
    organisation: {
      whistleblowerProcedure: false,
      headcount: 49,
      whistleblowerDutyWhenSmall: false,
    },
    is: 'not_applicable',
    because: ['tooSmall'],
  },
  {
    when: 'with one at 12 workers, though nobody asks it',
    organisation: { headcount: 12, whistleblowerDutyWhenSmall: false },
    is: 'met',
    because: ['present'],
  },
  {
    when: 'without one while the size is unknown',
    organisation: { whistleblowerProcedure: false, headcount: undefined },
    is: 'unanswered',
  },
  {
    when: 'without one at 49 workers while the sector is unknown',
    organisation: { whistleblowerProcedure: false, headcount: 49 },
    is: 'unanswered',
  },
  {
    when: 'while nobody said whether there is one',
    organisation: { whistleblowerProcedure: undefined },
    is: 'unanswered',
  },
]);
