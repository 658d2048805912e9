import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  longestRemark,
  type StatementId,
  statementIds,
  type VoiceAnswer,
  voiceAnswers,
} from '@vertrouwensbasis/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { IsEmailAddress, IsText } from '../../graphql/text.js';

export const VoiceAnswerEnum = enumOf(voiceAnswers);
registerEnumType(VoiceAnswerEnum, {
  name: 'VoiceAnswer',
  description: 'What a counsellor says to a statement of the employer.',
  valuesMap: {
    confirmed: { description: 'It is so.' },
    disputed: { description: 'It is different.' },
    not_known: { description: 'The counsellor does not know.' },
  },
});

export const StatementIdEnum = enumOf(statementIds);
registerEnumType(StatementIdEnum, {
  name: 'StatementId',
  description: 'Something the employer states about a counsellor; a permanent name.',
});

@ObjectType({ description: 'Something the employer states, and what the counsellor says to it.' })
export class EmployerStatement {
  @Field(() => StatementIdEnum, { description: 'Which statement.' })
  id!: StatementId;

  @Field(() => String, { description: 'The fact of the appointment it is.' })
  key!: string;

  @Field(() => String, { description: 'What it is about.' })
  label!: string;

  @Field(() => String, { description: 'What the employer says, in words.' })
  said!: string;

  @Field(() => VoiceAnswerEnum, {
    nullable: true,
    description: 'What the counsellor says to it; null while that is open.',
  })
  answer!: VoiceAnswer | null;

  @Field(() => String, { nullable: true, description: 'In the counsellor’s own words.' })
  remark!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day of the answer.' })
  answeredOn!: string | null;

  @Field(() => Boolean, {
    description: 'The employer changed the fact since, so the answer counts no longer.',
  })
  outdated!: boolean;
}

@ObjectType({ description: 'What a counsellor says about one appointment.' })
export class CounsellorVoice {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => String, { description: 'Who, as the set-up calls the appointment.' })
  title!: string;

  @Field(() => [EmployerStatement], { description: 'Everything the employer states.' })
  statements!: EmployerStatement[];
}

@ObjectType({ description: 'A personal link to a counsellor, as HR sees it.' })
export class CounsellorLink {
  @Field(() => ID, { description: 'Its id; not the secret of the link.' })
  id!: string;

  @Field(() => ID, { description: 'The person it was sent to.' })
  personId!: string;

  @Field(() => Date, { description: 'When it was sent.' })
  sentAt!: string;

  @Field(() => Date, { description: 'Until when it can be opened.' })
  expiresAt!: string;

  @Field(() => Date, { nullable: true, description: 'When it was opened; null when not yet.' })
  openedAt!: string | null;
}

@ObjectType({ description: 'Whom one can send a personal link: somebody appointed.' })
export class CounsellorToAsk {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => CounsellorLink, { nullable: true, description: 'The latest link; null if none.' })
  link!: CounsellorLink | null;
}

@ObjectType({ description: 'What a counsellor sees who opened a personal link.' })
export class CounsellorPage {
  @Field(() => String, { description: 'The organisation.' })
  organisationName!: string;

  @Field(() => String, { description: 'Whom the link is for.' })
  name!: string;

  @Field(() => Date, { description: 'Until when this page stays open.' })
  openUntil!: string;

  @Field(() => [CounsellorVoice], { description: 'One’s own appointments.' })
  voices!: CounsellorVoice[];
}

@InputType({ description: 'Whom to send a personal link.' })
export class SendCounsellorLinkInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The person of the set-up.' })
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'A mailbox that only this person reads.' })
  @IsEmailAddress()
  email!: string;

  @Field(() => ID, { description: 'Made by the client, the same for a repeated attempt.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'The secret of a personal link.' })
export class CounsellorTokenInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  @MaxLength(200)
  token!: string;
}

@InputType({ description: 'An answer to one statement.' })
export class VoiceAnswerInput {
  @Field(() => StatementIdEnum, { description: 'Which statement.' })
  @IsIn(statementIds)
  statement!: StatementId;

  @Field(() => VoiceAnswerEnum, { description: 'The answer.' })
  @IsIn(voiceAnswers)
  answer!: VoiceAnswer;

  @Field(() => String, { description: 'In one’s own words; may be empty. No cases, no names.' })
  @IsText({ max: longestRemark, min: 0, lines: true })
  remark!: string;

  @Field(() => String, { description: 'What the employer said, as it was shown.' })
  @MaxLength(4_000)
  said!: string;
}

@InputType({ description: 'The answers about one appointment.' })
export class AnswerStatementsInput {
  @Field(() => ID, { description: 'One’s own appointment.' })
  @IsUUID()
  appointmentId!: string;

  @Field(() => [VoiceAnswerInput], { description: 'What was answered; the rest stays as it is.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(statementIds.length)
  @ValidateNested({ each: true })
  @Type(() => VoiceAnswerInput)
  answers!: VoiceAnswerInput[];
}

@ObjectType({ description: 'What became of sending a personal link.' })
export class SendCounsellorLinkPayload {
  @Field(() => CounsellorLink, { nullable: true, description: 'The link; null if refused.' })
  link!: CounsellorLink | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of opening or answering.' })
export class CounsellorPagePayload {
  @Field(() => CounsellorPage, { nullable: true, description: 'The page as it stands now.' })
  page!: CounsellorPage | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'That a new link was asked for; the same whether or not one is sent.' })
export class RenewCounsellorLinkPayload {
  @Field(() => Boolean, { description: 'Always true.' })
  asked!: boolean;
}
