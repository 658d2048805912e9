import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SubjectKind } from '@vertrouwensbasis/domain';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';

@ObjectType({ description: 'Where in the wizard to do something about it.' })
export class FactLink {
  @Field(() => String, { description: 'Section of the wizard.' })
  section!: string;

  @Field(() => SubjectKindEnum, { description: 'Kind of subject.' })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'The question; null for all of it.' })
  key!: string | null;

  @Field(() => String, { description: 'What to call the link.' })
  label!: string;
}
