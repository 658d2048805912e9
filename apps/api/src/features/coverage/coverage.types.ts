import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Covers, coverageAspects, type CoverageAspect } from '@vertrouwensbasis/domain';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { enumOf } from '../../graphql/enums.js';
import { FactLink } from '../assessment/fact-link.type.js';

export const CoverageAspectEnum = enumOf(coverageAspects);
registerEnumType(CoverageAspectEnum, {
  name: 'CoverageAspect',
  description: 'What is looked at in the coverage.',
  valuesMap: {
    place: { description: 'Sites and units.' },
    time: { description: 'When people work and when a counsellor can be reached.' },
    language: { description: 'Languages people speak and talks are possible in.' },
    group: { description: 'Groups of people.' },
    scope: { description: 'Behaviour and integrity.' },
    gender: { description: 'Whether workers can choose by gender.' },
    absence: { description: 'Counsellors who are away.' },
    term: { description: 'Terms that ended or are about to.' },
  },
});

const covers = ['yes', 'no', 'unknown', 'away'] as const;
export const CoversEnum = enumOf(covers);
registerEnumType(CoversEnum, {
  name: 'Covers',
  description: 'Whether somebody is there for something.',
  valuesMap: {
    yes: { description: 'Yes.' },
    no: { description: 'No.' },
    unknown: { description: 'Nobody said.' },
    away: { description: 'Away on the day.' },
  },
});

@ObjectType({ description: 'A counsellor who acts on the day.' })
export class CoverageCounsellor {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether away on the day.' })
  away!: boolean;
}

@ObjectType({ description: 'Whether one counsellor covers one thing.' })
export class CoverageCell {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => CoversEnum, { description: 'Whether.' })
  covers!: Covers;
}

@ObjectType({ description: 'One thing that should be covered, and by whom it is.' })
export class CoverageRow {
  @Field(() => CoverageAspectEnum, { description: 'What kind of thing.' })
  aspect!: CoverageAspect;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => CoversEnum, { description: 'Whether somebody covers it everywhere it is needed.' })
  covered!: Covers;

  @Field(() => [CoverageCell], { description: 'One cell for each counsellor, in their order.' })
  cells!: CoverageCell[];
}

@ObjectType({ description: 'Something that is not covered, or not known.' })
export class CoverageGap {
  @Field(() => CoverageAspectEnum, { description: 'What it is about.' })
  aspect!: CoverageAspect;

  @Field(() => String, { description: 'The gap as a sentence.' })
  sentence!: string;

  @Field(() => Boolean, { description: 'Too little is known to call it a gap.' })
  open!: boolean;

  @Field(() => FactLink, { description: 'The field that would mend it.' })
  link!: FactLink;
}

@ObjectType({
  description: 'What the facts say about time, for the planning aid. Not a norm and never scored.',
})
export class CapacityFacts {
  @Field(() => Int, { description: 'Counsellors who act on the day.' })
  counsellors!: number;

  @Field(() => Int, { description: 'How many of them are certified.' })
  certified!: number;

  @Field(() => Float, { description: 'Hours a year agreed in numbers, summed.' })
  hoursAgreed!: number;

  @Field(() => [String], { description: 'For whom hours are agreed without a number, or open.' })
  withoutHours!: string[];
}

@ObjectType({
  description: 'Who can turn to whom, where, when and in which language. Apart from the score.',
})
export class Coverage {
  @Field(() => CalendarDateScalar, { description: 'The day it is about.' })
  on!: string;

  @Field(() => [CoverageCounsellor], { description: 'The counsellors who act on the day.' })
  counsellors!: CoverageCounsellor[];

  @Field(() => [CoverageRow], { description: 'What should be covered, and by whom it is.' })
  rows!: CoverageRow[];

  @Field(() => [CoverageGap], { description: 'What is not covered, aspect by aspect.' })
  gaps!: CoverageGap[];

  @Field(() => CapacityFacts, { description: 'What the planning aid starts from.' })
  capacity!: CapacityFacts;
}
