import { text, type Text } from '../text.js';
import type { AppointmentView } from './item.js';
import type { ReadingLog } from './fact-reader.js';
import type { NormStatus } from './texts.js';
import type { Conflict, HardStop } from './verdict.js';

/** A rule on interests that clash with the role (domain §6.6), in the words of the product. */
export interface ConflictTexts {
  readonly title: Text;
  /** Why, and what the sources say about it. */
  readonly why: Text;
  readonly normStatus: NormStatus;
  readonly sources: readonly string[];
}

interface ConflictRule extends ConflictTexts {
  readonly level: Conflict['level'];
  applies(view: AppointmentView): boolean;
  /** Whether a written reason is asked for. */
  readonly asksReason?: true;
}

type OtherRole = NonNullable<AppointmentView['person']['otherRoles']>[number];

const holds =
  (...roles: readonly OtherRole[]) =>
  ({ person }: AppointmentView) =>
    person.otherRoles?.some((role) => roles.includes(role)) ?? false;

const handlesReports = holds('compliance_officer', 'integrity_officer', 'privacy_officer');

/** Those who can look over the counsellor's shoulder on the employer's behalf. */
const employersEyes: readonly string[] = ['hr', 'it', 'management'];

/** Whether the employer can open the counsellor's files (domain §6.3 R0). */
export function employerReadsFiles({ appointment }: AppointmentView): boolean {
  const { recordsKept } = appointment;
  if (recordsKept === undefined || recordsKept === 'none') return false;
  return appointment.recordsAccess?.some((who) => employersEyes.includes(who)) ?? false;
}

/** Whether the employer can read the counsellor's mailbox (domain §6.3 R0). */
export function employerReadsMailbox({ appointment }: AppointmentView): boolean {
  return appointment.channelReadBy?.some((who) => employersEyes.includes(who)) ?? false;
}

/** Sits in the complaints committee, by role or because the agreements say so. */
export function sitsInCommittee(view: AppointmentView): boolean {
  return (
    holds('complaints_committee')(view) ||
    (view.appointment.forbiddenTasks?.includes('sits_in_committee') ?? false)
  );
}

/** Investigates reports, by role or because the agreements say so. */
export function investigates(view: AppointmentView): boolean {
  return (
    holds('investigator')(view) ||
    (view.appointment.forbiddenTasks?.includes('investigates') ?? false)
  );
}

/**
 * Which department or duty the main job brings along. An external counsellor's job at the bureau
 * is not a job here, so it only counts when a department of this organisation is named.
 */
export function mainJobHere({ appointment, person }: AppointmentView) {
  const { mainJobDepartment } = person;
  const here =
    appointment.kind !== 'external' ||
    (mainJobDepartment !== undefined && mainJobDepartment !== 'none');
  return {
    department: mainJobDepartment,
    isManager: here ? person.mainJobIsManager : undefined,
  };
}

const rules = {
  director: {
    level: 'prohibited',
    applies: holds('director'),
    title: text(
      'Directeur, bestuurder of eigenaar is vertrouwenspersoon',
      'Director, board member or owner is counsellor',
    ),
    why: text(
      'Een directeur beslist over mensen en is niet onafhankelijk. Deze persoon telt niet mee als vertrouwenspersoon.',
      'A director decides about people and is not independent. This person does not count as a counsellor.',
    ),
    normStatus: 'product_norm',
    sources: ['stolwijk-director', 'inspectorate-arbocatalogus'],
  },
  'complaints-committee': {
    level: 'prohibited',
    applies: sitsInCommittee,
    title: text(
      'Vertrouwenspersoon zit in de klachtencommissie',
      'Counsellor sits in the complaints committee',
    ),
    why: text(
      'Wie de melder bijstaat, kan niet ook over de klacht oordelen.',
      'Whoever supports the reporter cannot judge the complaint as well.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page'],
  },
  investigator: {
    level: 'prohibited',
    applies: investigates,
    title: text('Vertrouwenspersoon onderzoekt meldingen', 'Counsellor investigates reports'),
    why: text(
      'Een vertrouwenspersoon doet geen onderzoek en niet aan waarheidsvinding.',
      'A counsellor does not investigate and does no fact-finding.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page', 'lvv-committee-of-supervision'],
  },
  'follow-up-officer': {
    level: 'prohibited',
    applies: holds('follow_up_officer'),
    title: text('Vertrouwenspersoon volgt meldingen op', 'Counsellor follows up reports'),
    why: text(
      'Ontvangen mag; opvolgen is de taak van het meldpunt.',
      'Receiving is allowed; follow-up is the task of the reporting point.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page', 'lvv-committee-of-supervision'],
  },
  'company-doctor': {
    level: 'prohibited',
    applies: holds('company_doctor'),
    title: text(
      'Bedrijfsarts is vertrouwenspersoon voor de eigen populatie',
      'Company doctor is counsellor for the doctor’s own population',
    ),
    why: text(
      'De beroepsvereniging van bedrijfsartsen en de inspectie wijzen deze combinatie af.',
      'The company doctors’ association and the inspectorate reject this combination.',
    ),
    normStatus: 'professional_norm',
    sources: ['nvab-company-doctor', 'inspectorate-arbocatalogus'],
  },
  'officer-handling-reports': {
    level: 'prohibited',
    applies: (view) => handlesReports(view) && view.person.otherRolesHandleReports === true,
    title: text(
      'Vertrouwenspersoon behandelt meldingen in een andere rol',
      'Counsellor handles reports in another role',
    ),
    why: text(
      'Een compliance-, integriteits- of privacyfunctionaris die meldingen behandelt, kan niet ook vertrouwenspersoon zijn.',
      'A compliance, integrity or privacy officer who handles reports cannot be a counsellor as well.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
  manager: {
    level: 'discouraged',
    applies: (view) => mainJobHere(view).isManager === true,
    title: text('Leidinggevende is vertrouwenspersoon', 'Manager is counsellor'),
    why: text(
      'Het Huis voor Klokkenluiders raadt dit af; de inspectie beoordeelt het per organisatie. Punt 3 voldoet dan niet.',
      'The Whistleblowers Authority advises against it; the inspectorate judges case by case. Item 3 is then not met.',
    ),
    normStatus: 'disputed',
    sources: ['hvk-integrity-role', 'stolwijk-director', 'inspectorate-arbocatalogus'],
  },
  'hr-department': {
    level: 'discouraged',
    applies: (view) => mainJobHere(view).department === 'hr',
    title: text('HR-medewerker is vertrouwenspersoon', 'HR officer is counsellor'),
    why: text(
      'Het Arboportaal noemt dit onverstandig, het Huis voor Klokkenluiders raadt het af. Punt 3 voldoet dan niet.',
      'The government portal calls it unwise, the Whistleblowers Authority advises against it. Item 3 is then not met.',
    ),
    normStatus: 'advice',
    sources: ['arboportaal-who', 'hvk-integrity-role'],
  },
  'finance-department': {
    level: 'discouraged',
    applies: (view) => mainJobHere(view).department === 'finance',
    title: text('Medewerker van Financiën is vertrouwenspersoon', 'Finance officer is counsellor'),
    why: text(
      'De checklist plaatst de rol niet bij Financiën. Punt 3 voldoet dan niet.',
      'The checklist does not place the role in Finance. Item 3 is then not met.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page'],
  },
  'legal-department': {
    level: 'discouraged',
    applies: (view) => mainJobHere(view).department === 'legal',
    title: text(
      'Medewerker van Juridische Zaken is vertrouwenspersoon',
      'Legal officer is counsellor',
    ),
    why: text(
      'De checklist plaatst de rol niet bij Juridische Zaken. Punt 3 voldoet dan niet.',
      'The checklist does not place the role in Legal. Item 3 is then not met.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page'],
  },
  'company-social-worker': {
    level: 'discouraged',
    asksReason: true,
    applies: holds('company_social_worker'),
    title: text(
      'Bedrijfsmaatschappelijk werker is vertrouwenspersoon',
      'Company social worker is counsellor',
    ),
    why: text(
      'Het Arboportaal noemt dit onverstandig: deze persoon grijpt vanuit het eigen werk vaak al in.',
      'The government portal calls it unwise: this person often intervenes already from the main job.',
    ),
    normStatus: 'advice',
    sources: ['arboportaal-who', 'vertrouwensmensen-limits'],
  },
  'works-council-member': {
    level: 'discouraged',
    asksReason: true,
    applies: holds('works_council_member'),
    title: text(
      'Lid van de ondernemingsraad is vertrouwenspersoon',
      'Works-council member is counsellor',
    ),
    why: text(
      'Hierover verschillen de bronnen: het Huis voor Klokkenluiders raadt het af, een vakblad ziet geen bezwaar. Geef een reden; de ondernemingsraad leest die.',
      'Sources differ: the Whistleblowers Authority advises against it, a trade journal sees no objection. Give a reason; the works council reads it.',
    ),
    normStatus: 'disputed',
    sources: ['hvk-integrity-role', 'rendement-or-member', 'stolwijk-director'],
  },
  mediator: {
    level: 'discouraged',
    asksReason: true,
    applies: holds('mediator'),
    title: text('Mediator is vertrouwenspersoon', 'Mediator is counsellor'),
    why: text(
      'Een vertrouwenspersoon bemiddelt niet, en in dezelfde zaak zeker niet.',
      'A counsellor does not mediate, and certainly not in the same case.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page', 'vertrouwensmensen-limits'],
  },
  'officer-not-handling-reports': {
    level: 'discouraged',
    asksReason: true,
    applies: (view) => handlesReports(view) && view.person.otherRolesHandleReports !== true,
    title: text(
      'Compliance-, integriteits- of privacyfunctionaris is vertrouwenspersoon',
      'Compliance, integrity or privacy officer is counsellor',
    ),
    why: text(
      'Deze functies volgen vaak meldingen op. Geef een reden; de ondernemingsraad leest die.',
      'These officers often follow up reports. Give a reason; the works council reads it.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
  'close-to-director': {
    level: 'discouraged',
    asksReason: true,
    applies: holds('relative_of_director', 'assistant_of_director'),
    title: text(
      'Familie of directe assistent van een directeur is vertrouwenspersoon',
      'Relative or direct assistant of a director is counsellor',
    ),
    why: text(
      'Medewerkers kunnen twijfelen aan de onafhankelijkheid. Geef een reden; de ondernemingsraad leest die.',
      'Workers may doubt the independence. Give a reason; the works council reads it.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
  'prevention-officer': {
    level: 'attention',
    applies: holds('prevention_officer'),
    title: text(
      'Preventiemedewerker of arbofunctionaris is vertrouwenspersoon',
      'Prevention or OHS officer is counsellor',
    ),
    why: text(
      'Een bron noemt dit liever niet. Houd de rollen zichtbaar uit elkaar.',
      'One source prefers not. Keep the roles visibly apart.',
    ),
    normStatus: 'advice',
    sources: ['vertrouwensmensen-limits'],
  },
  'coach-or-adviser': {
    level: 'attention',
    applies: holds('career_coach', 'legal_adviser'),
    title: text(
      'Loopbaancoach of juridisch adviseur is vertrouwenspersoon',
      'Career coach or legal adviser is counsellor',
    ),
    why: text(
      'Een vertrouwenspersoon coacht niet en geeft geen juridisch advies. Houd de rollen zichtbaar uit elkaar.',
      'A counsellor does not coach and gives no legal advice. Keep the roles visibly apart.',
    ),
    normStatus: 'advice',
    sources: ['vertrouwensmensen-limits'],
  },
  'report-receiver': {
    level: 'attention',
    applies: holds('report_receiver'),
    title: text(
      'Vertrouwenspersoon ontvangt ook meldingen (Wbk)',
      'Counsellor also receives reports of wrongdoing',
    ),
    why: text(
      'Ontvangen en doorgeleiden kan volgens de minister; opvolgen of onderzoeken niet.',
      'Receiving and passing on is possible according to the minister; following up or investigating is not.',
    ),
    normStatus: 'advice',
    sources: ['minister-receiver'],
  },
  'bureau-other-services': {
    level: 'attention',
    applies: ({ appointment, bureau }) =>
      appointment.kind === 'external' &&
      (bureau.otherServices?.some((service) =>
        ['investigation', 'mediation', 'company_doctor'].includes(service),
      ) ??
        false),
    title: text(
      'Het bureau levert ook onderzoek, mediation of een bedrijfsarts',
      'The bureau also supplies investigation, mediation or a company doctor',
    ),
    why: text(
      'Spreek af dat niemand van het bureau in dezelfde kwestie twee rollen heeft.',
      'Agree that nobody of the bureau has two roles in the same matter.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
} as const satisfies Record<string, ConflictRule>;

/** The other roles that bring item 1 down to "in part" (domain §6.3 item 1). */
const ruleList = Object.entries(rules) as readonly (readonly [string, ConflictRule])[];
const prohibitedRules = ruleList.filter(([, rule]) => rule.level === 'prohibited');
const reasonedRules = ruleList.filter(([, rule]) => rule.asksReason);

/** Whether the person can never be a counsellor here; such a person does not count as one. */
export function isProhibited(view: AppointmentView): boolean {
  return prohibitedRules.some(([, rule]) => rule.applies(view));
}

/** Whether the person holds a role that is discouraged and asks for a reason. */
export function holdsDiscouragedRole(view: AppointmentView): boolean {
  return reasonedRules.some(([, rule]) => rule.applies(view));
}

/** The words of a conflict rule; undefined for an id this release does not know. */
export function conflictTexts(ruleId: string): ConflictTexts | undefined {
  return ruleList.find(([id]) => id === ruleId)?.[1];
}

/** The ids of all conflict rules, for lists and tests. */
export const conflictRuleIds: readonly string[] = Object.keys(rules);

/** The conflicts of interest of the judged appointments, worst first as the table lists them. */
export function conflictsOf(judged: readonly AppointmentView[]): readonly Conflict[] {
  return judged.flatMap((view) => {
    const { person } = view.appointment;
    if (person === undefined) return [];
    return ruleList.flatMap(([ruleId, rule]) => {
      if (!rule.applies(view)) return [];
      const conflict = {
        ruleId,
        level: rule.level,
        personId: person,
        appointmentId: view.id,
      };
      return rule.asksReason
        ? [{ ...conflict, justified: view.person.otherRolesReason !== undefined }]
        : [conflict];
    });
  });
}

/** Hard stops that are no conflict of a person but of access. */
const accessStops = {
  'employer-reads-files': {
    applies: employerReadsFiles,
    title: text(
      'De werkgever kan de aantekeningen of dossiers inzien',
      'The employer can open the notes or files',
    ),
    why: text(
      'HR, ICT of leidinggevenden hebben toegang. Dan is vertrouwelijkheid niet waar te maken.',
      'HR, IT or managers have access. Confidentiality then cannot be kept.',
    ),
    normStatus: 'product_norm',
    sources: ['merlijn-confidentiality', 'product-judgement'],
  },
  'employer-reads-mailbox': {
    applies: employerReadsMailbox,
    title: text(
      'De werkgever kan de mailbox van de vertrouwenspersoon lezen',
      'The employer can read the counsellor’s mailbox',
    ),
    why: text(
      'HR, ICT of leidinggevenden lezen mee. Dan is vertrouwelijkheid niet waar te maken.',
      'HR, IT or managers can read along. Confidentiality then cannot be kept.',
    ),
    normStatus: 'product_norm',
    sources: ['inspectorate-requirements', 'product-judgement'],
  },
} as const satisfies Record<string, ConflictTexts & { applies(view: AppointmentView): boolean }>;

const hardStopList: readonly (readonly [
  string,
  ConflictTexts & { applies(view: AppointmentView): boolean },
])[] = [...prohibitedRules, ...Object.entries(accessStops)];

/** The words of a hard stop; undefined for an id this release does not know. */
export function hardStopTexts(ruleId: string): ConflictTexts | undefined {
  return hardStopList.find(([id]) => id === ruleId)?.[1];
}

/** The ids of all hard stops, for lists and tests. */
export const hardStopRuleIds: readonly string[] = hardStopList.map(([id]) => id);

/** The hard stops R0 of the judged appointments: they override the headline (domain §6.3). */
export function hardStopsOf(
  judged: readonly AppointmentView[],
  log: ReadingLog,
): readonly HardStop[] {
  return judged.flatMap((view) =>
    hardStopList.flatMap(([ruleId, rule]) => {
      log.take();
      if (!rule.applies(view)) return [];
      return [{ ruleId, appointmentId: view.id, factsUsed: log.take() }];
    }),
  );
}
