import type { ProblemTexts } from '../../graphql/problem.type.js';

export const evidenceProblems: ProblemTexts<
  'CONFLICT' | 'WITHDRAWN' | 'KEY_USED' | 'OWN_ONLY' | 'UNKNOWN_OWNER'
> = {
  nl: {
    CONFLICT: 'Dit bewijsstuk is intussen gewijzigd. Bekijk het opnieuw en probeer het nog eens.',
    WITHDRAWN: 'Dit bewijsstuk is ingetrokken en kan niet meer worden gewijzigd.',
    KEY_USED: 'Met deze sleutel is al een ander bewijsstuk toegevoegd. Probeer het opnieuw.',
    OWN_ONLY:
      'Kies uw eigen benoeming bij “Waarover gaat het?”: u voegt alleen bewijs over uzelf toe.',
    UNKNOWN_OWNER: 'Kies als eigenaar een collega die toegang heeft tot deze organisatie.',
  },
  en: {
    CONFLICT: 'This piece of evidence has changed in the meantime. Look at it again and retry.',
    WITHDRAWN: 'This piece of evidence was withdrawn and can no longer be changed.',
    KEY_USED: 'Another piece of evidence was added with this key. Try again.',
    OWN_ONLY:
      'Choose your own appointment at “What is it about?”: you add evidence about yourself only.',
    UNKNOWN_OWNER: 'Choose a colleague with access to this organisation as owner.',
  },
};
