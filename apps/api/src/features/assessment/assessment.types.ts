import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Assessment as DomainAssessment,
  type Conflict,
  type EvidenceLevel,
  evidenceLevels,
  explainConflict,
  explainHardStop,
  explainQualityCheck,
  explainScore,
  factDefinition,
  type FactUsed as DomainFactUsed,
  factName,
  type Finding as DomainFinding,
  formatFact,
  type Framework as DomainFramework,
  frameworkItem,
  type HardStop as DomainHardStop,
  type ItemResult as DomainItemResult,
  type Locale,
  type NormStatus,
  type QualityCheck as DomainQualityCheck,
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
import { Framework, NormStatusEnum, Source, sourcesOf } from '../frameworks/framework.types.js';
import type { Reading } from '../set-up/reading.js';
import { sectionOf } from '../set-up/section-of.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';
import { columnsOf, type Headline, headlineOf } from './assessment.store.js';
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

const checkLevels = ['advice', 'error', 'warning'] as const;
export const CheckLevelEnum = enumOf(checkLevels);
registerEnumType(CheckLevelEnum, {
  name: 'CheckLevel',
  description: 'How serious a contradiction or gap is.',
  valuesMap: {
    error: { description: 'Answers contradict each other.' },
    warning: { description: 'Something is about to go wrong, or is missing.' },
    advice: { description: 'Could be better.' },
  },
});

const conflictLevels = ['attention', 'discouraged', 'prohibited'] as const;
export const ConflictLevelEnum = enumOf(conflictLevels);
registerEnumType(ConflictLevelEnum, {
  name: 'ConflictLevel',
  description: 'How much another role clashes with that of counsellor.',
  valuesMap: {
    prohibited: { description: 'Never goes together.' },
    discouraged: { description: 'Unwise; asks for a reason.' },
    attention: { description: 'Possible, with care.' },
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

@ObjectType({ description: 'Where in the wizard to do something about it.' })
export class FactLink {
  @Field(() => String, { description: 'Section of the wizard.' })
  section!: string;

  @Field(() => SubjectKindEnum, { description: 'Kind of subject.' })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'The question; null for all of it.' })
  key!: string | null;

  @Field(() => String, { description: 'What to call the link.' })
  label!: string;
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
}

/** What the texts of an assessment are made from. */
interface Voice {
  readonly reading: Reading;
  readonly framework: DomainFramework;
  /** Of a frozen version: the words it keeps go before those of today. */
  readonly frozen: SnapshotTexts | null;
}

const counsellor = ({ reading }: Voice, appointmentId: string) =>
  titleOfId(reading.setUp, 'appointment', appointmentId, reading.locale);

function linkTo(
  { reading }: Voice,
  kind: SubjectKind,
  subjectId: string,
  key: string | undefined,
): FactLink {
  const { setUp, locale } = reading;
  const label = key ? factName(kind, key, {}, locale) : titleOfId(setUp, kind, subjectId, locale);
  return {
    section: sectionOf(kind, key),
    subjectKind: kind,
    subjectId,
    key: key ?? null,
    label,
  };
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
  };
}

/** A name is shown as the reader may see it, not as the stored assessment read it. */
function currentName(reading: Reading, { kind, subjectId, key, value }: DomainFactUsed) {
  if (kind !== 'person' || key !== 'name') return value;
  return subjectById(reading.setUp, 'person', subjectId)?.facts.name ?? value;
}

@ObjectType({ description: 'A condition that overrides the score: not responsible like this.' })
export class HardStop {
  constructor(
    private readonly voice: Voice,
    private readonly stop: DomainHardStop,
  ) {}

  private get explained() {
    const { reading, framework } = this.voice;
    return explainHardStop(this.stop, reading.setUp, framework, reading.locale);
  }

  @Field(() => String, { description: 'Permanent name of the rule.' })
  get ruleId(): string {
    return this.stop.ruleId;
  }

  @Field(() => String, { description: 'What is the matter.' })
  get title(): string {
    return ruleTitle(this.voice, this.ruleId) ?? this.explained?.title ?? this.ruleId;
  }

  @Field(() => String, { description: 'Why that is so.' })
  get explanation(): string {
    return this.explained?.explanation ?? '';
  }

  @Field(() => String, { description: 'Whom it is about.' })
  get counsellorName(): string {
    return counsellor(this.voice, this.stop.appointmentId);
  }

  @Field(() => ID, { description: 'The appointment it is about.' })
  get appointmentId(): string {
    return this.stop.appointmentId;
  }

  @Field(() => [Source], { description: 'Where the rule comes from.' })
  get sources(): Source[] {
    return sourcesNamed(this.voice, this.explained?.sources);
  }

  @Field(() => [FactLink], { description: 'The answers that cause it.' })
  get links(): FactLink[] {
    return (this.explained?.links ?? []).map(factLink);
  }
}

@ObjectType({ description: 'Another role or interest that clashes with that of counsellor.' })
export class ConflictOfInterest {
  constructor(
    private readonly voice: Voice,
    private readonly conflict: Conflict,
  ) {}

  private get explained() {
    const { reading, framework } = this.voice;
    return explainConflict(this.conflict, reading.setUp, framework, reading.locale);
  }

  @Field(() => String, { description: 'Permanent name of the rule.' })
  get ruleId(): string {
    return this.conflict.ruleId;
  }

  @Field(() => ConflictLevelEnum, { description: 'How serious it is.' })
  get level(): Conflict['level'] {
    return this.conflict.level;
  }

  @Field(() => String, { description: 'What is the matter.' })
  get title(): string {
    return ruleTitle(this.voice, this.ruleId) ?? this.explained?.title ?? this.ruleId;
  }

  @Field(() => String, { description: 'Why that is so.' })
  get explanation(): string {
    return this.explained?.explanation ?? '';
  }

  @Field(() => String, { description: 'Whom it is about.' })
  get counsellorName(): string {
    return counsellor(this.voice, this.conflict.appointmentId);
  }

  @Field(() => ID, { description: 'The appointment it is about.' })
  get appointmentId(): string {
    return this.conflict.appointmentId;
  }

  @Field(() => ID, { description: 'The person it is about.' })
  get personId(): string {
    return this.conflict.personId;
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the reason it asks for is given; null when it asks for none.',
  })
  get justified(): boolean | null {
    return this.conflict.justified ?? null;
  }

  @Field(() => [Source], { description: 'Where the rule comes from.' })
  get sources(): Source[] {
    return sourcesNamed(this.voice, this.explained?.sources);
  }

  @Field(() => [FactLink], { description: 'Where in the wizard to do something about it.' })
  get links(): FactLink[] {
    return (this.explained?.links ?? []).map(factLink);
  }
}

/** Of a frozen version: the words its rules had then. */
function ruleTitle({ frozen, reading }: Voice, id: string): string | undefined {
  return frozen?.rules[id]?.[reading.locale];
}

function sourcesNamed(
  { framework, reading }: Voice,
  sources: readonly { readonly id: string }[] = [],
): Source[] {
  return sourcesOf(
    framework,
    sources.map(({ id }) => id),
    reading.locale,
  );
}

function factLink(link: Omit<FactLink, 'key'> & { readonly key?: string }): FactLink {
  return { ...link, key: link.key ?? null };
}

@ObjectType({ description: 'A contradiction or gap, beside the score.' })
export class QualityCheck {
  constructor(
    private readonly voice: Voice,
    private readonly check: DomainQualityCheck,
  ) {}

  private get explained() {
    const { reading } = this.voice;
    return explainQualityCheck(this.check, reading.setUp, reading.locale);
  }

  @Field(() => String, { description: 'Permanent name of the check.' })
  get checkId(): string {
    return this.check.checkId;
  }

  @Field(() => CheckLevelEnum, { description: 'How serious it is.' })
  get level(): DomainQualityCheck['level'] {
    return this.check.level;
  }

  @Field(() => String, { description: 'What is the matter, with whom or what, and what to do.' })
  get text(): string {
    return ruleTitle(this.voice, this.checkId) ?? this.explained?.text ?? this.checkId;
  }

  @Field(() => FactLink, { description: 'Where to do it.' })
  get link(): FactLink {
    const { kind, subjectId, key } = this.check;
    const link = this.explained?.link;
    return link ? factLink(link) : linkTo(this.voice, kind, subjectId, key);
  }
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
    this.voice = { reading, framework: frameworkOf(source.frameworkId), frozen };
  }

  @Field(() => ID, { description: 'Of which facts: organisation and day.' })
  get id(): string {
    const of = `${this.voice.reading.organisationId}:${this.source.on}`;
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

  @Field(() => [String], {
    description: 'Advice by size, with the other opinion; no effect on the score.',
  })
  get sizeAdvice(): string[] {
    const { setUp, locale } = this.voice.reading;
    const advised = sizeAdvice(setUp.organisation.facts);
    if (!advised) return [];
    return [advised.advice, ...advised.otherViews].map((words) => words[locale]);
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
