import type { Source } from '../../checklist/texts.js';
import { text, type Text } from '../../text.js';

/** The day all sources below were last checked. */
const consultedOn = '2026-11-01';

/** Where the state and contents of the bills come from. */
export const sources: readonly Source[] = [
  {
    id: 'bill-35592',
    title: text(
      'Dossier 35 592, initiatiefvoorstel verplichte vertrouwenspersoon',
      'File 35 592, bill on a mandatory counsellor (“Dossier 35.592”)',
    ),
    publisher: 'Eerste Kamer',
    url: 'https://www.eerstekamer.nl/wetsvoorstel/35592_initiatiefvoorstel_maatoug',
    consultedOn,
  },
  {
    id: 'bill-summary',
    title: text(
      'Wetsvoorstel verplicht stellen vertrouwenspersoon: stand van zaken',
      'State of the bill on a mandatory counsellor (“Wetsvoorstel verplicht stellen…”)',
    ),
    publisher: 'Ploum',
    url: 'https://ploum.nl/nieuws/wetsvoorstel-verplicht-stellen-vertrouwenspersoon-stand-van-zaken-aangenomen-door-de-tweede-kamer',
    published: '2023-05-30',
    consultedOn,
  },
  {
    id: 'bill-faq',
    title: text(
      'Wat is de wettelijke verplichting van een extern vertrouwenspersoon?',
      'What is the legal duty for an external counsellor? (commercial source)',
    ),
    publisher: 'GJ Personeelsdiensten',
    url: 'https://www.gjpersoneelsdiensten.nl/faq/vertrouwenspersoon/wat-is-de-wettelijke-verplichting-van-een-extern-vertrouwenspersoon',
    consultedOn,
  },
  {
    id: 'bill-consent',
    title: text('Benoeming vertrouwenspersoon', 'Appointing a counsellor (“Benoeming…”)'),
    publisher: 'Performa HR',
    url: 'https://performa-hr.nl/checklist/benoeming-vertrouwenspersoon/',
    published: '2024-05-15',
    consultedOn,
  },
  {
    id: 'conduct-bill-contents',
    title: text(
      'Verplichte gedragscode tegen ongewenst gedrag',
      'Mandatory code of conduct (“Verplichte gedragscode…”)',
    ),
    publisher: 'Abeln',
    url: 'https://abelnlaw.nl/verplichte-gedragscode-tegen-ongewenst-gedrag',
    published: '2025',
    consultedOn,
  },
  {
    id: 'conduct-bill-outlook',
    title: text(
      'Overzicht van aankomende wet- en regelgeving 2026-2027',
      'Overview of coming legislation 2026-2027 (“Wrap-up…”)',
    ),
    publisher: 'Lammers Thijssen',
    url: 'https://lammersthijssen.nl/nieuws/2025/12/wrap-up-meest-relevante-aankomende-wet-en-regelgeving-2026-2027',
    published: '2025-12',
    consultedOn,
  },
  {
    id: 'conduct-bill-state',
    title: text(
      'Reactie op conceptwet verplichtstelling code ongewenst gedrag',
      'Reaction to the draft act on a code of conduct (“Reactie…”)',
    ),
    publisher: 'VNO-NCW, MKB-Nederland en AWVN',
    url: 'https://vno-ncw.nl/brieven-en-commentaren/reactie-vno-ncw-mkb-nederland-en-awvn-op-concept-wet-verplichtstelling-code-ongewenst-gedrag',
    published: '2025-03-24',
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
    'De stand van wetsvoorstel 35 592 na 28 augustus 2025, de precieze wettekst, en wie het nu verdedigt.',
    'The state of bill 35 592 after 28 August 2025, its exact text, and who defends it now.',
  ),
  text(
    'De stand van het wetsvoorstel over een gedragscode na december 2025.',
    'The state of the bill on a code of conduct after December 2025.',
  ),
];
