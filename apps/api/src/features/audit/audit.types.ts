import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@vertrouwensbasis/domain';
import { RoleEnum } from '../../graphql/enums.js';
import { connectionOf } from '../../graphql/paging.js';

@ObjectType({ description: 'One line in the log of an organisation.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Organisation and number in its log.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who.' })
  actor!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'As what; null for the product itself.' })
  role!: Role | null;

  @Field(() => String, { description: 'What was done, as stored.' })
  action!: string;

  @Field(() => String, { description: 'What was done, in words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What it was done to.' })
  subjectTitle!: string | null;
}

@ObjectType({ description: 'A page of the log, newest first.' })
export class AuditConnection extends connectionOf(AuditEntry, 'entries') {}
