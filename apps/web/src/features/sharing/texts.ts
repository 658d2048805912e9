import { texts } from '../../i18n/texts.js';
import en from './sharing.en.json' with { type: 'json' };
import nl from './sharing.nl.json' with { type: 'json' };

export const useSharingTexts = texts('sharing', { nl, en });
