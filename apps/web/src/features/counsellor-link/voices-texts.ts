import { texts } from '../../i18n/texts.js';
import en from './voices.en.json' with { type: 'json' };
import nl from './voices.nl.json' with { type: 'json' };

export const useVoicesTexts = texts('voices', { nl, en });
