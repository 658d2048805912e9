import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type CouncilPlace,
  councilPlaces,
  type Majority,
  majorities,
} from '@vertrouwensbasis/domain';
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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsText } from '../../graphql/text.js';
import { CouncilPlaceEnum, MajorityEnum } from './council.types.js';

@InputType({ description: 'Opens the council’s own room; whoever opens it becomes its chair.' })
export class OpenCouncilRoomInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;
}

@InputType({ description: 'A seat in the council.' })
export class CouncilSeatInput {
  @Field(() => ID, { description: 'Whose account; a member of the council.' })
  @IsUUID()
  accountId!: string;

  @Field(() => CouncilPlaceEnum, { description: 'What they are in the council.' })
  @IsIn(councilPlaces)
  place!: CouncilPlace;

  @Field(() => Boolean, { description: 'Whether they may issue decisions beside the chair.' })
  @IsBoolean()
  mandated!: boolean;
}

@InputType({ description: 'The rules and the seats, as they are to be.' })
export class ArrangeCouncilInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;

  @Field(() => Int, { nullable: true, description: 'How many must vote; null: more than half.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  quorum?: number | null;

  @Field(() => MajorityEnum, { description: 'How many of the votes are needed.' })
  @IsIn(majorities)
  majority!: Majority;

  @Field(() => Boolean, { description: 'Whether a vote is secret unless said otherwise.' })
  @IsBoolean()
  secret!: boolean;

  @Field(() => String, { nullable: true, description: 'The committee that may decide.' })
  @IsOptional()
  @IsText({ max: 500, lines: true })
  mandate?: string | null;

  @Field(() => [CouncilSeatInput], { description: 'Everybody who sits in it from now on.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CouncilSeatInput)
  seats!: CouncilSeatInput[];
}
