import type { Role } from '../access/actions.js';
import type { ConsentAction } from '../consent/consent.js';
import { text, type Text } from '../text.js';

/** What people are told about in their inbox; stored, so never renamed. */
export const noticeKinds = {
  request_submitted: text('Er ligt een verzoek om te beoordelen.', 'There is a request to review.'),
  meeting_planned: text('Er is een overleg gepland.', 'A meeting was planned.'),
  question_asked: text('Er is een vraag over het verzoek.', 'There is a question on the request.'),
  question_answered: text('Een vraag is beantwoord.', 'A question was answered.'),
  council_decided: text(
    'Er is een besluit van de raad vastgelegd.',
    'A decision of the council was recorded.',
  ),
  employer_decided: text(
    'De werkgever heeft een besluit vastgelegd.',
    'The employer recorded a decision.',
  ),
  request_withdrawn: text('Een verzoek is ingetrokken.', 'A request was withdrawn.'),
  nullity_invoked: text(
    'De nietigheid van een besluit is ingeroepen.',
    'Nullity of a decision was invoked.',
  ),
  taken_to_court: text(
    'Een verzoek is voorgelegd aan de kantonrechter.',
    'A request was taken to the subdistrict court.',
  ),
  consent_stale: text(
    'Na de instemming is iets veranderd: zij is verouderd.',
    'Something changed after the consent: it is stale.',
  ),
  counsellor_disputed: text(
    'Een vertrouwenspersoon bevestigt niet alles wat er staat.',
    'A counsellor does not confirm everything that is stated.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type NoticeKind = keyof typeof noticeKinds;

/** Whom a notice is for, by role. Consultants and auditors look when they want to. */
const audiences: Readonly<Record<NoticeKind, readonly Role[]>> = {
  request_submitted: ['works_council'],
  meeting_planned: ['hr'],
  question_asked: ['hr'],
  question_answered: ['works_council'],
  council_decided: ['hr', 'board', 'works_council'],
  employer_decided: ['works_council', 'hr'],
  request_withdrawn: ['works_council'],
  nullity_invoked: ['hr', 'board'],
  taken_to_court: ['works_council'],
  consent_stale: ['works_council', 'hr'],
  counsellor_disputed: ['hr', 'works_council'],
};

export function audienceOf(kind: NoticeKind): readonly Role[] {
  return audiences[kind];
}

/**
 * What a step in a request tells others. A step that is not here tells nobody: what only the council
 * may know has no entry, and so reaches no inbox.
 */
const ofSteps: Readonly<Partial<Record<ConsentAction, NoticeKind>>> = {
  submit: 'request_submitted',
  planMeeting: 'meeting_planned',
  askQuestion: 'question_asked',
  answer: 'question_answered',
  giveConsent: 'council_decided',
  giveConsentWithConditions: 'council_decided',
  refuse: 'council_decided',
  confirmConditionsMet: 'council_decided',
  decideAsEmployer: 'employer_decided',
  decideWithoutConsent: 'employer_decided',
  recordCourtPermission: 'employer_decided',
  withdraw: 'request_withdrawn',
  invokeNullity: 'nullity_invoked',
  goToCourt: 'taken_to_court',
};

export function noticeOfStep(action: ConsentAction): NoticeKind | undefined {
  return ofSteps[action];
}

/** How often somebody wants an e-mail that there is something new. */
export const digestRhythms = ['daily', 'weekly', 'never'] as const;

export type DigestRhythm = (typeof digestRhythms)[number];

/**
 * Whether an e-mail is due on a day: not on Saturday or Sunday, at most once a day or once in seven
 * days. `weekday` is 1 for Monday to 7 for Sunday.
 */
export function digestIsDue(
  rhythm: DigestRhythm,
  lastOn: string | null,
  { on, weekday }: { readonly on: string; readonly weekday: number },
): boolean {
  if (rhythm === 'never' || weekday > 5) return false;
  if (lastOn === null) return true;
  const days = (Date.parse(on) - Date.parse(lastOn)) / 86_400_000;
  return days >= (rhythm === 'daily' ? 1 : 7);
}
