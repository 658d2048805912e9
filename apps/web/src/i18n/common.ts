import en from './common.en.json' with { type: 'json' };
import nl from './common.nl.json' with { type: 'json' };
import { texts } from './texts.js';

/** Words that every page uses: statuses, roles, states, buttons. */
export const useCommonTexts = texts('common', { nl, en });
