import en from './common.en.json';
import nl from './common.nl.json';
import { texts } from './texts.js';

/** Words that every page uses: statuses, roles, states, buttons. */
export const useCommonTexts = texts('common', { nl, en });
