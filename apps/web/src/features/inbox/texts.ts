import { texts } from '../../i18n/texts.js';
import en from './inbox.en.json' with { type: 'json' };
import nl from './inbox.nl.json' with { type: 'json' };

export const useInboxTexts = texts('inbox', { nl, en });
