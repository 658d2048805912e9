import { defineItem, places } from '../../../../checklist/item.js';
import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { text } from '../../../../text.js';
import {
  belowBills,
  billReasons,
  counsellorBillKnownThrough,
  counsellorBillNotVerified,
} from '../../bills.js';

export const billCounsellor = defineItem({
  id: 'bill-counsellor',
  per: 'organisation',
  normStatus: 'bill',
  knownThrough: counsellorBillKnownThrough,
  notVerified: counsellorBillNotVerified,
  sources: ['bill-35592', 'bill-summary'],
  topic: 'appointment',
  wizard: places('organisation', 'employees', 'model'),
  texts: {
    title: text('Een vertrouwenspersoon in functie', 'A counsellor in term'),
    question: text(
      'Is er een vertrouwenspersoon, intern of extern?',
      'Is there a counsellor, internal or external?',
    ),
    rule: text(
      'Klaar voor het wetsvoorstel als er vandaag een vertrouwenspersoon in functie is; intern, extern of via een branche of arbodienst.',
      'Ready for the bill when a counsellor is in term today; internal, external or through a sector body or health service.',
    ),
    reasons: {
      inTerm: text('Er is een vertrouwenspersoon in functie.', 'A counsellor is in term.'),
      stillToCome: text(
        'De vertrouwenspersoon begint later, of een verlenging loopt nog.',
        'The counsellor starts later, or an extension is under way.',
      ),
      nobody: text(
        'Er is een model gekozen, maar niemand benoemd.',
        'A model is chosen, but nobody appointed.',
      ),
      ended: text('De termijn is voorbij.', 'The term has ended.'),
      ...billReasons,
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text('Benoem een vertrouwenspersoon.', 'Appoint a counsellor.'),
    evidence: text('De benoeming of overeenkomst.', 'The appointment or agreement.'),
    note: text(
      'Dit is geen wet. Het wetsvoorstel is door de Tweede Kamer aangenomen en lag daarna bij de Eerste Kamer.',
      'This is not law. The bill was adopted by the lower house and then lay with the senate.',
    ),
  },
  evaluate({ organisation, appointments }) {
    const below = belowBills(organisation);
    if (below) return { status: 'not_applicable', reasons: ['tooSmall'] };
    const states = appointments.map((one) => one.state);
    const has = (...wanted: string[]) => states.some((state) => wanted.includes(state));
    const running = has('in_term', 'start_unknown');
    const coming = has('future', 'renewal_pending', 'renewal_unknown');
    const { model } = organisation;
    const isChosen = model !== undefined && model !== 'arranged_unknown';
    return weigh({
      not: [
        when(states.length > 0 && !running && !coming, 'ended'),
        when(states.length === 0 && isChosen, 'nobody'),
      ],
      partly: [when(!running && coming, 'stillToCome')],
      required: [states.length > 0 ? true : undefined],
      context: [below],
      met: 'inTerm',
    });
  },
});
