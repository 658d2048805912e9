import { text } from '../text.js';
import { agreementFacts } from './agreement.js';
import { questions, type FactsFrom } from './fact.js';
import { topics } from './shared-options.js';

const who = questions('model', 'appointments');
const decision = questions('model', 'appointing');
const line = questions('positioning', 'line');
const term = questions('duration', 'dates');
const reach = questions('publication-and-reach', 'contact');
const confirmation = questions('documents-and-consent', 'confirmation');

/** One person in the role, with everything agreed about it. */
export const appointmentFacts = {
  person: who.reference('person', { label: text('Persoon', 'Person') }),
  kind: who.choice(
    { internal: text('Intern', 'Internal'), external: text('Extern', 'External') },
    { label: text('Intern of extern', 'Internal or external') },
  ),
  bureau: who.reference('bureau', {
    label: text('Bureau', 'Bureau'),
    when: [{ fact: 'kind', is: ['external'] }],
    optional: true,
  }),
  position: who.choice(
    {
      counsellor: text('Vertrouwenspersoon', 'Counsellor'),
      coordinator: text('Coördinerend vertrouwenspersoon', 'Coordinating counsellor'),
      substitute: text('Vervanger', 'Substitute'),
      stop_gap: text('Tijdelijke invulling van een vacature', 'Stop-gap while a post is vacant'),
      sector_level: text('Vertrouwenspersoon van de sector', 'Counsellor of the sector'),
      group_level: text('Vertrouwenspersoon van de groep', 'Counsellor of the group'),
    },
    { label: text('Plaats', 'Position') },
  ),
  vacant: who.yesNo({
    label: text('Is deze plaats vacant?', 'Is this post vacant?'),
    help: text(
      'Een vacature telt niet als vertrouwenspersoon. Vul bij de tijdelijke invulling in dat die hiervoor in de plaats komt.',
      'A vacant post does not count as a counsellor. Say with the stop-gap that it stands in for this one.',
    ),
    optional: true,
  }),
  standsInFor: who.references('appointment', {
    label: text('Vervangt', 'Stands in for'),
    when: [{ fact: 'position', is: ['substitute', 'stop_gap'] }],
    optional: true,
  }),
  policies: who.references('policy', {
    label: text('Valt onder regeling', 'Under policy'),
    help: text(
      'De afspraken van de regeling gelden, tenzij hier iets anders staat.',
      'The policy’s agreements hold unless something else is said here.',
    ),
  }),
  units: who.references('unit', {
    label: text(
      'Voor welke onderdelen? (geen gekozen is alle)',
      'For which units? (none chosen is all)',
    ),
    unless: [{ units: 'none' }],
    optional: true,
  }),
  appointedBy: decision.choice(
    {
      directors: text('Directie of bestuur', 'Directors or board'),
      group_board: text('Bestuur van de groep', 'Board of the group'),
      unit_directors: text('Directie van het onderdeel', 'Directors of the unit'),
      delegate: text('Iemand namens de directie', 'Someone for the directors'),
      hr: text('HR', 'HR'),
      manager: text('Leidinggevende', 'Manager'),
      other: text('Anders', 'Other'),
    },
    { label: text('Benoemd door', 'Appointed by') },
  ),
  appointingBody: decision.reference('body', {
    label: text('Orgaan dat benoemt', 'Appointing body'),
    optional: true,
  }),
  nominatedBy: decision.references('body', {
    label: text('Op voordracht van', 'On the nomination of'),
    optional: true,
  }),
  consentOf: decision.references('body', {
    label: text('Met instemming van', 'With the consent of'),
    optional: true,
  }),
  appointedOn: decision.date({
    label: text('Datum van het besluit', 'Date of the decision'),
    optional: true,
  }),
  startOn: term.date({ label: text('Begint op', 'Starts on') }),
  endOn: term.date({
    label: text('Eindigt op', 'Ends on'),
    help: text('De termijn loopt tot en met deze dag.', 'The term runs through this day.'),
    when: [{ fact: 'termForm', is: ['exact', 'at_most', 'calendar_year'] }],
  }),
  renewalPending: term.yesNo({
    label: text('Loopt er een verlenging?', 'Is an extension under way?'),
    optional: true,
  }),
  awayFrom: term.date({
    label: text('Afwezig vanaf', 'Away from'),
    help: text(
      'Bij verlof of andere afwezigheid. Vul geen reden in.',
      'For leave or other absence. Give no reason.',
    ),
    optional: true,
  }),
  awayUntil: term.date({
    label: text('Afwezig tot en met', 'Away through'),
    optional: true,
  }),
  substitute: reach.reference('appointment', {
    label: text('Vervanger', 'Substitute'),
    optional: true,
  }),
  phone: reach.text(
    { label: text('Telefoon', 'Phone'), personal: true, optional: true },
    30,
    'phone',
  ),
  email: reach.text(
    { label: text('E-mailadres', 'E-mail address'), personal: true, optional: true },
    254,
    'email',
  ),
  confirmedTopics: confirmation.choices(topics, {
    label: text('Bevestigd door de vertrouwenspersoon', 'Confirmed by the counsellor'),
    statedBy: 'counsellor',
    optional: true,
  }),
  disputedTopics: confirmation.choices(topics, {
    label: text('Anders volgens de vertrouwenspersoon', 'Different according to the counsellor'),
    statedBy: 'counsellor',
    optional: true,
  }),
  confirmedOn: confirmation.date({
    label: text('Bevestigd op', 'Confirmed on'),
    statedBy: 'counsellor',
    optional: true,
  }),
  ...agreementFacts,
  independenceReason: line.longText({
    label: text('Waarom is deze combinatie toch verantwoord?', 'Why is it justified after all?'),
    help: text(
      'Alleen nodig bij een rol, baan of band die wordt afgeraden of aandacht vraagt. De ondernemingsraad leest deze reden.',
      'Only needed with a role, job or tie that is discouraged or needs attention. The works council reads this reason.',
    ),
    optional: true,
  }),
} as const;

export type AppointmentFacts = FactsFrom<typeof appointmentFacts>;
