import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type SectionId, sectionIds } from '@vertrouwensbasis/domain';
import { IsIn, IsUUID } from 'class-validator';
import { Problem } from '../../graphql/problem.type.js';
import { Account } from '../members/member.type.js';
import { Organisation } from '../organisations/organisation.type.js';

@ObjectType({ description: 'A section of the wizard that a contributor fills in.' })
export class SectionAssignment {
  @Field(() => String, { description: 'Permanent name of the section.' })
  section!: SectionId;

  @Field(() => Date, { description: 'Since when.' })
  assignedAt!: string;

  @Field(() => String, { nullable: true, description: 'Who assigned it; null when they are gone.' })
  assignedBy!: string | null;
}

@ObjectType({ description: 'A colleague who fills in the sections assigned to them.' })
export class Contributor {
  @Field(() => Account, { description: 'Who.' })
  account!: Account;

  @Field(() => [SectionAssignment], {
    description: 'What they fill in, in the order of the wizard.',
  })
  sections!: SectionAssignment[];
}

@InputType({ description: 'Which section, of which contributor.' })
export class SectionOfContributorInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The contributor.' })
  @IsUUID()
  accountId!: string;

  @Field(() => String, { description: 'The section of the wizard.' })
  @IsIn(sectionIds)
  section!: SectionId;
}

@InputType({ description: 'A section to assign to a contributor.' })
export class AssignSectionInput extends SectionOfContributorInput {}

@InputType({ description: 'A section to take back from a contributor.' })
export class WithdrawSectionInput extends SectionOfContributorInput {}

@ObjectType({ isAbstract: true })
export abstract class SectionPayload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of assigning.' })
export class AssignSectionPayload extends SectionPayload {}

@ObjectType({ description: 'What became of taking back.' })
export class WithdrawSectionPayload extends SectionPayload {}
