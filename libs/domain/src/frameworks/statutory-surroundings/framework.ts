import { placed, type Framework } from '../../checklist/framework.js';
import { text } from '../../text.js';
import { complaintsProcedure } from './items/complaints-procedure/item.js';
import { consentOnRules } from './items/consent-on-rules/item.js';
import { psychosocialPolicy } from './items/psychosocial-policy/item.js';
import { psychosocialRisks } from './items/psychosocial-risks/item.js';
import { riskAssessment } from './items/risk-assessment/item.js';
import { staffParticipation } from './items/staff-participation/item.js';
import { whistleblowerContents } from './items/whistleblower-contents/item.js';
import { whistleblowerInformed } from './items/whistleblower-informed/item.js';
import { whistleblowerProcedure } from './items/whistleblower-procedure/item.js';
import { whistleblowerTerms } from './items/whistleblower-terms/item.js';
import { notVerified, sources } from './sources.js';

/** What the law asks around the counsellor. Every item weighs 1: no source ranks them. */
export const statutorySurroundings: readonly Framework[] = [
  {
    id: 'statutory-surroundings',
    release: '2026.1',
    releasedOn: '2026-11-16',
    notes: [
      text(
        'Eerste uitgave: meldregeling, PSA-beleid en RI&E, medezeggenschap en klachten.',
        'First release: whistleblower procedure, psychosocial policy, participation and complaints.',
      ),
    ],
    title: text('Wettelijke omgeving van de rol', 'Statutory surroundings of the role'),
    shortTitle: text('Wettelijke omgeving', 'Statutory surroundings'),
    attribution: text(
      'Samengesteld door Vertrouwensbasis uit wetteksten en toelichtingen. Geen juridisch advies.',
      'Put together by Vertrouwensbasis from acts and explanations. No legal advice.',
    ),
    judgesRole: false,
    columns: [
      { id: 'A', title: text('Melden van misstanden', 'Reporting wrongdoing') },
      { id: 'B', title: text('Psychosociale arbeidsbelasting', 'Psychosocial workload') },
      { id: 'C', title: text('Medezeggenschap en klachten', 'Participation and complaints') },
    ],
    items: placed([
      [whistleblowerProcedure, 'A'],
      [whistleblowerContents, 'A'],
      [whistleblowerTerms, 'A'],
      [whistleblowerInformed, 'A'],
      [psychosocialPolicy, 'B'],
      [riskAssessment, 'B'],
      [psychosocialRisks, 'B'],
      [staffParticipation, 'C'],
      [consentOnRules, 'C'],
      [complaintsProcedure, 'C'],
    ]),
    sources,
    notVerified,
  },
];
