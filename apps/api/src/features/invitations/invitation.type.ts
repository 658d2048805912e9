import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type Role, roles, sectionIds } from '@vertrouwensbasis/domain';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { RoleEnum } from '../../graphql/enums.js';
import { connectionOf } from '../../graphql/paging.js';
import { Problem } from '../../graphql/problem.type.js';
import { IsEmailAddress, IsText } from '../../graphql/text.js';

@ObjectType({ description: 'An invitation to take a role in an organisation.' })
export class Invitation {
  @Field(() => ID, { description: 'Its id; not the secret of its link.' })
  id!: string;

  @Field(() => String, { description: 'Whom it was sent to.' })
  email!: string;

  @Field(() => String, { description: 'Their name, as the inviter gave it.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'The role it gives.' })
  role!: Role;

  @Field(() => [String], {
    description: 'The sections of the wizard that a contributor gets; empty for other roles.',
  })
  sections!: string[];

  @Field(() => Date, { description: 'When it was sent.' })
  invitedAt!: Date;

  @Field(() => Date, { description: 'Until when it holds.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether it was accepted.' })
  accepted!: boolean;

  @Field(() => Boolean, { description: 'Whether it was withdrawn or replaced by a newer one.' })
  withdrawn!: boolean;
}

@ObjectType({ description: 'A page of open invitations, latest first.' })
export class InvitationConnection extends connectionOf(Invitation, 'invitations') {}

@ObjectType({ description: 'What somebody with the link sees before accepting.' })
export class InvitationPreview {
  @Field(() => String, { description: 'The organisation that invites.' })
  organisationName!: string;

  @Field(() => RoleEnum, { description: 'The role it gives.' })
  role!: Role;

  @Field(() => String, { description: 'The address it was sent to.' })
  email!: string;

  @Field(() => Boolean, {
    description: 'Whether that address has an account, which keeps its own name and password.',
  })
  hasAccount!: boolean;
}

@InputType({ description: 'Whom to invite, and as what.' })
export class InviteMemberInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'Where to send it.' })
  @IsEmailAddress()
  email!: string;

  @Field(() => String, { description: 'Their name, up to 200 characters on one line.' })
  @IsText({ max: 200 })
  name!: string;

  @Field(() => RoleEnum, { description: 'The role they get.' })
  @IsIn(roles)
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description:
      'For a counsellor: which person of the set-up they are, to confirm for themselves.',
  })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'For a contributor: the sections of the wizard to fill in, one at least.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(sectionIds.length)
  @ArrayUnique()
  @IsIn(sectionIds, { each: true })
  sections?: string[] | null;

  @Field(() => ID, { description: 'Made by the client, the same for a repeated attempt.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'The invitation to withdraw.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The invitation.' })
  @IsUUID()
  invitationId!: string;
}

@InputType({ description: 'How somebody accepts.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret of the link.' })
  @MaxLength(200)
  token!: string;

  @Field(() => String, { description: 'One’s name; an existing account keeps its own.' })
  @IsText({ max: 200, min: 0 })
  name!: string;

  @Field(() => String, {
    description: 'A password for a new account; an existing account keeps its own.',
  })
  @MaxLength(1_000)
  password!: string;
}

@ObjectType({ isAbstract: true })
export abstract class InvitationPayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation; null if refused.' })
  invitation!: Invitation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of inviting somebody.' })
export class InviteMemberPayload extends InvitationPayload {}

@ObjectType({ description: 'What became of withdrawing.' })
export class WithdrawInvitationPayload extends InvitationPayload {}

@ObjectType({ description: 'What became of accepting.' })
export class AcceptInvitationPayload {
  @Field(() => Boolean, {
    description: 'Whether one belongs to the organisation now; sign in next.',
  })
  accepted!: boolean;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
