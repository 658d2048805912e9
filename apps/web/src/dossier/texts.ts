import { texts } from '../i18n/texts.js';
import en from './dossier.en.json' with { type: 'json' };
import nl from './dossier.nl.json' with { type: 'json' };

export const useDossierTexts = texts('dossier', { nl, en });
