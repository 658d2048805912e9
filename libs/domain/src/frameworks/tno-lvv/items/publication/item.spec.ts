import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { change } from '../../../../checklist/testing/complete-set-up.js';
import { publication } from './item.js';

describeItem(publication, [
  { when: 'when current and complete', is: 'met', because: ['known'] },
  { when: 'while nothing is known', organisation: { published: undefined }, is: 'unanswered' },
  {
    when: 'while the channels are unknown',
    organisation: { publicationChannels: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'before the start of everyone',
    internal: { startOn: '2026-11-25' },
    external: { startOn: '2026-11-25' },
    is: 'not_applicable',
    because: ['beforeStart'],
  },
  {
    when: 'when not published',
    organisation: { published: false },
    is: 'not_met',
    because: ['notPublished'],
  },
  {
    when: 'when nobody is named',
    organisation: { publishedCounsellors: [] },
    is: 'not_met',
    because: ['namesNobody'],
  },
  {
    when: 'when someone is named who left',
    organisation: { publishedCounsellors: ['anna', 'bo', 'carla'] },
    also: (setUp) =>
      change(change(setUp, 'person', 'carla', { name: 'Carla' }), 'appointment', 'former', {
        person: 'carla',
        startOn: '2020-01-01',
        endOn: '2024-12-31',
        renewalPending: false,
      }),
    is: 'not_met',
    because: ['outdatedNames'],
  },
  {
    when: 'on one channel',
    organisation: { publicationChannels: ['poster'] },
    is: 'partly_met',
    because: ['tooFewChannels'],
  },
  {
    when: 'on two channels that need intranet or a mailbox',
    organisation: { publicationChannels: ['intranet', 'mail'] },
    is: 'partly_met',
    because: ['onlyOnline'],
  },
  {
    when: 'on intranet and mail where everyone has them',
    organisation: { publicationChannels: ['intranet', 'mail'], workersWithoutIntranet: false },
    is: 'met',
    because: ['known'],
  },
  {
    when: 'exactly twelve months after the update',
    organisation: { publishedOn: '2025-11-24' },
    is: 'met',
    because: ['known'],
  },
  {
    when: 'a day later than twelve months after the update',
    organisation: { publishedOn: '2025-11-23' },
    is: 'partly_met',
    because: ['tooOld'],
  },
  {
    when: 'when last updated before a counsellor came',
    internal: { startOn: '2026-06-02' },
    is: 'partly_met',
    because: ['beforeLastChange'],
  },
  {
    when: 'when updated on the day a counsellor came',
    internal: { startOn: '2026-06-01' },
    is: 'met',
    because: ['known'],
  },
  {
    when: 'when updated today',
    organisation: { publishedOn: '2026-11-24' },
    is: 'met',
    because: ['known'],
  },
  {
    when: 'when last updated before a counsellor left',
    also: (setUp) =>
      change(change(setUp, 'person', 'carla', { name: 'Carla' }), 'appointment', 'former', {
        person: 'carla',
        startOn: '2022-06-01',
        endOn: '2026-06-01',
        renewalPending: false,
      }),
    is: 'partly_met',
    because: ['beforeLastChange'],
  },
  {
    when: 'when updated on the day after a counsellor left',
    also: (setUp) =>
      change(change(setUp, 'person', 'carla', { name: 'Carla' }), 'appointment', 'former', {
        person: 'carla',
        startOn: '2022-06-01',
        endOn: '2026-05-31',
        renewalPending: false,
      }),
    is: 'met',
    because: ['known'],
  },
  {
    when: 'when last updated before a new term of the same counsellor',
    internal: { startOn: '2026-08-02' },
    also: (setUp) =>
      change(setUp, 'appointment', 'former', {
        person: 'anna',
        startOn: '2022-08-02',
        endOn: '2026-08-01',
        renewalPending: false,
      }),
    is: 'met',
    because: ['known'],
  },
  {
    when: 'while a start is unknown',
    internal: { startOn: undefined },
    is: 'met',
    because: ['known'],
  },
  {
    when: 'when the update is still to come on the day asked for',
    organisation: { publishedOn: '2026-12-01' },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'when one counsellor is not named',
    organisation: { publishedCounsellors: ['anna'] },
    is: 'partly_met',
    because: ['counsellorMissing'],
  },
  {
    when: 'without direct contact',
    organisation: { directContactPublished: false },
    is: 'partly_met',
    because: ['noDirectContact'],
  },
  {
    when: 'when it does not reach everyone',
    organisation: { reachesEveryone: false },
    is: 'partly_met',
    because: ['notReachingEveryone'],
  },
  {
    when: 'when new workers are not told',
    organisation: { newWorkersTold: false },
    is: 'partly_met',
    because: ['newWorkersNotTold'],
  },
]);
