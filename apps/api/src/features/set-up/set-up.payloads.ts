import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FactValue } from '@vertrouwensbasis/domain';
import { Problem } from '../../graphql/problem.type.js';
import { FactValueScalar } from '../../graphql/scalars.js';
import { Impact } from '../assessment/impact.types.js';
import { Organisation } from '../organisations/organisation.type.js';
import { Subject } from './set-up.types.js';

@ObjectType({ description: 'A question that somebody else answered in the meantime.' })
export class FactConflict {
  @Field(() => String, { description: 'Which question.' })
  key!: string;

  @Field(() => FactValueScalar, { nullable: true, description: 'Your answer; null when none.' })
  yours!: unknown;

  @Field(() => String, { nullable: true, description: 'Your answer in words.' })
  yoursShown!: string | null;

  @Field(() => FactValueScalar, { nullable: true, description: 'The stored answer.' })
  theirs!: FactValue | null;

  @Field(() => String, { nullable: true, description: 'The stored answer in words.' })
  theirsShown!: string | null;

  @Field(() => String, { description: 'Who answered it.' })
  changedBy!: string;

  @Field(() => Date, { description: 'When.' })
  changedAt!: string;

  @Field(() => Int, { description: 'The version to base the next try on.' })
  currentVersion!: number;
}

@ObjectType({ description: 'What became of adding a subject.' })
export class AddSubjectPayload {
  @Field(() => Subject, { nullable: true, description: 'What was added; null if refused.' })
  subject!: Subject | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of the changes: all of them are saved, or none.' })
export class ChangeFactsPayload {
  @Field(() => Subject, { nullable: true, description: 'The subject as it stands now.' })
  subject!: Subject | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];

  @Field(() => [FactConflict], {
    description:
      'Questions somebody else answered since `expectedVersion`: nothing was saved, both answers are here.',
  })
  conflicts!: FactConflict[];

  @Field(() => Impact, {
    nullable: true,
    description: 'What the new answers did to the verdicts; null when nothing was saved.',
  })
  impact!: Impact | null;
}

@ObjectType({ description: 'What became of the removal.' })
export class RemoveSubjectPayload {
  @Field(() => ID, { nullable: true, description: 'What is gone; null if refused.' })
  removedId!: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What came of making one agreement hold for everybody.' })
export class ApplyToAllPayload {
  @Field(() => Int, { description: 'How many policies and appointments changed.' })
  changedCount!: number;

  @Field(() => Organisation, { nullable: true, description: 'The organisation as it is now.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why nothing changed; empty when it did.' })
  problems!: Problem[];
}
