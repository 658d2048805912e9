import { numberIn } from './numbers.js';
import { inOneForm, type Word } from './words.js';

/**
 * Patterns over normalised words. A pattern is a line of elements, in order:
 *
 * - `word`, `wor*`, `*word`, `*or*`: one word; `a|b` is either; `word?` may be absent
 * - `a_b`: several words in a row as one of the choices
 * - `{name}`: any phrase of that name in the lexicon; `#`: a number in digits or in words
 * - `..`: at most four other words; `...`: at most twelve
 * - `a b & c d`: both, in any order
 *
 * Matching tries each element at each place at most once, so the work is bounded by the number of
 * words times the length of the pattern times the widest gap; nothing a text says can make it explode.
 */
export interface Pattern {
  readonly source: string;
  readonly parts: readonly (readonly Element[])[];
}

type Element =
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'one'; readonly choices: readonly Choice[]; readonly optional: boolean };

type Choice =
  | { readonly kind: 'atom'; readonly atom: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'row'; readonly atoms: readonly number[] }
  | { readonly kind: 'phrases'; readonly name: string; readonly id: number };

export interface Match {
  /** The places of the words that the pattern named, in order; words in gaps are left out. */
  readonly at: readonly number[];
  readonly number: number | undefined;
}

/** Named groups of phrases. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

const narrowGap = 4;
const wideGap = 12;

/** Compiles patterns against one lexicon and matches them; counts the steps it takes. */
export class Matcher {
  steps = 0;
  private readonly exact = new Map<string, number>();
  private readonly loose: { readonly atom: number; readonly fits: (norm: string) => boolean }[] =
    [];
  private readonly atomIds = new Map<string, number>();
  /** Phrases by the word they begin with, so that a sentence looks only at those it may hold. */
  private readonly phrasesFrom = new Map<
    number,
    { readonly name: string; readonly phrase: readonly Element[] }[]
  >();
  /** Names that are a group of other names, after the names they hold. */
  private readonly groups: { readonly name: string; readonly holds: string }[] = [];
  private readonly nameIds = new Map<string, number>();
  /** Names of this text, by the word they begin with. */
  private readonly ofText = new Map<
    string,
    readonly { readonly name: string; readonly words: readonly string[] }[]
  >();
  private readonly patterns = new Map<string, Pattern>();
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly lexicon: Lexicon) {
    for (const name of Object.keys(lexicon)) this.learn(name);
  }

  /**
   * Forgets what the last text taught about its words, counts from zero, and takes in the names
   * that the next text uses for what the lexicon knows.
   */
  startAfresh(names: Lexicon = {}): void {
    this.steps = 0;
    this.known.clear();
    this.ofText.clear();
    for (const [name, phrases] of Object.entries(names)) {
      for (const phrase of phrases) {
        const words = phrase.split(' ').map(inOneForm);
        const first = words[0] as string;
        this.ofText.set(first, [...(this.ofText.get(first) ?? []), { name, words }]);
      }
    }
  }

  /** The compiled form of a pattern. */
  compile(source: string): Pattern {
    const done = this.patterns.get(source);
    if (done) return done;
    const parts = source.split(' & ').map((part) => this.elementsOf(part));
    const pattern = { source, parts };
    this.patterns.set(source, pattern);
    return pattern;
  }

  /** What is known about the words of a sentence, for matching. Compile every pattern first. */
  prepare(words: readonly Word[]): Prepared {
    const atoms = words.map(({ norm }) => this.atomsOf(norm));
    const present = new Set<number>();
    for (const set of atoms) for (const atom of set) present.add(atom);
    const prepared: Prepared = { words, atoms, present, phrases: new Map(), numbers: new Map() };
    for (let at = 0; at < words.length; at += 1) {
      for (const atom of atoms[at] ?? []) {
        for (const { name, phrase } of this.phrasesFrom.get(atom) ?? []) {
          const end = this.phraseAt(phrase, at, prepared);
          if (end > 0) longer(prepared.phrases, name, at, end);
        }
      }
    }
    if (this.ofText.size > 0) {
      words.forEach(({ norm }, at) => {
        for (const named of this.ofText.get(norm) ?? []) {
          if (named.words.every((word, offset) => words[at + offset]?.norm === word)) {
            longer(prepared.phrases, named.name, at, at + named.words.length);
          }
        }
      });
    }
    for (const { name, holds } of this.groups) {
      for (const [at, end] of prepared.phrases.get(holds) ?? []) {
        longer(prepared.phrases, name, at, end);
      }
    }
    return prepared;
  }

  /** The first match that begins at or after `from`, or undefined. */
  find(pattern: Pattern, prepared: Prepared, from = 0): Match | undefined {
    if (!pattern.parts.every((part) => this.possible(part, prepared))) return undefined;
    const at: number[] = [];
    let number: number | undefined;
    for (const part of pattern.parts) {
      const found = this.findPart(part, prepared, from);
      if (!found) return undefined;
      at.push(...found.at);
      number ??= found.number;
    }
    return { at, number };
  }

  private findPart(
    elements: readonly Element[],
    prepared: Prepared,
    from: number,
  ): Match | undefined {
    const failed = new Set<number>();
    for (let start = from; start < prepared.words.length; start += 1) {
      const found = this.walk(elements, 0, start, prepared, failed);
      if (found) return found;
    }
    return undefined;
  }

  /** Where the longest phrase of a name ends that begins at this word. Zero is nowhere. */
  phraseEnd(name: string, at: number, prepared: Prepared): number {
    return prepared.phrases.get(name)?.get(at) ?? 0;
  }

  /** Whether any phrase of a name is in the sentence. */
  holds(name: string, prepared: Prepared): boolean {
    return prepared.phrases.has(name);
  }

  /**
   * A part of the pattern that must be there, the least common one: whether the sentence may match
   * is then asked only of sentences with one of these words or phrases.
   */
  anchorsOf(pattern: Pattern): readonly number[] {
    let best: readonly Choice[] = [];
    let least = Infinity;
    for (const element of pattern.parts.flat()) {
      if (element.kind === 'gap' || element.optional) continue;
      if (element.choices.some(({ kind }) => kind === 'number')) continue;
      const common = element.choices.reduce((sum, one) => sum + commonness(one), 0);
      if (common < least) [best, least] = [element.choices, common];
    }
    return best.map(keyOf);
  }

  /** The words and phrases of a sentence, as `anchorsOf` names them. */
  *keysOf({ present, phrases }: Prepared): Generator<number> {
    yield* present;
    for (const name of phrases.keys()) yield this.nameIds.get(name) as number;
  }

  private phraseAt(phrase: readonly Element[], at: number, prepared: Prepared): number {
    let place = at;
    for (const element of phrase) {
      if (element.kind === 'gap') continue;
      const end = this.elementEnd(element, place, prepared);
      if (end === 0 && !element.optional) return 0;
      if (end !== 0) place = end;
    }
    return place === at ? 0 : place;
  }

  private possible(elements: readonly Element[], prepared: Prepared): boolean {
    for (const element of elements) {
      this.steps += 1;
      if (element.kind === 'gap' || element.optional) continue;
      if (!element.choices.some((choice) => this.choicePossible(choice, prepared))) return false;
    }
    return true;
  }

  private choicePossible(choice: Choice, prepared: Prepared): boolean {
    if (choice.kind === 'atom') return prepared.present.has(choice.atom);
    if (choice.kind === 'number') return true;
    if (choice.kind === 'row') return choice.atoms.every((atom) => prepared.present.has(atom));
    return prepared.phrases.has(choice.name);
  }

  private walk(
    elements: readonly Element[],
    index: number,
    at: number,
    prepared: Prepared,
    failed: Set<number>,
  ): Match | undefined {
    const element = elements[index];
    if (!element) return { at: [], number: undefined };
    const key = index * 4096 + at;
    if (failed.has(key)) return undefined;
    this.steps += 1;
    const found =
      element.kind === 'gap'
        ? this.walkGap(elements, index, at, element.most, prepared, failed)
        : this.walkElement(elements, index, at, element, prepared, failed);
    if (!found) failed.add(key);
    return found;
  }

  private walkGap(
    elements: readonly Element[],
    index: number,
    at: number,
    most: number,
    prepared: Prepared,
    failed: Set<number>,
  ): Match | undefined {
    const last = Math.min(prepared.words.length, at + most);
    for (let next = at; next <= last; next += 1) {
      const found = this.walk(elements, index + 1, next, prepared, failed);
      if (found) return found;
    }
    return undefined;
  }

  private walkElement(
    elements: readonly Element[],
    index: number,
    at: number,
    element: Element & { kind: 'one' },
    prepared: Prepared,
    failed: Set<number>,
  ): Match | undefined {
    const end = at < prepared.words.length ? this.elementEnd(element, at, prepared) : 0;
    if (end > 0) {
      const rest = this.walk(elements, index + 1, end, prepared, failed);
      if (rest) {
        const own = Array.from({ length: end - at }, (_, offset) => at + offset);
        const isNumber = element.choices.some(({ kind }) => kind === 'number');
        const number = isNumber ? prepared.numbers.get(at) : undefined;
        return { at: [...own, ...rest.at], number: number ?? rest.number };
      }
    }
    return element.optional ? this.walk(elements, index + 1, at, prepared, failed) : undefined;
  }

  private elementEnd(element: Element & { kind: 'one' }, at: number, prepared: Prepared): number {
    let longest = 0;
    for (const choice of element.choices) {
      this.steps += 1;
      if (choice.kind === 'atom') {
        if (prepared.atoms[at]?.includes(choice.atom)) longest = Math.max(longest, at + 1);
      } else if (choice.kind === 'row') {
        const { atoms } = choice;
        if (atoms.every((atom, offset) => prepared.atoms[at + offset]?.includes(atom))) {
          longest = Math.max(longest, at + atoms.length);
        }
      } else if (choice.kind === 'phrases') {
        longest = Math.max(longest, this.phraseEnd(choice.name, at, prepared));
      } else if (this.numberAt(at, prepared) !== undefined) {
        longest = Math.max(longest, at + 1);
      }
    }
    return longest;
  }

  private numberAt(at: number, prepared: Prepared): number | undefined {
    if (!prepared.numbers.has(at)) {
      prepared.numbers.set(at, numberIn(prepared.words[at]?.norm ?? ''));
    }
    return prepared.numbers.get(at);
  }

  /** Takes in the phrases of a name; the names they hold first. */
  private learn(name: string): void {
    if (this.nameIds.has(name)) return;
    const sources = this.lexicon[name];
    if (!sources) throw new Error(`no phrases named ${name}`);
    // Below zero, so that words and names have no number in common.
    this.nameIds.set(name, -1 - this.nameIds.size);
    for (const source of sources) {
      const phrase = this.elementsOf(source);
      const first = phrase[0];
      if (first?.kind !== 'one' || first.optional) throw new Error(`cannot begin so: ${source}`);
      for (const choice of first.choices) {
        if (choice.kind === 'phrases' && phrase.length === 1) {
          this.groups.push({ name, holds: choice.name });
        } else if (choice.kind === 'atom') {
          const known = this.phrasesFrom.get(choice.atom);
          if (known) known.push({ name, phrase });
          else this.phrasesFrom.set(choice.atom, [{ name, phrase }]);
        } else throw new Error(`cannot begin so: ${source}`);
      }
    }
  }

  private elementsOf(source: string): readonly Element[] {
    return source.split(' ').map((part): Element => {
      if (part === '..') return { kind: 'gap', most: narrowGap };
      if (part === '...') return { kind: 'gap', most: wideGap };
      const optional = part.endsWith('?');
      const choices = (optional ? part.slice(0, -1) : part).split('|').map((choice): Choice => {
        if (choice === '#') return { kind: 'number' };
        if (choice.startsWith('{')) {
          const name = choice.slice(1, -1);
          this.learn(name);
          return { kind: 'phrases', name, id: this.nameIds.get(name) as number };
        }
        if (choice.includes('_')) {
          return { kind: 'row', atoms: choice.split('_').map((word) => this.atom(word)) };
        }
        return { kind: 'atom', atom: this.atom(choice) };
      });
      return { kind: 'one', choices, optional };
    });
  }

  private atom(given: string): number {
    const source = given.includes('*') ? given : inOneForm(given);
    const known = this.atomIds.get(source);
    if (known !== undefined) return known;
    const id = this.atomIds.size;
    this.atomIds.set(source, id);
    const stem = source.replaceAll('*', '');
    if (source === stem) this.exact.set(inOneForm(source), id);
    else if (source === `*${stem}*`)
      this.loose.push({ atom: id, fits: (one) => one.includes(stem) });
    else if (source === `${stem}*`)
      this.loose.push({ atom: id, fits: (one) => one.startsWith(stem) });
    else this.loose.push({ atom: id, fits: (one) => one.endsWith(stem) });
    return id;
  }

  private atomsOf(norm: string): readonly number[] {
    const done = this.known.get(norm);
    if (done) return done;
    const found: number[] = [];
    const exact = this.exact.get(norm);
    if (exact !== undefined) found.push(exact);
    for (const { atom, fits } of this.loose) if (fits(norm)) found.push(atom);
    this.steps += 1;
    this.known.set(norm, found);
    return found;
  }
}

/** A sentence with what its words match, made by `Matcher.prepare`. */
export interface Prepared {
  readonly words: readonly Word[];
  readonly atoms: readonly (readonly number[])[];
  readonly present: ReadonlySet<number>;
  readonly phrases: Map<string, Map<number, number>>;
  readonly numbers: Map<number, number | undefined>;
}

function longer(phrases: Prepared['phrases'], name: string, at: number, end: number): void {
  const ends = phrases.get(name);
  if (!ends) phrases.set(name, new Map([[at, end]]));
  else if ((ends.get(at) ?? 0) < end) ends.set(at, end);
}

function keyOf(choice: Choice): number {
  if (choice.kind === 'atom') return choice.atom;
  if (choice.kind === 'row') return choice.atoms[0] as number;
  return choice.kind === 'phrases' ? choice.id : NaN;
}

/** Names of what nearly every sentence of a regulation speaks of. */
const everywhere = new Set([
  'vp',
  'the',
  'self',
  'reporter',
  'top',
  'employer',
  'manager',
  'negator',
]);

function commonness(choice: Choice): number {
  if (choice.kind === 'atom' || choice.kind === 'row') return 1;
  return choice.kind === 'phrases' && everywhere.has(choice.name) ? 60 : 12;
}
