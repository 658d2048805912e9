import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { confidentialityRecords } from './item.js';

describeItem(confidentialityRecords, [
  { when: 'with secrecy and rules for notes', is: 'met', because: ['secretWithRecords'] },
  {
    when: 'with secrecy and the choice to record nothing',
    internal: { recordsKept: 'none' },
    is: 'met',
    because: ['secretWithoutRecords'],
  },
  {
    when: 'while nothing is known',
    internal: { secrecyClause: undefined, employerMayDemand: undefined, recordsKept: undefined },
    is: 'unanswered',
  },
  {
    when: 'while only the place of the notes is unknown',
    internal: { recordsStorage: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'without a signature',
    letter: { signedBy: [] },
    is: 'partly_met',
    because: ['notYetSigned'],
  },
  {
    when: 'without secrecy',
    internal: { secrecyClause: 'none' },
    is: 'not_met',
    because: ['noSecrecy'],
  },
  {
    when: 'when HR can open the notes',
    internal: { recordsAccess: ['counsellor', 'hr'] },
    is: 'not_met',
    because: ['employerReadsFiles'],
  },
  {
    when: 'when IT can read the mailbox',
    internal: { channelReadBy: ['it'] },
    is: 'not_met',
    because: ['employerReadsMailbox'],
  },
  {
    when: 'when other counsellors read the mailbox',
    internal: { channelReadBy: ['other_counsellors'] },
    is: 'met',
    because: ['secretWithRecords'],
  },
  {
    when: 'when secrecy is promised as absolute',
    internal: { secrecyClause: 'absolute' },
    is: 'partly_met',
    because: ['promisedAbsolute'],
  },
  {
    when: 'when an exception is not named',
    internal: { secrecyExceptions: ['consent', 'serious_crime'] },
    is: 'partly_met',
    because: ['exceptionsMissing'],
  },
  {
    when: 'when secrecy ends with the term',
    internal: { secrecyAfterTerm: false },
    is: 'partly_met',
    because: ['notAfterTerm'],
  },
  {
    when: 'when the employer may demand information',
    internal: { employerMayDemand: true },
    is: 'partly_met',
    because: ['employerMayDemand'],
  },
  {
    when: 'with nothing said about recording',
    internal: { recordsKept: undefined },
    is: 'partly_met',
    because: ['recordingSilent', 'incomplete'],
  },
  {
    when: 'when notes are on a shared drive',
    internal: { recordsStorage: 'shared_drive' },
    is: 'partly_met',
    because: ['storedWithEmployer'],
  },
  {
    when: 'when the bureau has access too',
    external: { recordsAccess: ['counsellor', 'bureau'] },
    is: 'partly_met',
    because: ['bureauHasAccess'],
  },
  {
    when: 'when the substitute has access too',
    internal: { recordsAccess: ['counsellor', 'substitute'] },
    is: 'met',
    because: ['secretWithRecords'],
  },
  {
    when: 'without a retention period',
    internal: { recordsRetentionMonths: undefined },
    is: 'partly_met',
    because: ['retentionMissing', 'incomplete'],
  },
  {
    when: 'without destruction',
    internal: { recordsDestroyed: false },
    is: 'partly_met',
    because: ['destructionMissing'],
  },
  {
    when: 'when the notes go to the employer at departure',
    internal: { recordsHandover: 'employer' },
    is: 'partly_met',
    because: ['handedToEmployer'],
  },
]);
