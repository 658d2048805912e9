import { texts } from '../../i18n/texts.js';
import en from './sign-in.en.json' with { type: 'json' };
import nl from './sign-in.nl.json' with { type: 'json' };

export const useSignInTexts = texts('sign-in', { nl, en });
