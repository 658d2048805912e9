import { texts } from '../../i18n/texts.js';
import en from './profiles.en.json' with { type: 'json' };
import nl from './profiles.nl.json' with { type: 'json' };

export const useProfilesTexts = texts('profiles', { nl, en });
