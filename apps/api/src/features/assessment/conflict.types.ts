import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Conflict,
  explainConflict,
  explainHardStop,
  type HardStop as DomainHardStop,
  type NormStatus,
} from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { NormStatusEnum, Source } from '../frameworks/framework.types.js';
import { FactLink } from './fact-link.type.js';
import { counsellor, factLink, ruleTitle, sourcesNamed, type Voice } from './voice.js';

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

@ObjectType({ description: 'What one group of sources says on a matter of dispute.' })
export class Opinion {
  @Field(() => String, { description: 'What they say.' })
  says!: string;

  @Field(() => [Source], { description: 'Who says it.' })
  sources!: Source[];
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

  @Field(() => NormStatusEnum, { description: 'What stands behind the rule.' })
  get normStatus(): NormStatus {
    return this.explained?.normStatus ?? 'product_norm';
  }

  @Field(() => [Source], { description: 'Where the rule comes from.' })
  get sources(): Source[] {
    return sourcesNamed(this.voice, this.explained?.sources);
  }

  @Field(() => [String], {
    description: 'How one comes from the person to what clashes, a sentence a way.',
  })
  get paths(): readonly string[] {
    return this.explained?.paths ?? [];
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

  @Field(() => [Opinion], { description: 'What sources say, where they disagree.' })
  get views(): Opinion[] {
    return (this.explained?.views ?? []).map(({ says, sources }) => ({
      says,
      sources: sourcesNamed(this.voice, sources),
    }));
  }

  @Field(() => String, { nullable: true, description: 'The written reason, if one was given.' })
  get reason(): string | null {
    return this.explained?.reason ?? null;
  }

  @Field(() => FactLink, { nullable: true, description: 'Where the reason is written.' })
  get reasonLink(): FactLink | null {
    const link = this.explained?.reasonLink;
    return link ? factLink(link) : null;
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the reason it asks for is given; null when it asks for none.',
  })
  get justified(): boolean | null {
    return this.conflict.justified ?? null;
  }

  @Field(() => NormStatusEnum, { description: 'What stands behind the rule.' })
  get normStatus(): NormStatus {
    return this.explained?.normStatus ?? 'product_norm';
  }

  @Field(() => [Source], { description: 'Where the rule comes from.' })
  get sources(): Source[] {
    return sourcesNamed(this.voice, this.explained?.sources);
  }

  @Field(() => [String], {
    description: 'How one comes from the person to what clashes, a sentence a way.',
  })
  get paths(): readonly string[] {
    return this.explained?.paths ?? [];
  }

  @Field(() => [FactLink], { description: 'Where in the wizard to do something about it.' })
  get links(): FactLink[] {
    return (this.explained?.links ?? []).map(factLink);
  }
}
