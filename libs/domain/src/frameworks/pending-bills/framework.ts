import { placed, type Framework } from '../../checklist/framework.js';
import { text } from '../../text.js';
import { billCodeOfConduct } from './items/bill-code-of-conduct/item.js';
import { billConsent } from './items/bill-consent/item.js';
import { billCounsellor } from './items/bill-counsellor/item.js';
import { billExpertise } from './items/bill-expertise/item.js';
import { billProtection } from './items/bill-protection/item.js';
import { billRiskAssessment } from './items/bill-risk-assessment/item.js';
import { billTasks } from './items/bill-tasks/item.js';
import { notVerified, sources } from './sources.js';

/** How ready an organisation is for bills that are no law. Every item weighs 1. */
export const pendingBills: readonly Framework[] = [
  {
    id: 'pending-bills',
    release: '2026.1',
    releasedOn: '2026-11-16',
    notes: [
      text(
        'Eerste uitgave: wetsvoorstel 35 592 (stand bekend tot en met 28 augustus 2025) en het wetsvoorstel over een gedragscode (december 2025).',
        'First release: bill 35 592 (state known through 28 August 2025) and the bill on a code of conduct (December 2025).',
      ),
    ],
    title: text('Voorbereid op wetsvoorstellen', 'Readiness for pending bills'),
    shortTitle: text('Wetsvoorstellen', 'Pending bills'),
    attribution: text(
      'Wetsvoorstellen zijn geen wet: niets hiervan is verplicht. De stand na de genoemde datum is niet geverifieerd.',
      'Bills are not law: nothing here is mandatory. The state after the date given was not verified.',
    ),
    judgesRole: false,
    columns: [
      { id: 'A', title: text('Vertrouwenspersoon (35 592)', 'Counsellor (35 592)') },
      { id: 'B', title: text('Gedragscode', 'Code of conduct') },
    ],
    items: placed([
      [billCounsellor, 'A'],
      [billExpertise, 'A'],
      [billTasks, 'A'],
      [billRiskAssessment, 'A'],
      [billConsent, 'A'],
      [billProtection, 'A'],
      [billCodeOfConduct, 'B'],
    ]),
    sources,
    notVerified,
  },
];
