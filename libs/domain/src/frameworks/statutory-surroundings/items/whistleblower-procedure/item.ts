import { defineItem, places } from '../../../../checklist/item.js';
import { text } from '../../../../text.js';
import { needsProcedure } from '../../size.js';

export const whistleblowerProcedure = defineItem({
  id: 'whistleblower-procedure',
  per: 'organisation',
  normStatus: 'statute',
  sources: ['wbk', 'wbk-faq'],
  wizard: places(
    'organisation',
    'headcount',
    'whistleblowerDutyWhenSmall',
    'whistleblowerProcedure',
  ),
  texts: {
    title: text('Interne meldregeling', 'Internal whistleblower procedure'),
    question: text(
      'Is er een interne regeling om misstanden te melden?',
      'Is there an internal procedure for reporting wrongdoing?',
    ),
    rule: text(
      'Werkgevers met 50 of meer werkenden hebben een interne meldregeling; in enkele sectoren ook kleinere. Voor anderen is dit punt niet van toepassing.',
      'Employers with 50 or more workers have an internal procedure; in some sectors smaller ones too. For others this item does not apply.',
    ),
    reasons: {
      present: text('Er is een interne meldregeling.', 'There is an internal procedure.'),
      absent: text(
        'Er is geen interne meldregeling, terwijl de wet die hier vraagt.',
        'There is no internal procedure, while the act asks for one here.',
      ),
      tooSmall: text(
        'Er werken minder dan 50 mensen, buiten de sectoren waar de regeling ook dan geldt.',
        'Fewer than 50 people work here, outside the sectors where the duty holds even then.',
      ),
    },
    nextStep: text(
      'Stel een interne meldregeling vast en vraag de medezeggenschap om instemming.',
      'Adopt an internal procedure and ask staff’s representatives for consent.',
    ),
    evidence: text('De vastgestelde meldregeling.', 'The procedure as adopted.'),
    note: text(
      'Boetes door het Huis voor Klokkenluiders waren eind 2025 niet of deels in werking; de stand daarna is niet geverifieerd.',
      'Fines by the whistleblowers authority were not or partly in force at the end of 2025; the state after that was not verified.',
    ),
  },
  evaluate({ organisation }) {
    const needed = needsProcedure(organisation);
    const { whistleblowerProcedure: present } = organisation;
    if (present === true) return { status: 'met', reasons: ['present'] };
    if (needed === false) return { status: 'not_applicable', reasons: ['tooSmall'] };
    if (needed === undefined || present === undefined) return { status: 'unanswered' };
    return { status: 'not_met', reasons: ['absent'] };
  },
});
