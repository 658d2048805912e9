import { texts } from '../../i18n/texts.js';
import en from './sign-in.en.json';
import nl from './sign-in.nl.json';

export const useSignInTexts = texts('sign-in', { nl, en });
