import { texts } from '../../i18n/texts.js';
import en from './invitation.en.json' with { type: 'json' };
import nl from './invitation.nl.json' with { type: 'json' };

export const useInvitationTexts = texts('invitation', { nl, en });
