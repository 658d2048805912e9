import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CouncilPlace,
  councilPlaces,
  type Majority,
  majorities,
} from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { Organisation } from '../organisations/organisation.type.js';

export const CouncilPlaceEnum = enumOf(councilPlaces);
registerEnumType(CouncilPlaceEnum, {
  name: 'CouncilPlace',
  description: 'What somebody is in the council.',
  valuesMap: {
    chair: { description: 'Records the decisions of the council, lets members in.' },
    deputy_chair: { description: 'May do what the chair may.' },
    member: { description: 'Votes.' },
    deputy: { description: 'Votes in the place of a member.' },
  },
});

export const MajorityEnum = enumOf(majorities);
registerEnumType(MajorityEnum, {
  name: 'Majority',
  description: 'How many of the votes cast for or against are needed.',
  valuesMap: {
    more_than_half: { description: 'More than half.' },
    two_thirds: { description: 'At least two thirds.' },
    all: { description: 'All.' },
  },
});

@ObjectType({ description: 'A seat in the council.' })
export class CouncilSeat {
  @Field(() => ID, { description: 'Whose account.' })
  accountId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => CouncilPlaceEnum, { description: 'What they are in the council.' })
  place!: CouncilPlace;

  @Field(() => Boolean, { description: 'Whether they may issue decisions beside the chair.' })
  mandated!: boolean;
}

@ObjectType({ description: 'Somebody whom HR made a member and whom the council has not let in.' })
export class CouncilCandidate {
  @Field(() => ID, { description: 'Whose account.' })
  accountId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;
}

@ObjectType({ description: 'What the council agreed about deciding.' })
export class CouncilRules {
  @Field(() => Int, {
    nullable: true,
    description: 'How many members must have voted; null: more than half.',
  })
  quorum!: number | null;

  @Field(() => MajorityEnum, { description: 'How many of the votes are needed.' })
  majority!: Majority;

  @Field(() => Boolean, { description: 'Whether a vote is secret unless said otherwise.' })
  secret!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The committee that may decide for the council, and where that is written.',
  })
  mandate!: string | null;
}

@ObjectType({ description: 'Something the council did among itself; not in the log of others.' })
export class CouncilEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who.' })
  actor!: string;

  @Field(() => String, { description: 'What was done, in words.' })
  text!: string;
}

@ObjectType({ description: 'The council’s own room, which no other role can read.' })
export class CouncilRoom {
  @Field(() => Boolean, {
    description: 'Whether it was opened; from then on only the council itself lets people in.',
  })
  opened!: boolean;

  @Field(() => Int, { description: 'Goes up with every change; 0 before it was opened.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the person who asks has a seat.' })
  viewerSeated!: boolean;

  @Field(() => Boolean, { description: 'Whether the person who asks may change rules and seats.' })
  viewerArranges!: boolean;

  @Field(() => CouncilRules, { description: 'The rules.' })
  rules!: CouncilRules;

  @Field(() => Int, { description: 'How many must have voted by these rules and seats.' })
  quorum!: number;

  @Field(() => [CouncilSeat], { description: 'Who sits in it.' })
  seats!: CouncilSeat[];

  @Field(() => [CouncilCandidate], { description: 'Who waits to be let in.' })
  candidates!: CouncilCandidate[];

  @Field(() => [CouncilEvent], { description: 'The last hundred things done, newest first.' })
  events!: CouncilEvent[];
}

@ObjectType({ description: 'What became of a change in the council’s room.' })
export class CouncilPayload {
  @Field(() => CouncilRoom, { nullable: true, description: 'The room as it is now.' })
  room!: CouncilRoom | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
