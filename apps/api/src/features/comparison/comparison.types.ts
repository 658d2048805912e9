import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EvidenceLevel, NormStatus, Status } from '@vertrouwensbasis/domain';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { EvidenceLevelEnum, Share } from '../assessment/assessment.types.js';
import { StatusEnum } from '../assessment/item-verdict.type.js';
import { Framework, NormStatusEnum } from '../frameworks/framework.types.js';
import { Organisation } from '../organisations/organisation.type.js';

@ObjectType({ description: 'How an organisation stood on an earlier day.' })
export class EarlierStand {
  @Field(() => CalendarDateScalar, {
    description: 'The last day until then that changed anything.',
  })
  on!: string;

  @Field(() => String, { description: 'Release of the checklist it was made with.' })
  release!: string;

  @Field(() => Share, { description: 'Points out of the points of applicable items.' })
  conformity!: Share;

  @Field(() => Int, { description: 'How many hard stops.' })
  hardStopCount!: number;
}

@ObjectType({ description: 'How an item stood on an earlier day.' })
export class EarlierCell {
  @Field(() => StatusEnum, { description: 'How it stood.' })
  status!: Status;

  @Field(() => String, { description: 'One fact that decided it then, in words; empty if none.' })
  fact!: string;
}

@ObjectType({ description: 'One organisation in a comparison.' })
export class ComparisonColumn {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation;

  @Field(() => Int, { nullable: true, description: 'How many people work there.' })
  headcount!: number | null;

  @Field(() => String, { nullable: true, description: 'Its model, in words.' })
  model!: string | null;

  @Field(() => String, { nullable: true, description: 'Its staff participation, in words.' })
  participation!: string | null;

  @Field(() => String, { description: 'Release of the checklist its results were made with.' })
  release!: string;

  @Field(() => CalendarDateScalar, { description: 'The day of its results.' })
  assessedOn!: string;

  @Field(() => Share, { description: 'Points out of the points of applicable items.' })
  conformity!: Share;

  @Field(() => Share, { description: 'Facts known out of facts asked.' })
  completeness!: Share;

  @Field(() => Share, { description: 'Steps of evidence out of those possible.' })
  evidence!: Share;

  @Field(() => Int, { description: 'How many hard stops.' })
  hardStopCount!: number;

  @Field(() => String, { description: 'How much of it can be compared, as a sentence.' })
  comparable!: string;

  @Field(() => EarlierStand, {
    nullable: true,
    description: 'How it stood on the earlier day asked for; null when nothing is known of then.',
  })
  before!: EarlierStand | null;
}

@ObjectType({ description: 'How one organisation stands on one item.' })
export class ComparisonCell {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => StatusEnum, { description: 'How it stands.' })
  status!: Status;

  @Field(() => String, { description: 'One fact that decided it, in words; empty if none.' })
  fact!: string;

  @Field(() => EvidenceLevelEnum, { description: 'How well that is shown.' })
  evidence!: EvidenceLevel;

  @Field(() => EarlierCell, { nullable: true, description: 'How it stood on the earlier day.' })
  before!: EarlierCell | null;
}

@ObjectType({ description: 'One item over all organisations.' })
export class ComparisonRow {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Its number as people quote it.' })
  number!: number;

  @Field(() => String, { description: 'The column it stands in.' })
  columnId!: string;

  @Field(() => String, { description: 'Heading of that column.' })
  columnTitle!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether status or fact differ.' })
  differs!: boolean;

  @Field(() => NormStatusEnum, { description: 'What stands behind it.' })
  normStatus!: NormStatus;

  @Field(() => Boolean, { description: 'Whether something about it could not be verified.' })
  unverified!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it means the same in all releases at hand and applies everywhere.',
  })
  comparable!: boolean;

  @Field(() => StatusEnum, {
    nullable: true,
    description: 'The middle of the group; null when nothing is known of anybody.',
  })
  median!: Status | null;

  @Field(() => [ComparisonCell], { description: 'One cell per organisation, in their order.' })
  cells!: ComparisonCell[];
}

@ObjectType({ description: 'Items by organisations, from stored results.' })
export class Comparison {
  @Field(() => Framework, { description: 'The checklist, in its newest release.' })
  framework!: Framework;

  @Field(() => Float, {
    nullable: true,
    description: 'The middle of the group, points as a share of those possible.',
  })
  medianConformity!: number | null;

  @Field(() => [ComparisonColumn], { description: 'The organisations, in the order asked.' })
  columns!: ComparisonColumn[];

  @Field(() => [ComparisonRow], { description: 'The items, in the order of the checklist.' })
  rows!: ComparisonRow[];

  @Field(() => [String], { description: 'What limits the comparison; empty when nothing does.' })
  notes!: string[];
}
