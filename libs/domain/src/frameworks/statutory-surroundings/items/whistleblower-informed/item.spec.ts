import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { whistleblowerInformed } from './item.js';

describeItem(whistleblowerInformed, [
  {
    when: 'when workers know and a register is kept',
    is: 'met',
    because: ['informed'],
  },
  {
    when: 'when workers were not told',
    organisation: { whistleblowerWorkersInformed: false },
    is: 'not_met',
    because: ['notInformed'],
  },
  {
    when: 'without a register',
    organisation: { whistleblowerRegister: false },
    is: 'partly_met',
    because: ['noRegister'],
  },
  {
    when: 'while the register is unknown',
    organisation: { whistleblowerRegister: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    organisation: { whistleblowerWorkersInformed: undefined, whistleblowerRegister: undefined },
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
