import type { ProblemTexts } from '../../graphql/problem.type.js';
import type { DocumentRefusal } from './text/document-refused.js';

export const regulationProblems: ProblemTexts<
  | 'CONFLICT'
  | 'KEY_USED'
  | 'NO_SUCH_VERSION'
  | 'HAS_SUCCESSOR'
  | 'NOT_READABLE'
  | 'TOO_MANY'
  | 'NOT_READ'
  | 'REPLACED'
  | 'CHANGED_MEANWHILE'
  | 'VALUE_NEEDED'
> = {
  nl: {
    CONFLICT: 'Een collega was u voor. Bekijk hoe het nu staat en probeer het opnieuw.',
    KEY_USED: 'Met deze sleutel is al een ander document toegevoegd. Probeer het opnieuw.',
    NO_SUCH_VERSION: 'De vorige versie is er niet meer. Kies een andere, of geen.',
    HAS_SUCCESSOR:
      'Van dit document is al een latere versie ingelezen. Kies die als vorige versie.',
    NOT_READABLE:
      'Uit dit soort bestand kan geen tekst worden gelezen. Kies een Word-bestand, PDF, HTML-pagina of platte tekst.',
    TOO_MANY: 'Er zijn al 100 documenten ingelezen. Verwijder eerst een document.',
    NOT_READ: 'Dit document is nog niet gelezen, of is verwijderd.',
    REPLACED: 'Er is een latere versie van dit document. Beoordeel de voorstellen daar.',
    CHANGED_MEANWHILE:
      'Het antwoord in de opzet is intussen gewijzigd. Bekijk hoe het nu staat voordat u dit overneemt.',
    VALUE_NEEDED: 'Vul in wat het moet worden.',
  },
  en: {
    CONFLICT: 'A colleague was first. Look how it stands now and try again.',
    KEY_USED: 'Another document was added with this key. Try again.',
    NO_SUCH_VERSION: 'The earlier version is gone. Choose another, or none.',
    HAS_SUCCESSOR: 'A later version of this document was brought in already. Choose that one.',
    NOT_READABLE:
      'No text can be read from this kind of file. Choose a Word file, PDF, HTML page or plain text.',
    TOO_MANY: 'There are 100 documents already. Remove one first.',
    NOT_READ: 'This document has not been read yet, or was removed.',
    REPLACED: 'There is a later version of this document. Decide on the proposals there.',
    CHANGED_MEANWHILE:
      'The answer in the set-up has changed in the meantime. Look how it stands now before you accept this.',
    VALUE_NEEDED: 'Fill in what it should become.',
  },
};

/** Why a document could not be read, and what to do. */
export const refusalTexts: Readonly<
  Record<'nl' | 'en', Readonly<Record<DocumentRefusal, string>>>
> = {
  nl: {
    NOT_READABLE:
      'Uit dit soort bestand kan geen tekst worden gelezen. Kies Word, PDF, HTML of platte tekst.',
    SCANNED:
      'Dit lijkt een scan: er staat geen tekst in die wij kunnen lezen. Gebruik het oorspronkelijke Word-bestand of plak de tekst.',
    PROTECTED: 'Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.',
    DAMAGED: 'Dit bestand is beschadigd. Sla het opnieuw op en probeer het nog eens.',
    NO_TEXT: 'In dit bestand staat geen tekst.',
    TOO_LONG:
      'Dit document is langer dan 300 bladzijden. Lees alleen het deel in waar het om gaat.',
    TOO_HEAVY:
      'Dit document kost te veel tijd of geheugen om te lezen. Sla het op als platte tekst, of plak het deel waar het om gaat.',
  },
  en: {
    NOT_READABLE:
      'No text can be read from this kind of file. Choose Word, PDF, HTML or plain text.',
    SCANNED:
      'This seems to be a scan: it holds no text that we can read. Use the original Word file or paste the text.',
    PROTECTED: 'This file is protected with a password. Save it without one.',
    DAMAGED: 'This file is damaged. Save it anew and try again.',
    NO_TEXT: 'There is no text in this file.',
    TOO_LONG: 'This document is longer than 300 pages. Bring in only the part that matters.',
    TOO_HEAVY:
      'This document takes too much time or memory to read. Save it as plain text, or paste the part that matters.',
  },
};
