import { texts } from '../../i18n/texts.js';
import en from './counsellor-link.en.json' with { type: 'json' };
import nl from './counsellor-link.nl.json' with { type: 'json' };

export const useCounsellorLinkTexts = texts('counsellor-link', { nl, en });
