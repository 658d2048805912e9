import { isManager, worksIn } from '../../../../independence/conflicts.js';
import { mainJobHere } from '../../../../independence/graph.js';
import { defineItem, places } from '../../../../checklist/item.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { contentLines, timeLines } from '../../reporting-line.js';
import { texts } from './texts.js';

/** The departments that may not judge the role, and who else is in an internal counsellor's line. */
const staffDepartments = ['hr', 'finance', 'legal'] as const;
const lineInside = [...staffDepartments, 'department_manager', 'team_lead'] as const;

/** Who may own the contract: the directors, also those of the group. */
const contractOwners = ['directors', 'group'] as const;

export const placedUnderBoard = defineItem({
  id: 'placed-under-board',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: [
    'seed-page',
    'arboportaal-who',
    'hvk-integrity-role',
    'inspectorate-arbocatalogus',
    'product-judgement',
  ],
  topic: 'position',
  wizard: [
    ...places(
      'appointment',
      'roleReportsTo',
      'mtMemberPortfolio',
      'mtMemberIsDirector',
      'hoursApprovedBy',
      'roleAppraisedBy',
      'contractOwner',
      'invoicesWithoutCaseData',
      'reportingLines',
    ),
    ...places('person', 'mainJobDepartment', 'mainJobIsManager', 'mainJobUnit', 'headOf'),
    ...places('organisation', 'hasDepartments'),
  ],
  texts,
  evaluate(view) {
    const { appointment, organisation } = view;
    const lines = contentLines(appointment);
    const { kind, hoursApprovedBy, roleAppraisedBy } = appointment;
    const toMember = lines.includes('mt_member');
    const portfolio = toMember ? appointment.mtMemberPortfolio : undefined;
    const isDirector = toMember ? appointment.mtMemberIsDirector : undefined;
    const external = kind === 'external';
    const contractOwner = external ? appointment.contractOwner : undefined;
    const ownedByStaff = isOneOf(contractOwner, ...staffDepartments);
    // An external counsellor has no department here, whatever the policy says for the internal ones.
    const inTheLine = external ? staffDepartments : lineInside;
    // Without departments only the test on the directors is left (domain §6.2 rule 4, T12).
    const departmentTest = organisation.hasDepartments !== false;
    const mainJob = departmentTest ? mainJobHere(view) : undefined;
    return weigh({
      not: [
        when(lines.includes('hr') || portfolio === 'hr', 'reportsToHr'),
        when(lines.includes('finance') || portfolio === 'finance', 'reportsToFinance'),
        when(lines.includes('legal') || portfolio === 'legal', 'reportsToLegal'),
        when(
          lines.some((line) => isOneOf(line, 'department_manager', 'team_lead')),
          'reportsToManager',
        ),
        when(departmentTest && worksIn(view, 'hr'), 'worksInHr'),
        when(departmentTest && worksIn(view, 'finance'), 'worksInFinance'),
        when(departmentTest && worksIn(view, 'legal'), 'worksInLegal'),
        when(departmentTest && isManager(view), 'isManager'),
      ],
      partly: [
        when(toMember && isDirector === false, 'reportsToMember'),
        when(lines.includes('none'), 'reportsToNobody'),
        when(lines.includes('other'), 'reportsElsewhere'),
        when(
          isOneOf(hoursApprovedBy, ...inTheLine) ||
            timeLines(appointment).some((to) => isOneOf(to, ...inTheLine)),
          'lineApprovesHours',
        ),
        when(isOneOf(roleAppraisedBy, ...inTheLine), 'lineAppraises'),
        when(ownedByStaff, 'contractWithStaffDepartment'),
        when(
          contractOwner !== undefined &&
            !ownedByStaff &&
            !isOneOf(contractOwner, ...contractOwners),
          'contractNotWithDirectors',
        ),
        when(external && appointment.invoicesWithoutCaseData === false, 'invoicesShowCases'),
      ],
      required: [
        appointment.roleReportsTo,
        ...(toMember ? [portfolio, isDirector] : []),
        ...(external ? [contractOwner] : [hoursApprovedBy, roleAppraisedBy]),
        ...(mainJob && !external ? [mainJob.department, mainJob.isManager] : []),
      ],
      context: [kind],
      met: departmentTest ? 'underDirectors' : 'underDirectorsNoDepartments',
    });
  },
});
