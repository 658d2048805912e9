import type { Outline, Span } from './outline.js';
import type { Place } from './place.js';
import { sentencesOf } from './sentences.js';

/** Someone a text names as counsellor. */
export interface NamedCounsellor {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The sentence that names them. */
  readonly sentence: Span;
  readonly place: Place;
  readonly substitute: boolean;
}

/** A first name or initials, and a family name; both of bounded length. */
const fullName =
  /(?<![\p{L}.])(?:(?:\p{Lu}\p{Ll}{1,20}|\p{Lu}\p{Ll}{1,15}-\p{Lu}\p{Ll}{1,15})|(?:\p{Lu}\.\s?){1,4})\s(?:(?:van|de|der|den|het|ten|ter|te|el|al|la|le|'t|’t|in)\s){0,3}\p{Lu}[\p{L}'’-]{1,25}(?!\p{L})/gu;

/** Words that begin names of things. */
const things =
  /^(?:Raad|College|Stichting|Gemeente|Ministerie|Huis|Wet|Regeling|Artikel|Vereniging|Universiteit|Faculteit|Bureau|Dienst|Locatie|Afdeling|Centrum|Landelijke|Nederlandse|Algemene|Hoofdstuk|Bijlage|Protocol|Basisschool|Zorggroep|Koninklijke|Commissie|Onze|Uw|Het|De|Een|In|Op|Aan|Bij|Voor|Deze|Dit|Meldpunt|Personeel|Veilig|Centraal|Provincie|Team|Sociale|Human|Arbo|Integriteit|Vertrouwenspersoon|Vertrouwenspersonen|Interne|Externe|Primair|Functionaris|Burgemeester|Secretaris|Directeur|Juf|Meester|Mevrouw|Heer|Dhr|Mevr|Mw|Als|Wie|Wij|Je|Naam|Telefoon|Cao|Besluit|Code|Inspectie|Groep|Holding|Coöperatie|Sportvereniging|Voetbalclub|Zorg|Hogeschool|School|Waterschap|Autoriteit|Tweede|Eerste)$/u;

const counsellor =
  /vertrouwens(?:contact)?perso+n|\bVP\b|\bVCP\b|vertrouwensm[ae]n|vertrouwensvrouw/iu;

/** What makes a sentence name the counsellor rather than mention one. */
const naming =
  /vertrouwens(?:contact)?perso+n\p{L}{0,3}\s?(?:is|zijn|:|,|heet|heten|\()|(?:is|zijn)\s(?:\p{L}+\s){0,4}vertrouwens(?:contact)?perso+n|als\s(?:\p{L}+\s){0,3}vertrouwens(?:contact)?perso+n|vertrouwens(?:contact)?perso+n\p{L}{0,3}[^.]{0,60}(?:benoemd|aangewezen|aangesteld)/iu;

/** The counsellors a text names, in order; a name counts once. */
export function namedCounsellors(text: string, outline: Outline): readonly NamedCounsellor[] {
  const found = new Map<string, NamedCounsellor>();
  for (const block of outline.blocks) {
    const heading = block.headings.map(({ start, end }) => text.slice(start, end)).join(' / ');
    const listed = block.kind === 'table' || block.kind === 'dash' || block.kind === 'answer';
    for (const sentence of sentencesOf(text, block.start, block.end)) {
      const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 800));
      const waits = /\b(?:neemt|nemen|vervangt|vervanger|plaatsvervang\p{L}*|waar)\b/iu.test(said);
      const names = naming.test(said);
      const listsThem =
        listed && counsellor.test(heading) && !/commissie|contactperso|meldpunt/iu.test(said);
      const substitute = waits && found.size > 0 && !names;
      if (!names && !listsThem && !substitute) continue;
      if (/contactpersoon|klachtencommissie/iu.test(said) && !counsellor.test(said)) continue;
      for (const match of said.matchAll(fullName)) {
        const [name] = match;
        const start = sentence.start + match.index;
        if (!isPerson(name, said, match.index) || found.has(name)) continue;
        found.set(name, {
          name,
          start,
          end: start + name.length,
          sentence,
          place: block.place,
          substitute,
        });
        if (found.size >= 60) return [...found.values()];
      }
    }
  }
  return [...found.values()];
}

function isPerson(name: string, said: string, at: number): boolean {
  const first = name.split(/\s/u)[0] ?? '';
  if (things.test(first)) return false;
  const before = said.slice(Math.max(0, at - 24), at).toLowerCase();
  return !/(?:bureau|gemeente|stichting|ministerie|afdeling|locatie|faculteit|school|vereniging|van|bij|namens|firma|organisatie|& )\s?$/u.test(
    before,
  );
}
