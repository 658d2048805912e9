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

export const billProtection = defineItem({
  id: 'bill-protection',
  per: 'appointment',
  normStatus: 'bill',
  knownThrough: counsellorBillKnownThrough,
  notVerified: counsellorBillNotVerified,
  sources: ['bill-faq'],
  topic: 'no_detriment',
  wizard: [
    ...places('organisation', 'employees'),
    ...places('appointment', 'kind', 'detrimentClause', 'detrimentForms'),
  ],
  texts: {
    title: text('Bescherming tegen ontslag', 'Protection against dismissal'),
    question: text(
      'Is de interne vertrouwenspersoon beschermd tegen ontslag om de rol?',
      'Is the internal counsellor protected against dismissal because of the role?',
    ),
    rule: text(
      'Klaar voor het wetsvoorstel als een uitdrukkelijk verbod op benadeling ook ontslag noemt. Voor een externe vertrouwenspersoon is dit niet van toepassing.',
      'Ready for the bill when an explicit ban on detriment names dismissal too. For an external counsellor this does not apply.',
    ),
    reasons: {
      protected: text('Ontslag om de rol is verboden.', 'Dismissal for the role is banned.'),
      notExplicit: text(
        'Er staat geen uitdrukkelijk verbod op benadeling.',
        'There is no explicit ban on detriment.',
      ),
      noClause: text('Er is niets vastgelegd.', 'Nothing is laid down.'),
      dismissalNotNamed: text('Ontslag wordt niet genoemd.', 'Dismissal is not named.'),
      external: text(
        'Deze vertrouwenspersoon is extern en heeft hier geen arbeidsovereenkomst.',
        'This counsellor is external and has no employment contract here.',
      ),
      ...billReasons,
      incomplete: sharedReasons.incomplete,
    },
    nextStep: text(
      'Leg vast dat de vertrouwenspersoon niet om de rol wordt ontslagen.',
      'Lay down that the counsellor is not dismissed because of the role.',
    ),
    evidence: text('De bepaling in de aanstellingsbrief.', 'The clause in the letter.'),
    note: text(
      'Het wetsvoorstel zou bescherming geven zoals die van OR-leden, volgens een commerciële bron.',
      'The bill would give protection like that of council members, according to a commercial source.',
    ),
  },
  evaluate({ organisation, appointment }) {
    const below = belowBills(organisation);
    const { kind, detrimentClause: clause, detrimentForms: forms } = appointment;
    if (below) return { status: 'not_applicable', reasons: ['tooSmall'] };
    if (kind === 'external') return { status: 'not_applicable', reasons: ['external'] };
    const explicit = clause === 'explicit';
    return weigh({
      not: [when(clause === 'none' && below === false, 'noClause')],
      partly: [
        when(clause !== undefined && clause !== 'none' && !explicit, 'notExplicit'),
        when(explicit && forms && !forms.includes('dismissal'), 'dismissalNotNamed'),
      ],
      required: [clause, ...(explicit ? [forms] : [])],
      context: [below, kind],
      met: 'protected',
    });
  },
});
