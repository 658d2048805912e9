import { texts } from '../../i18n/texts.js';
import en from './coverage.en.json' with { type: 'json' };
import nl from './coverage.nl.json' with { type: 'json' };

export const useCoverageTexts = texts('coverage', { nl, en });
