import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';

export const riskAssessment = defineItem({
  id: 'risk-assessment',
  per: 'organisation',
  normStatus: 'statute',
  sources: ['arbowet'],
  wizard: places('organisation', 'riskAssessmentOn', 'riskAssessmentHas'),
  texts: {
    title: text('RI&E met plan van aanpak', 'Risk assessment with action plan'),
    question: text(
      'Is er een schriftelijke RI&E met een plan van aanpak?',
      'Is there a written risk assessment with an action plan?',
    ),
    rule: text(
      'Voldoet met een RI&E met datum, een plan van aanpak met termijnen, en inzage voor iedere werknemer (Arbowet art. 5).',
      'Met by a dated risk assessment, an action plan with deadlines, and access for every worker (Arbowet art. 5).',
    ),
    reasons: {
      complete: text(
        'RI&E, plan van aanpak en inzage zijn geregeld.',
        'Assessment, action plan and access are arranged.',
      ),
      stillToCome: text('De RI&E is nog niet gemaakt.', 'The assessment is still to be made.'),
      noActionPlan: text('Er is geen plan van aanpak.', 'There is no action plan.'),
      noDeadlines: text(
        'Bij de maatregelen staan geen termijnen.',
        'The measures have no deadlines.',
      ),
      notOpen: text(
        'Niet iedere werknemer kan de RI&E inzien.',
        'Not every worker can read the assessment.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Maak een RI&E met plan van aanpak en termijnen, en zorg dat iedereen hem kan lezen.',
      'Make a risk assessment with action plan and deadlines, and let everyone read it.',
    ),
    evidence: text('De RI&E en het plan van aanpak, met datum.', 'The assessment and plan, dated.'),
    note: text(
      'Hoe oud een RI&E mag zijn staat niet in de gelezen tekst; ouderdom telt daarom niet mee.',
      'How old an assessment may be is not in the text that was read; so age does not count.',
    ),
  },
  evaluate({ organisation: { riskAssessmentOn: made, riskAssessmentHas: has } }, on) {
    return weigh({
      not: [when(made !== undefined && made > on, 'stillToCome')],
      partly: [
        when(has && !has.includes('action_plan'), 'noActionPlan'),
        when(has?.includes('action_plan') && !has.includes('deadlines'), 'noDeadlines'),
        when(has && !has.includes('open_to_workers'), 'notOpen'),
      ],
      required: [made, has],
      met: 'complete',
    });
  },
});
