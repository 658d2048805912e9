import { texts } from '../../i18n/texts.js';
import en from './wizard.en.json' with { type: 'json' };
import nl from './wizard.nl.json' with { type: 'json' };

export const useWizardTexts = texts('wizard', { nl, en });
