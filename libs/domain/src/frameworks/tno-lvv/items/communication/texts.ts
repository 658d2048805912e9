import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Communicatie over rol en taken', 'Communication on role and tasks'),
  question: text(
    'Wordt de rol van de vertrouwenspersoon regelmatig uitgelegd?',
    'Is the role of the counsellor explained regularly?',
  ),
  rule: text(
    'Voldoet met een plan met een eigenaar, waarin minstens jaarlijks rol, taken, grenzen en geheimhouding worden uitgelegd aan medewerkers en leidinggevenden, een laatste voorlichting van hooguit twaalf maanden geleden, en een jaarverslag dat met directie en ondernemingsraad wordt besproken.',
    'Met by a plan with an owner, in which role, tasks, limits and confidentiality are explained at least yearly to workers and managers, a latest session at most twelve months ago, and an annual report that is discussed with directors and works council.',
  ),
  reasons: {
    explainedYearly: text(
      'De rol wordt minstens jaarlijks uitgelegd en het jaarverslag wordt besproken.',
      'The role is explained at least yearly and the annual report is discussed.',
    ),
    beforeStart: text(
      'De vertrouwenspersoon begint pas later; uitleggen telt vanaf de start.',
      'The counsellor starts only later; explaining counts from the start.',
    ),
    none: text('De rol wordt niet uitgelegd.', 'The role is not explained.'),
    once: text('De rol is eenmalig uitgelegd.', 'The role was explained once.'),
    withoutPlan: text(
      'De rol wordt zo nu en dan uitgelegd, zonder plan.',
      'The role is explained now and then, without a plan.',
    ),
    notYearly: text(
      'Het plan voorziet in minder dan één keer per jaar.',
      'The plan provides for less than once a year.',
    ),
    sessionTooLongAgo: text(
      'De laatste voorlichting is langer dan twaalf maanden geleden.',
      'The latest session was more than twelve months ago.',
    ),
    workersNotCovered: text(
      'Medewerkers krijgen de uitleg niet.',
      'Workers do not get the explanation.',
    ),
    managersNotCovered: text(
      'Leidinggevenden krijgen de uitleg niet.',
      'Managers do not get the explanation.',
    ),
    contentMissing: text(
      'Rol, taken, grenzen of geheimhouding komt niet aan bod.',
      'Role, tasks, limits or confidentiality is not covered.',
    ),
    noAnnualReport: text('Er is geen jaarverslag afgesproken.', 'No annual report is agreed.'),
    reportNotYearly: text(
      'Het verslag komt minder vaak dan ieder jaar.',
      'The report comes less often than every year.',
    ),
    reportNotDiscussed: text(
      'Het jaarverslag wordt niet met directie en ondernemingsraad besproken.',
      'The annual report is not discussed with directors and works council.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Leg de rol minstens jaarlijks uit aan medewerkers en leidinggevenden.',
    'Explain the role at least yearly to workers and managers.',
  ),
  evidence: text(
    'Het communicatieplan, data van voorlichting en het verslag van het gesprek over het jaarverslag.',
    'The communication plan, dates of sessions and the minutes of the talk on the annual report.',
  ),
  note: text(
    'Voorlichten is een hoofdtaak volgens de LVV. Hoe vaak en aan wie is een productnorm.',
    'Informing is a main task according to the LVV. How often and to whom is a product norm.',
  ),
};

/** The words of release 2020.1. */
export const textsOf2020 = {
  ...texts,
  rule: text(
    'Voldoet met een plan met een eigenaar, waarin minstens jaarlijks rol, taken, grenzen en geheimhouding worden uitgelegd aan medewerkers en leidinggevenden, en een jaarverslag dat met directie en ondernemingsraad wordt besproken.',
    'Met by a plan with an owner, in which role, tasks, limits and confidentiality are explained at least yearly to workers and managers, and an annual report that is discussed with directors and works council.',
  ),
};
