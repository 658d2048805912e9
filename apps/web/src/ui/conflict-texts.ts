import { texts } from '../i18n/texts.js';
import en from './conflict-details.en.json' with { type: 'json' };
import nl from './conflict-details.nl.json' with { type: 'json' };

/** The words of a conflict of interest, wherever it is shown. */
export const useConflictTexts = texts('conflict-details', { nl, en });
