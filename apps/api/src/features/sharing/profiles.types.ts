import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { FactValue } from '@vertrouwensbasis/domain';
import { Problem } from '../../graphql/problem.type.js';
import { AnswersScalar } from '../../graphql/scalars.js';
import { IsText } from '../../graphql/text.js';
import { FactChangeInput } from '../set-up/set-up.inputs.js';

@ObjectType({ description: 'Agreements that a consultant proposes by default; about no client.' })
export class DefaultProfile {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Goes up with every change; send it back as `expectedVersion`.',
  })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => AnswersScalar, { description: 'The proposed agreements, by key of the catalogue.' })
  answers!: Readonly<Record<string, FactValue>>;

  @Field(() => [String], { description: 'The same in words.' })
  shown!: string[];
}

@InputType({ description: 'Keeps a profile: a new one, or another version of one there is.' })
export class SaveProfileInput {
  @Field(() => ID, {
    description: 'Its id, chosen by the client: the same again is the same profile.',
  })
  @IsUUID()
  profileId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was seen; none: it is new.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion?: number | null;

  @Field(() => String, { description: 'What it is called.' })
  @IsText({ max: 160, min: 0 })
  name!: string;

  @Field(() => [FactChangeInput], {
    description: 'The proposed agreements; what is left out is open.',
  })
  @IsArray()
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Type(() => FactChangeInput)
  agreements!: FactChangeInput[];
}

@InputType({ description: 'Throws a profile away; what clients took over stays theirs.' })
export class DeleteProfileInput {
  @Field(() => ID, { description: 'The profile.' })
  @IsUUID()
  profileId!: string;
}

@InputType({ description: 'Offers a profile to a client.' })
export class OfferProfileInput {
  @Field(() => ID, { description: 'The client.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The profile.' })
  @IsUUID()
  profileId!: string;
}

@ObjectType({ description: 'What came of a step with a profile.' })
export class ProfilePayload {
  @Field(() => [DefaultProfile], { description: 'The profiles as they are now.' })
  profiles!: DefaultProfile[];

  @Field(() => [Problem], { description: 'Why nothing happened; empty when it did.' })
  problems!: Problem[];
}
