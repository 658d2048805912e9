import { texts } from '../../i18n/texts.js';
import en from './audit.en.json' with { type: 'json' };
import nl from './audit.nl.json' with { type: 'json' };

export const useAuditTexts = texts('audit', { nl, en });
