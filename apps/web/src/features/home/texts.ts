import { texts } from '../../i18n/texts.js';
import en from './home.en.json' with { type: 'json' };
import nl from './home.nl.json' with { type: 'json' };

export const useHomeTexts = texts('home', { nl, en });
