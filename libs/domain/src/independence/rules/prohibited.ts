import { text } from '../../text.js';
import { bodyWay, roleWay, taskWay, officers, type ConflictRule } from '../rule.js';

const level = 'prohibited';

/** What never goes together with the role: a hard stop (domain §6.6, level P). */
export const prohibited = {
  director: {
    level,
    ways: [roleWay('director'), bodyWay('board', 'directors')],
    title: text(
      'Directeur, bestuurder of eigenaar is vertrouwenspersoon',
      'Director, board member or owner is counsellor',
    ),
    why: text(
      'Een directeur beslist over mensen en is niet onafhankelijk. Deze persoon telt niet mee als vertrouwenspersoon.',
      'A director decides about people and is not independent. This person does not count as a counsellor.',
    ),
    normStatus: 'product_norm',
    sources: ['stolwijk-director', 'inspectorate-arbocatalogus'],
  },
  'complaints-committee': {
    level,
    ways: [
      roleWay('complaints_committee'),
      bodyWay('complaints_committee'),
      taskWay('sits_in_committee'),
    ],
    title: text(
      'Vertrouwenspersoon zit in de klachtencommissie',
      'Counsellor sits in the complaints committee',
    ),
    why: text(
      'Wie de melder bijstaat, kan niet ook over de klacht oordelen.',
      'Whoever supports the reporter cannot judge the complaint as well.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page'],
  },
  investigator: {
    level,
    ways: [roleWay('investigator'), taskWay('investigates')],
    title: text('Vertrouwenspersoon onderzoekt meldingen', 'Counsellor investigates reports'),
    why: text(
      'Een vertrouwenspersoon doet geen onderzoek en niet aan waarheidsvinding.',
      'A counsellor does not investigate and does no fact-finding.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page', 'lvv-committee-of-supervision'],
  },
  'follow-up-officer': {
    level,
    ways: [roleWay('follow_up_officer')],
    title: text('Vertrouwenspersoon volgt meldingen op', 'Counsellor follows up reports'),
    why: text(
      'Ontvangen mag; opvolgen is de taak van het meldpunt.',
      'Receiving is allowed; follow-up is the task of the reporting point.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page', 'lvv-committee-of-supervision'],
  },
  'company-doctor': {
    level,
    ways: [roleWay('company_doctor')],
    title: text(
      'Bedrijfsarts is vertrouwenspersoon voor de eigen populatie',
      'Company doctor is counsellor for the doctor’s own population',
    ),
    why: text(
      'De beroepsvereniging van bedrijfsartsen en de inspectie wijzen deze combinatie af.',
      'The company doctors’ association and the inspectorate reject this combination.',
    ),
    normStatus: 'professional_norm',
    sources: ['nvab-company-doctor', 'inspectorate-arbocatalogus'],
  },
  'officer-handling-reports': {
    level,
    ways: [[...roleWay(...officers), { along: 'handlesReports', to: ['yes'] }]],
    title: text(
      'Vertrouwenspersoon behandelt meldingen in een andere rol',
      'Counsellor handles reports in another role',
    ),
    why: text(
      'Een compliance-, integriteits- of privacyfunctionaris die meldingen behandelt, kan niet ook vertrouwenspersoon zijn.',
      'A compliance, integrity or privacy officer who handles reports cannot be a counsellor as well.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
} as const satisfies Record<string, ConflictRule>;
