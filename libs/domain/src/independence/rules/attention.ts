import { text } from '../../text.js';
import type { Way } from '../find-paths.js';
import { bodyWay, departmentWays, roleWay, tieWays, type ConflictRule } from '../rule.js';

const level = 'attention';

/** Those who decide, investigate or judge, directors aside. */
const deciding: readonly Way[] = [
  ...['hr', 'finance', 'legal'].flatMap((department) =>
    departmentWays(department).filter((way) => way[0]?.along === 'headJob'),
  ),
  roleWay('complaints_committee', 'investigator', 'follow_up_officer'),
  bodyWay('complaints_committee'),
];

const decidingPosts = [
  'head_hr',
  'head_finance',
  'head_legal',
  'complaints_committee',
  'investigator',
];

/** What needs attention: a note, and a reason is asked for (level A). */
export const attention = {
  'prevention-officer': {
    level,
    ways: [roleWay('prevention_officer')],
    title: text(
      'Preventiemedewerker of arbofunctionaris is vertrouwenspersoon',
      'Prevention or OHS officer is counsellor',
    ),
    why: text(
      'Een bron noemt dit liever niet. Houd de rollen zichtbaar uit elkaar.',
      'One source prefers not. Keep the roles visibly apart.',
    ),
    normStatus: 'advice',
    sources: ['vertrouwensmensen-limits'],
  },
  'coach-or-adviser': {
    level,
    ways: [roleWay('career_coach', 'legal_adviser')],
    title: text(
      'Loopbaancoach of juridisch adviseur is vertrouwenspersoon',
      'Career coach or legal adviser is counsellor',
    ),
    why: text(
      'Een vertrouwenspersoon coacht niet en geeft geen juridisch advies. Houd de rollen zichtbaar uit elkaar.',
      'A counsellor does not coach and gives no legal advice. Keep the roles visibly apart.',
    ),
    normStatus: 'advice',
    sources: ['vertrouwensmensen-limits'],
  },
  'report-receiver': {
    level,
    ways: [roleWay('report_receiver'), bodyWay('reporting_point')],
    title: text(
      'Vertrouwenspersoon ontvangt ook meldingen (Wbk)',
      'Counsellor also receives reports of wrongdoing',
    ),
    why: text(
      'Ontvangen en doorgeleiden kan volgens de minister; opvolgen of onderzoeken niet.',
      'Receiving and passing on is possible according to the minister; following up or investigating is not.',
    ),
    normStatus: 'advice',
    sources: ['minister-receiver'],
  },
  'bureau-other-services': {
    level,
    ways: [
      [
        { along: 'bureau' },
        { along: 'supplies', to: ['investigation', 'mediation', 'company_doctor'] },
      ],
    ],
    title: text(
      'Het bureau levert ook onderzoek, mediation of een bedrijfsarts',
      'The bureau also supplies investigation, mediation or a company doctor',
    ),
    why: text(
      'Spreek af dat niemand van het bureau in dezelfde kwestie twee rollen heeft.',
      'Agree that nobody of the bureau has two roles in the same matter.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
  'close-to-decider': {
    level,
    ways: [
      ...tieWays(['partner', 'relative', 'assistant', 'close_friend'], decidingPosts, deciding),
      ...tieWays(
        ['close_friend'],
        ['director'],
        [roleWay('director'), bodyWay('board', 'directors')],
      ),
    ],
    title: text(
      'Nauwe band met wie beslist, onderzoekt of oordeelt',
      'Close tie with someone who decides, investigates or judges',
    ),
    why: text(
      'Medewerkers kunnen denken dat wat zij vertellen daar terechtkomt. Wijs voor zulke kwesties een ander aan.',
      'Workers may think that what they tell ends up there. Name someone else for such matters.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
} as const satisfies Record<string, ConflictRule>;
