import { texts } from '../../i18n/texts.js';
import en from './regulations.en.json' with { type: 'json' };
import nl from './regulations.nl.json' with { type: 'json' };

export const useRegulationTexts = texts('regulations', { nl, en });
