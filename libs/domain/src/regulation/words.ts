import { baseForm } from './word-forms.js';

/** A word of the text in the form the rules know, with where it stands. */
export interface Word {
  readonly norm: string;
  /** In lower case and today’s spelling, with its own inflection. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** The mark that follows, if it divides: comma, semicolon, colon, bracket, end of sentence. */
  readonly mark: string;
}

/**
 * Older and other spellings, to the one the rules are written in. Plain words only: what differs
 * in meaning stays different.
 */
const variants: Readonly<Record<string, string>> = {
  vertrouwenspersonen: 'vertrouwenspersoon',
  vertrouwenspersoons: 'vertrouwenspersoon',
  vertrouwenspersoonen: 'vertrouwenspersoon',
  vetrouwenspersoon: 'vertrouwenspersoon',
  vertouwenspersoon: 'vertrouwenspersoon',
  vertrouwenpersoon: 'vertrouwenspersoon',
  vertrouwensfunctionaris: 'vertrouwenspersoon',
  vertrouwensfunctionarissen: 'vertrouwenspersoon',
  vertrouwensman: 'vertrouwenspersoon',
  vertrouwensvrouw: 'vertrouwenspersoon',
  vertrouwenslieden: 'vertrouwenspersoon',
  vertrouwensadviseur: 'vertrouwenspersoon',
  vp: 'vertrouwenspersoon',
  vps: 'vertrouwenspersoon',
  den: 'de',
  ener: 'een',
  eener: 'een',
  eene: 'een',
  enig: 'een',
  enige: 'een',
  welke: 'die',
  alsmede: 'en',
  zomede: 'en',
  alsook: 'en',
  evenals: 'en',
  respectievelijk: 'of',
  danwel: 'of',
  geschiedt: 'gebeurt',
  geschieden: 'gebeurt',
  dient: 'moet',
  dienen: 'moet',
  moeten: 'moet',
  kunnen: 'kan',
  mogen: 'mag',
  worden: 'wordt',
  werden: 'werd',
  hebben: 'heeft',
  hen: 'hem',
  ondernemingsraden: 'ondernemingsraad',
  medewerksters: 'medewerkers',
  personeelslid: 'medewerker',
  personeelsleden: 'medewerkers',
  werknemer: 'medewerker',
  werknemers: 'medewerkers',
  ambtenaar: 'medewerker',
  ambtenaren: 'medewerkers',
  collegas: 'collega',
  jaarlijkse: 'jaarlijks',
  extern: 'externe',
  intern: 'interne',
};

const letters = /[\p{L}\p{N}]/u;

/** The words between two places in a text. Every character is looked at once. */
export function wordsOf(text: string, from: number, to: number): readonly Word[] {
  const found: Word[] = [];
  let at = from;
  while (at < to) {
    const start = nextStart(text, at, to, found);
    if (start >= to) break;
    const end = endOfWord(text, start, to);
    const said = plainForm(text.slice(start, end));
    found.push({ norm: inOneForm(said), said, start, end, mark: '' });
    at = end;
  }
  return found;
}

/** Skips to the next word and notes the first dividing mark on the way at the word before. */
function nextStart(text: string, at: number, to: number, found: Word[]): number {
  let position = at;
  while (position < to && !isWordCharacter(text, position)) {
    const character = text[position] as string;
    const last = found.at(-1);
    if (last?.mark === '' && ',;:().?!/'.includes(character)) {
      found[found.length - 1] = { ...last, mark: character };
    } else if (last?.mark === '' && /[–—]/u.test(character)) {
      found[found.length - 1] = { ...last, mark: ',' };
    } else if (character === '€' || character === '%') {
      found.push({
        norm: character,
        said: character,
        start: position,
        end: position + 1,
        mark: '',
      });
    }
    position += 1;
  }
  return position;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return code !== 160 && letters.test(text[at] as string);
}

/** A word goes on over an inner hyphen, apostrophe, full stop or comma between digits, and soft hyphens. */
function endOfWord(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    if (isWordCharacter(text, at) || text[at] === '\u00ad' || isCombining(text, at)) {
      at += 1;
    } else if (joins(text, at, to)) {
      at += 1;
      while (
        at < to &&
        (text[at] === '\n' || text[at] === '\r' || text[at] === ' ' || text[at] === '\t')
      )
        at += 1;
    } else {
      break;
    }
  }
  return at;
}

function isCombining(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x300 && code <= 0x36f;
}

function joins(text: string, at: number, to: number): boolean {
  const mark = text[at] as string;
  if (at + 1 >= to) return false;
  const next = text[at + 1] as string;
  if (mark === '-' || mark === '‑') {
    // A hyphen before a line break divides a word, unless a new item starts on that line.
    if (next === '\n' || next === '\r') {
      let after = at + (next === '\r' ? 3 : 2);
      while (after < to && (text[after] === ' ' || text[after] === '\t')) after += 1;
      return after < to && /[a-zà-ÿ]/u.test(text[after] as string);
    }
    return isWordCharacter(text, at + 1);
  }
  if (mark === '’' || mark === "'") return isWordCharacter(text, at + 1);
  if (mark === '.' || mark === ',') return isDigit(text, at - 1) && isDigit(text, at + 1);
  if (mark === '@') return isWordCharacter(text, at + 1);
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Lower case, without accents, hyphens and apostrophes, in the spelling the rules use. */
export function normalise(word: string): string {
  return inOneForm(plainForm(word));
}

function plainForm(word: string): string {
  const cut = word.length > 80 ? word.slice(0, 80) : word;
  const plain = cut
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u00ad\u2011'’\s-]/gu, '');
  return withoutOldSpelling(plain);
}

/** One spelling and one inflection for words that say the same; rules are read through it too. */
export function inOneForm(word: string): string {
  return baseForm(Object.hasOwn(variants, word) ? (variants[word] as string) : word);
}

/** Spelling from before 1947: “tusschen”, “wenschelijk”, “hooren”, “zoodanig”, “geene”. */
function withoutOldSpelling(word: string): string {
  if (word.length < 4) return word;
  const spelled = word
    .replace(/^zoo(?=[a-z])/u, 'zo')
    .replace(/^(tus|wen|men)sch(?!ap)/u, '$1s')
    .replace(/^(?:geene|eene)$/u, (one) => one.slice(0, -1))
    .replace(/^(ge)?(h)ooren$/u, '$1$2oren')
    .replace(/^(be|ver|aan)?hooren$/u, '$1horen');
  return spelled;
}
