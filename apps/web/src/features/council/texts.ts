import { texts } from '../../i18n/texts.js';
import en from './council.en.json' with { type: 'json' };
import nl from './council.nl.json' with { type: 'json' };

export const useCouncilTexts = texts('council', { nl, en });
