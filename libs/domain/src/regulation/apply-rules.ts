import type { Focus } from './actors.js';
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

  constructor(
    private readonly matcher: Matcher,
    private readonly rules: readonly CompiledRule[],
  ) {
    this.unreal = unrealSources.map((source) => matcher.compile(source));
    this.denials = deniedLeads.map((source) => matcher.compile(source));
    this.deniedHeadings = deniedHeadings.map((source) => matcher.compile(source));
  }

  /** The rules that hold for this sentence, about whom it is given to be. */
  read(statement: Statement, focus: Focus): readonly Finding[] {
    if (this.unreal.some((pattern) => this.matcher.find(pattern, statement.prepared))) return [];
    const findings: Finding[] = [];
    const framed = this.isDenialFrame(statement);
    for (const compiled of this.rules) {
      if (compiled.rule.headings) continue;
      const match = this.matchOf(compiled, statement, focus, framed);
      if (match) findings.push({ rule: compiled.rule, statement, focus, number: match.number });
    }
    return findings;
  }

  private matchOf(
    compiled: CompiledRule,
    statement: Statement,
    focus: Focus,
    framed: boolean,
  ): Match | undefined {
    const { rule, when, unless, under } = compiled;
    for (const pattern of when) {
      const match = this.ownMatch(pattern, statement);
      if (!match || !this.isAbout(rule, statement, focus, match)) continue;
      if (!holdsWithin(rule, statement, match)) continue;
      const denied = framed || this.isDenied(statement, match);
      if (rule.denied === 'refuse' && denied) continue;
      if (rule.denied === 'require' && !denied) continue;
      if (unless.some((one) => this.matcher.find(one, statement.prepared))) continue;
      if (under.length > 0 && !this.standsUnder(under, statement)) continue;
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

  private isDenied({ prepared, clauses, ownFrom }: Statement, match: Match): boolean {
    const consumed = new Set(match.at);
    const concerned = new Set(match.at.map((at) => clauses.clause[at]));
    if (ownFrom > 0) concerned.add(clauses.clause[ownFrom - 1]);
    for (let at = 0; at < prepared.words.length; at += 1) {
      if (!concerned.has(clauses.clause[at]) || consumed.has(at)) continue;
      if (this.matcher.phraseEnd('negator', at, prepared) === 0) continue;
      if (isHarmless(prepared, at)) continue;
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

  private standsUnder(patterns: readonly Pattern[], statement: Statement): boolean {
    const { prepared, before, headings } = statement;
    const above = [prepared, ...(before ? [before] : []), ...headings];
    return patterns.some((pattern) =>
      above.some((prepared) => this.matcher.find(pattern, prepared) !== undefined),
    );
  }
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
];

const deniedHeadings = [
  'niet',
  'geen',
  'uitsluitingen|uitgesloten|grenzen|onverenigbaar|onverenigbare|onverenigbaarheden|verboden',
  'wat niet',
];

function holdsWithin(rule: Rule, { clauses, ownFrom }: Statement, match: Match): boolean {
  if (rule.within === 'anywhere') return true;
  const own = match.at.filter((at) => at >= ownFrom);
  const excepted = own.some((at) => clauses.exception[at]);
  if (rule.within === 'exception') return excepted;
  return !excepted && !own.some((at) => clauses.condition[at]);
}
