import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import { needsProcedure } from '../../size.js';

export const whistleblowerInformed = defineItem({
  id: 'whistleblower-informed',
  per: 'organisation',
  normStatus: 'advice',
  sources: ['wbk-checklist'],
  notVerified: text(
    'Dat werkgevers medewerkers moeten informeren en een register moeten bijhouden, is niet in de wettekst nagelezen.',
    'That employers have to inform workers and keep a register was not read in the text of the act.',
  ),
  wizard: places(
    'organisation',
    'whistleblowerProcedure',
    'whistleblowerWorkersInformed',
    'whistleblowerRegister',
    'headcount',
  ),
  texts: {
    title: text('Meldregeling bekend en bijgehouden', 'Procedure known and kept up'),
    question: text(
      'Kennen medewerkers de meldregeling, en is er een register?',
      'Do workers know the procedure, and is there a register?',
    ),
    rule: text(
      'Voldoet als de medewerkers over de regeling zijn geïnformeerd en de organisatie zelf een register van meldingen bijhoudt.',
      'Met when workers have been informed about the procedure and the organisation itself keeps a register of reports.',
    ),
    reasons: {
      informed: text(
        'De medewerkers zijn geïnformeerd en er is een register.',
        'Workers have been informed and there is a register.',
      ),
      notInformed: text(
        'De medewerkers zijn niet geïnformeerd.',
        'Workers have not been informed.',
      ),
      noRegister: text('Er is geen register.', 'There is no register.'),
      noProcedure: text('Er is geen interne meldregeling.', 'There is no internal procedure.'),
      tooSmall: text(
        'De wet vraagt hier geen interne meldregeling.',
        'The act asks for no internal procedure here.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Vertel medewerkers hoe zij kunnen melden, en houd een register bij buiten dit product.',
      'Tell workers how they can report, and keep a register outside this product.',
    ),
    evidence: text(
      'De mededeling aan medewerkers. Nooit het register zelf.',
      'The notice to workers. Never the register itself.',
    ),
  },
  evaluate({ organisation }) {
    const {
      whistleblowerProcedure: present,
      whistleblowerWorkersInformed: informed,
      whistleblowerRegister: register,
    } = organisation;
    const needed = needsProcedure(organisation);
    if (needed === false) return { status: 'not_applicable', reasons: ['tooSmall'] };
    const there = present === true;
    return weigh({
      not: [
        when(present === false && needed, 'noProcedure'),
        when(there && informed === false, 'notInformed'),
      ],
      partly: [when(there && register === false, 'noRegister')],
      required: there ? [informed, register] : [undefined],
      met: 'informed',
    });
  },
});
