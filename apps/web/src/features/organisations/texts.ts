import { texts } from '../../i18n/texts.js';
import en from './organisations.en.json' with { type: 'json' };
import nl from './organisations.nl.json' with { type: 'json' };

export const useOrganisationsTexts = texts('organisations', { nl, en });
