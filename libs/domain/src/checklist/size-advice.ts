import type { OrganisationFacts } from '../facts/organisation.js';
import { text, type Text } from '../text.js';

/** Classes of organisations by the number of persons working (domain §6.5). */
export const sizeClasses = ['under_10', '10_to_49', '50_to_249', '250_and_more'] as const;

export type SizeClass = (typeof sizeClasses)[number];

/** What suits an organisation of this size; text only, no effect on the score. */
export interface SizeAdvice {
  readonly sizeClass: SizeClass;
  readonly advice: Text;
  /** Opinions that differ from the advice; both are shown. */
  readonly otherViews: readonly Text[];
  /** Ids of the framework's sources. */
  readonly sources: readonly string[];
}

const advice: Readonly<Record<SizeClass, Text>> = {
  under_10: text(
    'Met minder dan 10 mensen past een externe vertrouwenspersoon, of een via de branche. Intern wordt afgeraden: iedereen kent iedereen.',
    'With fewer than 10 people an external counsellor fits, or one through the sector. Internal is discouraged: everybody knows everybody.',
  ),
  '10_to_49': text(
    'Met 10 tot 50 mensen past een externe vertrouwenspersoon, of een interne met een externe als achtervang (verdeling: productnorm).',
    'With 10 to 49 people an external counsellor fits, or an internal one with an external back-up (the split is a product norm).',
  ),
  '50_to_249': text(
    'Met 50 tot 250 mensen past een combinatie, of twee internen met een externe als achtervang (productnorm). Een interne meldregeling is vanaf 50 verplicht.',
    'With 50 to 249 people a combination fits, or two internal counsellors with an external fallback (product norm). A whistleblower procedure is obligatory from 50.',
  ),
  '250_and_more': text(
    'Met 250 mensen of meer passen enkele internen, gespreid over locaties en genders, een externe voor ingewikkelde zaken en een coördinator (deels productnorm).',
    'With 250 people or more several internal counsellors fit, spread over sites and genders, an external one for complex cases and a coordinator (in part product norm).',
  ),
};

const otherViews: readonly Text[] = [
  text(
    'Andere mening: een vakuitgever heeft in alle gevallen liever een externe vertrouwenspersoon.',
    'Another view: a trade publisher prefers an external counsellor in every case.',
  ),
  text(
    'Andere mening: bij het Rijk vonden geïnterviewden een commercieel bureau minder toegankelijk dan mensen die de organisatie kennen; zij bevalen wel enkele Rijksbrede externen aan.',
    'Another view: in central government interviewees found a commercial agency less accessible than people who know the organisation, while recommending some government-wide external counsellors.',
  ),
];

/** The class of a number of persons working. */
export function sizeClassOf(headcount: number): SizeClass {
  if (headcount < 10) return 'under_10';
  if (headcount < 50) return '10_to_49';
  return headcount < 250 ? '50_to_249' : '250_and_more';
}

/** Advice by size, with the opinions that differ; undefined while the size is unknown. */
export function sizeAdvice({ headcount }: OrganisationFacts): SizeAdvice | undefined {
  if (headcount === undefined) return undefined;
  const sizeClass = sizeClassOf(headcount);
  return {
    sizeClass,
    advice: advice[sizeClass],
    otherViews,
    sources: [
      'seed-page',
      ...(headcount >= 50 ? ['wbk-faq'] : []),
      'performa-internal-external',
      'rijk-study',
      'product-judgement',
    ],
  };
}
