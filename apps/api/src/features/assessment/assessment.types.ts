import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Assessment as DomainAssessment,
  type EvidenceLevel,
  evidenceLevels,
  explainScore,
  factDefinition,
  type FactUsed as DomainFactUsed,
  factName,
  type Finding as DomainFinding,
  formatFact,
  type Framework as DomainFramework,
  frameworkItem,
  type ItemResult as DomainItemResult,
  type Locale,
  type NormStatus,
  sizeAdvice,
  type SnapshotTexts,
  type Status,
  subjectById,
  type SubjectKind,
  type Text,
  titleOfId,
} from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { frameworkOf } from '../frameworks/current-framework.js';
import {
  Framework,
  lastChecked,
  NormStatusEnum,
  Source,
  sourcesOf,
} from '../frameworks/framework.types.js';
import type { Reading } from '../set-up/reading.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';
import { columnsOf, type Headline, headlineOf } from './assessment.store.js';
import { ConflictOfInterest, HardStop } from './conflict.types.js';
import { FactLink } from './fact-link.type.js';
import { QualityCheck } from './quality-check.type.js';
import { counsellor, linkTo, type Voice } from './voice.js';
import { StatusEnum } from './item-verdict.type.js';

export const EvidenceLevelEnum = enumOf(evidenceLevels);
registerEnumType(EvidenceLevelEnum, {
  name: 'EvidenceLevel',
  description: 'How well an item is shown; each step stands on the one before.',
  valuesMap: {
    none: { description: 'Not shown.' },
    stated: { description: 'Someone said so.' },
    recorded: { description: 'A signed document says so.' },
    confirmed: { description: 'The counsellor confirms it.' },
    consented: { description: 'The works council consented to it.' },
  },
});

const headlines = ['no_score', 'not_responsible', 'scored'] as const;
export const HeadlineEnum = enumOf(headlines);
registerEnumType(HeadlineEnum, {
  name: 'Headline',
  description: 'What stands above the score.',
  valuesMap: {
    scored: { description: 'The score counts.' },
    not_responsible: { description: 'A hard stop overrides the score.' },
    no_score: { description: 'Nothing is applicable.' },
  },
});

@ObjectType({ description: 'Something out of something.' })
export class Share {
  @Field(() => Float, { description: 'How much.' })
  part!: number;

  @Field(() => Float, { description: 'Out of how much; 0 means there is nothing to count.' })
  of!: number;
}

@ObjectType({ description: 'A column of the checklist in numbers.' })
export class ColumnResult {
  @Field(() => String, { description: 'Permanent name of the column.' })
  id!: string;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => Share, { description: 'Points out of the points of applicable items.' })
  points!: Share;

  @Field(() => Int, { description: 'Items met.' })
  met!: number;

  @Field(() => Int, { description: 'Items partly met.' })
  partlyMet!: number;

  @Field(() => Int, { description: 'Items not met.' })
  notMet!: number;

  @Field(() => Int, { description: 'Items not applicable.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Items not answered.' })
  unanswered!: number;
}

@ObjectType({ description: 'Why an item, or one counsellor, stands as it does.' })
export class Reason {
  @Field(() => String, { description: 'The reason in words.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The appointment it is about, if one.' })
  appointmentId!: string | null;

  @Field(() => String, { nullable: true, description: 'The counsellor it is about, if one.' })
  counsellorName!: string | null;

  @Field(() => StatusEnum, { description: 'What it leads to.' })
  status!: Status;
}

@ObjectType({ description: 'The verdict on one counsellor.' })
export class Finding {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => String, { description: 'Who.' })
  counsellorName!: string;

  @Field(() => StatusEnum, { description: 'How it stands.' })
  status!: Status;

  @Field(() => EvidenceLevelEnum, { description: 'How well that is shown.' })
  evidence!: EvidenceLevel;

  @Field(() => [String], { description: 'Why.' })
  reasons!: string[];
}

@ObjectType({ description: 'A fact that the verdict really read.' })
export class FactUsed {
  @Field(() => SubjectKindEnum, { description: 'Kind of subject.' })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  subjectId!: string;

  @Field(() => String, { description: 'What to call the subject.' })
  subjectTitle!: string;

  @Field(() => String, { description: 'Which question; a key of the catalogue of facts.' })
  key!: string;

  @Field(() => String, { description: 'What the answer is about.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The answer in words; null when unknown.' })
  shown!: string | null;

  @Field(() => Boolean, { description: 'Whether a policy gave the answer.' })
  fromPolicy!: boolean;

  @Field(() => ID, { nullable: true, description: 'Which policy gave the answer, if one did.' })
  policyId!: string | null;
}

@ObjectType({ description: 'How one item stands, and why.' })
export class ItemResult {
  constructor(
    private readonly voice: Voice,
    private readonly assessmentId: string,
    private readonly result: DomainItemResult,
  ) {}

  private get locale(): Locale {
    return this.voice.reading.locale;
  }

  private get place() {
    return frameworkItem(this.voice.framework, this.result.itemId);
  }

  private get texts() {
    return this.place?.item.texts;
  }

  private get frozen() {
    return this.voice.frozen?.items.find((one) => one.itemId === this.result.itemId);
  }

  @Field(() => ID, { description: 'Of which assessment and item.' })
  get id(): string {
    return `${this.assessmentId}:${this.result.itemId}`;
  }

  @Field(() => String, { description: 'Permanent name of the item.' })
  get itemId(): string {
    return this.result.itemId;
  }

  @Field(() => Int, { description: 'Its number as people quote it.' })
  get number(): number {
    return this.place?.number ?? 0;
  }

  @Field(() => String, { description: 'The column it stands in.' })
  get columnId(): string {
    return this.place?.column ?? '';
  }

  @Field(() => String, { description: 'Title.' })
  get title(): string {
    return (this.frozen ?? this.texts)?.title[this.locale] ?? this.result.itemId;
  }

  @Field(() => String, { description: 'What it asks.' })
  get question(): string {
    return this.texts?.question[this.locale] ?? '';
  }

  @Field(() => StatusEnum, { description: 'How it stands; the worst finding decides.' })
  get status(): Status {
    return this.result.status;
  }

  @Field(() => Float, { description: 'Points it brings.' })
  get points(): number {
    return this.result.points;
  }

  @Field(() => Float, { description: 'Points it could bring; 0 when not applicable.' })
  get maxPoints(): number {
    return this.result.maxPoints;
  }

  @Field(() => EvidenceLevelEnum, { description: 'How well it is shown.' })
  get evidence(): EvidenceLevel {
    return this.result.evidence;
  }

  @Field(() => String, { description: 'When it is met.' })
  get rule(): string {
    return (this.frozen ?? this.texts)?.rule[this.locale] ?? '';
  }

  @Field(() => NormStatusEnum, { description: 'What stands behind it.' })
  get normStatus(): NormStatus {
    return this.place?.item.normStatus ?? 'product_norm';
  }

  @Field(() => CalendarDateScalar, { description: 'The day its sources were last checked.' })
  get checkedOn(): string {
    return lastChecked(this.voice.framework, this.place?.item.sources ?? []);
  }

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'For law in motion: the last day of which its state is known.',
  })
  get knownThrough(): string | null {
    return this.place?.item.knownThrough ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What could not be checked about it; null when there is nothing of the kind.',
  })
  get notVerified(): string | null {
    return this.place?.item.notVerified?.[this.locale] ?? null;
  }

  @Field(() => String, { nullable: true, description: 'A remark on sources that disagree.' })
  get note(): string | null {
    return this.texts?.note?.[this.locale] ?? null;
  }

  @Field(() => [Source], { description: 'Where it comes from.' })
  get sources(): Source[] {
    return sourcesOf(this.voice.framework, this.place?.item.sources ?? [], this.locale);
  }

  @Field(() => [Reason], { description: 'Why it stands as it does; what decided comes first.' })
  get reasons(): Reason[] {
    const decides = (finding: DomainFinding) => finding.status === this.result.status;
    return [...this.result.findings]
      .sort((one, other) => Number(decides(other)) - Number(decides(one)))
      .flatMap((finding) =>
        finding.reasons.map((reason) => ({
          text: this.reasonText(reason),
          appointmentId: finding.appointmentId ?? null,
          counsellorName: finding.appointmentId
            ? counsellor(this.voice, finding.appointmentId)
            : null,
          status: finding.status,
        })),
      );
  }

  @Field(() => [FactUsed], { description: 'The facts that were really read.' })
  get factsUsed(): FactUsed[] {
    const { reading } = this.voice;
    const seen = new Set<string>();
    return this.result.findings
      .flatMap((finding) => finding.factsUsed)
      .filter(({ kind, subjectId, key }) => {
        const name = `${kind} ${subjectId} ${key}`;
        const personal =
          factDefinition(kind, key)?.personal && !reading.contactDetailsOf(kind, subjectId);
        return !personal && !seen.has(name) && seen.add(name);
      })
      .map((fact) => factUsed(this.voice, fact));
  }

  @Field(() => String, { description: 'What to do about it.' })
  get nextStep(): string {
    return (this.frozen?.nextStep ?? this.texts?.nextStep)?.[this.locale] ?? '';
  }

  @Field(() => String, { description: 'What would show it to a works council.' })
  get evidenceWanted(): string {
    return this.texts?.evidence[this.locale] ?? '';
  }

  @Field(() => [FactLink], { description: 'Where in the wizard its answers stand.' })
  get links(): FactLink[] {
    const { setUp } = this.voice.reading;
    const open = this.result.findings.filter((finding) => finding.status !== 'met');
    const appointments = open.flatMap((finding) => finding.appointmentId ?? []);
    return (this.place?.item.wizard ?? []).flatMap(({ kind, key }) => {
      const ids =
        kind === 'organisation'
          ? [setUp.organisation.id]
          : kind === 'appointment'
            ? appointments
            : kind === 'person'
              ? appointments.flatMap(
                  (id) => subjectById(setUp, 'appointment', id)?.facts.person ?? [],
                )
              : [];
      return [...new Set(ids)].map((id) => linkTo(this.voice, kind, id, key));
    });
  }

  @Field(() => [Finding], {
    description: 'One verdict per counsellor; empty when the item is per organisation.',
  })
  get findings(): Finding[] {
    return this.result.findings.flatMap((finding) =>
      finding.appointmentId
        ? [
            {
              appointmentId: finding.appointmentId,
              counsellorName: counsellor(this.voice, finding.appointmentId),
              status: finding.status,
              evidence: finding.evidence,
              reasons: finding.reasons.map((reason) => this.reasonText(reason)),
            },
          ]
        : [],
    );
  }

  private reasonText(reason: string): string {
    const today = this.texts?.reasons as Readonly<Record<string, Text>> | undefined;
    return (this.frozen?.reasons[reason] ?? today?.[reason])?.[this.locale] ?? reason;
  }
}

function factUsed({ reading }: Voice, fact: DomainFactUsed): FactUsed {
  const { setUp, locale } = reading;
  const { kind, subjectId, key, value, fromPolicy } = fact;
  return {
    subjectKind: kind,
    subjectId,
    subjectTitle: titleOfId(setUp, kind, subjectId, locale),
    key,
    label: factName(kind, key, {}, locale),
    shown:
      value === undefined ? null : formatFact(setUp, kind, key, currentName(reading, fact), locale),
    fromPolicy: fromPolicy !== undefined,
    policyId: fromPolicy ?? null,
  };
}

/** A name is shown as the reader may see it, not as the stored assessment read it. */
function currentName(reading: Reading, { kind, subjectId, key, value }: DomainFactUsed) {
  if (kind !== 'person' || key !== 'name') return value;
  return subjectById(reading.setUp, 'person', subjectId)?.facts.name ?? value;
}

@ObjectType({ description: 'Advice by size, with the opinions that differ; never a score.' })
export class SizeAdvice {
  @Field(() => String, { description: 'What suits.' })
  advice!: string;

  @Field(() => [String], { description: 'Opinions that differ.' })
  otherViews!: string[];

  @Field(() => [Source], { description: 'Where they come from.' })
  sources!: Source[];
}

@ObjectType({ description: 'How the set-up stands on a day: three numbers, and why.' })
export class Assessment {
  private readonly voice: Voice;

  constructor(
    private readonly source: DomainAssessment,
    reading: Reading,
    /** Tells this assessment from others of the same organisation and day. */
    private readonly variant: string | null = null,
    frozen: SnapshotTexts | null = null,
  ) {
    this.voice = { reading, framework: frameworkOf(source.frameworkId, source.release), frozen };
  }

  @Field(() => ID, { description: 'Of which facts: organisation, day and release.' })
  get id(): string {
    const { id, release } = this.voice.framework;
    const of = `${this.voice.reading.organisationId}:${this.source.on}:${id}:${release}`;
    return this.variant ? `${of}:${this.variant}` : of;
  }

  @Field(() => CalendarDateScalar, { description: 'The day it is about.' })
  get on(): string {
    return this.source.on;
  }

  @Field(() => Framework, { description: 'The checklist used.' })
  get framework(): Framework {
    return new Framework(this.voice.framework, this.voice.reading.locale);
  }

  @Field(() => HeadlineEnum, { description: 'What stands above the score.' })
  get headline(): Headline {
    return headlineOf(this.source);
  }

  @Field(() => Boolean, { description: 'Whether all items are answered.' })
  get complete(): boolean {
    return this.source.complete;
  }

  @Field(() => Share, { description: 'Facts known out of facts asked.' })
  get completeness(): Share {
    return this.source.completeness;
  }

  @Field(() => Share, { description: 'Points out of the points of applicable items.' })
  get conformity(): Share {
    return this.source.conformity;
  }

  @Field(() => Share, { description: 'Steps of evidence out of those possible.' })
  get evidence(): Share {
    return this.source.evidence;
  }

  @Field(() => [ColumnResult], { description: 'The columns of the checklist in numbers.' })
  get columns(): ColumnResult[] {
    const { framework, reading } = this.voice;
    return columnsOf(this.source).map((column) => columnResult(column, framework, reading.locale));
  }

  @Field(() => [ItemResult], { description: 'Its items, in the order of the checklist.' })
  get items(): ItemResult[] {
    return this.source.items.map((item) => new ItemResult(this.voice, this.id, item));
  }

  /** One of its items; null when the checklist has no such item. */
  itemCalled(itemId: string): ItemResult | null {
    const found = this.source.items.find((item) => item.itemId === itemId);
    return found ? new ItemResult(this.voice, this.id, found) : null;
  }

  @Field(() => [HardStop], { description: 'What overrides the score; empty is good.' })
  get hardStops(): HardStop[] {
    return this.source.hardStops.map((stop) => new HardStop(this.voice, stop));
  }

  @Field(() => [ConflictOfInterest], { description: 'Roles and interests that clash.' })
  get conflicts(): ConflictOfInterest[] {
    return this.source.conflicts.map((conflict) => new ConflictOfInterest(this.voice, conflict));
  }

  @Field(() => [QualityCheck], { description: 'Contradictions and gaps.' })
  get qualityChecks(): QualityCheck[] {
    return this.source.qualityChecks.map((check) => new QualityCheck(this.voice, check));
  }

  @Field(() => SizeAdvice, {
    nullable: true,
    description: 'What suits an organisation of this size; null while the size is unknown.',
  })
  get sizeAdvice(): SizeAdvice | null {
    const { reading, framework } = this.voice;
    const advised = sizeAdvice(reading.setUp.organisation.facts);
    if (!advised) return null;
    return {
      advice: advised.advice[reading.locale],
      otherViews: advised.otherViews.map((words) => words[reading.locale]),
      sources: sourcesOf(framework, advised.sources, reading.locale),
    };
  }

  @Field(() => [String], {
    description: 'How the score is made and how this one came about, a sentence each.',
  })
  get scoreExample(): string[] {
    const { framework, reading } = this.voice;
    const { formula, sentence } = explainScore(this.source, framework, reading.locale);
    return [formula, sentence];
  }
}

/** A stored column with its heading. */
export function columnResult(
  column: ReturnType<typeof columnsOf>[number],
  framework: DomainFramework,
  locale: Locale,
): ColumnResult {
  const { id, part, of, ...counts } = column;
  const title = framework.columns.find((one) => one.id === id)?.title[locale] ?? id;
  return { id, title, points: { part, of }, ...counts };
}

@ObjectType({ description: 'The numbers of a day on which something changed.' })
export class AssessmentPoint {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => Share, { description: 'Facts known out of facts asked.' })
  completeness!: Share;

  @Field(() => Share, { description: 'Points out of the points of applicable items.' })
  conformity!: Share;

  @Field(() => Share, { description: 'Steps of evidence out of those possible.' })
  evidence!: Share;

  @Field(() => Int, { description: 'How many hard stops.' })
  hardStopCount!: number;

  @Field(() => Int, { description: 'How many items were met.' })
  metCount!: number;
}

const timeKinds = ['worse', 'better', 'other', 'fact'] as const;
export const ChangeOverTimeEnum = enumOf(timeKinds);
registerEnumType(ChangeOverTimeEnum, {
  name: 'ChangeOverTime',
  description: 'What happened to an item between two days.',
  valuesMap: {
    worse: { description: 'It became worse.' },
    better: { description: 'It became better.' },
    other: { description: 'It came, went, became known or stopped applying.' },
    fact: { description: 'The verdict stayed; the fact that decides it is another.' },
  },
});

@ObjectType({ description: 'What happened to one item between two days.' })
export class ItemOverTime {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => ChangeOverTimeEnum, { description: 'Which way it went.' })
  kind!: (typeof timeKinds)[number];

  @Field(() => String, { description: 'What happened, as a sentence.' })
  sentence!: string;
}

@ObjectType({ description: 'Two days of one organisation, from what was stored then.' })
export class AssessmentChanges {
  @Field(() => CalendarDateScalar, { description: 'The day the earlier result is of.' })
  from!: string;

  @Field(() => CalendarDateScalar, { description: 'The day the later result is of.' })
  to!: string;

  @Field(() => String, { description: 'Release of the checklist on the earlier day.' })
  fromRelease!: string;

  @Field(() => String, { description: 'Release of the checklist on the later day.' })
  toRelease!: string;

  @Field(() => String, { description: 'The numbers of both days, as a sentence.' })
  numbers!: string;

  @Field(() => Int, { description: 'How many items stand as they did.' })
  unchangedCount!: number;

  @Field(() => [ItemOverTime], { description: 'What changed; what became worse comes first.' })
  items!: ItemOverTime[];
}
