import { texts } from '../../i18n/texts.js';
import en from './comparison.en.json' with { type: 'json' };
import nl from './comparison.nl.json' with { type: 'json' };

export const useComparisonTexts = texts('comparison', { nl, en });
