import { text, type Text } from '../text.js';
import type { NormStatus } from './texts.js';
import type { Conflict, EvidenceLevel, QualityCheck, Status } from './verdict.js';

/** What people read for a status (domain §6.2). */
export const statusWords: Readonly<Record<Status, Text>> = {
  met: text('Voldoet', 'Met'),
  partly_met: text('Voldoet deels', 'Partly met'),
  not_met: text('Voldoet niet', 'Not met'),
  not_applicable: text('Niet van toepassing', 'Not applicable'),
  unanswered: text('Nog niet ingevuld', 'Not answered yet'),
};

export const evidenceWords: Readonly<Record<EvidenceLevel, Text>> = {
  none: text('Niet aangetoond', 'Not shown'),
  stated: text('Verklaard', 'Stated'),
  recorded: text(
    'Vastgelegd in een ondertekend document of bewijsstuk',
    'Recorded in a signed document or piece of evidence',
  ),
  confirmed: text('Bevestigd door de vertrouwenspersoon', 'Confirmed by the counsellor'),
  consented: text('Met instemming van de ondernemingsraad', 'With consent of the works council'),
};

export const normStatusWords: Readonly<Record<NormStatus, Text>> = {
  statute: text('Wet', 'Statute'),
  bill: text('Wetsvoorstel', 'Bill'),
  professional_norm: text('Beroepsnorm', 'Professional norm'),
  advice: text('Advies', 'Advice'),
  disputed: text('Omstreden', 'Disputed'),
  product_norm: text('Productnorm', 'Product norm'),
};

export const conflictLevelWords: Readonly<Record<Conflict['level'], Text>> = {
  prohibited: text('Onverenigbaar', 'Incompatible'),
  discouraged: text('Afgeraden', 'Discouraged'),
  attention: text('Aandachtspunt', 'Point of attention'),
};

export const checkLevelWords: Readonly<Record<QualityCheck['level'], Text>> = {
  error: text('Fout', 'Error'),
  warning: text('Waarschuwing', 'Warning'),
  advice: text('Advies', 'Advice'),
};
