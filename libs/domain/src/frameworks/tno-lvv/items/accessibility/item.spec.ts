import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { accessibility } from './item.js';

describeItem(accessibility, [
  { when: 'with a direct channel and the rest', is: 'met', because: ['reachable'] },
  {
    when: 'while nothing is known',
    internal: {
      channels: undefined,
      channelReadBy: undefined,
      responseWorkingDays: undefined,
      substituteArranged: undefined,
      privatePlace: undefined,
      offSiteTalks: undefined,
      openToAll: undefined,
    },
    is: 'unanswered',
  },
  {
    when: 'while the response time is unknown',
    internal: { responseWorkingDays: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while four of five are unknown',
    internal: {
      channelReadBy: undefined,
      responseWorkingDays: undefined,
      substituteArranged: undefined,
      openToAll: undefined,
    },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'with contact through HR only',
    internal: { channels: ['via_hr', 'general_mailbox'] },
    is: 'not_met',
    because: ['noDirectChannel'],
  },
  {
    when: 'with HR beside a phone of the counsellor',
    internal: { channels: ['via_hr', 'direct_phone'] },
    is: 'met',
    because: ['reachable'],
  },
  {
    when: 'when HR reads the mailbox',
    internal: { channelReadBy: ['hr'] },
    is: 'not_met',
    because: ['employerReadsMailbox'],
  },
  {
    when: 'without a substitute',
    internal: { substituteArranged: false },
    is: 'partly_met',
    because: ['noSubstitute'],
  },
  {
    when: 'with a substitute by name',
    internal: { substituteArranged: false, substitute: 'external' },
    is: 'met',
    because: ['reachable'],
  },
  {
    when: 'without talks off-site',
    internal: { offSiteTalks: false },
    is: 'partly_met',
    because: ['noPrivatePlace'],
  },
  {
    when: 'while it is unknown whether a private place exists',
    internal: { privatePlace: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'closed to flexible workers',
    internal: { openToAll: false },
    is: 'partly_met',
    because: ['notOpenToAll'],
  },
  {
    when: 'with two of the others missing',
    internal: { openToAll: false, privatePlace: false },
    is: 'not_met',
    because: ['tooMuchMissing'],
  },
]);
