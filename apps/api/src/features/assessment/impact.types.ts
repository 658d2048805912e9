import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  type Assessment as DomainAssessment,
  conflictTexts,
  evidenceLevels,
  explainItem,
  frameworkItem,
  hardStopTexts,
  impactBetween,
  isSilent,
  type Impact as DomainImpact,
  type ItemImpact as DomainItemImpact,
  type RuleImpact,
  type Share as DomainShare,
  type Status,
  type Text,
} from '@vertrouwensbasis/domain';
import { frameworkOf } from '../frameworks/current-framework.js';
import type { Reading } from '../set-up/reading.js';
import { Share } from './assessment.types.js';
import { StatusEnum } from './item-verdict.type.js';
import { counsellor, type Voice } from './voice.js';

@ObjectType({ description: 'One of the numbers, before and after.' })
export class ShareChange {
  @Field(() => Share, { description: 'Before.' })
  from!: DomainShare;

  @Field(() => Share, { description: 'After.' })
  to!: DomainShare;
}

@ObjectType({ description: 'What changes about one item, and why.' })
export class ItemImpact {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Its number as people quote it.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => StatusEnum, { description: 'How it stands before.' })
  from!: Status;

  @Field(() => StatusEnum, { description: 'How it stands after.' })
  to!: Status;

  @Field(() => [String], { description: 'Why it then stands so; what decides comes first.' })
  why!: string[];
}

@ObjectType({
  description:
    'What one or more changes do to the verdicts: items from what to what, hard stops, conflicts and the three numbers.',
})
export class Impact {
  private readonly change: DomainImpact;
  private readonly voice: Voice;

  constructor(
    before: DomainAssessment,
    private readonly after: DomainAssessment,
    /** The set-up after the change, as the reader may see it. */
    reading: Reading,
  ) {
    this.change = impactBetween(before, after);
    this.voice = { reading, framework: frameworkOf(after.frameworkId), frozen: null };
  }

  @Field(() => Boolean, { description: 'Whether nothing that is judged changes.' })
  get silent(): boolean {
    return isSilent(this.change);
  }

  @Field(() => [ItemImpact], { description: 'Items that stand differently afterwards.' })
  get items(): ItemImpact[] {
    return this.change.items
      .filter(({ status }) => status.from !== status.to)
      .map((item) => this.itemImpact(item));
  }

  @Field(() => [String], { description: 'Titles of items that are then shown better.' })
  get betterShown(): string[] {
    return this.shown((from, to) => to > from);
  }

  @Field(() => [String], { description: 'Titles of items that are then shown less well.' })
  get lessShown(): string[] {
    return this.shown((from, to) => to < from);
  }

  @Field(() => [String], {
    description: 'Titles of items that stand as before, for other reasons.',
  })
  get otherReasons(): string[] {
    return this.change.otherReasons.map((itemId) => this.titled(itemId));
  }

  @Field(() => [String], { description: 'Hard stops that come, with whom they are about.' })
  get hardStopsCame(): string[] {
    return this.named(this.change.hardStops.came, hardStopTexts);
  }

  @Field(() => [String], { description: 'Hard stops that go.' })
  get hardStopsGone(): string[] {
    return this.named(this.change.hardStops.gone, hardStopTexts);
  }

  @Field(() => [String], { description: 'Conflicts of interest that come.' })
  get conflictsCame(): string[] {
    return this.named(this.change.conflicts.came, conflictTexts);
  }

  @Field(() => [String], { description: 'Conflicts of interest that go.' })
  get conflictsGone(): string[] {
    return this.named(this.change.conflicts.gone, conflictTexts);
  }

  @Field(() => ShareChange, { description: 'Facts known out of facts asked.' })
  get completeness(): ShareChange {
    return this.change.completeness;
  }

  @Field(() => ShareChange, { description: 'Points out of the points of applicable items.' })
  get conformity(): ShareChange {
    return this.change.conformity;
  }

  @Field(() => ShareChange, { description: 'Steps of evidence out of those possible.' })
  get evidence(): ShareChange {
    return this.change.evidence;
  }

  private itemImpact({ itemId, status }: DomainItemImpact): ItemImpact {
    const { framework, reading } = this.voice;
    const place = frameworkItem(framework, itemId);
    const result = this.after.items.find((item) => item.itemId === itemId)!;
    const explained = explainItem(result, reading.setUp, framework, reading.locale);
    const deciding = (explained?.reasons ?? []).filter((reason) => reason.status === status.to);
    return {
      itemId,
      number: place?.number ?? 0,
      title: place?.item.texts.title[reading.locale] ?? itemId,
      from: status.from,
      to: status.to,
      why: [
        ...new Set(
          deciding.map((reason) =>
            reason.counsellorName ? `${reason.counsellorName}: ${reason.text}` : reason.text,
          ),
        ),
      ],
    };
  }

  /** Items of which only the evidence changes, and which way. */
  private shown(holds: (from: number, to: number) => boolean): string[] {
    return this.change.items
      .filter(
        ({ status, evidence }) =>
          status.from === status.to &&
          holds(evidenceLevels.indexOf(evidence.from), evidenceLevels.indexOf(evidence.to)),
      )
      .map(({ itemId }) => this.titled(itemId));
  }

  private titled(itemId: string): string {
    const { framework, reading } = this.voice;
    const place = frameworkItem(framework, itemId);
    return place ? `${place.number}. ${place.item.texts.title[reading.locale]}` : itemId;
  }

  private named(
    rules: readonly RuleImpact[],
    textsOf: (ruleId: string) => { readonly title: Text } | undefined,
  ): string[] {
    return rules.map(({ ruleId, appointmentId }) => {
      const title = textsOf(ruleId)?.title[this.voice.reading.locale] ?? ruleId;
      return `${counsellor(this.voice, appointmentId)}: ${title}`;
    });
  }
}
