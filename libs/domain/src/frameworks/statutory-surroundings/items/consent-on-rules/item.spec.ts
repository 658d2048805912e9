import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { consentOnRules } from './item.js';

describeItem(consentOnRules, [
  {
    when: 'when consent was given to all rules',
    is: 'met',
    because: ['given'],
  },
  {
    when: 'without consent to the rule on the counsellor',
    organisation: { consentGivenFor: ['whistleblower_procedure', 'complaints_procedure'] },
    is: 'not_met',
    because: ['counsellorRule'],
  },
  {
    when: 'when that consent was given in the product',
    organisation: { consentGivenFor: ['whistleblower_procedure', 'complaints_procedure'] },
    consented: true,
    is: 'met',
    because: ['given'],
  },
  {
    when: 'when a collective agreement regulates the role',
    organisation: {
      consentGivenFor: ['whistleblower_procedure', 'complaints_procedure'],
      agreementRegulatesRole: true,
    },
    is: 'met',
    because: ['given'],
  },
  {
    when: 'without consent to the whistleblower procedure',
    organisation: { consentGivenFor: ['counsellor_rule', 'complaints_procedure'] },
    is: 'partly_met',
    because: ['whistleblower'],
  },
  {
    when: 'without consent to the complaints procedure',
    organisation: { consentGivenFor: ['counsellor_rule', 'whistleblower_procedure'] },
    is: 'partly_met',
    because: ['complaints'],
  },
  {
    when: 'without the latter where there is a staff representation',
    organisation: {
      consentGivenFor: ['counsellor_rule', 'whistleblower_procedure'],
      participation: 'staff_representation',
    },
    is: 'met',
    because: ['given'],
  },
  {
    when: 'when nothing else needs consent and the product has it',
    organisation: {
      consentGivenFor: undefined,
      whistleblowerProcedure: false,
      complaintsProcedure: false,
    },
    consented: true,
    is: 'met',
    because: ['given'],
  },
  {
    when: 'without anyone who can consent',
    organisation: { participation: 'staff_meeting' },
    is: 'not_applicable',
    because: ['noBody'],
  },
  {
    when: 'while the participation is unknown',
    organisation: { participation: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while nothing is known',
    organisation: { consentGivenFor: undefined },
    is: 'unanswered',
  },
]);
