import { describeItem, type ItemCase } from '../../../../checklist/testing/describe-item.js';
import { communication, communicationOf2020 } from './item.js';

const shared: readonly ItemCase[] = [
  { when: 'by a yearly plan with a discussed report', is: 'met', because: ['explainedYearly'] },
  {
    when: 'while nothing is known',
    organisation: { communicationForm: undefined, annualReport: undefined },
    is: 'unanswered',
  },
  {
    when: 'while the owner is unknown',
    organisation: { communicationOwner: undefined },
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
    when: 'when the role is not explained',
    organisation: { communicationForm: 'none' },
    is: 'not_met',
    because: ['none'],
  },
  {
    when: 'when explained once',
    organisation: { communicationForm: 'one_off' },
    is: 'partly_met',
    because: ['once'],
  },
  {
    when: 'when explained now and then',
    organisation: { communicationForm: 'occasional' },
    is: 'partly_met',
    because: ['withoutPlan'],
  },
  {
    when: 'with a plan for less than once a year',
    organisation: { communicationTimesAYear: 0.5 },
    is: 'partly_met',
    because: ['notYearly'],
  },
  {
    when: 'with a plan for once a year',
    organisation: { communicationTimesAYear: 1 },
    is: 'met',
    because: ['explainedYearly'],
  },
  {
    when: 'exactly twelve months after the last session',
    organisation: { lastSessionOn: '2025-11-24' },
    is: 'met',
    because: ['explainedYearly'],
  },
  {
    when: 'a day later than twelve months after the last session',
    organisation: { lastSessionOn: '2025-11-23' },
    is: 'partly_met',
    because: ['sessionTooLongAgo'],
  },
  {
    when: 'without workers',
    organisation: { communicationAudiences: ['managers'] },
    is: 'partly_met',
    because: ['workersNotCovered'],
  },
  {
    when: 'without managers',
    organisation: { communicationAudiences: ['workers'] },
    is: 'partly_met',
    because: ['managersNotCovered'],
  },
  {
    when: 'without the limits of the role',
    organisation: { communicationContent: ['role', 'tasks', 'confidentiality'] },
    is: 'partly_met',
    because: ['contentMissing'],
  },
  {
    when: 'without an annual report',
    organisation: { annualReport: 'none' },
    is: 'partly_met',
    because: ['noAnnualReport'],
  },
  {
    when: 'with a report less often than yearly',
    organisation: { annualReport: 'less_often' },
    is: 'partly_met',
    because: ['reportNotYearly'],
  },
  {
    when: 'with a report the council does not discuss',
    organisation: { annualReportDiscussedWith: ['directors'] },
    is: 'partly_met',
    because: ['reportNotDiscussed'],
  },
  {
    when: 'with a report for the directors where there is no council',
    organisation: { annualReportDiscussedWith: ['directors'], participation: 'none' },
    is: 'met',
    because: ['explainedYearly'],
  },
];

describeItem(communication, [
  ...shared,
  {
    when: 'while the day of the latest session is unknown',
    organisation: { lastSessionOn: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
]);

describe('in release 2020.1', () => {
  describeItem(communicationOf2020, [
    ...shared,
    {
      when: 'while the day of the latest session is unknown',
      organisation: { lastSessionOn: undefined },
      is: 'met',
      because: ['explainedYearly'],
    },
  ]);
});
