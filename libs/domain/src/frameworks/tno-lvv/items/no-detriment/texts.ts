import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Niet benadelen vastgelegd', 'No detriment laid down'),
  question: text(
    'Is vastgelegd dat de (voormalige) vertrouwenspersoon niet wordt benadeeld om de rol?',
    'Is it laid down that the (former) counsellor suffers no detriment because of the role?',
  ),
  rule: text(
    'Voldoet met een ondertekende bepaling die de huidige en de voormalige vertrouwenspersoon beschermt en ontslag, beoordeling, beloning en loopbaan noemt; bij een externe ook het opzeggen of niet verlengen van het contract.',
    'Met by a signed clause that protects the current and the former counsellor and names dismissal, appraisal, pay and career; for an external counsellor also ending or not renewing the contract.',
  ),
  reasons: {
    protected: text(
      'De bepaling beschermt de huidige en voormalige vertrouwenspersoon tegen alle vormen van benadeling.',
      'The clause protects the current and former counsellor against all forms of detriment.',
    ),
    noClause: text('Er is geen bepaling over benadeling.', 'There is no clause on detriment.'),
    conditional: text(
      'De bepaling hangt af van het oordeel van de werkgever.',
      'The clause depends on the employer’s opinion.',
    ),
    notYetSigned: sharedReasons.notYetSigned,
    generalSentence: text(
      'Er staat alleen een algemene zin over goed werkgeverschap.',
      'There is only a general sentence on being a good employer.',
    ),
    formerNotProtected: text(
      'De voormalige vertrouwenspersoon is niet beschermd.',
      'The former counsellor is not protected.',
    ),
    currentNotProtected: text(
      'De huidige vertrouwenspersoon is niet beschermd.',
      'The current counsellor is not protected.',
    ),
    onlyDismissal: text(
      'De bepaling gaat alleen over ontslag.',
      'The clause is about dismissal only.',
    ),
    formsMissing: text(
      'De bepaling noemt niet alle vormen van benadeling.',
      'The clause does not name all forms of detriment.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Leg vast dat de (voormalige) vertrouwenspersoon niet wordt benadeeld.',
    'Lay down that the (former) counsellor suffers no detriment.',
  ),
  evidence: text(
    'Een ondertekende bepaling die ook de voormalige vertrouwenspersoon beschermt.',
    'A signed clause that protects the former counsellor as well.',
  ),
  note: text(
    'Voor zover gevonden noemt geen wet een verbod op benadeling van vertrouwenspersonen; de bepaling in de brief is dus de bescherming. Welke vormen genoemd moeten zijn, is een productnorm.',
    'As far as found no statute names a ban on detriment of counsellors, so the clause in the letter is the protection. Which forms must be named is a product norm.',
  ),
};
