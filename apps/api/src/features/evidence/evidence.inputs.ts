import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { longestEvidenceTitle, type SubjectKind, subjectKinds } from '@vertrouwensbasis/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { IsText } from '../../graphql/text.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';

/** More links than this say nothing any more. */
const mostLinks = 40;

@InputType({ description: 'A subject of the set-up, or one of its facts.' })
export class EvidenceAboutInput {
  @Field(() => SubjectKindEnum, { description: 'What kind of thing.' })
  @IsIn(subjectKinds)
  kind!: SubjectKind;

  @Field(() => ID, { description: 'Which.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'One fact of it, by its key.' })
  @IsOptional()
  @Matches(/^[a-z][A-Za-z0-9]{0,59}$/)
  key?: string | null;
}

@InputType({ isAbstract: true })
abstract class DescriptionInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'What to call it.' })
  @IsText({ max: longestEvidenceTitle, min: 0 })
  title!: string;

  @Field(() => String, { description: 'What kind of paper; a choice of the fact `kind`.' })
  @Matches(/^[a-z_]{1,60}$/)
  kind!: string;

  @Field(() => [String], { description: 'The items it shows, by their permanent names.' })
  @IsArray()
  @ArrayMaxSize(mostLinks)
  @Matches(/^[a-z][a-z0-9-]{0,59}$/, { each: true })
  items!: string[];

  @Field(() => [EvidenceAboutInput], {
    description: 'What it is about. Counsellors here: it shows the items for them only.',
  })
  @IsArray()
  @ArrayMaxSize(mostLinks)
  @ValidateNested({ each: true })
  @Type(() => EvidenceAboutInput)
  about!: EvidenceAboutInput[];

  @Field(() => ID, { nullable: true, description: 'Which colleague looks after it; else oneself.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => Boolean, { description: 'Whether the council may read it.' })
  @IsBoolean()
  shared!: boolean;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day the paper bears.' })
  @IsOptional()
  datedOn?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day it counts.' })
  @IsOptional()
  validUntil?: string | null;
}

@InputType({ description: 'A file that was uploaded, as evidence.' })
export class AddEvidenceInput extends DescriptionInput {
  @Field(() => ID, { description: 'What the upload answered.' })
  @IsUUID()
  fileId!: string;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'Other details of a piece of evidence; its files stay.' })
export class ChangeEvidenceInput extends DescriptionInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  @IsUUID()
  evidenceId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;
}

@InputType({ description: 'A newer file of a piece of evidence.' })
export class ReviseEvidenceInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The piece of evidence.' })
  @IsUUID()
  evidenceId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;

  @Field(() => ID, { description: 'What the upload answered.' })
  @IsUUID()
  fileId!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day the paper bears.' })
  @IsOptional()
  datedOn?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day it counts.' })
  @IsOptional()
  validUntil?: string | null;
}

@InputType({ description: 'Takes a piece of evidence back.' })
export class WithdrawEvidenceInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The piece of evidence.' })
  @IsUUID()
  evidenceId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  @IsText({ max: 500 })
  reason!: string;
}
