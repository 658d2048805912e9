import { subjectById, type SetUp } from '../facts/set-up.js';
import { causesOf, conflictTexts, reasonPlace } from '../independence/conflicts.js';
import type { ConflictPath } from '../independence/graph.js';
import { hardStopTexts } from '../independence/hard-stops.js';
import { pathInWords } from '../independence/path-words.js';
import type { ConflictTexts } from '../independence/rule.js';
import type { Locale } from '../text.js';
import { sourcesIn, type ExplainedSource } from './explained-sources.js';
import { FactWords, type FactLink } from './fact-words.js';
import type { Framework } from './framework.js';
import { qualityCheck, type CheckGroup } from './quality-checks/catalogue.js';
import type { NormStatus } from './texts.js';
import type { Conflict, HardStop, QualityCheck } from './verdict.js';

/** What some sources say, where not all say the same. */
export interface ExplainedView {
  readonly says: string;
  readonly sources: readonly ExplainedSource[];
}

/** A conflict or hard stop as a reader sees it. */
export interface RuleExplanation {
  readonly ruleId: string;
  readonly title: string;
  readonly explanation: string;
  readonly normStatus: NormStatus;
  readonly sources: readonly ExplainedSource[];
  /** The opinions side by side, where sources disagree. */
  readonly views: readonly ExplainedView[];
  readonly counsellorName: string;
  /** How one comes from the person to what clashes: "A. Jansen → hoofd HR → afdeling HR". */
  readonly paths: readonly string[];
  /** The answers that cause it; for a conflict the place of the reason comes last. */
  readonly links: readonly FactLink[];
}

/** A conflict with the reason that was written down for it. */
export interface ConflictExplanation extends RuleExplanation {
  /** Where the reason stands or is to be written. */
  readonly reasonLink: FactLink;
  readonly reason?: string;
}

/** Explains a conflict of interest; undefined for a rule this release does not know. */
export function explainConflict(
  conflict: Conflict,
  setUp: SetUp,
  framework: Framework,
  locale: Locale,
): ConflictExplanation | undefined {
  const words = new FactWords(setUp, locale);
  const texts = conflictTexts(conflict.ruleId);
  if (!texts) return undefined;
  const { paths = [], appointmentId, personId, ruleId, justified } = conflict;
  const asked = justified !== undefined;
  const place = reasonPlace(conflict);
  const causes =
    paths.length > 0
      ? causesOf(paths)
      : [{ kind: 'person', subjectId: personId, key: 'otherRoles' } as const];
  const reason = asked ? reasonFor(setUp, conflict) : undefined;
  const explained = {
    ...{ ruleId, ...saidBy(texts, framework, locale) },
    counsellorName: words.title('appointment', appointmentId),
    paths: inWords(setUp, paths, locale),
    links: [...causes, ...(asked ? [place] : [])].map((cause) => words.link(cause)),
    reasonLink: words.link(place),
  };
  return reason === undefined ? explained : { ...explained, reason };
}

/** The written reason: that of the appointment before that of the other role. */
function reasonFor(setUp: SetUp, conflict: Conflict): string | undefined {
  const appointment = subjectById(setUp, 'appointment', conflict.appointmentId);
  const person = subjectById(setUp, 'person', conflict.personId);
  return (
    appointment?.facts.independenceReason ??
    (reasonPlace(conflict).kind === 'person' ? person?.facts.otherRolesReason : undefined)
  );
}

/** Explains a hard stop; undefined for a rule this release does not know. */
export function explainHardStop(
  stop: HardStop,
  setUp: SetUp,
  framework: Framework,
  locale: Locale,
): RuleExplanation | undefined {
  const words = new FactWords(setUp, locale);
  const texts = hardStopTexts(stop.ruleId);
  return (
    texts && {
      ...{ ruleId: stop.ruleId, ...saidBy(texts, framework, locale) },
      counsellorName: words.title('appointment', stop.appointmentId),
      paths: inWords(setUp, stop.paths ?? [], locale),
      links: stop.factsUsed
        .filter(({ key, value }) => key !== 'person' && value !== undefined)
        .map((fact) => words.link(fact)),
    }
  );
}

function saidBy(texts: ConflictTexts, framework: Framework, locale: Locale) {
  return {
    title: texts.title[locale],
    explanation: texts.why[locale],
    normStatus: texts.normStatus,
    sources: sourcesIn(framework, texts.sources, locale),
    views: (texts.views ?? []).map(({ says, sources }) => ({
      says: says[locale],
      sources: sourcesIn(framework, sources, locale),
    })),
  };
}

function inWords(setUp: SetUp, paths: readonly ConflictPath[], locale: Locale) {
  return paths.map((path) => pathInWords(setUp, path, locale));
}

/** A quality check as a reader sees it, with the field that helps. */
export interface CheckExplanation {
  readonly checkId: string;
  readonly level: QualityCheck['level'];
  readonly group: CheckGroup;
  /** What is the matter and what to do, whomever it is about. */
  readonly rule: string;
  /** Whom or what it is about; absent for the organisation. */
  readonly about?: string;
  /** Both in one sentence. */
  readonly text: string;
  readonly link: FactLink;
}

/** Explains a quality check; undefined for a check this release does not know. */
export function explainQualityCheck(
  check: QualityCheck,
  setUp: SetUp,
  locale: Locale,
): CheckExplanation | undefined {
  const words = new FactWords(setUp, locale);
  const listed = qualityCheck(check.checkId);
  if (!listed) return undefined;
  const rule = listed.text[locale];
  const { kind, subjectId, key } = check;
  const title = words.title(kind, subjectId);
  const link = key === undefined ? undefined : words.link({ kind, subjectId, key });
  return {
    checkId: check.checkId,
    level: check.level,
    group: listed.group,
    rule,
    ...(kind === 'organisation' ? {} : { about: title }),
    text: kind === 'organisation' ? rule : `${title}: ${lowerFirst(rule)}`,
    link: link ?? { section: 'profile', subjectKind: kind, subjectId, label: title },
  };
}

/** The start of a sentence after a name, unless it starts with an abbreviation. */
function lowerFirst(sentence: string): string {
  return /^[A-Z]{2}/.test(sentence) ? sentence : sentence[0]!.toLowerCase() + sentence.slice(1);
}
