import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { billExpertise } from './item.js';

describeItem(billExpertise, [
  {
    when: 'when trained, with time and room',
    is: 'met',
    because: ['enabled'],
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
    when: 'in own time',
    internal: { timeForm: 'own_time' },
    is: 'not_met',
    because: ['noTime'],
  },
  {
    when: 'when training is tomorrow',
    anna: { basicTrainingOn: '2026-11-25' },
    is: 'partly_met',
    because: ['trainingToCome'],
  },
  {
    when: 'when training is exactly six months away',
    anna: { basicTrainingOn: '2027-05-24' },
    is: 'partly_met',
    because: ['trainingToCome'],
  },
  {
    when: 'when training is further away',
    anna: { basicTrainingOn: '2027-05-25' },
    is: 'partly_met',
    because: ['trainingFarAway'],
  },
  {
    when: 'without a private place',
    internal: { privatePlace: false },
    is: 'partly_met',
    because: ['noPrivatePlace'],
  },
  {
    when: 'while training is unknown',
    anna: { basicTrainingOn: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    anna: { basicTrainingOn: undefined },
    internal: { timeForm: undefined, privatePlace: undefined },
    is: 'unanswered',
  },
]);
