import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import { Problem } from '../../graphql/problem.type.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { Organisation } from '../organisations/organisation.type.js';

@ArgsType()
export class BenchmarkArgs {
  @Field(() => String, { nullable: true, description: 'One sector; all of them without it.' })
  @IsOptional()
  @Matches(/^[a-z_]{1,60}$/)
  sector?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'One size: `1-9`, `10-49`, `50-249`, `250-999` or `1000+`; all without it.',
  })
  @IsOptional()
  @Matches(/^(?:1-9|10-49|50-249|250-999|1000\+)$/)
  sizeClass?: string | null;
}

@ObjectType({ description: 'How organisations stand on one item.' })
export class BenchmarkItem {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it is held back because too few stand behind it.' })
  suppressed!: boolean;

  @Field(() => Float, { nullable: true, description: 'Share that meets it, in steps of 0.05.' })
  shareMet!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share that partly meets it.' })
  sharePartlyMet!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share that does not meet it.' })
  shareNotMet!: number | null;

  @Field(() => [Float], {
    nullable: true,
    description: 'Points at the 10th, 25th, 50th, 75th and 90th percentile.',
  })
  percentiles!: number[] | null;
}

@ObjectType({ description: 'The organisations that take part, as a whole and without names.' })
export class Benchmark {
  @Field(() => CalendarDateScalar, { description: 'The day it was worked out.' })
  on!: string;

  @Field(() => Boolean, { description: 'Whether it is held back because too few take part.' })
  suppressed!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How many take part at least, in fives; null when held back.',
  })
  organisationCount!: number | null;

  @Field(() => [BenchmarkItem], { description: 'The items, in the order of the checklist.' })
  items!: BenchmarkItem[];

  @Field(() => [Float], {
    nullable: true,
    description: 'Scores at the 10th, 25th, 50th, 75th and 90th percentile.',
  })
  scorePercentiles!: number[] | null;
}

@InputType({ description: 'Whether to take part in the benchmark.' })
export class SetBenchmarkParticipationInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => Boolean, { description: 'Yes or no; no counts from the next calculation on.' })
  @IsBoolean()
  participates!: boolean;
}

@ObjectType({ description: 'What became of it.' })
export class SetBenchmarkParticipationPayload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
