import type { Locale } from '@vertrouwensbasis/domain';
import type { ProblemTexts } from '../../graphql/problem.type.js';

type Words = Readonly<Record<Locale, string>>;

const events: Readonly<Record<string, Words>> = {
  open: { nl: 'Besloten ruimte geopend', en: 'Private room opened' },
  arrange: { nl: 'Regels of zetels gewijzigd', en: 'Rules or seats changed' },
  startThread: { nl: 'Gesprek binnen de raad begonnen', en: 'Talk within the council started' },
  reply: { nl: 'Gereageerd binnen de raad', en: 'Replied within the council' },
  editMessage: { nl: 'Eigen bericht gewijzigd', en: 'Own message changed' },
  resolveThread: { nl: 'Gesprek afgesloten', en: 'Talk closed' },
  reopenThread: { nl: 'Gesprek heropend', en: 'Talk opened again' },
  openBallot: { nl: 'Stemming geopend', en: 'Vote opened' },
  closeBallot: { nl: 'Stemming gesloten', en: 'Vote closed' },
  vote: { nl: 'Stem uitgebracht', en: 'Vote cast' },
  decide: { nl: 'Besluit van de raad vastgelegd', en: 'Decision of the council recorded' },
};

export function councilEventText(action: string, locale: Locale): string {
  return events[action]?.[locale] ?? action;
}

export const councilProblems: ProblemTexts<
  'OPENED_ALREADY' | 'CONFLICT' | 'NOT_A_MEMBER' | 'NOT_THE_CHAIR'
> = {
  nl: {
    OPENED_ALREADY: 'De ruimte is al geopend. De voorzitter kan u toelaten.',
    CONFLICT: 'De raad is intussen anders ingedeeld. Bekijk het opnieuw en probeer het nog eens.',
    NOT_A_MEMBER: 'Iemand in de lijst is geen lid van de raad. Vraag HR om die uit te nodigen.',
    NOT_THE_CHAIR: 'Alleen de voorzitter of diens plaatsvervanger wijzigt de regels en zetels.',
  },
  en: {
    OPENED_ALREADY: 'The room was opened already. The chair can let you in.',
    CONFLICT: 'The council was arranged differently in the meantime. Look again and try once more.',
    NOT_A_MEMBER: 'Somebody in the list is not a member of the council. Ask HR to invite them.',
    NOT_THE_CHAIR: 'Only the chair or the deputy chair changes the rules and the seats.',
  },
};
