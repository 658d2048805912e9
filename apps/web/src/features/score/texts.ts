import { texts } from '../../i18n/texts.js';
import en from './score.en.json' with { type: 'json' };
import nl from './score.nl.json' with { type: 'json' };

export const useScoreTexts = texts('score', { nl, en });
