import type { Outline } from './outline.js';
import type { NamedCounsellor } from './people.js';
import type { Passage } from './proposal.js';
import { sentencesOf } from './sentences.js';

/** A firm that a text names as the one the external counsellor comes from. */
export interface NamedBureau {
  readonly name: string;
  readonly passage: Passage;
}

const word = String.raw`\p{Lu}[\p{L}’'-]{1,25}`;
const properName = String.raw`${word}(?:\s(?:&|en|op|voor|van|in|de|het)\s${word}|\s&\s${word}|\s${word}){0,4}`;

const afterPerson = new RegExp(
  String.raw`^\s?(?:,\s)?\(?(?:extern,\s)?(?:van|werkzaam bij|verbonden aan|in dienst van|via|namens)\s(?:het\s)?(?:externe?\s)?(?:bureau\s|organisatie\s)?(${properName})`,
  'u',
);
const inSentence: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:bureau|adviesbureau|organisatie|firma|arbodienst|opdrachtnemer:?|dienstverlener)\s(${properName})`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})(Bureau\s${properName})`, 'gu'),
  new RegExp(
    String.raw`(?:komt|komen|is afkomstig|ingehuurd|geleverd|verzorgd|inhuren|afgenomen|uitbesteed|ondergebracht)\s(?:van|bij|via|door|aan)\s(?:het\s|de\s)?(${properName})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:verbonden aan|in dienst van|in dienst bij|overeenkomst met|contract met|werkt voor|werken voor|werkzaam bij|werkt bij)\s(?:het\s|de\s)?(?:bureau\s)?(${properName})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(${properName})\s(?:levert|verzorgt|stelt)\s[^.]{0,40}vertrouwensperso`,
    'gu',
  ),
  new RegExp(
    String.raw`(${properName})(?:\s?,|\sis)\s(?:een\s|het\s)?(?:extern\s|landelijk\s|onafhankelijk\s)?(?:bureau|organisatie|dienstverlener)\s(?:voor|die|dat|gespecialiseerd)`,
    'gu',
  ),
];
const notABureau =
  /^(?:De|Het|Een|Onze|Gemeente|Universiteit|Ministerie|Integriteit|Faculteit|Raad|College|Halt|Jeugdzorg|Personeel|Water|Huis|Zij|Hij|LVV|CAO|OR|HR|Wet|Inspectie|Regeling|Bureau Integriteit|Vertrouwens\p{L}*)\b/u;

/** The firms a text names as a supplier of counsellors, in order; a name counts once. */
export function namedBureaus(
  text: string,
  outline: Outline,
  people: readonly NamedCounsellor[],
): readonly NamedBureau[] {
  const found = new Map<string, NamedBureau>();
  const note = (said: string, start: number, place: Passage['place']) => {
    const name = said.replace(/[.,]$/u, '');
    if (notABureau.test(name) || found.has(name)) return;
    if ([...found.keys()].some((known) => known.includes(name) || name.endsWith(known))) return;
    if (people.some((person) => person.name.includes(name))) return;
    const passage = { quote: name, start, end: start + name.length, place };
    found.set(name, { name, passage });
  };
  for (const { end, place } of people) {
    const match = afterPerson.exec(text.slice(end, end + 120));
    if (match?.[1]) note(match[1], end + match.index + match[0].length - match[1].length, place);
  }
  for (const block of outline.blocks) {
    for (const { start, end } of sentencesOf(text, block.start, block.end)) {
      const said = text.slice(start, Math.min(end, start + 600));
      const heading = block.headings.map((span) => text.slice(span.start, span.end)).join(' ');
      if (!/extern|vertrouwens/iu.test(`${said} ${heading}`) && people.length === 0) continue;
      for (const pattern of inSentence) {
        for (const match of said.matchAll(pattern)) {
          const name = match[1] as string;
          note(name, start + match.index + match[0].lastIndexOf(name), block.place);
        }
      }
    }
    if (found.size >= 10) break;
  }
  for (const one of ofTheTitle(text)) note(one.name, one.start, {});
  return [...found.values()];
}

/** A leaflet of a bureau names it in its opening lines. */
function ofTheTitle(text: string): readonly { readonly name: string; readonly start: number }[] {
  const opening = text.slice(0, 500);
  const titled = new RegExp(
    String.raw`(${properName})(?:\s?[,:–-]|\sis)\s(?:een\s|het\s|uw\s)?(?:extern\s|landelijk\s|onafhankelijk\s)?(?:bureau|organisatie|specialist|dienstverlener)\s?(?:voor|in|die|dat)`,
    'gu',
  );
  const named = new RegExp(String.raw`^[#*\s]*(${properName})[:–]`, 'u').exec(opening)?.[1];
  const offers = /ons aanbod|onze vertrouwenspersonen|uw (?:organisatie|werkgever|medewerkers)/iu;
  if (
    named &&
    offers.test(text.slice(0, 3000)) &&
    !/vertrouwens|regeling|reglement/iu.test(named)
  ) {
    return [{ name: named, start: opening.indexOf(named) }];
  }
  const found = [...opening.matchAll(titled)].map((match) => ({
    name: match[1] as string,
    start: match.index,
  }));
  if (
    found.length > 0 ||
    !/productblad|dienstverlening|uw werkgever|opdrachtgever/iu.test(text.slice(0, 3000))
  ) {
    return found;
  }
  // A sheet for a customer: the line under the title is who offers it.
  const line = new RegExp(String.raw`^[#*\s]*(${properName})[*\s]*$`, 'gmu');
  for (const match of opening.matchAll(line)) {
    const name = match[1] as string;
    if (name === name.toUpperCase() || /vertrouwensperso/iu.test(name)) continue;
    return [{ name, start: match.index + match[0].indexOf(name) }];
  }
  return [];
}
