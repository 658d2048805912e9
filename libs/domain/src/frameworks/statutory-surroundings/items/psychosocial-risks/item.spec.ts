import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { psychosocialRisks } from './item.js';

describeItem(psychosocialRisks, [
  {
    when: 'when the assessment covers them',
    is: 'met',
    because: ['assessed'],
  },
  {
    when: 'when it does not',
    organisation: { riskAssessmentHas: ['action_plan'] },
    is: 'not_met',
    because: ['notAssessed'],
  },
  {
    when: 'while unknown',
    organisation: { riskAssessmentHas: undefined },
    is: 'unanswered',
  },
]);
