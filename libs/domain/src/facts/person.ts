import { text } from '../text.js';
import { questions, type FactsFrom } from './fact.js';
import { languages } from './shared-options.js';

const who = questions('model', 'persons');
const mainJob = questions('positioning', 'main-job');
const training = questions('safeguards', 'certificates');

/** Someone who is a counsellor, inside or outside the organisation. */
export const personFacts = {
  name: who.text({ label: text('Naam', 'Name') }, 120),
  jobTitle: who.text({
    label: text('Functie naast de rol', 'Job besides the role'),
    optional: true,
  }),
  bureau: who.reference('bureau', {
    label: text('Werkt bij bureau', 'Works for bureau'),
    optional: true,
  }),
  languages: who.choices(languages, {
    label: text('Talen', 'Languages'),
    optional: true,
  }),
  gender: who.choice(
    {
      woman: text('Vrouw', 'Woman'),
      man: text('Man', 'Man'),
      other: text('Non-binair of anders', 'Non-binary or other'),
      not_said: text('Wil dit niet zeggen', 'Prefers not to say'),
    },
    {
      label: text('Gender, zoals de persoon zelf zegt', 'Gender, in the person’s own words'),
      help: text(
        'Alleen als de persoon dit zelf wil opgeven. Het toont of medewerkers iets te kiezen hebben en telt niet mee in de score.',
        'Only if the person wants to say so. It shows whether workers have a choice and does not count in the score.',
      ),
      optional: true,
    },
  ),
  mainJobDepartment: mainJob.choice(
    {
      hr: text('HR of personeelszaken', 'HR'),
      finance: text('Financiën', 'Finance'),
      legal: text('Juridische Zaken', 'Legal'),
      other: text('Een andere afdeling', 'Another department'),
      none: text('Geen: heeft geen andere functie bij ons', 'None: no other job with us'),
    },
    {
      label: text('Afdeling van de hoofdfunctie', 'Department of the main job'),
      help: text(
        'De afdeling van de hoofdfunctie staat los van de lijn waarin de rol valt.',
        'The department of the main job is not the line of the role.',
      ),
    },
  ),
  mainJobDepartmentName: mainJob.text({
    label: text('Naam van die afdeling', 'Name of that department'),
    unless: [{ fact: 'hasDepartments', is: [false] }],
    when: [{ fact: 'mainJobDepartment', is: ['other'] }],
    optional: true,
  }),
  mainJobUnit: mainJob.reference('unit', {
    label: text('Onderdeel van de hoofdfunctie', 'Unit of the main job'),
    unless: [{ units: 'none' }],
    help: text(
      'Kies het team of de afdeling. Wat daarboven staat, volgt uit de boom van onderdelen.',
      'Choose the team or department. What stands above it follows from the tree of units.',
    ),
    optional: true,
  }),
  headOf: mainJob.references('unit', {
    label: text('Geeft leiding aan onderdeel', 'Heads unit'),
    unless: [{ units: 'none' }],
    optional: true,
  }),
  memberOf: mainJob.references('body', {
    label: text('Lid van orgaan', 'Member of body'),
    help: text(
      'Zoals de klachtencommissie, de ondernemingsraad of het bestuur.',
      'Such as the complaints committee, the works council or the board.',
    ),
    optional: true,
  }),
  relations: mainJob.rows(
    {
      relation: {
        label: text('Band', 'Tie'),
        type: {
          type: 'choice',
          options: {
            partner: text('Partner van', 'Partner of'),
            relative: text('Familie van', 'Relative of'),
            assistant: text('Directe assistent van', 'Direct assistant of'),
            close_friend: text('Goede vriend van', 'Close friend of'),
          },
        },
      },
      to: {
        label: text('Met wie (als die hier staat)', 'With whom (if listed here)'),
        type: { type: 'reference', to: 'person' },
      },
      post: {
        label: text('Of met iemand in deze functie', 'Or with someone in this post'),
        type: {
          type: 'choice',
          options: {
            director: text('Directeur of bestuurder', 'Director or board member'),
            head_hr: text('Hoofd HR', 'Head of HR'),
            head_finance: text('Hoofd Financiën', 'Head of Finance'),
            head_legal: text('Hoofd Juridische Zaken', 'Head of Legal'),
            complaints_committee: text('Lid klachtencommissie', 'Complaints-committee member'),
            investigator: text('Onderzoeker van meldingen', 'Investigator of reports'),
          },
        },
      },
    },
    {
      label: text('Banden die twijfel kunnen geven', 'Ties that may raise doubt'),
      help: text(
        'Alleen banden met wie beslist, onderzoekt of oordeelt. Noem geen anderen.',
        'Only ties with those who decide, investigate or judge. Name nobody else.',
      ),
      optional: true,
    },
    10,
  ),
  mainJobIsManager: mainJob.yesNo({
    label: text('Geeft deze persoon leiding?', 'Does this person manage others?'),
  }),
  mainJobManager: mainJob.text({
    label: text('Leidinggevende van de hoofdfunctie (functie)', 'Manager of the main job (title)'),
    when: [{ fact: 'mainJobDepartment', is: ['hr', 'finance', 'legal', 'other'] }],
    optional: true,
  }),
  otherRoles: mainJob.choices(
    {
      director: text('Directeur, bestuurder of eigenaar', 'Director, board member or owner'),
      complaints_committee: text(
        'Lid van de klachtencommissie',
        'Member of the complaints committee',
      ),
      investigator: text('Onderzoekt meldingen', 'Investigates reports'),
      follow_up_officer: text('Volgt meldingen op', 'Follows up reports'),
      company_doctor: text('Bedrijfsarts van deze medewerkers', 'Company doctor of these workers'),
      company_social_worker: text('Bedrijfsmaatschappelijk werker', 'Company social worker'),
      works_council_member: text('Lid van de ondernemingsraad', 'Works-council member'),
      mediator: text('Mediator in deze organisatie', 'Mediator in this organisation'),
      prevention_officer: text('Preventiemedewerker of arbo', 'Prevention or OHS officer'),
      career_coach: text('Loopbaancoach', 'Career coach'),
      legal_adviser: text('Juridisch adviseur', 'Legal adviser'),
      compliance_officer: text('Compliance officer', 'Compliance officer'),
      integrity_officer: text('Integriteitsfunctionaris', 'Integrity officer'),
      privacy_officer: text('Functionaris gegevensbescherming', 'Privacy officer'),
      relative_of_director: text('Familie van een directeur', 'Relative of a director'),
      assistant_of_director: text(
        'Directe assistent van een directeur',
        'Direct assistant of a director',
      ),
      report_receiver: text('Ontvangt meldingen (Wbk)', 'Receives reports of wrongdoing'),
    },
    {
      label: text('Andere rollen in deze organisatie', 'Other roles in this organisation'),
      help: text(
        'Geen van deze? Kies dan “geen van deze”: dat is ook een antwoord.',
        'None of these? Then choose “none of these”: that is an answer too.',
      ),
    },
  ),
  otherRolesHandleReports: mainJob.yesNo({
    label: text(
      'Behandelt deze persoon in die rol meldingen?',
      'Does this person handle reports in that role?',
    ),
    when: [
      { fact: 'otherRoles', is: ['compliance_officer', 'integrity_officer', 'privacy_officer'] },
    ],
  }),
  otherRolesReason: mainJob.longText({
    label: text('Waarom is deze combinatie verantwoord?', 'Why is this combination justified?'),
    help: text('De ondernemingsraad leest deze reden.', 'The works council reads this reason.'),
    when: [
      {
        fact: 'otherRoles',
        is: [
          'company_social_worker',
          'works_council_member',
          'mediator',
          'compliance_officer',
          'integrity_officer',
          'privacy_officer',
          'relative_of_director',
          'assistant_of_director',
        ],
      },
    ],
  }),
  basicTrainingOn: training.date({
    label: text('Basisopleiding gedaan of geboekt op', 'Basic training done or booked on'),
  }),
  certified: training.yesNo({
    label: text('Gecertificeerd?', 'Certified?'),
    help: text(
      'Certificering is geen wettelijke eis; registratie bij de LVV is een pluspunt.',
      'Certification is no legal requirement; registration with the LVV is a strength.',
    ),
  }),
  certificateUntil: training.date({
    label: text('Certificaat geldig tot en met', 'Certificate valid through'),
    when: [{ fact: 'certified', is: [true] }],
  }),
  goodConductOn: training.date({
    label: text('Verklaring omtrent het gedrag (VOG) van', 'Certificate of conduct (VOG) dated'),
    optional: true,
  }),
} as const;

export type PersonFacts = FactsFrom<typeof personFacts>;
