import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type SubjectKind, subjectKinds } from '@vertrouwensbasis/domain';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { connectionOf, PageArgs } from '../../graphql/paging.js';
import { SubjectKindEnum } from './subject-kind.enum.js';

@ObjectType({ description: 'One change of one answer.' })
export class FactHistoryEntry {
  @Field(() => Int, { description: 'The version of the subject that the change made.' })
  version!: number;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who; says so when they are no longer here.' })
  by!: string;

  @Field(() => String, {
    description: 'What happened, in a sentence, in the language of the request.',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The answer before; null when there was none.',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The answer after; null when there is none.',
  })
  to!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the last change, which can be undone.' })
  latest!: boolean;
}

@ObjectType({ description: 'A page of the changes of one answer, newest first.' })
export class FactHistoryConnection extends connectionOf(FactHistoryEntry, 'changes') {}

@ArgsType()
export class FactHistoryArgs extends PageArgs {
  @Field(() => SubjectKindEnum, { description: 'The kind of the subject.' })
  @IsIn(subjectKinds)
  kind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => String, { description: 'Which question.' })
  @Matches(/^[a-z][A-Za-z0-9]{0,59}$/)
  key!: string;
}
