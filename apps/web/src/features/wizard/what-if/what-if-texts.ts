import { texts } from '../../../i18n/texts.js';
import en from './what-if.en.json' with { type: 'json' };
import nl from './what-if.nl.json' with { type: 'json' };

export const useWhatIfTexts = texts('what-if', { nl, en });
