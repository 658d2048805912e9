import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { riskAssessment } from './item.js';

describeItem(riskAssessment, [
  {
    when: 'with plan, deadlines and access',
    is: 'met',
    because: ['complete'],
  },
  {
    when: 'when made today',
    organisation: { riskAssessmentOn: '2026-11-24' },
    is: 'met',
    because: ['complete'],
  },
  {
    when: 'when it is to be made tomorrow',
    organisation: { riskAssessmentOn: '2026-11-25' },
    is: 'not_met',
    because: ['stillToCome'],
  },
  {
    when: 'without an action plan',
    organisation: { riskAssessmentHas: ['open_to_workers'] },
    is: 'partly_met',
    because: ['noActionPlan'],
  },
  {
    when: 'without deadlines',
    organisation: { riskAssessmentHas: ['action_plan', 'open_to_workers'] },
    is: 'partly_met',
    because: ['noDeadlines'],
  },
  {
    when: 'when workers cannot read it',
    organisation: { riskAssessmentHas: ['action_plan', 'deadlines'] },
    is: 'partly_met',
    because: ['notOpen'],
  },
  {
    when: 'while its parts are unknown',
    organisation: { riskAssessmentHas: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    organisation: { riskAssessmentOn: undefined, riskAssessmentHas: undefined },
    is: 'unanswered',
  },
]);
