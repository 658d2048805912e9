import type { Word } from './words.js';

/** What the grammar around a word does to what it says. */
export interface Clauses {
  /** The clause each word stands in, numbered from the start of the sentence. */
  readonly clause: readonly number[];
  /** After “tenzij”, “behoudens”, “met uitzondering van”. */
  readonly exception: readonly boolean[];
  /** After “indien”, “wanneer”, “als …”: what must be so first. */
  readonly condition: readonly boolean[];
  /** In brackets. */
  readonly aside: readonly boolean[];
}

const exceptionWords = new Set(['tenzij', 'behoudens', 'behalve', 'uitgezonderd', 'uitzondering']);
const conditionWords = new Set(['indien', 'wanneer', 'ingeval', 'zodra', 'mocht', 'als', 'mits']);
const dividers = new Set([
  'maar',
  'echter',
  'doch',
  'terwijl',
  'hoewel',
  'omdat',
  'zodat',
  'opdat',
]);
const openersAfterComma = new Set([
  'die',
  'dat',
  'deze',
  'dit',
  'hij',
  'zij',
  'waar',
  'waarbij',
  'waarin',
  'waarvan',
  'waarmee',
  'waardoor',
  'tenzij',
  'behoudens',
  'indien',
  'wanneer',
  'als',
  'mits',
  'ook',
  'niet',
  'nooit',
  'en',
  'dan',
]);

/** A comma before so few words divides a list, not clauses. */
const shortestClause = 5;

/** Divides a sentence into clauses and marks exceptions and conditions. */
export function clausesOf(words: readonly Word[]): Clauses {
  const clause: number[] = [];
  const exception: boolean[] = [];
  const condition: boolean[] = [];
  const aside: boolean[] = [];
  let now = 0;
  let excepted = false;
  let conditional = false;
  let inBrackets = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (before && divides(words, at)) {
      now += 1;
      conditional = false;
      if (before.mark === ';' || before.mark === ':' || before.mark === '.') excepted = false;
      else if (excepted && word.norm !== 'of' && word.norm !== 'en')
        excepted = listGoesOn(words, at);
    }
    if (exceptionWords.has(word.norm)) {
      excepted = true;
      if (before && !divides(words, at)) now += 1;
    }
    if (conditionWords.has(word.norm) && !isRole(words, at)) conditional = true;
    clause.push(now);
    exception.push(excepted);
    condition.push(conditional);
    aside.push(inBrackets);
    if (word.mark === '(') inBrackets = true;
    if (word.mark === ')') inBrackets = false;
  }
  return { clause, exception, condition, aside };
}

/** “Als bemiddelaar”, “als zodanig”: a role, no condition. A condition begins with who or what. */
function isRole(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== 'als') return false;
  const next = words[at + 1]?.norm ?? '';
  const before = words[at - 1]?.norm ?? '';
  const begins =
    /^(?:de|het|een|er|je|jij|u|hij|zij|ze|wij|we|ik|dit|dat|deze|die|iemand|zo|sprake|men|daar|geen|jouw|uw)$/u;
  if (!begins.test(next)) return true;
  return /^(?:zowel|zoals|net|optreden|optreedt|op|functie|rol|taak|fungeert|dient)$/u.test(before);
}

function divides(words: readonly Word[], at: number): boolean {
  const mark = words[at - 1]?.mark ?? '';
  const norm = words[at]?.norm ?? '';
  if (mark === ';' || mark === ':' || mark === '.' || mark === '?') return true;
  if (dividers.has(norm)) return true;
  if ((norm === 'en' || norm === 'of') && startsNegative(words, at + 1)) return true;
  if (mark !== ',') return false;
  return openersAfterComma.has(norm) || lengthToNextMark(words, at) > shortestClause;
}

function startsNegative(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm;
  return norm === 'niet' || norm === 'geen' || norm === 'nooit' || norm === 'evenmin';
}

function lengthToNextMark(words: readonly Word[], at: number): number {
  let length = 1;
  while (length <= shortestClause && at + length < words.length) {
    if (words[at + length - 1]?.mark !== '') break;
    length += 1;
  }
  return length;
}

/** An exception goes on over “tenzij a, b of c” and stops where a main clause follows. */
function listGoesOn(words: readonly Word[], at: number): boolean {
  return lengthToNextMark(words, at) <= shortestClause;
}
