import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SubjectKind } from '@vertrouwensbasis/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { subjectKinds } from '@vertrouwensbasis/domain';
import { FactValueScalar } from '../../graphql/scalars.js';
import { SubjectKindEnum } from './subject-kind.enum.js';

const mostChanges = 120;

@InputType({
  description: 'A new answer to one question. No value and not unknown: the answer is taken away.',
})
export class FactChangeInput {
  @Field(() => String, { description: 'Which question; a key of the catalogue of facts.' })
  @Matches(/^[a-z][A-Za-z0-9]{0,59}$/)
  key!: string;

  @Field(() => FactValueScalar, { nullable: true, description: 'The answer.' })
  @IsOptional()
  value?: unknown;

  @Field(() => Boolean, { nullable: true, description: 'True: the answer is not known.' })
  @IsOptional()
  @IsBoolean()
  unknown?: boolean | null;
}

@InputType({ description: 'Adds something to the set-up.' })
export class AddSubjectInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => SubjectKindEnum, { description: 'What kind of thing; never another organisation.' })
  @IsIn(subjectKinds)
  kind!: SubjectKind;

  @Field(() => [FactChangeInput], { description: 'Facts to begin with.' })
  @IsArray()
  @ArrayMaxSize(mostChanges)
  @ValidateNested({ each: true })
  @Type(() => FactChangeInput)
  facts!: FactChangeInput[];

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'Changes answers about one subject.' })
export class ChangeFactsInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => SubjectKindEnum, { description: 'The kind of the subject.' })
  @IsIn(subjectKinds)
  kind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => Int, { description: 'The version the changes are based on.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;

  @Field(() => [FactChangeInput], { description: 'What changes; one entry per question.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostChanges)
  @ValidateNested({ each: true })
  @Type(() => FactChangeInput)
  changes!: FactChangeInput[];
}

@InputType({ description: 'The change of an answer to take back.' })
export class UndoFactChangeInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => SubjectKindEnum, { description: 'The kind of the subject.' })
  @IsIn(subjectKinds)
  kind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => String, { description: 'Which question.' })
  @Matches(/^[a-z][A-Za-z0-9]{0,59}$/)
  key!: string;

  @Field(() => Int, { description: 'The version of the subject that the change made.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version!: number;
}

@InputType({ description: 'Takes a subject out of the set-up.' })
export class RemoveSubjectInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => SubjectKindEnum, { description: 'The kind of the subject.' })
  @IsIn(subjectKinds)
  kind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: also where others name it, as `removal` says. Otherwise it is refused while something names it.',
  })
  @IsOptional()
  @IsBoolean()
  withReferences?: boolean | null;
}

@InputType({ description: 'Makes one agreement hold for everybody.' })
export class ApplyToAllInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => SubjectKindEnum, { description: 'A policy or an appointment.' })
  @IsIn(['policy', 'appointment'])
  kind!: SubjectKind;

  @Field(() => ID, { description: 'Whose answer it is.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => String, { description: 'Which agreement; a key of the catalogue of facts.' })
  @Matches(/^[a-z][A-Za-z0-9]{0,59}$/)
  key!: string;

  @Field(() => Int, { description: 'The version of that subject that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;
}
