import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FactValue, SubjectKind } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { AnswersScalar, FactValueScalar } from '../../graphql/scalars.js';
import { ItemVerdict } from '../assessment/item-verdict.type.js';
import { SubjectKindEnum } from './subject-kind.enum.js';

export const sectionStates = [
  'cannot_start',
  'completed',
  'in_progress',
  'not_started',
  'problem',
] as const;
export type SectionState = (typeof sectionStates)[number];

export const SectionStateEnum = enumOf(sectionStates);
registerEnumType(SectionStateEnum, {
  name: 'SectionState',
  description: 'How far a section of the wizard is.',
  valuesMap: {
    cannot_start: { description: 'Its questions are about something that is not there yet.' },
    completed: { description: 'Every question is answered, or said to be unknown.' },
    in_progress: { description: 'Some questions are answered.' },
    not_started: { description: 'No question is answered.' },
    problem: { description: 'Answers contradict each other or may not stand as they are.' },
  },
});

@ObjectType({ description: 'One answer about a subject, or the statement that it is unknown.' })
export class Fact {
  @Field(() => String, { description: 'Which question; a key of the catalogue of facts.' })
  key!: string;

  @Field(() => FactValueScalar, { nullable: true, description: 'The answer; null when unknown.' })
  value!: FactValue | null;

  @Field(() => Boolean, { description: 'Whether someone said that the answer is not known.' })
  declaredUnknown!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The policy this answer comes from; null when it is the subject’s own.',
  })
  fromPolicy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The answer in words, in the language of the request; null when unknown.',
  })
  shown!: string | null;
}

@ObjectType({ description: 'One thing in a set-up, with what is known about it.' })
export class Subject {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is.' })
  kind!: SubjectKind;

  @Field(() => String, { description: 'What to call it, in the language of the request.' })
  title!: string;

  @Field(() => Int, {
    description: 'Goes up with every change of this subject; send it back as `expectedVersion`.',
  })
  version!: number;

  @Field(() => Boolean, {
    description: 'Whether it is the counsellor who asks, or their own appointment.',
  })
  own!: boolean;

  @Field(() => [Fact], {
    description:
      'Known facts and facts said to be unknown, inherited ones included. What is absent nobody said.',
  })
  facts!: Fact[];

  @Field(() => AnswersScalar, {
    description:
      'Its own known answers as one object, by the key of the catalogue; for readers who want all of them as they are stored.',
  })
  answers!: Readonly<Record<string, FactValue>>;
}

@ObjectType({ description: 'How a section of the wizard stands.' })
export class SetUpSection {
  @Field(() => String, { description: 'Permanent name of the section.' })
  id!: string;

  @Field(() => SectionStateEnum, { description: 'How far it is.' })
  state!: SectionState;

  @Field(() => Int, { description: 'How many of its questions are answered.' })
  known!: number;

  @Field(() => Int, { description: 'How many questions it asks, given the other answers.' })
  asked!: number;

  @Field(() => [ItemVerdict], { description: 'Items of the checklist that depend on it.' })
  items!: ItemVerdict[];
}

@ObjectType({ description: 'The set-up of the counsellor role, as it is said to be.' })
export class SetUp {
  @Field(() => Int, {
    description: 'Changes with every save; a key for caches, not for concurrency.',
  })
  revision!: number;

  @Field(() => [SetUpSection], {
    description: 'The sections of the wizard, in order; for a contributor the assigned ones.',
  })
  sections!: SetUpSection[];

  @Field(() => [String], {
    description: 'The sections assigned to the person who asks, as a contributor.',
  })
  ownSections!: readonly string[];

  @Field(() => Date, { nullable: true, description: 'When something was last changed.' })
  lastChangedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who last changed something.' })
  lastChangedBy!: string | null;
}

@ObjectType({ description: 'What removing something would do to one thing that names it.' })
export class RemovalEffect {
  @Field(() => SubjectKindEnum, { description: 'The kind of what names it.' })
  kind!: SubjectKind;

  @Field(() => ID, { description: 'What names it.' })
  subjectId!: string;

  @Field(() => String, { description: 'The question in which it is named.' })
  key!: string;

  @Field(() => Boolean, { description: 'Whether something has to be settled there first.' })
  blocks!: boolean;

  @Field(() => String, { description: 'What would happen, or what to do first.' })
  sentence!: string;
}

@ObjectType({ description: 'What would happen if something were removed; nothing is removed yet.' })
export class Removal {
  @Field(() => Boolean, { description: 'Whether it can be removed as things stand.' })
  possible!: boolean;

  @Field(() => [RemovalEffect], { description: 'One for every question that names it.' })
  effects!: RemovalEffect[];
}
