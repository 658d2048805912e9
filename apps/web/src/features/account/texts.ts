import { texts } from '../../i18n/texts.js';
import en from './account.en.json' with { type: 'json' };
import nl from './account.nl.json' with { type: 'json' };

export const useAccountTexts = texts('account', { nl, en });
