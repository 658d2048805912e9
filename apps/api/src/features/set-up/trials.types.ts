import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../graphql/problem.type.js';
import { Impact } from '../assessment/impact.types.js';
import { Organisation } from '../organisations/organisation.type.js';
import { FactConflict } from './set-up.payloads.js';
import type { SubjectKind } from '@vertrouwensbasis/domain';
import { SubjectKindEnum } from './subject-kind.enum.js';

@ObjectType({ description: 'One part of a sum: whose it is and how much.' })
export class ResourcePart {
  @Field(() => String, { description: 'Which counsellor, and for money what it is for.' })
  label!: string;

  @Field(() => Float, { description: 'Hours, or euro cents.' })
  amount!: number;
}

@ObjectType({
  description: 'A sum of what the facts say, with what cannot be summed. Never an estimate.',
})
export class ResourceSum {
  @Field(() => Float, { description: 'Hours a year, or euro cents a year.' })
  sum!: number;

  @Field(() => [ResourcePart], { description: 'What adds up to it.' })
  parts!: ResourcePart[];

  @Field(() => [ResourcePart], { description: 'Prices by the hour: not in the sum.' })
  byTheHour!: ResourcePart[];

  @Field(() => [String], { description: 'For whom it is agreed without a number.' })
  withoutNumber!: string[];

  @Field(() => [String], { description: 'For whom nobody said yet.' })
  unknown!: string[];
}

@ObjectType({ description: 'Hours and euros a year, as the facts say.' })
export class Resources {
  @Field(() => ResourceSum, { description: 'Hours a year.' })
  hours!: ResourceSum;

  @Field(() => ResourceSum, { description: 'Euro cents a year.' })
  euros!: ResourceSum;
}

@ObjectType({ description: 'A difference between the set-up of now and the trial.' })
export class TrialDifference {
  @Field(() => SubjectKindEnum, { description: 'Kind of subject.' })
  kind!: SubjectKind;

  @Field(() => ID, { description: 'The subject.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'The question; null for a whole subject.' })
  key!: string | null;

  @Field(() => String, { description: 'The difference as a sentence.' })
  sentence!: string;
}

@ObjectType({ description: 'What a trial would do. Nothing is saved.' })
export class WhatIf {
  @Field(() => Impact, { nullable: true, description: 'What changes; null when refused.' })
  impact!: Impact | null;

  @Field(() => [String], { description: 'Every hard stop there would be.' })
  hardStops!: string[];

  @Field(() => [TrialDifference], { description: 'What differs from the set-up of now.' })
  differences!: TrialDifference[];

  @Field(() => Boolean, { description: 'Whether the council would have to consent again.' })
  consentNeededAgain!: boolean;

  @Field(() => [String], { description: 'The changes that make it so, in words.' })
  material!: string[];

  @Field(() => Resources, { description: 'Hours and euros of now.' })
  resourcesNow!: Resources;

  @Field(() => Resources, { description: 'Hours and euros there would be.' })
  resources!: Resources;

  @Field(() => [Problem], { description: 'Why it cannot be tried; empty when it was.' })
  problems!: Problem[];

  @Field(() => Int, { nullable: true, description: 'Which step cannot be, counted from 0.' })
  refusedStep!: number | null;
}

@ObjectType({ description: 'What an answer would do, before it is given.' })
export class AnswerImpact {
  @Field(() => String, { description: 'The option: its key, or true or false.' })
  option!: string;

  @Field(() => String, { description: 'The option in words.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether it is the answer of now, or part of it.' })
  chosen!: boolean;

  @Field(() => Impact, { nullable: true, description: 'What changes; null when it cannot be.' })
  impact!: Impact | null;
}

@ObjectType({ description: 'A question somebody else answered since the trial was begun.' })
export class TrialConflict {
  @Field(() => Int, { description: 'Which step, counted from 0.' })
  step!: number;

  @Field(() => String, { description: 'What it is about: the subject and the question.' })
  about!: string;

  @Field(() => FactConflict, { description: 'Both answers.' })
  conflict!: FactConflict;
}

@ObjectType({ description: 'What became of applying a trial: all of it is saved, or nothing.' })
export class ApplyTrialPayload {
  @Field(() => Boolean, { description: 'Whether it was saved.' })
  applied!: boolean;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];

  @Field(() => Int, { nullable: true, description: 'Which step was refused, counted from 0.' })
  refusedStep!: number | null;

  @Field(() => [TrialConflict], { description: 'What others answered in the meantime.' })
  conflicts!: TrialConflict[];
}
