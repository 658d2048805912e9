import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { complaintsProcedure } from './item.js';

describeItem(complaintsProcedure, [
  {
    when: 'by a complete procedure',
    is: 'met',
    because: ['complete'],
  },
  {
    when: 'without a procedure',
    organisation: { complaintsProcedure: false },
    is: 'not_met',
    because: ['absent'],
  },
  {
    when: 'without hearing both sides',
    organisation: {
      complaintsProcedureHas: ['how_to_complain', 'independent_handling', 'deadlines', 'decision'],
    },
    is: 'partly_met',
    because: ['someMissing'],
  },
  {
    when: 'while its contents are unknown',
    organisation: { complaintsProcedureHas: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    organisation: { complaintsProcedure: undefined, complaintsProcedureHas: undefined },
    is: 'unanswered',
  },
]);
