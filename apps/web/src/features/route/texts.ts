import { texts } from '../../i18n/texts.js';
import en from './route.en.json' with { type: 'json' };
import nl from './route.nl.json' with { type: 'json' };

export const useRouteTexts = texts('route', { nl, en });
