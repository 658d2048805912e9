import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Audience, audiences, type SubjectKind } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { FactValueScalar } from '../../graphql/scalars.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';

export const AudienceEnum = enumOf(audiences);
registerEnumType(AudienceEnum, {
  name: 'Audience',
  description: 'Who reads a thread; chosen before the first word and never changed.',
  valuesMap: {
    council: { description: 'The council alone. No other role can read it, in any way.' },
    council_and_hr: { description: 'The council and HR.' },
  },
});

@ObjectType({ description: 'Something somebody wrote in a thread.' })
export class ThreadMessage {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => String, { description: 'Who wrote it.' })
  author!: string;

  @Field(() => Date, { description: 'When.' })
  writtenAt!: string;

  @Field(() => Date, { nullable: true, description: 'When it was last mended; null if never.' })
  editedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the person who asks may still mend it.' })
  viewerMayEdit!: boolean;
}

@ObjectType({ description: 'An answer the council would rather see in the set-up.' })
export class ThreadSuggestion {
  @Field(() => FactValueScalar, { description: 'The answer suggested.' })
  value!: unknown;

  @Field(() => String, { description: 'The same in words.' })
  shown!: string;

  @Field(() => String, { nullable: true, description: 'What it would replace; null: no answer.' })
  before!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: HR put it into the set-up. False: HR did not. Null: still open.',
  })
  accepted!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Who settled it.' })
  settledBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was settled.' })
  settledAt!: string | null;
}

@ObjectType({
  description: 'A talk about a section, an answer or a passage of the frozen version.',
})
export class ConsentThread {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => AudienceEnum, { description: 'Who reads it.' })
  audience!: Audience;

  @Field(() => Int, { description: 'Number of the request it was begun with.' })
  requestNumber!: number;

  @Field(() => String, { description: 'The section it is about.' })
  section!: string;

  @Field(() => SubjectKindEnum, { nullable: true, description: 'Kind of the subject, if any.' })
  kind!: SubjectKind | null;

  @Field(() => ID, { nullable: true, description: 'The subject, if any.' })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'The fact, if any.' })
  key!: string | null;

  @Field(() => String, { nullable: true, description: 'The passage quoted, if any.' })
  quote!: string | null;

  @Field(() => String, { description: 'What it is about, in words.' })
  about!: string;

  @Field(() => [ThreadMessage], { description: 'What was said, oldest first.' })
  messages!: ThreadMessage[];

  @Field(() => ThreadSuggestion, { nullable: true, description: 'The answer suggested, if any.' })
  suggestion!: ThreadSuggestion | null;

  @Field(() => String, { nullable: true, description: 'Who closed it; null while it is open.' })
  resolvedBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was closed.' })
  resolvedAt!: string | null;
}

@ObjectType({ description: 'What became of something said in a thread.' })
export class TalkPayload {
  @Field(() => ID, { nullable: true, description: 'The thread; null when it was refused.' })
  threadId!: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
