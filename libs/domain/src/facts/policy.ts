import { text } from '../text.js';
import { agreementFacts } from './agreement.js';
import { questions, type FactsFrom } from './fact.js';
import { topics } from './shared-options.js';

const rule = questions('model', 'policies');

/** An internal rule (regeling) with the agreements that hold for its appointments. */
export const policyFacts = {
  name: rule.text({ label: text('Naam van de regeling', 'Name of the policy') }, 160),
  adoptedOn: rule.date({ label: text('Vastgesteld op', 'Adopted on') }),
  inForceOn: rule.date({ label: text('In werking op', 'In force on'), optional: true }),
  reviewOn: rule.date({ label: text('Herzien voor', 'Review before'), optional: true }),
  adoptedBy: rule.reference('body', {
    label: text('Vastgesteld door', 'Adopted by'),
    optional: true,
  }),
  groupWide: rule.yesNo({
    label: text('Geldt voor een groep organisaties?', 'Does it hold for a group of organisations?'),
    unless: [{ fact: 'structure', is: ['single'] }],
    optional: true,
  }),
  groupWideFor: rule.text({
    label: text('Welke organisaties?', 'Which organisations?'),
    unless: [{ fact: 'structure', is: ['single'] }],
    when: [{ fact: 'groupWide', is: [true] }],
    optional: true,
  }),
  units: rule.references('unit', {
    label: text(
      'Voor welke onderdelen? (geen gekozen is alle)',
      'For which units? (none chosen is all)',
    ),
    unless: [{ units: 'none' }],
    optional: true,
  }),
  decisiveClauses: rule.rows(
    {
      topic: { label: text('Onderwerp', 'Topic'), type: { type: 'choice', options: topics } },
      document: {
        label: text('Document', 'Document'),
        type: { type: 'reference', to: 'document' },
      },
      clause: { label: text('Artikel', 'Clause'), type: { type: 'text', max: 120 } },
    },
    {
      label: text('Bepalingen die elders staan', 'Clauses that stand elsewhere'),
      help: text(
        'Bijvoorbeeld in een bijlage of arbeidsreglement.',
        'For example in an annex or staff rules.',
      ),
      optional: true,
    },
  ),
  ...agreementFacts,
} as const;

export type PolicyFacts = FactsFrom<typeof policyFacts>;
