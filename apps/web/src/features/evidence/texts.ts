import { texts } from '../../i18n/texts.js';
import en from './evidence.en.json' with { type: 'json' };
import nl from './evidence.nl.json' with { type: 'json' };

export const useEvidenceTexts = texts('evidence', { nl, en });
