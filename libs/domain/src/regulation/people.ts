import type { Block, Outline, Span } from './outline.js';
import type { Place } from './place.js';
import { sentencesOf } from './sentences.js';
import { aboutWhat } from './subject-of-text.js';

/** Someone a text names as counsellor. */
export interface NamedCounsellor {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The sentence that names them. */
  readonly sentence: Span;
  readonly place: Place;
  readonly substitute: boolean;
  /** Where else they are named so. */
  readonly again: readonly (Span & { readonly place: Place })[];
}

const between = String.raw`(?:(?:van|de|der|den|het|ten|ter|te|el|al|la|le|da|dos|'t|’t|in|op|bin|ben)\s){0,3}`;
const family = String.raw`\p{Lu}[\p{L}'’-]{1,25}(?!\p{L})`;
const first = String.raw`(?:\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,15})?|(?:\p{Lu}\.\s?){1,4})`;
const title = String.raw`(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]e heer|[Dd]hr\.?|[Mm]eneer|[Dd]rs\.?|[Mm]r\.?|[Dd]r\.?|[Ii]ng\.?)`;

/** A first name or initials and a family name, or a form of address and a family name. */
const fullName = new RegExp(
  String.raw`(?<![\p{L}.])(?:${first}\s${between}${family}|(?<=(?<!\p{L})${title}\s)(?:[Dd]e|[Vv]an|[Tt]er|[Tt]en)?\s?${between}${family})`,
  'gu',
);

/** Words that begin names of things, or a sentence. */
const things =
  /^(?:\p{Lu}\p{Ll}*(?:commissie|raad|college|school|groep|zorg|huis|bureau|stichting|vereniging|dienst|afdeling|regeling|fonds|punt)|Raad|College|Stichting|Gemeente|Ministerie|Huis|Wet|Regeling|Reglement|Artikel|Vereniging|Universiteit|Faculteit|Bureau|Dienst|Locatie|Afdeling|Centrum|Landelijke|Nederlandse|Algemene|Hoofdstuk|Bijlage|Protocol|Basisschool|Zorggroep|Koninklijke|Commissie|Onze|Uw|Het|De|Een|In|Op|Aan|Bij|Voor|Deze|Dit|Dat|Zij|Hij|Ze|Gedeputeerde|Provinciale|Sociaal|Vaste|Veilige|Georganiseerd|Alleen|Meldpunt|Personeel|Veilig|Centraal|Provincie|Team|Sociale|Human|Arbo|Integriteit|Vertrouwens\p{Ll}*|Interne|Externe|Primair|Functionaris|Burgemeester|Secretaris|Directeur|Juf|Meester|Mevrouw|Heer|Dhr|Mevr|Mw|Als|Wie|Wij|Je|Naam|Telefoon|Cao|Besluit|Code|Inspectie|Groep|Holding|Coöperatie|Sportvereniging|Voetbalclub|Zorg|Hogeschool|School|Waterschap|Autoriteit|Tweede|Eerste|Bel|Mail|Neem|Spreek|Vraag|Zoek|Contact|Via|App|Wil|Hier|Daar|Ook|Naast|Sinds|Tot|Na|Van|Met|Door|Is|Zijn|Heeft|Kan|Kun|Moet|Mag|Wat|Waar|Wanneer|Hoe|Waarom|Zuster|Broeder|Dominee|Pastoor|Wethouder|Dijkgraaf|Rector|Minister|Tussen|En|Of|Geen|Iedere|Elke|Alle|Beide|Daarnaast|Bovendien|Verder|Binnen|Buiten|Over|Dan|Dus|Toch|Mocht|Buurt\p{Ll}*|Woon\p{Ll}*|Jeugd\p{Ll}*)$/u;
/** Words that begin a sentence; a name may follow at once. */
const starts =
  /^(?:Onze|Uw|Het|De|Een|In|Op|Aan|Bij|Voor|Deze|Dit|Dat|Zij|Hij|Ze|Alleen|Juf|Meester|Mevrouw|Heer|Dhr|Mevr|Mw|Als|Wie|Wij|Je|Naam|Bel|Mail|Neem|Spreek|Vraag|Zoek|Contact|Via|App|Wil|Hier|Daar|Ook|Naast|Sinds|Tot|Na|Van|Met|Door|Is|Zijn|Heeft|Kan|Kun|Moet|Mag|Wat|Waar|Wanneer|Hoe|Waarom|Zuster|Broeder|Dominee|Pastoor|Tussen|En|Of|Daarnaast|Verder|Binnen|Over|Dan|Intern|Extern|Interne|Externe|Ter|Ten|Te|Den|Der|Vertrouwens\p{Ll}*)$/u;
const placesAndMonths =
  /^(?:Noord|Oost|Zuid|West|Holland|Brabant|Nederland|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Integriteit|Gedrag|Omgangsvormen|Personeel|Bestuur|Directie|Toezicht|Commissarissen|Klokkenluiders|Zaken|Beleid|Telefoon|Vestiging|Nr|Groep|Holding|Stichting|College|Bedrijven|Financiën|HR|HRM|Inkoop|Minister|Aan|Van|Den|Heer|Onderwijs|Welzijn|Zorg|Klimaat|Wethouders)$/u;

const counsellor =
  /vertrouwens(?:contact)?-?\s?perso+n|\bVP\b|\bVCP\b|\bVPI\b|\bVPO\b|vertrouwensm[ae]n|vertrouwensvrouw|vertrouwensfunctionaris|vertrouwensadviseur/iu;
const otherRole =
  /klacht\p{L}*commissie|commissie|bedrijfsarts|preventiemedewerker|ombuds|maatschappelijk werk|meldpunt|(?<!vertrouwens)contactperso+n|integriteits?(?:functionaris|coördinator)|compliance/iu;
/** A post just before a name makes it the name of that post. */
const post =
  /(?:bureau|gemeente|stichting|ministerie|faculteit|school|vereniging|bij|namens|firma|organisatie|&|minister|directeur(?:-bestuurder)?|bestuurder|voorzitter|secretaris|wethouder|burgemeester|dijkgraaf|rector|ondertekend door|getekend door|auteur|opgesteld door|opgesteld voor|(?<!vertrouwens)contactpersoon|bedrijfsarts|preventiemedewerker|ombudsfunctionaris|college van|raad van)\s?(?:,\s|is\s|:\s?)?(?:mevrouw\s|de heer\s|mw\.?\s|dhr\.?\s|mr\.\s|drs\.\s|dr\.\s)*$/iu;
const leadsOn =
  /^(?:dat|dit|zij|het|hij|u|je|bel|mail|neem|wij|we|voor|ook|daarnaast|wie|in|op)\b.{0,80}?\b(?:is|zijn|heet|heten|terecht|contact|bij|met)\b/iu;

/** The counsellors a text names, in order; a name counts once. */
export function namedCounsellors(text: string, outline: Outline): readonly NamedCounsellor[] {
  const found = new Map<string, NamedCounsellor>();
  const about = aboutWhat(text, outline) === 'counsellor';
  const common = commonWords(text);
  for (const block of outline.blocks) {
    const heading = headingOf(text, block);
    const lead = block.leads.map((index) => textOf(text, outline.blocks[index])).join(' ');
    let before = '';
    for (const sentence of sentencesOf(text, block.start, block.end)) {
      const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 800));
      const waits =
        /\b(?:neemt|nemen|vervangt|vervanger|plaatsvervang\p{L}*|waarneem\p{L}*|achtervang)\b/iu.test(
          said,
        );
      const paragraph = text.slice(block.start, sentence.start).slice(-1000);
      const around = {
        block,
        heading,
        lead,
        before,
        paragraph,
        about,
        entry: text.slice(block.start, block.end),
      };
      for (const { name, at } of namesIn(said, common)) {
        const names = namesCounsellor(said, name, at, around);
        const stands = /(?:vervanger|plaatsvervanger|waarnemer|achtervang)(?:\sis)?[,:]?\s$/iu.test(
          said.slice(0, at),
        );
        const substitute = found.size > 0 && (stands || (waits && !counsellor.test(said)));
        if (!names && !substitute) continue;
        const start = sentence.start + at;
        const span = { start, end: start + name.length, place: block.place };
        const known = found.get(name);
        if (known) {
          found.set(name, { ...known, again: [...known.again, span].slice(0, 20) });
          continue;
        }
        found.set(name, { name, ...span, sentence, substitute, again: [] });
        if (found.size >= 60) return [...found.values()];
      }
      // Who follows on a named counsellor is another one: “Voor Noord is dat …”.
      before = [...found.values()].some((one) => one.sentence === sentence)
        ? `${said} vertrouwenspersoon`
        : said;
    }
  }
  return [...found.values()];
}

interface Around {
  readonly block: Block;
  readonly heading: string;
  readonly lead: string;
  readonly before: string;
  /** What the block has said so far. */
  readonly paragraph: string;
  readonly about: boolean;
  /** The block as a whole. */
  readonly entry: string;
}

/** Whether someone named here is named as the counsellor. */
function namesCounsellor(said: string, name: string, at: number, around: Around): boolean {
  const clause = said.slice(Math.max(0, said.lastIndexOf(';', at)), at);
  if (post.test(clause.slice(-60)) && !/vertrouwens\p{L}+[^,;]{0,40}$/iu.test(clause)) return false;
  const own = counsellor.exec(said);
  const rival = otherRole.exec(said.slice(0, at)) ?? isOther.exec(said.slice(at));
  if (own) return !rival || Math.abs(own.index - at) <= at - rival.index;
  if (rival) return false;
  if (counsellor.test(around.lead)) return true;
  const asked = /\bwie\b|contact|bereik|personen|gegevens|spreek/iu.test(around.heading);
  const headed = counsellor.test(around.heading) || (around.about && asked);
  if (otherRole.test(around.heading) && !counsellor.test(around.heading)) return false;
  const { kind } = around.block;
  if (headed && (kind === 'table' || kind === 'dash' || kind === 'answer')) return true;
  if (around.about && kind === 'table') return true;
  if ((headed || around.about) && opensEntry(around.block, around.paragraph, at, around.entry))
    return true;
  const opens = said.slice(0, at).trim().split(/\s+/u).length <= 3;
  if (
    headed &&
    opens &&
    (asked || /[\d@(]/u.test(said)) &&
    !/\b(?:ontving|schreef|stelde|ondertekend)\b/iu.test(said)
  )
    return true;
  if (counsellor.test(around.before) && (leadsOn.test(said) || opens)) return true;
  const goesOn = /^\s?(?:is|werkt|heeft|zit|kun|,|\(|:|–)/u.test(said.slice(at + name.length));
  return counsellor.test(around.paragraph) && at === 0 && goesOn;
}

/** A name alone on the first line of a few, with a number or an address below it. */
function opensEntry({ kind }: Block, paragraph: string, at: number, entry: string): boolean {
  if (kind !== 'text' || paragraph.trim() !== '' || at > 12 || entry.length > 400) return false;
  return /\n/u.test(entry) && /@|(?:\+31|\b0)[\d\s-]{8,}/u.test(entry);
}

/** “Jan de Wit is onze preventiemedewerker.” */
const isOther =
  /^[^.;]{3,50}?\s(?:is|zijn)\s(?:de|onze|een|het)?\s?(?:\p{L}+\s)?(?:klacht\p{L}*commissie|bedrijfsarts|preventiemedewerker|ombuds\p{L}*|(?<!vertrouwens)contactpersoon|integriteitsfunctionaris)/iu;

function* namesIn(
  said: string,
  common: ReadonlySet<string>,
): Generator<{ readonly name: string; readonly at: number }> {
  const pattern = new RegExp(fullName);
  for (let match = pattern.exec(said); match; match = pattern.exec(said)) {
    const parts = match[0].split(/\s/u);
    const opening = parts[0] ?? '';
    if (things.test(opening) && !starts.test(opening)) continue;
    if (starts.test(opening) || common.has(opening.toLowerCase())) {
      // What follows may be the name: “Bel Petra Zand”.
      pattern.lastIndex = match.index + opening.length + 1;
      continue;
    }
    if (placesAndMonths.test(parts.at(-1) ?? '')) continue;
    if (parts.length === 1 && /^(?:\p{Lu}\p{Ll}+)$/u.test(opening) && things.test(opening))
      continue;
    yield {
      name: match[0].trim(),
      at: match.index + (match[0].length - match[0].trimStart().length),
    };
  }
}

/** Words a text also writes without a capital: no first names. */
function commonWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<!\p{L})\p{Ll}{2,25}(?!\p{L})/gu));
}

function headingOf(text: string, { headings }: Block): string {
  const own = headings.at(-1);
  return own ? text.slice(own.start, own.end) : '';
}

function textOf(text: string, block: Block | undefined): string {
  return block ? text.slice(block.start, Math.min(block.end, block.start + 400)) : '';
}
