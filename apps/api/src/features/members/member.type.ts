import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type Role, roles } from '@vertrouwensbasis/domain';
import { IsIn, IsUUID } from 'class-validator';
import { RoleEnum } from '../../graphql/enums.js';
import { connectionOf } from '../../graphql/paging.js';
import { Problem } from '../../graphql/problem.type.js';
import { Organisation } from '../organisations/organisation.type.js';

@ObjectType({ description: 'A colleague, as the others see them.' })
export class Account {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their address.' })
  email!: string;
}

@ObjectType({
  description: 'A role somebody has in an organisation; with two roles one stands here twice.',
})
export class Member {
  @Field(() => Account, { description: 'Who.' })
  account!: Account;

  @Field(() => RoleEnum, { description: 'As what.' })
  role!: Role;

  @Field(() => Date, { description: 'Since when.' })
  since!: Date;
}

@ObjectType({ description: 'A page of the members of an organisation, by name.' })
export class MemberConnection extends connectionOf(Member, 'members') {}

@InputType({ description: 'The role to take from somebody.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'Whose role.' })
  @IsUUID()
  accountId!: string;

  @Field(() => RoleEnum, { description: 'Which role; other roles stay.' })
  @IsIn(roles)
  role!: Role;
}

@ObjectType({ description: 'What became of the removal.' })
export class RemoveMemberPayload {
  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation afterwards; null if refused.',
  })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
