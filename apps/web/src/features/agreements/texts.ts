import { texts } from '../../i18n/texts.js';
import en from './agreements.en.json' with { type: 'json' };
import nl from './agreements.nl.json' with { type: 'json' };

export const useAgreementsTexts = texts('agreements', { nl, en });
