import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsString, IsUUID } from 'class-validator';
import { connectionOf } from '../../graphql/paging.js';
import { Problem } from '../../graphql/problem.type.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { IsEmailAddress, IsText } from '../../graphql/text.js';
import { Organisation } from '../organisations/organisation.type.js';

@ObjectType({ description: 'Access that the organisation gives a consultant, until a day.' })
export class Grant {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Who may look.' })
  consultantName!: string;

  @Field(() => String, { description: 'Their address.' })
  consultantEmail!: string;

  @Field(() => String, { description: 'What for.' })
  reason!: string;

  @Field(() => CalendarDateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => Boolean, { description: 'Whether the names of counsellors are shown as well.' })
  namesIncluded!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null if not.' })
  revokedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  active!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When the consultant last looked, by the day.',
  })
  lastSeenAt!: string | null;
}

@ObjectType({ description: 'A page of grants, newest first.' })
export class GrantConnection extends connectionOf(Grant, 'grants') {}

@InputType({ description: 'Lets a consultant look.' })
export class GrantAccessInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'The address by which the consultant signs in.' })
  @IsEmailAddress()
  consultantEmail!: string;

  @Field(() => String, { description: 'What for.' })
  @IsText({ max: 500 })
  reason!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day, at most two years from now.' })
  @IsString()
  endsOn!: string;

  @Field(() => Boolean, { description: 'Whether to show the names of counsellors as well.' })
  @IsBoolean()
  namesIncluded!: boolean;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of giving access.' })
export class GrantAccessPayload {
  @Field(() => Grant, { nullable: true, description: 'The grant; null if refused.' })
  grant!: Grant | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@InputType({ description: 'Takes access back, at once.' })
export class RevokeAccessInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The grant.' })
  @IsUUID()
  grantId!: string;
}

@ObjectType({ description: 'What became of taking access back.' })
export class RevokeAccessPayload {
  @Field(() => Grant, { nullable: true, description: 'The grant as it stands now.' })
  grant!: Grant | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
