import { texts } from '../../../i18n/texts.js';
import en from './talk.en.json' with { type: 'json' };
import nl from './talk.nl.json' with { type: 'json' };

export const useTalkTexts = texts('talk', { nl, en });
