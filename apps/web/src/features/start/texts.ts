import { texts } from '../../i18n/texts.js';
import en from './start.en.json' with { type: 'json' };
import nl from './start.nl.json' with { type: 'json' };

export const useStartTexts = texts('start', { nl, en });
