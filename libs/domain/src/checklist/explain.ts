import { factDefinition } from '../facts/catalogue.js';
import { isAsked } from '../facts/check-fact.js';
import { effectiveFacts } from '../facts/effective-facts.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';
import { factName } from '../facts/fact-names.js';
import { formatFact } from '../facts/format-fact.js';
import { formatNumber } from '../facts/format-value.js';
import type { SectionId } from '../facts/sections.js';
import { subjectById, type SetUp, type Subject } from '../facts/set-up.js';
import { titleOfId } from '../facts/subject-title.js';
import { text, type Locale, type Text } from '../text.js';
import { conflictTexts, hardStopTexts } from './conflicts.js';
import { frameworkItem, type Framework } from './framework.js';
import { qualityCheckText } from './quality-checks.js';
import type { NormStatus, Source } from './texts.js';
import type {
  Assessment,
  Conflict,
  FactUsed,
  Finding,
  HardStop,
  ItemResult,
  QualityCheck,
  Status,
} from './verdict.js';
import { statusWords } from './words.js';

/** Where to go in the wizard. */
export interface FactLink {
  readonly section: SectionId;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  /** Absent for a whole section. */
  readonly key?: string;
  readonly label: string;
}

/** A fact that was used, in words; no value means unknown. */
export interface ExplainedFact {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly subjectTitle: string;
  readonly key: string;
  readonly label: string;
  readonly shown?: string;
  /** The policy it comes from, by its title. */
  readonly fromPolicy?: string;
}

/** A reason in words, and about whom. */
export interface ExplainedReason {
  readonly text: string;
  readonly status: Status;
  readonly appointmentId?: string;
  readonly counsellorName?: string;
}

/** A source with its title in the reader's language. */
export interface ExplainedSource extends Omit<Source, 'title'> {
  readonly title: string;
}

/** One item as a reader sees it: what decided, by which rule and source, and what to do next. */
export interface ItemExplanation {
  readonly itemId: string;
  readonly number: number;
  readonly columnId: string;
  readonly columnTitle: string;
  readonly title: string;
  readonly question: string;
  readonly rule: string;
  readonly normStatus: NormStatus;
  readonly reasons: readonly ExplainedReason[];
  readonly factsUsed: readonly ExplainedFact[];
  readonly sources: readonly ExplainedSource[];
  readonly nextStep: string;
  readonly evidenceWanted: string;
  readonly note?: string;
  readonly links: readonly FactLink[];
}

const nothingYet = text('Hierover is nog niets ingevuld.', 'Nothing has been entered on this yet.');
const nobodyYet = text(
  'Er is nog geen benoeming om te beoordelen.',
  'There is no appointment to judge yet.',
);
const counsellors = text('Vertrouwenspersonen', 'Counsellors');
const documents = text('Documenten', 'Documents');

/** So many links help; more is a list to read again. */
const mostLinks = 6;

/** Explains one result from the facts really read; undefined for an item the framework lacks. */
export function explainItem(
  result: ItemResult,
  setUp: SetUp,
  framework: Framework,
  locale: Locale,
): ItemExplanation | undefined {
  const place = frameworkItem(framework, result.itemId);
  if (!place) return undefined;
  const { item } = place;
  const { texts } = item;
  const facts = new Words(setUp, locale);
  const column = framework.columns.find((one) => one.id === place.column);
  const explanation = {
    itemId: item.id,
    number: place.number,
    columnId: place.column,
    columnTitle: column?.title[locale] ?? place.column,
    title: texts.title[locale],
    question: texts.question[locale],
    rule: texts.rule[locale],
    normStatus: item.normStatus,
    reasons: reasonsOf(result, texts.reasons, facts),
    factsUsed: distinct(result.findings.flatMap((finding) => finding.factsUsed)).map((fact) =>
      facts.explained(fact),
    ),
    sources: sourcesIn(framework, item.sources, locale),
    nextStep: texts.nextStep[locale],
    evidenceWanted: texts.evidence[locale],
    links: linksOf(result, item.wizard, facts),
  };
  return texts.note ? { ...explanation, note: texts.note[locale] } : explanation;
}

/** The sources with these ids, in this order; an id this release lacks is left out. */
export function sourcesIn(
  framework: Framework,
  ids: readonly string[],
  locale: Locale,
): readonly ExplainedSource[] {
  return ids.flatMap((id) => {
    const source = framework.sources.find((one) => one.id === id);
    return source ? [{ ...source, title: source.title[locale] }] : [];
  });
}

type FactPlaceUsed = Pick<FactUsed, 'kind' | 'subjectId' | 'key'>;

/** Reasons that say nothing against what was answered. */
const silentAboutAnswers: ReadonlySet<string> = new Set(['incomplete', 'notYetSigned']);

/** Turns facts of one set-up into words of one language, looking subjects up once. */
class Words {
  readonly setUp: SetUp;
  readonly locale: Locale;
  readonly #facts = new Map<string, Readonly<Record<string, FactValue | undefined>>>();

  constructor(setUp: SetUp, locale: Locale) {
    this.setUp = setUp;
    this.locale = locale;
  }

  title(kind: SubjectKind, id: string): string {
    return titleOfId(this.setUp, kind, id, this.locale);
  }

  label(kind: SubjectKind, id: string, key: string): string {
    return factName(kind, key, this.#factsOf(kind, id), this.locale);
  }

  /** The name of the fact, and whose it is where that is not clear from what stands around it. */
  labelled({ kind, subjectId, key }: FactPlaceUsed, sayWhose: boolean): string {
    const label = this.label(kind, subjectId, key);
    return sayWhose && kind !== 'organisation'
      ? `${label} (${this.title(kind, subjectId)})`
      : label;
  }

  explained(fact: FactUsed): ExplainedFact {
    const { kind, subjectId, key, value } = fact;
    const words = {
      subjectKind: kind,
      subjectId,
      subjectTitle: this.title(kind, subjectId),
      key,
      label: this.label(kind, subjectId, key),
    };
    if (value === undefined) return words;
    const shown = formatFact(this.setUp, kind, key, value, this.locale);
    return fact.fromPolicy === undefined
      ? { ...words, shown }
      : { ...words, shown, fromPolicy: this.title('policy', fact.fromPolicy) };
  }

  /** A question that is asked and has no answer. */
  isOpen({ kind, subjectId, key, value }: FactUsed): boolean {
    const definition = factDefinition(kind, key);
    return (
      value === undefined &&
      definition !== undefined &&
      !definition.optional &&
      isAsked(kind, definition.when, this.#factsOf(kind, subjectId))
    );
  }

  link(fact: FactPlaceUsed, sayWhose = false): FactLink {
    return {
      section: factDefinition(fact.kind, fact.key)?.section ?? 'profile',
      subjectKind: fact.kind,
      subjectId: fact.subjectId,
      key: fact.key,
      label: this.labelled(fact, sayWhose),
    };
  }

  #factsOf(kind: SubjectKind, id: string): Readonly<Record<string, FactValue | undefined>> {
    const known = this.#facts.get(`${kind} ${id}`);
    if (known) return known;
    const subject = subjectById(this.setUp, kind, id) as Subject | undefined;
    const facts =
      subject === undefined
        ? {}
        : kind === 'appointment'
          ? effectiveFacts(this.setUp, subject as Subject<'appointment'>)
          : subject.facts;
    this.#facts.set(`${kind} ${id}`, facts);
    return facts;
  }
}

function reasonsOf(
  result: ItemResult,
  texts: Readonly<Record<string, Text>>,
  words: Words,
): readonly ExplainedReason[] {
  const { locale } = words;
  if (result.findings.length === 0) {
    return [{ text: nobodyYet[locale], status: result.status }];
  }
  return result.findings.flatMap((finding) => {
    const about =
      finding.appointmentId === undefined
        ? {}
        : {
            appointmentId: finding.appointmentId,
            counsellorName: words.title('appointment', finding.appointmentId),
          };
    const { status } = finding;
    if (finding.reasons.length === 0) return [{ text: nothingYet[locale], status, ...about }];
    return finding.reasons.map((reason) => ({
      text: reasonText(reason, finding, texts, words),
      status,
      ...about,
    }));
  });
}

/** The words of a reason; that something is open names what. */
function reasonText(
  reason: string,
  finding: Finding,
  texts: Readonly<Record<string, Text>>,
  words: Words,
): string {
  const sentence = texts[reason]?.[words.locale] ?? reason;
  if (reason !== 'incomplete') return sentence;
  const open = finding.factsUsed
    .filter((fact) => words.isOpen(fact))
    .map((fact) => words.labelled(fact, finding.appointmentId === undefined));
  return open.length === 0
    ? sentence
    : `${sentence.replace(/\.$/, '')}: ${[...new Set(open)].join('; ').replace(/\?(?=;|$)/g, '')}.`;
}

/** Where to go to improve a result: what is open first, then what was said, then the paper. */
function linksOf(
  result: ItemResult,
  wizard: readonly { readonly kind: SubjectKind; readonly key: string }[],
  words: Words,
): readonly FactLink[] {
  const { setUp, locale } = words;
  const organisation = setUp.organisation.id;
  const short = result.findings.filter(
    ({ status }) => status !== 'met' && status !== 'not_applicable',
  );
  if (result.findings.length === 0) {
    return [
      {
        section: 'model',
        subjectKind: 'organisation',
        subjectId: organisation,
        label: counsellors[locale],
      },
    ];
  }
  const used = distinct(short.flatMap((finding) => finding.factsUsed));
  const asked = ({ kind, key }: FactUsed) =>
    wizard.some((place) => place.kind === kind && place.key === key);
  const open = used.filter((fact) => asked(fact) && words.isOpen(fact));
  const reasons = new Set(short.flatMap((finding) => finding.reasons));
  const answersFallShort = [...reasons].some((reason) => !silentAboutAnswers.has(reason));
  const said = answersFallShort
    ? used.filter((fact) => asked(fact) && fact.value !== undefined)
    : [];
  const sayWhose = short.length > 1 || short.some((one) => one.appointmentId === undefined);
  const links = [...open, ...said].slice(0, mostLinks).map((fact) => words.link(fact, sayWhose));
  if (!reasons.has('notYetSigned')) return links;
  const paper = used.find((fact) => fact.kind === 'document');
  const toPaper: FactLink = paper
    ? {
        section: 'documents-and-consent',
        subjectKind: 'document',
        subjectId: paper.subjectId,
        key: 'signedBy',
        label: words.title('document', paper.subjectId),
      }
    : {
        section: 'documents-and-consent',
        subjectKind: 'organisation',
        subjectId: organisation,
        label: documents[locale],
      };
  return [...links, toPaper];
}

function distinct(facts: readonly FactUsed[]): readonly FactUsed[] {
  const seen = new Set<string>();
  return facts.filter(({ kind, subjectId, key }) => {
    const id = `${kind} ${subjectId} ${key}`;
    return !seen.has(id) && seen.add(id);
  });
}

/** A conflict or hard stop as a reader sees it. */
export interface RuleExplanation {
  readonly ruleId: string;
  readonly title: string;
  readonly explanation: string;
  readonly normStatus: NormStatus;
  readonly sources: readonly ExplainedSource[];
  readonly counsellorName: string;
  readonly links: readonly FactLink[];
}

/** Explains a conflict of interest; undefined for a rule this release does not know. */
export function explainConflict(
  conflict: Conflict,
  setUp: SetUp,
  framework: Framework,
  locale: Locale,
): RuleExplanation | undefined {
  const words = new Words(setUp, locale);
  const texts = conflictTexts(conflict.ruleId);
  return (
    texts && {
      ruleId: conflict.ruleId,
      title: texts.title[locale],
      explanation: texts.why[locale],
      normStatus: texts.normStatus,
      sources: sourcesIn(framework, texts.sources, locale),
      counsellorName: words.title('appointment', conflict.appointmentId),
      links: [
        words.link({
          kind: 'person',
          subjectId: conflict.personId,
          key: conflict.justified === undefined ? 'otherRoles' : 'otherRolesReason',
        }),
      ],
    }
  );
}

/** Explains a hard stop; undefined for a rule this release does not know. */
export function explainHardStop(
  stop: HardStop,
  setUp: SetUp,
  framework: Framework,
  locale: Locale,
): RuleExplanation | undefined {
  const words = new Words(setUp, locale);
  const texts = hardStopTexts(stop.ruleId);
  return (
    texts && {
      ruleId: stop.ruleId,
      title: texts.title[locale],
      explanation: texts.why[locale],
      normStatus: texts.normStatus,
      sources: sourcesIn(framework, texts.sources, locale),
      counsellorName: words.title('appointment', stop.appointmentId),
      links: stop.factsUsed
        .filter(({ key, value }) => key !== 'person' && value !== undefined)
        .map((fact) => words.link(fact)),
    }
  );
}

/** A quality check as a reader sees it, with the field that helps. */
export interface CheckExplanation {
  readonly checkId: string;
  readonly level: QualityCheck['level'];
  readonly text: string;
  readonly link: FactLink;
}

/** Explains a quality check; undefined for a check this release does not know. */
export function explainQualityCheck(
  check: QualityCheck,
  setUp: SetUp,
  locale: Locale,
): CheckExplanation | undefined {
  const words = new Words(setUp, locale);
  const said = qualityCheckText(check.checkId);
  if (!said) return undefined;
  const { kind, subjectId, key } = check;
  const title = words.title(kind, subjectId);
  const link = key === undefined ? undefined : words.link({ kind, subjectId, key });
  return {
    checkId: check.checkId,
    level: check.level,
    text: kind === 'organisation' ? said[locale] : `${title}: ${lowerFirst(said[locale])}`,
    link: link ?? { section: 'profile', subjectKind: kind, subjectId, label: title },
  };
}

/** The start of a sentence after a name, unless it starts with an abbreviation. */
function lowerFirst(sentence: string): string {
  return /^[A-Z]{2}/.test(sentence) ? sentence : sentence[0]!.toLowerCase() + sentence.slice(1);
}

/** One row of the worked example: what an item is worth and what it brought. */
export interface ScorePart {
  readonly itemId: string;
  readonly number: number;
  readonly title: string;
  readonly status: Status;
  readonly statusText: string;
  readonly points: number;
  /** 0 when it does not apply and so does not count. */
  readonly maxPoints: number;
}

/** How the score came about, from the organisation's own facts; the parts add up to the total. */
export interface ScoreExplanation {
  readonly parts: readonly ScorePart[];
  readonly points: number;
  readonly of: number;
  /** The sum in one sentence. */
  readonly sentence: string;
  /** What each status is worth. */
  readonly formula: string;
}

const formula = text(
  'Score = punten gedeeld door de punten van alle punten die van toepassing zijn. Voldoet is 1, voldoet deels is een half, voldoet niet en nog niet ingevuld zijn 0. Bij meer vertrouwenspersonen telt de laagste uitkomst.',
  'Score = points divided by the points of all items that apply. Met is 1, partly met is a half, not met and not answered yet are 0. With several counsellors the lowest outcome counts.',
);

/** The worked example of the score. */
export function explainScore(
  assessment: Assessment,
  framework: Framework,
  locale: Locale,
): ScoreExplanation {
  const parts = assessment.items.flatMap((item): ScorePart[] => {
    const place = frameworkItem(framework, item.itemId);
    return place
      ? [
          {
            itemId: item.itemId,
            number: place.number,
            title: place.item.texts.title[locale],
            status: item.status,
            statusText: statusWords[item.status][locale],
            points: item.points,
            maxPoints: item.maxPoints,
          },
        ]
      : [];
  });
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const of = parts.reduce((sum, part) => sum + part.maxPoints, 0);
  const number = (value: number) => formatNumber(value, locale);
  const count = (status: Status) => parts.filter((part) => part.status === status).length;
  const sum = text(
    `${count('met')} × voldoet en ${count('partly_met')} × voldoet deels is ${number(points)} van ${number(of)} punten.`,
    `${count('met')} × met and ${count('partly_met')} × partly met is ${number(points)} of ${number(of)} points.`,
  );
  const noScore = text(
    'Er is niets van toepassing, dus er is geen score.',
    'Nothing applies, so there is no score.',
  );
  return {
    parts,
    points,
    of,
    sentence: (of === 0 ? noScore : sum)[locale],
    formula: formula[locale],
  };
}
