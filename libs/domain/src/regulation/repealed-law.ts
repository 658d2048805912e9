import { text as words, type Text } from '../text.js';

/** A law that a text cites as if it held, with where. */
export interface RepealedLaw {
  readonly law: string;
  readonly start: number;
  readonly end: number;
  readonly message: Text;
}

interface Repealed {
  readonly law: string;
  readonly cited: RegExp;
  readonly now: Text;
}

/**
 * Acts and rules that no longer hold. Sources: the Wbk replaced the Wet Huis voor klokkenluiders on
 * 18-02-2023 (domain §2); the AVG replaced the Wbp on 25-05-2018; the Ambtenarenwet 2017 replaced
 * the ARAR and CAR-UWO on 01-01-2020.
 */
const repealed: readonly Repealed[] = [
  {
    law: 'Wet Huis voor klokkenluiders',
    cited: /\bWet Huis voor klokkenluiders\b/giu,
    now: words(
      'Sinds 18 februari 2023 geldt de Wet bescherming klokkenluiders.',
      'The Whistleblower Protection Act holds since 18 February 2023.',
    ),
  },
  {
    law: 'Wet bescherming persoonsgegevens',
    cited: /\bWet bescherming persoonsgegevens\b|\bWbp\b/gu,
    now: words('Sinds 25 mei 2018 geldt de AVG.', 'The GDPR holds since 25 May 2018.'),
  },
  {
    law: 'Algemeen Rijksambtenarenreglement',
    cited: /\bAlgemeen Rijksambtenarenreglement\b|\bARAR\b/gu,
    now: words(
      'Het ARAR is op 1 januari 2020 vervallen; de cao Rijk geldt.',
      'The ARAR lapsed on 1 January 2020; the collective agreement holds.',
    ),
  },
  {
    law: 'CAR-UWO',
    cited: /\bCAR[-/ ]?UWO\b/gu,
    now: words(
      'De CAR-UWO is op 1 januari 2020 vervallen; de Cao Gemeenten geldt.',
      'The CAR-UWO lapsed on 1 January 2020; the collective agreement holds.',
    ),
  },
  {
    law: 'Ambtenarenwet 1929',
    cited:
      /\bAmbtenarenwet 1929\b|\bartikel 125(?:quinquies|ter)?(?:,? (?:eerste|tweede|derde) lid,?)?,? van de Ambtenarenwet\b/giu,
    now: words(
      'Sinds 1 januari 2020 geldt de Ambtenarenwet 2017.',
      'The Civil Servants Act 2017 holds since 1 January 2020.',
    ),
  },
  {
    law: 'Arbeidsomstandighedenwet 1998',
    cited: /\bArb(?:owet|eidsomstandighedenwet) 19(?:80|98)\b/giu,
    now: words(
      'De wet heet sinds 2007 Arbeidsomstandighedenwet, met andere artikelen.',
      'The act has been called Arbeidsomstandighedenwet since 2007, with other articles.',
    ),
  },
  {
    law: 'Arbeidsomstandighedenwet artikel 4 lid 2',
    cited:
      /\bartikel 4,? (?:tweede lid|lid 2),?(?: van de)? (?:Arbowet|Arbeidsomstandighedenwet)\b/giu,
    now: words(
      'De plicht tot beleid tegen psychosociale arbeidsbelasting staat in artikel 3, tweede lid.',
      'The duty of a policy on psychosocial workload is in article 3(2).',
    ),
  },
  {
    law: 'Klokkenluidersbesluit',
    cited:
      /\b(?:Besluit melden vermoeden van misstand bij Rijk en Politie|Klokkenluidersregeling Rijk en Politie|Besluit klokkenluiders)\b/giu,
    now: words(
      'Sinds 18 februari 2023 geldt de Wet bescherming klokkenluiders.',
      'The Whistleblower Protection Act holds since 18 February 2023.',
    ),
  },
  {
    law: 'Wet op de medezeggenschap 1992',
    cited: /\bWet medezeggenschap onderwijs 1992\b|\bWMO 1992\b/gu,
    now: words(
      'Sinds 2007 geldt de Wet medezeggenschap op scholen.',
      'The act on participation in schools holds since 2007.',
    ),
  },
];

/** Past tense and repeal clauses speak of the old law as old. */
const asPast =
  /(?:voorheen|voormalige?|toenmalige?|was|vervangt|opvolger van|destijds|ingetrokken|vervallen|niet meer)/iu;

/** The laws that a text cites though they no longer hold. */
export function repealedLawsIn(text: string): readonly RepealedLaw[] {
  const found: RepealedLaw[] = [];
  for (const { law, cited, now } of repealed) {
    for (const match of text.matchAll(cited)) {
      const start = match.index;
      const end = start + match[0].length;
      if (asPast.test(text.slice(Math.max(0, start - 30), start))) continue;
      if (
        /^[^.]{0,30}(?:ingetrokken|vervallen|vervangen|is komen)/iu.test(text.slice(end, end + 60))
      )
        continue;
      found.push({ law, start, end, message: now });
      break;
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
