import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Hoog gepositioneerd', 'Positioned high'),
  question: text(
    'Is de vertrouwenspersoon zo hoog mogelijk gepositioneerd?',
    'Is the counsellor positioned as high as possible?',
  ),
  rule: text(
    'Voldoet als de rol rapporteert aan directie of bestuur en er rechtstreekse toegang is tot de directie en de ondernemingsraad.',
    'Met when the role reports to the directors or board and there is direct access to the directors and the works council.',
  ),
  reasons: {
    highEnough: text(
      'De rol rapporteert aan de top en heeft rechtstreekse toegang tot directie en ondernemingsraad.',
      'The role reports to the top and has direct access to directors and works council.',
    ),
    reportsToHr: text('De rol rapporteert aan HR.', 'The role reports to HR.'),
    reportsToFinance: text('De rol rapporteert aan Financiën.', 'The role reports to Finance.'),
    reportsToLegal: text('De rol rapporteert aan Juridische Zaken.', 'The role reports to Legal.'),
    reportsTooLow: text(
      'De rol rapporteert aan een afdelingshoofd of teamleider.',
      'The role reports to a department manager or team leader.',
    ),
    reportsToNobody: text(
      'De rol rapporteert aan niemand: er is geen lijn afgesproken.',
      'The role reports to nobody: no line is agreed.',
    ),
    memberWithoutAccess: text(
      'De rol rapporteert aan een lid van het managementteam en heeft geen toegang tot de directie.',
      'The role reports to a member of the management team and has no access to the directors.',
    ),
    reportsToMember: text(
      'De rol rapporteert aan een lid van het managementteam dat niet bij de directie hoort.',
      'The role reports to a member of the management team who is not one of the directors.',
    ),
    reportsElsewhere: text(
      'De rol rapporteert aan iemand anders; de reden is opgeschreven.',
      'The role reports to someone else; the reason is written down.',
    ),
    reportsElsewhereWithoutReason: text(
      'De rol rapporteert aan iemand anders, zonder reden.',
      'The role reports to someone else, without a reason.',
    ),
    noAccessToDirectors: text(
      'Rechtstreekse toegang tot de directie ontbreekt.',
      'Direct access to the directors is missing.',
    ),
    noAccessToWorksCouncil: text(
      'Rechtstreekse toegang tot de ondernemingsraad ontbreekt.',
      'Direct access to the works council is missing.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Laat de vertrouwenspersoon rechtstreeks aan de directie rapporteren en spreek toegang tot directie en ondernemingsraad af.',
    'Have the counsellor report directly to the directors and agree on access to directors and works council.',
  ),
  evidence: text(
    'Een organogram of brief die de directie als lijn noemt, en de afgesproken toegang tot directie en ondernemingsraad.',
    'An organisation chart or letter naming the directors as the line, and the agreed access to directors and works council.',
  ),
  note: text(
    '“Zo hoog mogelijk” staat in de checklist; waar de grens ligt is een productnorm.',
    '“As high as possible” is in the checklist; where the line is drawn is a product norm.',
  ),
};
