import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { whistleblowerTerms } from './item.js';

describeItem(whistleblowerTerms, [
  {
    when: 'with 7 days and 3 months',
    is: 'met',
    because: ['inTime'],
  },
  {
    when: 'with 8 days',
    organisation: { whistleblowerAcknowledgedDays: 8 },
    is: 'not_met',
    because: ['acknowledgedTooLate'],
  },
  {
    when: 'with a little over 3 months',
    organisation: { whistleblowerFeedbackMonths: 3.01 },
    is: 'not_met',
    because: ['feedbackTooLate'],
  },
  {
    when: 'with too much of both',
    organisation: { whistleblowerAcknowledgedDays: 14, whistleblowerFeedbackMonths: 6 },
    is: 'not_met',
    because: ['acknowledgedTooLate', 'feedbackTooLate'],
  },
  {
    when: 'while one term is unknown',
    organisation: { whistleblowerFeedbackMonths: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while both are unknown',
    organisation: {
      whistleblowerAcknowledgedDays: undefined,
      whistleblowerFeedbackMonths: undefined,
    },
    is: 'unanswered',
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
]);
