import { isGoverned, type Focus } from './actors.js';
import type { Match, Matcher, Pattern, Prepared } from './pattern.js';
import type { Rule } from './rule.js';
import type { Statement } from './statements.js';

/** A rule that holds for a sentence. */
export interface Finding {
  readonly rule: Rule;
  readonly statement: Statement;
  readonly focus: Focus;
  readonly number: number | undefined;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly when: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly under: readonly Pattern[];
  readonly after: readonly Pattern[];
}

/** The rules with their patterns compiled. */
export function compileRules(rules: readonly Rule[], matcher: Matcher): readonly CompiledRule[] {
  const compile = (sources: readonly string[] = []) =>
    sources.map((source) => matcher.compile(source));
  return rules.map((rule) => ({
    rule,
    when: compile(rule.when),
    unless: compile(rule.unless),
    under: compile(rule.under),
    after: compile(rule.after),
  }));
}

/** What is said of plans, of the past or of a bill is not what holds. */
const unrealSources = [
  'zou|zouden|vroeger|voorheen|destijds|voornemens|voorgenomen|overwogen|overweegt|wetsvoorstel',
  'in het verleden',
  'tot voor kort',
  'wordt|is|zijn .. onderzocht .. of',
  '{top}|wij|we|{employer} onderzoekt|onderzoeken|beziet|bekijken|bekijkt .. of',
  'oude regeling',
];

/** Finds which rules hold for a sentence. */
export class RuleReader {
  private readonly unreal: readonly Pattern[];
  private readonly denials: readonly Pattern[];
  private readonly deniedHeadings: readonly Pattern[];
  /** Which rules may hold where a word or phrase is. */
  private readonly byAnchor = new Map<number, number[]>();

  constructor(
    private readonly matcher: Matcher,
    private readonly rules: readonly CompiledRule[],
  ) {
    this.unreal = unrealSources.map((source) => matcher.compile(source));
    this.denials = deniedLeads.map((source) => matcher.compile(source));
    this.deniedHeadings = deniedHeadings.map((source) => matcher.compile(source));
    rules.forEach(({ when }, index) => {
      for (const anchor of new Set(when.flatMap((pattern) => matcher.anchorsOf(pattern)))) {
        const known = this.byAnchor.get(anchor);
        if (known) known.push(index);
        else this.byAnchor.set(anchor, [index]);
      }
    });
  }

  /** The rules that hold for this sentence, about whom it is given to be. */
  read(statement: Statement, focus: Focus): readonly Finding[] {
    if (this.unreal.some((pattern) => this.matcher.find(pattern, statement.prepared))) return [];
    const findings: Finding[] = [];
    const framed = this.isDenialFrame(statement);
    for (const compiled of this.candidates(statement, focus)) {
      const match = this.matchOf(compiled, statement, focus, framed);
      if (match) findings.push({ rule: compiled.rule, statement, focus, number: match.number });
    }
    return findings;
  }

  /** The rules of which something is in the sentence, in their own order. */
  private candidates({ prepared }: Statement, focus: Focus): readonly CompiledRule[] {
    const found = new Set<number>();
    for (const key of this.matcher.keysOf(prepared)) {
      for (const index of this.byAnchor.get(key) ?? []) found.add(index);
    }
    return [...found]
      .sort((one, other) => one - other)
      .map((index) => this.rules[index] as CompiledRule)
      .filter(({ rule: { about } }) => {
        return about === 'any' || about === focus.role || this.matcher.holds(about, prepared);
      });
  }

  private matchOf(
    compiled: CompiledRule,
    statement: Statement,
    focus: Focus,
    framed: boolean,
  ): Match | undefined {
    const { rule, when, unless } = compiled;
    for (const pattern of when) {
      const match = this.ownMatch(pattern, statement);
      if (!match || !this.isAbout(rule, statement, focus, match)) continue;
      if (!holdsWithin(rule, statement, match)) continue;
      if (rule.ofAll && (focus.person !== undefined || statement.block.kind === 'table')) continue;
      if (rule.actor && this.othersAct(rule.actor, statement, match)) continue;
      const denied = framed || this.isDenied(statement, match);
      if (rule.denied === 'refuse' && denied) continue;
      if (rule.denied === 'require' && !denied) continue;
      if (unless.some((one) => this.matcher.find(one, statement.prepared))) continue;
      if (!this.standsUnder(compiled, statement)) continue;
      return match;
    }
    return undefined;
  }

  /** A match that rests on the sentence itself, not on its introduction alone. */
  private ownMatch(pattern: Pattern, statement: Statement): Match | undefined {
    const match = this.matcher.find(pattern, statement.prepared);
    if (!match || statement.ownFrom === 0) return match;
    if (match.at.some((at) => at >= statement.ownFrom)) return match;
    return this.matcher.find(pattern, statement.prepared, statement.ownFrom);
  }

  private isAbout(rule: Rule, statement: Statement, focus: Focus, match: Match): boolean {
    if (rule.about === 'any' || focus.role === rule.about) return true;
    const { about } = rule;
    return match.at.some((at) => this.matcher.phraseEnd(about, at, statement.prepared) > 0);
  }

  /** Whether someone else than the counsellor does what is said. */
  private othersAct(
    how: 'sentence' | 'clause',
    { prepared, clauses, ownFrom, heading }: Statement,
    match: Match,
  ): boolean {
    const first = match.at.find((at) => at >= ownFrom) ?? ownFrom;
    const clause = how === 'clause' ? clauses.clause[first] : undefined;
    // Under “overige diensten van” a bureau it is the bureau that does it.
    let others = how === 'clause' && this.matcher.holds('bureau', heading);
    for (let at = 0; at < prepared.words.length; at += 1) {
      if (clause !== undefined && clauses.clause[at] !== clause) continue;
      if (isGoverned(prepared, at)) continue;
      // In a sentence as a whole, what comes after is whom it is done to.
      if (how === 'sentence' && at > first && at >= ownFrom) break;
      if (this.matcher.phraseEnd('vp', at, prepared) > 0) return false;
      const norm = prepared.words[at]?.norm ?? '';
      if (/^(?:hij|zij|ze)$/u.test(norm)) return false;
      const names = how === 'clause' ? actorsInClause : actorsInSentence;
      if (names.some((name) => this.matcher.phraseEnd(name, at, prepared) > 0)) others = true;
    }
    return others;
  }

  private isDenied({ prepared, clauses, ownFrom }: Statement, match: Match): boolean {
    const consumed = new Set(match.at);
    const concerned = new Set(match.at.map((at) => clauses.clause[at]));
    if (ownFrom > 0) concerned.add(clauses.clause[ownFrom - 1]);
    const last = match.at.at(-1) ?? 0;
    const affirmed = prepared.words.some(
      ({ norm }, at) => norm === 'wel' && clauses.clause[at] === clauses.clause[last],
    );
    if (affirmed) return false;
    for (let at = 0; at < prepared.words.length; at += 1) {
      if (!concerned.has(clauses.clause[at]) || consumed.has(at)) continue;
      if (this.matcher.phraseEnd('negator', at, prepared) === 0) continue;
      if (isHarmless(prepared, at) || isElsewhere(prepared, at, last)) continue;
      if (clauses.exception[at] && !match.at.some((one) => clauses.exception[one])) continue;
      return true;
    }
    return this.denials.some((pattern) => {
      const found = this.matcher.find(pattern, prepared);
      return found !== undefined && !found.at.some((at) => consumed.has(at) && at >= ownFrom);
    });
  }

  private isDenialFrame({ heading, block, ownFrom, prepared }: Statement): boolean {
    const listed = block.kind === 'dash' || block.kind === 'part' || block.kind === 'paragraph';
    if (!listed && ownFrom === 0) return false;
    // A full sentence under such a heading speaks for itself.
    if (this.matcher.phraseEnd('vp', ownFrom, prepared) > 0) return false;
    if (this.matcher.phraseEnd('vp', ownFrom + 1, prepared) > 0) return false;
    return this.deniedHeadings.some((pattern) => this.matcher.find(pattern, heading));
  }

  private standsUnder({ under, after }: CompiledRule, statement: Statement): boolean {
    if (under.length === 0) return true;
    const { prepared, before, headings, earlier } = statement;
    const above = [prepared, ...(before ? [before] : []), ...headings];
    const holds = (patterns: readonly Pattern[], among: readonly Prepared[]) =>
      patterns.some((pattern) =>
        among.some((one) => this.matcher.find(pattern, one) !== undefined),
      );
    return holds(under, above) || (after.length > 0 && holds(after, earlier));
  }
}

const actorsInSentence = [
  'committee',
  'companyDoctor',
  'reportingPoint',
  'top',
  'hr',
  'manager',
  'worksCouncil',
  'supervisoryBoard',
] as const;
const actorsInClause = [
  ...actorsInSentence,
  'reporter',
  'accused',
  'employer',
  'bureau',
  'mediator',
  'investigator',
] as const;

/** “Niet aan haar chef maar aan het bestuur”; “… en ontvangt geen aanwijzingen”: denies something else. */
function isElsewhere({ words }: Prepared, at: number, last: number): boolean {
  if (words.slice(at, last + 1).some(({ norm }) => norm === 'maar')) return true;
  return at > last + 4 && /^(?:geen|niets|niemand)$/u.test(words[at]?.norm ?? '');
}

/** “Niet alleen … maar ook”, “niet langer dan”, “al dan niet” deny nothing. */
function isHarmless({ words }: Prepared, at: number): boolean {
  const next = words[at + 1]?.norm ?? '';
  const before = words[at - 1]?.norm ?? '';
  if (before === 'dan' && words[at - 2]?.norm === 'al') return true;
  return /^(?:alleen|slechts|langer|later|enkel|meer|minder|uitsluitend|eerder|anders)$/u.test(
    next,
  );
}

/** Ways to deny without “niet”. */
const deniedLeads = [
  'onverenigbaar .. met',
  'onverenigbaar',
  'behoort .. niet .. tot .. taak|taken',
  'is|zijn uitgesloten',
  'onthoudt .. zich .. van',
  'is verboden',
  'afzien van',
  'voorbehouden aan',
  'niet tot .. taak|taken|rol|functie|bevoegdheden',
  'onthoudt|onthouden',
  'anders dan',
  'is aan|voor .. {top}|{committee}',
];

const deniedHeadings = [
  'niet',
  'geen',
  'uitsluitingen|uitgesloten|grenzen|onverenigbaar|onverenigbare|onverenigbaarheden|verboden',
  'wat niet',
  'nooit',
];

function holdsWithin(rule: Rule, { clauses, ownFrom }: Statement, match: Match): boolean {
  if (rule.within === 'anywhere') return true;
  const own = match.at.filter((at) => at >= ownFrom);
  const excepted = own.some((at) => clauses.exception[at]);
  if (rule.within === 'exception') return excepted;
  return !excepted && !own.some((at) => clauses.condition[at]);
}
