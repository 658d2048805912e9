import {
  type ConsentAction,
  type ConsentEvent,
  formatDate,
  type Locale,
} from '@vertrouwensbasis/domain';
import type { ProblemTexts } from '../../graphql/problem.type.js';

const steps: Readonly<Record<ConsentAction, Readonly<Record<Locale, string>>>> = {
  submit: { nl: 'Verzoek ingediend', en: 'Request submitted' },
  agreeTarget: { nl: 'Streefdatum afgesproken', en: 'Target date agreed' },
  planMeeting: { nl: 'Overleg gepland', en: 'Meeting planned' },
  askQuestion: { nl: 'Vraag gesteld', en: 'Question asked' },
  answer: { nl: 'Vraag beantwoord', en: 'Question answered' },
  giveConsent: { nl: 'Instemming gegeven', en: 'Consent given' },
  giveConsentWithConditions: {
    nl: 'Instemming onder voorwaarden gegeven',
    en: 'Consent given with conditions',
  },
  refuse: { nl: 'Instemming geweigerd', en: 'Consent refused' },
  confirmConditionsMet: { nl: 'Aan de voorwaarden is voldaan', en: 'Conditions are met' },
  decideAsEmployer: { nl: 'Besluit van de werkgever', en: 'Decision of the employer' },
  decideWithoutConsent: {
    nl: 'Besluit van de werkgever zonder instemming',
    en: 'Decision of the employer without consent',
  },
  enterIntoForce: { nl: 'Besluit in werking getreden', en: 'Decision came into force' },
  withdraw: { nl: 'Verzoek ingetrokken', en: 'Request withdrawn' },
  amend: { nl: 'Vervangen door een nieuwe versie', en: 'Replaced by a new version' },
  invokeNullity: { nl: 'Nietigheid ingeroepen', en: 'Nullity invoked' },
  goToCourt: { nl: 'Voorgelegd aan de kantonrechter', en: 'Taken to the subdistrict court' },
  recordCourtPermission: { nl: 'Kantonrechter geeft toestemming', en: 'Court gives permission' },
  recordCourtRefusal: { nl: 'Kantonrechter weigert toestemming', en: 'Court refuses permission' },
};

/** A line of the file: what was done, the day it is about and the words used. */
export function eventText({ action, date, text }: ConsentEvent, locale: Locale): string {
  const what = date
    ? `${steps[action][locale]} (${formatDate(date, locale)})`
    : steps[action][locale];
  return text ? `${what}: ${text}` : what;
}

export const consentProblems: ProblemTexts<
  | 'BODY_UNKNOWN'
  | 'CONFLICT'
  | 'KEY_USED'
  | 'NOT_ASSESSED'
  | 'DATE_IN_FUTURE'
  | 'ANSWERED_ALREADY'
  | 'NOT_YOURS_TO_ISSUE'
> = {
  nl: {
    BODY_UNKNOWN:
      'Vul eerst in welke medezeggenschap er is, dan is duidelijk aan wie u het vraagt.',
    CONFLICT: 'Het verzoek is intussen veranderd. Bekijk het opnieuw en probeer het nog eens.',
    KEY_USED: 'Met deze sleutel is al iets anders ingediend. Probeer het opnieuw.',
    NOT_ASSESSED: 'Vul eerst de opzet in: er is nog niets om over te beslissen.',
    DATE_IN_FUTURE: 'Deze datum moet vandaag of eerder zijn.',
    ANSWERED_ALREADY: 'Deze vraag is al beantwoord.',
    NOT_YOURS_TO_ISSUE:
      'De voorzitter legt het besluit van de raad vast, of een lid dat de raad daarvoor aanwees.',
  },
  en: {
    BODY_UNKNOWN: 'First say which staff participation there is; then it is clear whom you ask.',
    CONFLICT: 'The request has changed in the meantime. Look at it again and try once more.',
    KEY_USED: 'Something else was submitted with this key. Try again.',
    NOT_ASSESSED: 'Fill in the set-up first: there is nothing to decide on yet.',
    DATE_IN_FUTURE: 'This date must be today or earlier.',
    ANSWERED_ALREADY: 'This question has been answered already.',
    NOT_YOURS_TO_ISSUE:
      'The chair records the decision of the council, or a member the council named for it.',
  },
};
