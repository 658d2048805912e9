import { texts } from '../../i18n/texts.js';
import en from './consent.en.json' with { type: 'json' };
import nl from './consent.nl.json' with { type: 'json' };

export const useConsentTexts = texts('consent', { nl, en });
