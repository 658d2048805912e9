import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type ConsentState,
  consentStates,
  type ConsentSubject,
  consentSubjects,
} from '@vertrouwensbasis/domain';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { IsText } from '../../graphql/text.js';
import { AskedForEnum, ConsentStateEnum } from './consent.types.js';

const longest = 4000;

/** What every step in a request names. */
@InputType({ isAbstract: true })
abstract class StepInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;
}

@InputType({ description: 'Freezes the set-up as it is now and asks consent to it.' })
export class SubmitSetUpInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'What the employer means to decide.' })
  @IsText({ max: longest, lines: true })
  proposedDecision!: string;

  @Field(() => String, { description: 'Why.' })
  @IsString()
  @MaxLength(longest)
  reasons!: string;

  @Field(() => String, { description: 'What it means for the staff.' })
  @IsString()
  @MaxLength(longest)
  consequences!: string;

  @Field(() => [AskedForEnum], { description: 'What consent is asked for.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsIn(consentSubjects, { each: true })
  askedFor!: ConsentSubject[];

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Proposal for a meeting.' })
  @IsOptional()
  meetingOn?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Proposed day of the decision.' })
  @IsOptional()
  targetOn?: string | null;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'Plans a consultation meeting, or records one that was held.' })
export class PlanConsultationInput extends StepInput {
  @Field(() => CalendarDateScalar, { description: 'The day of the meeting.' })
  @IsString()
  meetingOn!: string;
}

@InputType({ description: 'A question to the employer.' })
export class AskQuestionInput extends StepInput {
  @Field(() => String, { description: 'The question.' })
  @IsString()
  @MaxLength(longest)
  text!: string;
}

@InputType({ description: 'The answer to a question of the council.' })
export class AnswerQuestionInput extends StepInput {
  @Field(() => ID, { description: 'Which question.' })
  @IsUUID()
  questionId!: string;

  @Field(() => String, { description: 'The answer.' })
  @IsString()
  @MaxLength(longest)
  text!: string;
}

@InputType({ description: 'The decision of the council on the version it read.' })
export class DecideInput extends StepInput {
  @Field(() => ConsentStateEnum, {
    description: '`consent`, `consent_with_conditions` or `refused`.',
  })
  @IsIn(consentStates)
  outcome!: ConsentState;

  @Field(() => String, { description: 'The reasons.' })
  @IsString()
  @MaxLength(longest)
  reasons!: string;

  @Field(() => String, { nullable: true, description: 'The conditions, if any.' })
  @IsOptional()
  @IsString()
  @MaxLength(longest)
  conditions?: string | null;

  @Field(() => String, { description: 'Hash of the version that was read.' })
  @Matches(/^[0-9a-f]{64}$/)
  snapshotHash!: string;
}

@InputType({ description: 'The decision of the employer after the council has spoken.' })
export class ConcludeConsentInput extends StepInput {
  @Field(() => String, { description: 'The decision in words.' })
  @IsString()
  @MaxLength(longest)
  text!: string;

  @Field(() => CalendarDateScalar, { description: 'The day of the decision, today at the latest.' })
  @IsString()
  decidedOn!: string;

  @Field(() => CalendarDateScalar, { description: 'The day from which it is carried out.' })
  @IsString()
  startsOn!: string;
}

@InputType({ description: 'Takes a request back.' })
export class WithdrawConsentRequestInput extends StepInput {
  @Field(() => String, { description: 'Why.' })
  @IsString()
  @MaxLength(longest)
  reason!: string;
}

@InputType({ description: 'The council says that a decision without its consent is void.' })
export class InvokeNullityInput extends StepInput {
  @Field(() => String, { description: 'Why.' })
  @IsString()
  @MaxLength(longest)
  reason!: string;

  @Field(() => CalendarDateScalar, {
    description: 'The day on which the council was told, or saw that the decision is carried out.',
  })
  @IsString()
  invokedOn!: string;
}

@InputType({ description: 'The employer asks the subdistrict court for permission.' })
export class GoToCourtInput extends StepInput {
  @Field(() => String, { description: 'Why.' })
  @IsString()
  @MaxLength(longest)
  reason!: string;
}
