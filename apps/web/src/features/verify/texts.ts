import { texts } from '../../i18n/texts.js';
import en from './verify.en.json' with { type: 'json' };
import nl from './verify.nl.json' with { type: 'json' };

export const useVerifyTexts = texts('verify', { nl, en });
