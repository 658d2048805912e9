import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';

const subjects = ['work_pressure', 'aggression', 'bullying', 'discrimination'] as const;

export const psychosocialPolicy = defineItem({
  id: 'psychosocial-policy',
  per: 'organisation',
  normStatus: 'statute',
  sources: ['arbowet'],
  wizard: places('organisation', 'psychosocialPolicy', 'psychosocialSubjects'),
  texts: {
    title: text('Beleid tegen psychosociale arbeidsbelasting', 'Policy on psychosocial workload'),
    question: text(
      'Voert de organisatie beleid om psychosociale arbeidsbelasting (PSA) te voorkomen of te beperken?',
      'Does the organisation run a policy to prevent or limit psychosocial workload?',
    ),
    rule: text(
      'Voldoet met beleid dat alle vormen noemt: werkdruk, agressie en geweld, pesten, en onderscheid met seksuele intimidatie (Arbowet art. 1 lid 3 onder e en art. 3 lid 2).',
      'Met by a policy that names all forms: work pressure, aggression and violence, bullying, and distinction with sexual harassment (Arbowet art. 1(3)(e) and 3(2)).',
    ),
    reasons: {
      allCovered: text('Het beleid noemt alle vormen.', 'The policy names all forms.'),
      noPolicy: text('Er is geen beleid.', 'There is no policy.'),
      someMissing: text(
        'Het beleid noemt niet alle vormen.',
        'The policy does not name all forms.',
      ),
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Leg vast hoe u PSA voorkomt of beperkt, voor elke vorm.',
      'Lay down how you prevent or limit psychosocial workload, for each form.',
    ),
    evidence: text('Het vastgestelde beleid.', 'The policy as adopted.'),
    note: text(
      'De wet vraagt beleid, geen vertrouwenspersoon; die is een gebruikelijke manier om het in te vullen. Gelezen is een oudere tekst van de Arbowet.',
      'The act asks for a policy, not for a counsellor, who is a usual way to fill it in. An older text of the act was read.',
    ),
  },
  evaluate({ organisation: { psychosocialPolicy: policy, psychosocialSubjects: named } }) {
    const there = policy !== false;
    return weigh({
      not: [when(policy === false, 'noPolicy')],
      partly: [when(there && missingFrom(subjects, named).length > 0, 'someMissing')],
      required: [policy, named],
      met: 'allCovered',
    });
  },
});
