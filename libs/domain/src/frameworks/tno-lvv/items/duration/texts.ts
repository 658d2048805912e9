import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Duur van de inzet', 'Duration'),
  question: text(
    'Is vastgelegd hoe lang de vertrouwenspersoon de rol heeft?',
    'Is it laid down how long the counsellor holds the role?',
  ),
  rule: text(
    'Voldoet als begin en einde (of de termijn) vastliggen, met een moment van evaluatie en regels voor verlengen en tussentijds stoppen. In een ondertekend document.',
    'Met when start and end (or the term) are laid down, with an evaluation and rules for extension and early end. In a signed document.',
  ),
  reasons: {
    laidDown: text(
      'Begin, einde, evaluatie, verlenging en tussentijds einde zijn vastgelegd.',
      'Start, end, evaluation, extension and early end are laid down.',
    ),
    nothingAgreed: text(
      'Over de duur is niets vastgelegd.',
      'Nothing is laid down on the duration.',
    ),
    ended: text(
      'De termijn is afgelopen en er loopt geen verlenging, of die duurt langer dan drie maanden.',
      'The term has ended and no extension is under way, or it takes longer than three months.',
    ),
    notYetSigned: sharedReasons.notYetSigned,
    renewalPending: text(
      'De termijn is minder dan drie maanden geleden afgelopen en de verlenging loopt.',
      'The term ended less than three months ago and the extension is under way.',
    ),
    indefinite: text('De benoeming is voor onbepaalde tijd.', 'The appointment is indefinite.'),
    noEvaluation: text('Er is geen evaluatie afgesproken.', 'No evaluation is agreed.'),
    noRenewalRule: text('Verlengen is niet geregeld.', 'Extension is not arranged.'),
    noEarlyEndRule: text(
      'Er is geen regel voor tussentijds stoppen.',
      'There is no rule for an early end.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Leg de duur van de inzet en de evaluatie vast.',
    'Lay down the duration and the evaluation.',
  ),
  evidence: text(
    'De termijn, de datum van de evaluatie en de regel voor tussentijds stoppen.',
    'The term, the evaluation date and the rule for an early end.',
  ),
  note: text(
    'Geen norm schrijft een termijn voor; vier jaar is alleen een voorstel. Dat een verlenging hoogstens drie maanden mag lopen, is een productnorm.',
    'No norm prescribes a term; four years is only a suggestion. That an extension may take three months at most is a product norm.',
  ),
};
