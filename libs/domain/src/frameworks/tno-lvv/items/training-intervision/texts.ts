import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Scholing en intervisie geregeld', 'Training and peer review arranged'),
  question: text(
    'Zijn er mogelijkheden en budget voor scholing en intervisie?',
    'Are there opportunities and a budget for training and peer review (intervisie)?',
  ),
  rule: text(
    'Intern voldoet met recht op scholing en intervisie in werktijd, budget daarvoor, en een basisopleiding die gedaan is of binnen zes maanden na de start is geboekt. Extern voldoet als het contract een geldig certificaat of gelijkwaardig en intervisie eist. Beide in een ondertekend document.',
    'Internal is met by a right to training and peer review in working time, a budget for it, and basic training done or booked within six months of the start. External is met when the contract requires a valid certificate or equivalent and peer review. Both in a signed document.',
  ),
  reasons: {
    arranged: text(
      'Scholing, intervisie, budget en basisopleiding zijn geregeld.',
      'Training, peer review, budget and basic training are arranged.',
    ),
    contractAsksQuality: text(
      'Het contract eist een geldig certificaat of gelijkwaardig, en intervisie.',
      'The contract requires a valid certificate or equivalent, and peer review.',
    ),
    nothingAgreed: text(
      'Er is geen recht op scholing en niet op intervisie.',
      'There is no right to training and none to peer review.',
    ),
    paidByCounsellor: text(
      'De vertrouwenspersoon betaalt scholing en intervisie zelf.',
      'The counsellor pays for training and peer review.',
    ),
    notYetSigned: sharedReasons.notYetSigned,
    noTraining: text('Recht op scholing ontbreekt.', 'The right to training is missing.'),
    noIntervision: text('Recht op intervisie ontbreekt.', 'The right to peer review is missing.'),
    noBudget: text(
      'Er is geen budget voor scholing en intervisie.',
      'There is no budget for training and peer review.',
    ),
    basicTrainingLate: text(
      'De basisopleiding staat later gepland dan zes maanden na de start.',
      'The basic training is planned later than six months after the start.',
    ),
    certificateExpired: text('Het certificaat is verlopen.', 'The certificate has expired.'),
    noCertificateAsked: text(
      'Het contract eist geen geldig certificaat of gelijkwaardig.',
      'The contract requires no valid certificate or equivalent.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Regel scholing en intervisie, met tijd en budget.',
    'Arrange training and peer review, with time and budget.',
  ),
  evidence: text(
    'Een begrotingsregel, het bewijs van de opleiding en de registratie van intervisie.',
    'A budget line, proof of training and the record of peer review.',
  ),
  note: text(
    'Certificering is geen wettelijke eis. Een registratie bij de LVV is een pluspunt, geen voorwaarde. De termijn van zes maanden is een productnorm. Dat een externe de eigen scholing betaalt, telt niet tegen: die zit in de vergoeding.',
    'Certification is no legal requirement. Registration with the LVV is a strength, not a condition. The six months are a product norm. That an external counsellor pays for training does not count against it: the fee includes it.',
  ),
};
