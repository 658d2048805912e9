import { defineItem, places } from '../../../../checklist/item.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { contentLines } from '../../reporting-line.js';
import { texts } from './texts.js';

export const highPosition = defineItem({
  id: 'high-position',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'rendement-appointment', 'product-judgement'],
  topic: 'position',
  wizard: places(
    'appointment',
    'roleReportsTo',
    'mtMemberPortfolio',
    'mtMemberIsDirector',
    'directAccessDirectors',
    'directAccessWorksCouncil',
    'reportingLines',
  ),
  texts,
  evaluate(view) {
    const { appointment, organisation } = view;
    const lines = contentLines(appointment);
    const { directAccessDirectors } = appointment;
    const toMember = lines.includes('mt_member');
    // Without any staff participation there is no council to have access to.
    const directAccessWorksCouncil =
      organisation.participation === 'none' ? true : appointment.directAccessWorksCouncil;
    const portfolio = toMember ? appointment.mtMemberPortfolio : undefined;
    const isDirector = toMember ? appointment.mtMemberIsDirector : undefined;
    return weigh({
      not: [
        when(lines.includes('hr') || portfolio === 'hr', 'reportsToHr'),
        when(lines.includes('finance') || portfolio === 'finance', 'reportsToFinance'),
        when(lines.includes('legal') || portfolio === 'legal', 'reportsToLegal'),
        when(
          lines.some((line) => isOneOf(line, 'department_manager', 'team_lead')),
          'reportsTooLow',
        ),
        when(lines.includes('none'), 'reportsToNobody'),
        when(
          toMember && isDirector !== true && directAccessDirectors === false,
          'memberWithoutAccess',
        ),
      ],
      partly: [
        when(toMember && isDirector === false, 'reportsToMember'),
        lines.includes('other') &&
          (appointment.roleReportsToReason === undefined
            ? 'reportsElsewhereWithoutReason'
            : 'reportsElsewhere'),
        when(directAccessDirectors === false, 'noAccessToDirectors'),
        when(
          organisation.participation !== 'none' && directAccessWorksCouncil === false,
          'noAccessToWorksCouncil',
        ),
      ],
      required: [
        appointment.roleReportsTo,
        directAccessDirectors,
        ...(organisation.participation === 'none' ? [] : [directAccessWorksCouncil]),
        ...(toMember ? [portfolio, isDirector] : []),
      ],
      met: 'highEnough',
    });
  },
});
