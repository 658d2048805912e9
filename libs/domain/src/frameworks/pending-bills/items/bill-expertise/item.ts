import { addMonths } from '../../../../calendar-date.js';
import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import {
  belowBills,
  billReasons,
  counsellorBillKnownThrough,
  counsellorBillNotVerified,
} from '../../bills.js';

export const billExpertise = defineItem({
  id: 'bill-expertise',
  per: 'appointment',
  normStatus: 'bill',
  knownThrough: counsellorBillKnownThrough,
  notVerified: counsellorBillNotVerified,
  sources: ['bill-summary', 'bill-faq', 'product-judgement'],
  topic: 'training',
  wizard: [
    ...places('organisation', 'employees'),
    ...places('person', 'basicTrainingOn'),
    ...places('appointment', 'timeForm', 'privatePlace'),
  ],
  texts: {
    title: text('Deskundig en in staat gesteld', 'Expert and enabled'),
    question: text(
      'Is de vertrouwenspersoon opgeleid, en zijn er tijd en ruimte?',
      'Is the counsellor trained, and are there time and room?',
    ),
    rule: text(
      'Klaar voor het wetsvoorstel als de basisopleiding is gedaan en de werkgever tijd en een plek voor gesprekken geeft.',
      'Ready for the bill when basic training is done and the employer gives time and a place to talk.',
    ),
    reasons: {
      enabled: text('Opgeleid, met tijd en ruimte.', 'Trained, with time and room.'),
      noTime: text('Er is geen tijd afgesproken.', 'No time is agreed.'),
      trainingToCome: text(
        'De basisopleiding is geboekt, maar nog niet gedaan.',
        'Basic training is booked, but not done yet.',
      ),
      trainingFarAway: text(
        'De basisopleiding is pas over meer dan zes maanden.',
        'Basic training is more than six months away.',
      ),
      noPrivatePlace: text(
        'Er is geen plek voor vertrouwelijke gesprekken.',
        'There is no place for confidential talks.',
      ),
      ...billReasons,
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Plan de basisopleiding en leg tijd en ruimte vast.',
      'Plan basic training and lay down time and room.',
    ),
    evidence: text(
      'Het bewijs van de opleiding en de afspraak over tijd.',
      'Proof of training and the agreement on time.',
    ),
    note: text(
      'Het wetsvoorstel vraagt voldoende deskundigheid en ervaring; welke opleiding dat is staat niet in de gelezen bronnen. De basisopleiding is hier een productnorm.',
      'The bill asks for sufficient expertise and experience; which training that is, is not in the sources read. Basic training is a product norm here.',
    ),
  },
  evaluate({ organisation, appointment, person }, on) {
    const below = belowBills(organisation);
    if (below) return { status: 'not_applicable', reasons: ['tooSmall'] };
    const { basicTrainingOn: trained } = person;
    const { timeForm, privatePlace } = appointment;
    const farAway = trained !== undefined && trained > addMonths(on, 6);
    return weigh({
      not: [when(isOneOf(timeForm, 'own_time', 'none'), 'noTime')],
      partly: [
        when(farAway, 'trainingFarAway'),
        when(trained !== undefined && trained > on && !farAway, 'trainingToCome'),
        when(privatePlace === false, 'noPrivatePlace'),
      ],
      required: [trained, timeForm, privatePlace],
      context: [below],
      met: 'enabled',
    });
  },
});
