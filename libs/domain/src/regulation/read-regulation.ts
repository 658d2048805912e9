import { FocusReader, type Focus } from './actors.js';
import { RuleReader, compileRules, type Finding } from './apply-rules.js';
import { namedBureaus, type NamedBureau } from './bureaus.js';
import { definitionsOf, lexiconWith, type Definition } from './definitions.js';
import { deriveReadings, prepareDerivation } from './derive.js';
import { flagsOf, type Flag } from './flags.js';
import { lexicon } from './lexicon.js';
import { outlineOf, type Outline } from './outline.js';
import { Matcher, type Lexicon } from './pattern.js';
import { namedCounsellors, type NamedCounsellor } from './people.js';
import type { Passage, Proposal, ProposedSubject, Reading } from './proposal.js';
import { readSurroundings } from './read-surroundings.js';
import { referencesOf, type Reference } from './references.js';
import type { Rule } from './rule.js';
import { allRules } from './rules/all-rules.js';
import { settleReadings } from './settle-readings.js';
import { aboutWhat, type SubjectOfText } from './subject-of-text.js';
import { statementsOf, type Statement } from './statements.js';
import { normalise } from './words.js';

/** Three hundred pages. What comes after is not read, and a flag says so. */
export const longestRegulation = 1_200_000;

/** What a regulation says: its structure, the facts it decides, and what is wrong with it. */
export interface RegulationReading {
  readonly outline: Outline;
  readonly references: readonly Reference[];
  readonly proposals: readonly Proposal[];
  readonly flags: readonly Flag[];
  /** What the text itself says its words mean. */
  readonly definitions: readonly Definition[];
  /** What it is about as a whole, judged by its title and how often it names the role. */
  readonly about: SubjectOfText;
  /** How much work the reading was; bounded by a constant times the length of the text. */
  readonly steps: number;
}

/**
 * Reads a regulation and proposes the facts that it decides. Deterministic, and without any outside
 * service. What the text does not say stays unknown.
 */
export function readRegulation(original: string): RegulationReading {
  const parts = readRegulationInParts(original);
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}

/** So many sentences are read between two reports. */
const sentencesBetweenReports = 100;

/**
 * The same, in parts: each step gives the share that has been read, from 0 to 1, and the last one
 * returns the reading. Who calls it can show progress, let others go first, or stop.
 *
 * @example
 * const parts = readRegulationInParts(text);
 * for (let step = parts.next(); ; step = parts.next()) {
 *   if (step.done) return step.value; // the reading
 *   show(step.value); // 0.35
 * }
 */
export function* readRegulationInParts(original: string): Generator<number, RegulationReading> {
  yield 0;
  const text = original.slice(0, longestRegulation);
  const outline = outlineOf(text);
  const definitions = definitionsOf(text, outline);
  const people = namedCounsellors(text, outline);
  const bureaus = namedBureaus(text, outline, people);
  const { matcher, reader } = rulesIn(lexiconWith(definitions));
  matcher.startAfresh(namesIn(people, bureaus));
  yield 0.05;
  const statements: Statement[] = [];
  for (const statement of statementsOf(text, outline, matcher)) {
    statements.push(statement);
    if (statements.length % sentencesBetweenReports === 0) {
      yield 0.05 + (0.25 * statement.end) / text.length;
    }
  }
  const about = aboutWhat(text, outline);
  const focusReader = new FocusReader(
    matcher,
    about === 'counsellor' || about === 'repealed' ? 'vp' : undefined,
    statements,
    namesOf(people),
  );
  const findings: Finding[] = [];
  const foci: Focus[] = [];
  for (const statement of statements) {
    const focus = focusReader.focusOf(statement);
    foci.push(focus);
    if (readable(statement))
      findings.push(...reader.read(statement, focus).filter(({ rule }) => isAsked(about, rule)));
    if (foci.length % sentencesBetweenReports === 0) {
      yield 0.3 + (0.65 * statement.end) / text.length;
    }
  }
  const contrasts = contrastsIn(statements, foci, people);
  const readings = [
    ...findings
      .filter(({ rule }) => rule.fact !== 'harm')
      .map((finding) => readingOf(text, finding, contrasts)),
    ...(about === 'something_else' ? readSurroundings : deriveReadings)({
      text,
      outline,
      statements,
      foci,
      people,
      bureaus,
      findings,
      matcher,
    }),
  ];
  const proposals = settleReadings(readings);
  const references = referencesOf(text, outline);
  yield 1;
  return {
    outline,
    references,
    definitions,
    about,
    proposals,
    flags: flagsOf({ original, text, outline, references, statements, findings, proposals, about }),
    steps: text.length + matcher.steps,
  };
}

interface CompiledRules {
  readonly matcher: Matcher;
  readonly reader: RuleReader;
}

/** For texts without names of their own the rules are compiled once. */
let usual: CompiledRules | undefined;

function rulesIn(words: Lexicon): CompiledRules {
  if (words === lexicon && usual) return usual;
  const matcher = new Matcher(words);
  const reader = new RuleReader(matcher, compileRules(allRules, matcher));
  prepareDerivation(matcher);
  const compiled = { matcher, reader };
  if (words === lexicon) usual = compiled;
  return compiled;
}

function readable({ place, heading }: Statement): boolean {
  const lapsed = heading.words.some(({ norm }) => norm === 'vervallen' || norm === 'ingetrokken');
  return !(lapsed && place.article !== undefined);
}

/** A text about someone else decides nothing about the counsellor, but may about the organisation. */
function isAsked(about: SubjectOfText, { kind, about: whom }: Rule): boolean {
  return about !== 'something_else' || (kind === 'organisation' && whom === 'any');
}

/** First names and family names stand for the counsellor once a text has said who that is. */
function namesOf(people: readonly NamedCounsellor[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name } of people) {
    const parts = name.split(/\s/u);
    const first = normalise(parts[0] ?? '');
    const last = normalise(parts.at(-1) ?? '');
    if (first.length > 2 && !(parts[0] ?? '').includes('.')) names.set(first, name);
    if (last.length > 2) names.set(last, name);
  }
  return names;
}

/** The names of a text, as what they stand for. */
function namesIn(people: readonly NamedCounsellor[], bureaus: readonly NamedBureau[]): Lexicon {
  const firms = bureaus.flatMap(({ name }) => {
    const parts = name.split(/\s/u).map(normalise);
    const first = parts[0] ?? '';
    const general = /^(?:bureau|stichting|arbodienst)$/u.test(first);
    return [general ? parts.slice(0, 2).join(' ') : first, parts.at(-1) ?? ''];
  });
  return { vp: [...namesOf(people).keys()], bureau: firms.filter((name) => name.length > 2) };
}

function readingOf(
  text: string,
  { rule, statement, focus, number }: Finding,
  contrasts: Contrasts,
): Reading {
  const { value } = rule;
  const adds = typeof value === 'object' && 'option' in value;
  const said = valueOf(value, number);
  return {
    subject: subjectOf(rule.kind, focus, contrasts),
    fact: rule.fact,
    value:
      typeof said === 'number'
        ? Math.round(said * 100) / 100
        : scopeOf(rule, focus, contrasts, said),
    adds,
    certainty: rule.certainty,
    passage: passageOf(text, statement),
  };
}

function valueOf(value: Rule['value'], number: number | undefined): boolean | string | number {
  if (typeof value !== 'object') return value;
  if ('option' in value) return value.option;
  return 'fixed' in value ? value.fixed : (number ?? 0) * value.times;
}

/** The counsellor for integrity is for integrity, whatever else the sentence names. */
function scopeOf(
  { fact }: Rule,
  { scope, said }: Focus,
  contrasts: Contrasts,
  value: string | boolean,
): string | boolean {
  return fact === 'scope' && said && scope.subject && contrasts.subject ? scope.subject : value;
}

/** Which sorts of counsellor a text tells apart. */
interface Contrasts {
  readonly origin: boolean;
  readonly subject: boolean;
  /** More than one counsellor is named. */
  readonly persons: boolean;
}

function contrastsIn(
  statements: readonly Statement[],
  foci: readonly Focus[],
  people: readonly NamedCounsellor[],
): Contrasts {
  const subjects = new Set(foci.map(({ scope }) => scope.subject));
  const said = (origin: string) =>
    statements.some(({ prepared: { words } }) =>
      words.some(
        ({ norm }, at) =>
          norm === origin &&
          words.slice(at + 1, at + 5).some((next) => next.norm === 'vertrouwenspersoon'),
      ),
    );
  return {
    origin: said('interne') && said('externe'),
    subject: subjects.has('behaviour') && subjects.has('integrity'),
    persons: people.filter(({ substitute }) => !substitute).length > 1,
  };
}

/** What is said of the external counsellor stays there, in a text that also has an internal one. */
function subjectOf(
  kind: ProposedSubject['kind'],
  { scope, said, person }: Focus,
  contrasts: Contrasts,
): ProposedSubject {
  if (kind !== 'policy' && kind !== 'appointment') return { kind };
  if (person !== undefined && contrasts.persons) return { kind: 'appointment', label: person };
  const { origin, subject } = scope;
  if (origin && contrasts.origin) {
    return { kind: 'appointment', label: origin === 'internal' ? 'interne' : 'externe' };
  }
  if (subject && said && contrasts.subject) {
    return {
      kind: 'appointment',
      label: subject === 'integrity' ? 'integriteit' : 'ongewenste omgangsvormen',
    };
  }
  return { kind };
}

/** The quoted words of a sentence, with where they stand. */
export function passageOf(text: string, { start, end, place }: Statement): Passage {
  return { quote: text.slice(start, end), start, end, place };
}
