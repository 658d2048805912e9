import type { ProblemTexts } from '../../graphql/problem.type.js';

export const talkProblems: ProblemTexts<
  'KEY_USED' | 'SETTLED_ALREADY' | 'CHANGED_MEANWHILE' | 'NOT_FOR_COUNCIL' | 'NO_SEAT'
> = {
  nl: {
    KEY_USED: 'Met deze sleutel is al iets anders geschreven. Probeer het opnieuw.',
    SETTLED_ALREADY: 'Over dit voorstel is al beslist.',
    CHANGED_MEANWHILE:
      'Dit antwoord is gewijzigd nadat het voorstel is gedaan. Bekijk het in de opzet en beslis opnieuw.',
    NOT_FOR_COUNCIL: 'Een voorstel doet u aan HR. Kies “raad en HR”, of laat het voorstel weg.',
    NO_SEAT: 'U heeft nog geen zetel in de raad. De voorzitter kan u toelaten.',
  },
  en: {
    KEY_USED: 'Something else was written with this key. Try again.',
    SETTLED_ALREADY: 'This suggestion was settled already.',
    CHANGED_MEANWHILE:
      'This answer changed after the suggestion was made. Look at it in the set-up and decide again.',
    NOT_FOR_COUNCIL: 'A suggestion is made to HR. Choose “council and HR”, or leave it out.',
    NO_SEAT: 'You have no seat in the council yet. The chair can let you in.',
  },
};
