import { texts } from '../../i18n/texts.js';
import en from './access.en.json' with { type: 'json' };
import nl from './access.nl.json' with { type: 'json' };

export const useAccessTexts = texts('access', { nl, en });
