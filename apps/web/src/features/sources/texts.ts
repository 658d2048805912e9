import { texts } from '../../i18n/texts.js';
import en from './sources.en.json' with { type: 'json' };
import nl from './sources.nl.json' with { type: 'json' };

export const useSourcesTexts = texts('sources', { nl, en });
