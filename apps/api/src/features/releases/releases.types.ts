import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import type { ItemChange, PreviewLine, Status } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { Share } from '../assessment/assessment.types.js';
import { StatusEnum } from '../assessment/item-verdict.type.js';
import { Framework } from '../frameworks/framework.types.js';
import { Organisation } from '../organisations/organisation.type.js';

const changes = ['added', 'changed', 'ended', 'kept'] as const;
export const ItemChangeEnum = enumOf(changes);
registerEnumType(ItemChangeEnum, {
  name: 'ItemChange',
  description: 'What happened to an item between two releases of a checklist.',
  valuesMap: {
    added: { description: 'It is new.' },
    changed: { description: 'It means something else.' },
    ended: { description: 'It is no longer in the checklist.' },
    kept: { description: 'It means the same.' },
  },
});

const verdicts = ['same', 'better', 'worse', 'other'] as const;
export const VerdictChangeEnum = enumOf(verdicts);
registerEnumType(VerdictChangeEnum, {
  name: 'VerdictChange',
  description: 'What happens to a verdict.',
  valuesMap: {
    same: { description: 'It stays.' },
    better: { description: 'It becomes better.' },
    worse: { description: 'It becomes worse.' },
    other: { description: 'The two cannot be held together.' },
  },
});

const kinds = ['accepted', 'went_back'] as const;
export const ReleaseChangeKindEnum = enumOf(kinds);
registerEnumType(ReleaseChangeKindEnum, {
  name: 'ReleaseChangeKind',
  description: 'Which way one went.',
  valuesMap: {
    accepted: { description: 'To a newer release.' },
    went_back: { description: 'Back to the release before.' },
  },
});

@ObjectType({ description: 'That an organisation went over to another release of a checklist.' })
export class ReleaseChange {
  @Field(() => ReleaseChangeKindEnum, { description: 'Which way.' })
  kind!: (typeof kinds)[number];

  @Field(() => String, { description: 'The release before.' })
  fromRelease!: string;

  @Field(() => String, { description: 'The release since.' })
  toRelease!: string;

  @Field(() => CalendarDateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'Who did it.' })
  byName!: string;
}

@ObjectType({ description: 'A checklist as an organisation uses it.' })
export class ChecklistInUse {
  @Field(() => Framework, { description: 'The release in use.' })
  framework!: Framework;

  @Field(() => Framework, {
    nullable: true,
    description: 'A newer release, if there is one, with its notes.',
  })
  newer!: Framework | null;

  @Field(() => String, {
    nullable: true,
    description: 'The release one can go back to now; null when there is no going back.',
  })
  backTo!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last day of going back; null when there is no going back.',
  })
  backUntil!: string | null;

  @Field(() => [ReleaseChange], { description: 'Which releases it went over to, newest first.' })
  changes!: ReleaseChange[];
}

@ObjectType({ description: 'What a release does to one item of this organisation.' })
export class ReleasePreviewLine {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => Int, {
    description: 'Its number in the newer release, or in the older if it ended.',
  })
  number!: number;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ItemChangeEnum, { description: 'What happened to the item.' })
  change!: ItemChange;

  @Field(() => VerdictChangeEnum, { description: 'What happens to its verdict.' })
  verdict!: PreviewLine['verdict'];

  @Field(() => StatusEnum, { nullable: true, description: 'How it stands now; null if added.' })
  before!: Status | null;

  @Field(() => StatusEnum, { nullable: true, description: 'How it would stand; null if ended.' })
  after!: Status | null;

  @Field(() => [String], { description: 'Why it would stand so.' })
  reasons!: string[];
}

@ObjectType({ description: 'What going over to a release would do. Nothing is stored by looking.' })
export class ReleasePreview {
  @Field(() => String, { description: 'The release in use.' })
  fromRelease!: string;

  @Field(() => Framework, { description: 'The release it is about, with its notes.' })
  framework!: Framework;

  @Field(() => Share, { description: 'Points now.' })
  conformityBefore!: Share;

  @Field(() => Share, { description: 'Points then.' })
  conformityAfter!: Share;

  @Field(() => Int, { description: 'How many verdicts stay as they are.' })
  keptCount!: number;

  @Field(() => [ReleasePreviewLine], {
    description: 'Every item of both releases, in the order of the newer.',
  })
  lines!: ReleasePreviewLine[];
}

@InputType({ description: 'Goes over to the newest release of a checklist.' })
export class AcceptReleaseInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'Which checklist.' })
  @IsString()
  @MaxLength(60)
  frameworkId!: string;

  @Field(() => String, { description: 'The release that was previewed.' })
  @IsString()
  @MaxLength(40)
  release!: string;

  @Field(() => String, { description: 'The release in use when it was previewed.' })
  @IsString()
  @MaxLength(40)
  expectedRelease!: string;
}

@InputType({ description: 'Goes back to the release before, within 14 days.' })
export class GoBackToReleaseInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'Which checklist.' })
  @IsString()
  @MaxLength(60)
  frameworkId!: string;

  @Field(() => String, { description: 'The release in use, which is left.' })
  @IsString()
  @MaxLength(40)
  expectedRelease!: string;
}

@ObjectType({ description: 'What became of going over.' })
export class AcceptReleasePayload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why not; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of going back.' })
export class GoBackToReleasePayload extends AcceptReleasePayload {}
