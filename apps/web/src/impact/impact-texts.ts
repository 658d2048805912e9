import { texts } from '../i18n/texts.js';
import en from './impact.en.json' with { type: 'json' };
import nl from './impact.nl.json' with { type: 'json' };

export const useImpactTexts = texts('impact', { nl, en });
