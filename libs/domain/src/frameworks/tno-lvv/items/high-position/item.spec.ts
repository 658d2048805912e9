import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { highPosition } from './item.js';

describeItem(highPosition, [
  { when: 'under the directors with both accesses', is: 'met', because: ['highEnough'] },
  {
    when: 'under the board',
    internal: { roleReportsTo: 'board' },
    is: 'met',
    because: ['highEnough'],
  },
  {
    when: 'while nothing about it is known',
    internal: {
      roleReportsTo: undefined,
      directAccessDirectors: undefined,
      directAccessWorksCouncil: undefined,
    },
    is: 'unanswered',
  },
  {
    when: 'while only the accesses are known',
    internal: { roleReportsTo: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  { when: 'under HR', internal: { roleReportsTo: 'hr' }, is: 'not_met', because: ['reportsToHr'] },
  {
    when: 'under HR also while the rest is unknown',
    internal: {
      roleReportsTo: 'hr',
      directAccessDirectors: undefined,
      directAccessWorksCouncil: undefined,
    },
    is: 'not_met',
    because: ['reportsToHr'],
  },
  {
    when: 'under Finance',
    internal: { roleReportsTo: 'finance' },
    is: 'not_met',
    because: ['reportsToFinance'],
  },
  {
    when: 'under Legal',
    internal: { roleReportsTo: 'legal' },
    is: 'not_met',
    because: ['reportsToLegal'],
  },
  {
    when: 'under a department manager',
    internal: { roleReportsTo: 'department_manager' },
    is: 'not_met',
    because: ['reportsTooLow'],
  },
  {
    when: 'under a team leader',
    internal: { roleReportsTo: 'team_lead' },
    is: 'not_met',
    because: ['reportsTooLow'],
  },
  {
    when: 'under nobody',
    internal: { roleReportsTo: 'none' },
    is: 'not_met',
    because: ['reportsToNobody'],
  },
  {
    when: 'when the content of the role is reported to HR',
    internal: { reportingLines: [{ about: 'content', to: 'hr' }] },
    is: 'not_met',
    because: ['reportsToHr'],
  },
  {
    when: 'when only the money is reported to Finance',
    internal: { reportingLines: [{ about: 'budget', to: 'finance' }] },
    is: 'met',
    because: ['highEnough'],
  },
  {
    when: 'under a member with access to the directors',
    internal: {
      roleReportsTo: 'mt_member',
      mtMemberPortfolio: 'other',
      mtMemberIsDirector: false,
    },
    is: 'partly_met',
    because: ['reportsToMember'],
  },
  {
    when: 'under a member without access to the directors',
    internal: {
      roleReportsTo: 'mt_member',
      mtMemberPortfolio: 'other',
      mtMemberIsDirector: false,
      directAccessDirectors: false,
    },
    is: 'not_met',
    because: ['memberWithoutAccess'],
  },
  {
    when: 'under a member who is a director',
    internal: { roleReportsTo: 'mt_member', mtMemberPortfolio: 'other', mtMemberIsDirector: true },
    is: 'met',
    because: ['highEnough'],
  },
  {
    when: 'under the member for HR',
    internal: { roleReportsTo: 'mt_member', mtMemberPortfolio: 'hr', mtMemberIsDirector: true },
    is: 'not_met',
    because: ['reportsToHr'],
  },
  {
    when: 'under a member of whom nothing is known',
    internal: { roleReportsTo: 'mt_member' },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'under someone else with a reason',
    internal: { roleReportsTo: 'other', roleReportsToReason: 'De griffier' },
    is: 'partly_met',
    because: ['reportsElsewhere'],
  },
  {
    when: 'under someone else without a reason',
    internal: { roleReportsTo: 'other' },
    is: 'partly_met',
    because: ['reportsElsewhereWithoutReason'],
  },
  {
    when: 'without access to the directors',
    internal: { directAccessDirectors: false },
    is: 'partly_met',
    because: ['noAccessToDirectors'],
  },
  {
    when: 'without access to the works council',
    internal: { directAccessWorksCouncil: false },
    is: 'partly_met',
    because: ['noAccessToWorksCouncil'],
  },
  {
    when: 'while access to the works council is unknown',
    internal: { directAccessWorksCouncil: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while access to a council that does not exist is unknown',
    organisation: { participation: 'none' },
    internal: { directAccessWorksCouncil: undefined },
    is: 'met',
    because: ['highEnough'],
  },
  {
    when: 'without access to a council that does not exist',
    organisation: { participation: 'none' },
    internal: { directAccessWorksCouncil: false },
    is: 'met',
    because: ['highEnough'],
  },
]);
