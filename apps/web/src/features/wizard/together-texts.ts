import { texts } from '../../i18n/texts.js';
import en from './together.en.json' with { type: 'json' };
import nl from './together.nl.json' with { type: 'json' };

/** Words about filling in a set-up with several people. */
export const useTogetherTexts = texts('together', { nl, en });
