import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { billCounsellor } from './item.js';

describeItem(billCounsellor, [
  {
    when: 'with a counsellor in term',
    is: 'met',
    because: ['inTerm'],
  },
  {
    when: 'at 10 employees',
    organisation: { employees: 10 },
    is: 'met',
    because: ['inTerm'],
  },
  {
    when: 'at 9 employees',
    organisation: { employees: 9 },
    is: 'not_applicable',
    because: ['tooSmall'],
  },
  {
    when: 'while the number of employees is unknown',
    organisation: { employees: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'when everyone starts tomorrow',
    internal: { startOn: '2026-11-25' },
    external: { startOn: '2026-11-25' },
    is: 'partly_met',
    because: ['stillToCome'],
  },
  {
    when: 'when every term ended',
    internal: { endOn: '2026-01-01' },
    external: { endOn: '2026-01-01' },
    is: 'not_met',
    because: ['ended'],
  },
  {
    when: 'when a model is chosen and nobody appointed',
    also: (setUp) => ({ ...setUp, appointments: [] }),
    is: 'not_met',
    because: ['nobody'],
  },
  {
    when: 'while nothing is known',
    organisation: { model: undefined },
    also: (setUp) => ({ ...setUp, appointments: [] }),
    is: 'unanswered',
  },
]);
