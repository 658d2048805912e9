import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { subjectKinds, type SubjectKind } from '@vertrouwensbasis/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { FactChangeInput } from './set-up.inputs.js';
import { SubjectKindEnum } from './subject-kind.enum.js';

const acts = ['add', 'change', 'remove'] as const;

export const TrialActEnum = enumOf(acts);
registerEnumType(TrialActEnum, {
  name: 'TrialAct',
  description: 'What a step of a trial does.',
  valuesMap: {
    add: { description: 'Adds a subject, with its first answers.' },
    change: { description: 'Changes answers about a subject.' },
    remove: { description: 'Takes a subject out.' },
  },
});

/** How many steps a trial can have. */
export const mostTrialSteps = 60;

/** More answers than one page of the wizard asks. */
const mostChanges = 120;

@InputType({ description: 'One step of a trial: nothing is saved by it.' })
export class TrialStepInput {
  @Field(() => TrialActEnum, { description: 'What it does.' })
  @IsIn(acts)
  act!: (typeof acts)[number];

  @Field(() => SubjectKindEnum, { description: 'The kind of the subject.' })
  @IsIn(subjectKinds)
  kind!: SubjectKind;

  @Field(() => ID, { description: 'The subject; what is added brings a new id of its own.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was seen; asked for when it is applied, unless it is added.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion?: number | null;

  @Field(() => [FactChangeInput], { description: 'New answers; none when it is taken out.' })
  @IsArray()
  @ArrayMaxSize(mostChanges)
  @ValidateNested({ each: true })
  @Type(() => FactChangeInput)
  changes!: FactChangeInput[];
}

@InputType({ description: 'Makes the steps of a trial real, all of them or none.' })
export class ApplyTrialInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => [TrialStepInput], { description: 'The steps, in order.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostTrialSteps)
  @ValidateNested({ each: true })
  @Type(() => TrialStepInput)
  steps!: TrialStepInput[];

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}
