import { texts } from '../../i18n/texts.js';
import en from './members.en.json' with { type: 'json' };
import nl from './members.nl.json' with { type: 'json' };

export const useMembersTexts = texts('members', { nl, en });
