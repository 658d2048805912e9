import { Field, ID, InputType } from '@nestjs/graphql';
import {
  type Audience,
  audiences,
  longestConsentText,
  sectionIds,
  type SubjectKind,
  subjectKinds,
} from '@vertrouwensbasis/domain';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { FactValueScalar } from '../../graphql/scalars.js';
import { IsText } from '../../graphql/text.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';
import { AudienceEnum } from './talk.types.js';

@InputType({ description: 'What a thread is about.' })
export class ThreadPlaceInput {
  @Field(() => String, { description: 'The section.' })
  @IsIn(sectionIds)
  section!: string;

  @Field(() => SubjectKindEnum, { nullable: true, description: 'Kind of the subject, if any.' })
  @IsOptional()
  @IsIn(subjectKinds)
  kind?: SubjectKind | null;

  @Field(() => ID, { nullable: true, description: 'The subject, if any.' })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'The fact, if any.' })
  @IsOptional()
  @Matches(/^[a-z][A-Za-z0-9]{0,59}$/)
  key?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The passage of the document or policy, word for word.',
  })
  @IsOptional()
  @IsText({ max: 500, lines: true })
  quote?: string | null;
}

@InputType({ isAbstract: true })
abstract class InThreadInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => AudienceEnum, { description: 'Who reads the thread.' })
  @IsIn(audiences)
  audience!: Audience;

  @Field(() => ID, { description: 'The thread.' })
  @IsUUID()
  threadId!: string;
}

@InputType({ description: 'Begins a talk; who reads it can never be changed afterwards.' })
export class StartThreadInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId!: string;

  @Field(() => AudienceEnum, { description: 'Who reads it.' })
  @IsIn(audiences)
  audience!: Audience;

  @Field(() => ThreadPlaceInput, { description: 'What it is about.' })
  @ValidateNested()
  @Type(() => ThreadPlaceInput)
  place!: ThreadPlaceInput;

  @Field(() => String, { description: 'The first message.' })
  @IsText({ max: longestConsentText, lines: true })
  text!: string;

  @Field(() => FactValueScalar, {
    nullable: true,
    description: 'An answer the council would rather see; where HR reads along only.',
  })
  @IsOptional()
  suggestion?: unknown;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'A further message in a thread.' })
export class ReplyToThreadInput extends InThreadInput {
  @Field(() => String, { description: 'The message.' })
  @IsText({ max: longestConsentText, lines: true })
  text!: string;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'Mends one’s own last message, shortly after writing it.' })
export class EditMessageInput extends InThreadInput {
  @Field(() => ID, { description: 'The message.' })
  @IsUUID()
  messageId!: string;

  @Field(() => String, { description: 'The words it is to have.' })
  @IsText({ max: longestConsentText, lines: true })
  text!: string;
}

@InputType({ description: 'Closes a thread, or opens it again.' })
export class ResolveThreadInput extends InThreadInput {
  @Field(() => Boolean, { description: 'True closes it, false opens it again.' })
  @IsBoolean()
  resolved!: boolean;
}

@InputType({ description: 'HR puts a suggested answer into the set-up, or says that it will not.' })
export class SettleSuggestionInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The thread with the suggestion.' })
  @IsUUID()
  threadId!: string;

  @Field(() => Boolean, { description: 'True saves it in the set-up.' })
  @IsBoolean()
  accept!: boolean;
}
