import { texts } from '../i18n/texts.js';
import en from './voice.en.json' with { type: 'json' };
import nl from './voice.nl.json' with { type: 'json' };

export const useVoiceTexts = texts('voice', { nl, en });
