import type { Outline } from './outline.js';
import { lexicon } from './lexicon.js';
import type { Lexicon } from './pattern.js';
import { roleNames } from './roles.js';
import { sentencesOf } from './sentences.js';
import { wordsOf, type Word } from './words.js';

/** A term that a regulation defines, and what it says the term means. */
export interface Definition {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** The role the term stands for, when it is another name for one. */
  readonly means?: string;
}

const longestTerm = 6;

/** The definitions of a regulation: “onder X wordt verstaan”, “X: …” under a heading about terms. */
export function definitionsOf(text: string, outline: Outline): readonly Definition[] {
  const found: Definition[] = [];
  for (const block of outline.blocks) {
    const heading = block.headings.at(-1);
    const defining =
      heading !== undefined &&
      /begrip|definitie|omschrijving/iu.test(text.slice(heading.start, heading.end));
    const lead = block.leads.at(-1);
    const introduced = lead !== undefined && defines(text, outline, lead);
    const first = sentencesOf(text, block.start, block.end)[0];
    if (!first) continue;
    found.push(...shortened(text, block.start, block.end));
    const words = wordsOf(text, first.start, Math.min(first.end, first.start + 600));
    const definition = spoken(words) ?? (defining || introduced ? listed(words) : undefined);
    if (!definition) continue;
    const means = roleMeant(definition.term, definition.meaning);
    found.push({
      term: definition.term.map(({ norm }) => norm).join(' '),
      start: block.start,
      end: block.end,
      ...(means ? { means } : {}),
    });
  }
  return found;
}

/** “De vertrouwensfunctionaris (hierna: VF)”: a short name for what stands before the bracket. */
function shortened(text: string, start: number, end: number): readonly Definition[] {
  const said = text.slice(start, Math.min(end, start + 2000));
  const pattern =
    /([\p{L}-]{3,40})\s?[(,]\s?(?:hierna|verder|in het vervolg|afgekort)(?:\s(?:te noemen|genoemd|ook|als))?\s?:?\s?(?:de |het )?[“"'‘]?(\p{L}{2,24})/giu;
  return [...said.matchAll(pattern)].flatMap(([, long = '', short = '']) => {
    const role = wordsOf(long, 0, long.length)[0]?.norm ?? '';
    const means = role.startsWith('vertrouwens') ? 'vp' : undefined;
    const term = wordsOf(short, 0, short.length)[0]?.norm;
    return means && term && term !== role ? [{ term, start, end, means }] : [];
  });
}

/** The lexicon with this regulation's own names for the roles. */
export function lexiconWith(definitions: readonly Definition[]): Lexicon {
  const renamed = definitions.filter(({ means }) => means !== undefined);
  if (renamed.length === 0) return lexicon;
  const own: Record<string, readonly string[]> = { ...lexicon };
  for (const { term, means } of renamed.slice(0, 40)) {
    for (const role of roleNames) own[role] = (own[role] ?? []).filter((one) => one !== term);
    own[means as string] = [...(own[means as string] ?? []), term];
  }
  return own;
}

function defines(text: string, outline: Outline, lead: number): boolean {
  const block = outline.blocks[lead];
  return (
    block !== undefined &&
    /verstaan|betekent|bedoeld met/iu.test(text.slice(block.start, block.end))
  );
}

interface Defined {
  readonly term: readonly Word[];
  readonly meaning: readonly Word[];
}

/** “Onder X wordt (in deze regeling) verstaan: Y.” */
function spoken(words: readonly Word[]): Defined | undefined {
  const from = words.findIndex(({ norm }) => norm === 'onder');
  if (from < 0 || from > 3) return undefined;
  const verb = words.findIndex(({ norm }) => norm === 'wordt');
  const end = words.findIndex(({ norm }) => norm === 'verstaan');
  if (verb <= from + 1 || end < verb || verb - from > longestTerm) return undefined;
  return { term: withoutArticle(words.slice(from + 1, verb)), meaning: words.slice(end + 1) };
}

/** “X: Y” in a list of terms. */
function listed(words: readonly Word[]): Defined | undefined {
  const colon = words.findIndex(({ mark }) => mark === ':');
  if (colon < 0 || colon >= longestTerm) return undefined;
  return { term: withoutArticle(words.slice(0, colon + 1)), meaning: words.slice(colon + 1) };
}

function withoutArticle(words: readonly Word[]): readonly Word[] {
  return /^(?:de|het|een)$/u.test(words[0]?.norm ?? '') ? words.slice(1) : words;
}

/** Another name for a role is defined by that role, or by turning to someone in confidence. */
function roleMeant(term: readonly Word[], meaning: readonly Word[]): string | undefined {
  if (term.length === 0 || term.length > 3) return undefined;
  const name = term.map(({ norm }) => norm).join(' ');
  if (
    /^(?:melder|klager|beklaagde|medewerker|medewerkers|werkgever|klacht|melding|directie|bestuur)$/u.test(
      name,
    )
  ) {
    return undefined;
  }
  const start = meaning.slice(0, 6).map(({ norm }) => norm);
  if (start.includes('vertrouwenspersoon') && name !== 'vertrouwenspersoon') return 'vp';
  const whole = meaning.map(({ norm }) => norm).join(' ');
  if (/persoon|functionaris|medewerker|degene/u.test(start.join(' '))) {
    if (
      /vertrouwen|vertrouwelijk|opvang/u.test(whole) &&
      /wenden|terecht|opvang|advies/u.test(whole)
    ) {
      return name === 'vertrouwenspersoon' ? undefined : 'vp';
    }
  }
  if (start.some((norm) => norm.endsWith('commissie')) && /raad|college|comite/u.test(name)) {
    return 'committee';
  }
  return undefined;
}
