import { text } from '../text.js';

/** Reasons that every item words alike. */
export const sharedReasons = {
  incomplete: text('Nog niet alles is bekend.', 'Not everything is known yet.'),
  notYetSigned: text(
    'Het staat nog niet in een document met versie en datum dat beide partijen hebben ondertekend.',
    'It is not yet in a document with version and date that both parties have signed.',
  ),
} as const;
