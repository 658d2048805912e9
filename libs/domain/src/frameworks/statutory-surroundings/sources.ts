import type { Source } from '../../checklist/texts.js';
import { text, type Text } from '../../text.js';

/** The day all sources below were last checked. */
const consultedOn = '2026-11-01';

/** Where the rules come from; acts were read in the versions named in `notVerified`. */
export const sources: readonly Source[] = [
  {
    id: 'wbk',
    title: text('Wet bescherming klokkenluiders', 'Whistleblower Protection Act (“Wbk”)'),
    publisher: 'wetten.overheid.nl',
    url: 'https://wetten.overheid.nl/BWBR0037852/2023-02-18/',
    published: '2023-02-18',
    consultedOn,
  },
  {
    id: 'wbk-faq',
    title: text(
      'Veelgestelde vragen over de Wet bescherming klokkenluiders',
      'Questions on the Whistleblower Protection Act (“Veelgestelde vragen”)',
    ),
    publisher: 'wetbeschermingklokkenluiders.nl',
    url: 'https://wetbeschermingklokkenluiders.nl/veelgestelde-vragen-faq',
    consultedOn,
  },
  {
    id: 'wbk-checklist',
    title: text(
      'Checklist interne meldprocedure',
      'Checklist for the internal procedure (“Checklist interne meldprocedure”)',
    ),
    publisher: 'wetbeschermingklokkenluiders.nl',
    url: 'https://www.wetbeschermingklokkenluiders.nl/voor-werkgevers/documenten/publicaties/2021/12/17/checklist-interne-meldprocedure',
    published: '2021-12-17',
    consultedOn,
  },
  {
    id: 'wbk-consent',
    title: text(
      'De nieuwe Wet bescherming klokkenluiders treedt binnenkort in werking',
      'The new whistleblower act enters into force soon (“De nieuwe Wet bescherming klokkenluiders…”)',
    ),
    publisher: 'Ten Holter Noordam',
    url: 'https://www.mondaq.com/corporate-and-company-law/1314090/de-nieuwe-wet-bescherming-klokkenluiders-treedt-binnenkort-in-werking',
    published: '2023-05',
    consultedOn,
  },
  {
    id: 'arbowet',
    title: text('Arbeidsomstandighedenwet, art. 1, 3 en 5', 'Working Conditions Act, art. 1, 3, 5'),
    publisher: 'wetten.overheid.nl',
    url: 'https://wetten.overheid.nl/BWBR0010346/',
    consultedOn,
  },
  {
    id: 'inspection-module',
    title: text(
      'Basisinspectiemodule intern ongewenst gedrag',
      'Inspection module on internal undesirable behaviour (“Basisinspectiemodule”)',
    ),
    publisher: 'Inspectie SZW, via Stop Pesten NU',
    url: 'https://www.stoppestennu.nl/basisinspectiemodule-bim-intern-ongewenst-gedrag-inspectie-szw',
    consultedOn,
  },
  {
    id: 'wor',
    title: text(
      'Wet op de ondernemingsraden, art. 27 en 35b tot en met 35d',
      'Works Councils Act, art. 27 and 35b to 35d',
    ),
    publisher: 'wetten.overheid.nl',
    url: 'https://wetten.overheid.nl/BWBR0002747/',
    consultedOn,
  },
  {
    id: 'lvv-consent',
    title: text(
      'OR en vertrouwenspersoon: samen aan de slag!',
      'Works council and counsellor: to work together (“OR en vertrouwenspersoon”)',
    ),
    publisher: 'LVV',
    url: 'https://www.lvvv.nl/nieuws-detail/2023/10/27/OR-en-vertrouwenspersoon-samen-aan-de-slag',
    published: '2023-10-27',
    consultedOn,
  },
  {
    id: 'inspectorate-requirements',
    title: text(
      '5.5 Nederlandse Arbeidsinspectie',
      '5.5 The Labour Inspectorate (“Nederlandse Arbeidsinspectie”)',
    ),
    publisher: 'Fundament voor / Arbo Rendement',
    url: 'https://fundamentvoor.nl/onderneming-arbo/vertrouwenspersoon/wet-en-regelgeving/55-nederlandse-arbeidsinspectie',
    published: '2024-08',
    consultedOn,
  },
  {
    id: 'product-judgement',
    title: text(
      'Productnorm: eigen oordeel van Vertrouwensbasis, door geen bron voorgeschreven',
      'Product norm: our own judgement, prescribed by no source',
    ),
    publisher: 'Vertrouwensbasis',
    consultedOn,
  },
];

/** What could not be verified (domain §10). */
export const notVerified: readonly Text[] = [
  text(
    'De geldende tekst van de Arbowet en de WOR; gelezen zijn oudere versies. De wijzigingen van de WOR in 2016 en 2023 komen uit een artikel.',
    'The current text of the Working Conditions Act and the Works Councils Act; older versions were read. Changes of 2016 and 2023 come from an article.',
  ),
  text(
    'De tekst van Arbobesluit art. 2.15.',
    'The text of art. 2.15 of the working conditions decree.',
  ),
  text(
    'De plicht om medewerkers over de meldregeling te informeren en om een register bij te houden.',
    'The duty to inform workers about the procedure and to keep a register.',
  ),
  text(
    'Boetes en anoniem melden onder de Wet bescherming klokkenluiders in 2026.',
    'Fines and anonymous reporting under the Whistleblower Protection Act in 2026.',
  ),
];
