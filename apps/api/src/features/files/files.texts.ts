import type { Locale } from '@vertrouwensbasis/domain';
import { type Problem, problem, type ProblemTexts } from '../../graphql/problem.type.js';
import type { FileRefusal } from './inspect/file-refused.js';

const texts: ProblemTexts<FileRefusal> = {
  nl: {
    EMPTY: 'Dit bestand is leeg. Kies een ander bestand.',
    NO_NAME: 'Dit bestand heeft geen naam. Geef het een naam en probeer het opnieuw.',
    TYPE_NOT_ALLOWED:
      'Dit soort bestand kan niet. Kies een PDF, Word- of Excelbestand, PNG, JPG of platte tekst.',
    NOT_A_TEXT:
      'Uit dit soort bestand kan geen tekst worden gelezen. Kies een Word-bestand, PDF, HTML-pagina of platte tekst, of plak de tekst.',
    TYPE_DIFFERS:
      'De inhoud past niet bij de naam van het bestand. Sla het opnieuw op als PDF, Word, Excel, PNG, JPG of tekst (UTF-8) en kies het dan.',
    DAMAGED: 'Dit bestand is beschadigd of beveiligd. Sla het opnieuw op, zonder wachtwoord.',
    ACTIVE_CONTENT:
      'In dit bestand zitten macro’s, bijlagen of koppelingen die vanzelf iets doen. Sla het op als gewone PDF en kies die.',
    UNPACKS_TOO_LARGE: 'Uitgepakt is dit bestand te groot. Maak het kleiner of splits het.',
    TOO_LARGE: 'Dit bestand is te groot. Een bestand mag hoogstens 20 MB zijn.',
    QUOTA:
      'De ruimte voor bestanden van uw organisatie is vol. Trek eerst bewijsstukken in die u niet meer nodig heeft.',
  },
  en: {
    EMPTY: 'This file is empty. Choose another file.',
    NO_NAME: 'This file has no name. Give it a name and try again.',
    TYPE_NOT_ALLOWED:
      'This kind of file is not possible. Choose a PDF, Word or Excel file, PNG, JPG or plain text.',
    NOT_A_TEXT:
      'No text can be read from this kind of file. Choose a Word file, PDF, HTML page or plain text, or paste the text.',
    TYPE_DIFFERS:
      'What is in the file does not go with its name. Save it again as PDF, Word, Excel, PNG, JPG or text (UTF-8) and choose that.',
    DAMAGED: 'This file is damaged or protected. Save it again, without a password.',
    ACTIVE_CONTENT:
      'This file holds macros, attachments or links that act by themselves. Save it as a plain PDF and choose that.',
    UNPACKS_TOO_LARGE: 'Unpacked, this file is too large. Make it smaller or split it.',
    TOO_LARGE: 'This file is too large. A file may be 20 MB at most.',
    QUOTA:
      'The space for files of your organisation is full. First withdraw evidence that you no longer need.',
  },
};

export function fileProblem(refusal: FileRefusal, locale: Locale): Problem {
  return problem(texts, locale, refusal, 'file');
}
