import { texts } from '../../i18n/texts.js';
import en from './portfolio.en.json' with { type: 'json' };
import nl from './portfolio.nl.json' with { type: 'json' };

export const usePortfolioTexts = texts('portfolio', { nl, en });
