import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text(
    'Onder directie, niet onder HR of de lijn',
    'Under the directors, not HR or the line',
  ),
  question: text(
    'Valt de rol onder de directie, en niet binnen HR, Financiën of Juridische Zaken of onder een (afdelings)manager?',
    'Is the role placed under the directors, and not within HR, Finance or Legal or under a (department) manager?',
  ),
  rule: text(
    'Voldoet als de rol onder de directie valt, de hoofdfunctie niet bij HR, Financiën of Juridische Zaken is, de vertrouwenspersoon geen leiding geeft en niemand in de lijn de uren of het werk in de rol beoordeelt. Extern: de directie is eigenaar van het contract.',
    'Met when the role is under the directors, the main job is not in HR, Finance or Legal, the counsellor is not a manager and nobody in the line judges the hours or the work in the role. External: the directors own the contract.',
  ),
  reasons: {
    underDirectors: text(
      'De rol valt onder de directie, los van HR, Financiën, Juridische Zaken en de lijn.',
      'The role is under the directors, apart from HR, Finance, Legal and the line.',
    ),
    underDirectorsNoDepartments: text(
      'De rol valt onder de directie. Er zijn geen afdelingen, dus de afdelingstoets is niet van toepassing.',
      'The role is under the directors. There are no departments, so the department test does not apply.',
    ),
    reportsToHr: text(
      'De rol valt onder HR. Een stippellijn naar de directie verandert dat niet.',
      'The role is under HR. A dotted line to the directors does not change that.',
    ),
    reportsToFinance: text('De rol valt onder Financiën.', 'The role is under Finance.'),
    reportsToLegal: text('De rol valt onder Juridische Zaken.', 'The role is under Legal.'),
    reportsToManager: text(
      'De rol valt onder een afdelingshoofd of teamleider.',
      'The role is under a department manager or team leader.',
    ),
    worksInHr: text('De hoofdfunctie is bij HR.', 'The main job is in HR.'),
    worksInFinance: text('De hoofdfunctie is bij Financiën.', 'The main job is in Finance.'),
    worksInLegal: text('De hoofdfunctie is bij Juridische Zaken.', 'The main job is in Legal.'),
    isManager: text('De vertrouwenspersoon geeft zelf leiding.', 'The counsellor is a manager.'),
    reportsToMember: text(
      'De rol valt onder een lid van het managementteam dat niet bij de directie hoort.',
      'The role is under a member of the management team who is not one of the directors.',
    ),
    reportsToNobody: text('De rol valt onder niemand.', 'The role is under nobody.'),
    reportsElsewhere: text(
      'De rol valt onder iemand anders dan de directie.',
      'The role is under someone other than the directors.',
    ),
    lineApprovesHours: text(
      'Iemand in de lijn keurt de uren van de rol goed.',
      'Someone in the line approves the hours of the role.',
    ),
    lineAppraises: text(
      'Iemand in de lijn beoordeelt het werk als vertrouwenspersoon.',
      'Someone in the line appraises the work as counsellor.',
    ),
    contractWithStaffDepartment: text(
      'HR, Financiën of Juridische Zaken is eigenaar van het contract.',
      'HR, Finance or Legal owns the contract.',
    ),
    contractNotWithDirectors: text(
      'Het contract is niet van de directie.',
      'The contract is not owned by the directors.',
    ),
    invoicesShowCases: text(
      'Op de facturen staan gegevens over zaken.',
      'The invoices show data about cases.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Haal de rol weg bij HR, Financiën, Juridische Zaken of de lijn en plaats die onder de directie.',
    'Take the role away from HR, Finance, Legal or the line and place it under the directors.',
  ),
  evidence: text(
    'Een brief die de lijn van de rol noemt, functie en afdeling van de hoofdfunctie, en de eigenaar van het contract.',
    'A letter naming the line of the role, title and department of the main job, and the owner of the contract.',
  ),
  note: text(
    'Strenger dan de inspectie: die beoordeelt per organisatie of HR of een leidinggevende onafhankelijk genoeg is. De leidinggevende van de hoofdfunctie telt hier niet mee, als de rol zelf onder de directie valt (productnorm).',
    'Stricter than the inspectorate, which judges for each organisation whether HR or a manager is independent enough. The manager of the main job does not count here, if the role itself is under the directors (product norm).',
  ),
};
