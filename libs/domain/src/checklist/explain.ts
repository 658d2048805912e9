import { frameworkItem, type Framework } from './framework.js';
import { sourcesIn, type ExplainedSource } from './explained-sources.js';
import { FactWords, type ExplainedFact, type FactLink } from './fact-words.js';
import { formatNumber } from '../facts/format-value.js';
import type { SetUp } from '../facts/set-up.js';
import type { SubjectKind } from '../facts/fact.js';
import { text, type Locale, type Text } from '../text.js';
import type { NormStatus } from './texts.js';
import type { Assessment, FactUsed, Finding, ItemResult, Status } from './verdict.js';
import { statusWords } from './words.js';

/** A reason in words, and about whom. */
export interface ExplainedReason {
  readonly text: string;
  readonly status: Status;
  readonly appointmentId?: string;
  readonly counsellorName?: string;
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
  const facts = new FactWords(setUp, locale);
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

/** Reasons that say nothing against what was answered. */
const silentAboutAnswers: ReadonlySet<string> = new Set(['incomplete', 'notYetSigned']);

function reasonsOf(
  result: ItemResult,
  texts: Readonly<Record<string, Text>>,
  words: FactWords,
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
  words: FactWords,
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
  words: FactWords,
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
