import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { whistleblowerContents } from './item.js';

describeItem(whistleblowerContents, [
  {
    when: 'with every element',
    is: 'met',
    because: ['complete'],
  },
  {
    when: 'without the right to an adviser',
    organisation: {
      whistleblowerContents: [
        'handling',
        'suspicion',
        'in_writing',
        'by_voice',
        'in_person',
        'receiver',
        'follow_up',
      ],
    },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'without a procedure',
    organisation: { whistleblowerProcedure: false },
    is: 'not_met',
    because: ['noProcedure'],
  },
  {
    when: 'at 49 workers outside those sectors',
    organisation: { headcount: 49, whistleblowerDutyWhenSmall: false },
    is: 'not_applicable',
    because: ['tooSmall'],
  },
  {
    when: 'while the size is unknown and there is no procedure',
    organisation: { headcount: undefined, whistleblowerProcedure: false },
    is: 'unanswered',
  },
  {
    when: 'while the contents are unknown',
    organisation: { whistleblowerContents: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    organisation: { whistleblowerProcedure: undefined, whistleblowerContents: undefined },
    is: 'unanswered',
  },
]);
