import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { routeGoals, type RouteStep as DomainRouteStep } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { FactLink } from '../assessment/fact-link.type.js';
import { Impact } from '../assessment/impact.types.js';

export const RouteGoalEnum = enumOf(routeGoals);
registerEnumType(RouteGoalEnum, {
  name: 'RouteGoal',
  description: 'Where a route leads to.',
  valuesMap: {
    no_hard_stop: { description: 'No hard stop is left.' },
    all_met: { description: 'Every item that applies is met.' },
  },
});

const natures = ['agree', 'arrange', 'fill_in'] as const;
export const RouteNatureEnum = enumOf(natures);
registerEnumType(RouteNatureEnum, {
  name: 'RouteNature',
  description: 'What a step asks of people.',
  valuesMap: {
    fill_in: { description: 'Find out how it is and fill it in.' },
    agree: { description: 'Agree on something else.' },
    arrange: { description: 'Do something in the world, such as sign or train.' },
  },
});

@ObjectType({ description: 'One answer of a step.' })
export class RouteAnswer {
  @Field(() => String, { description: 'Whom or what it is about.' })
  about!: string;

  @Field(() => String, { description: 'What the answer is about.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What is said now; null when nothing is.' })
  from!: string | null;

  @Field(() => String, { description: 'What would do.' })
  to!: string;

  @Field(() => FactLink, {
    description: 'The field; for what is still to be added, the section where that is done.',
  })
  link!: FactLink;
}

@ObjectType({ description: 'One thing to do on the way.' })
export class RouteStep {
  @Field(() => RouteNatureEnum, { description: 'What it asks of people.' })
  nature!: DomainRouteStep['nature'];

  @Field(() => [RouteAnswer], { description: 'The answers that then change.' })
  answers!: RouteAnswer[];

  @Field(() => String, { nullable: true, description: 'What has to be done for it, in words.' })
  note!: string | null;

  @Field(() => Impact, { description: 'What it does once the steps before it are taken.' })
  effect!: Impact;
}

@ObjectType({
  description:
    'The fewest steps to a goal: all of them reach it, and none can be left out. Nothing is saved.',
})
export class ShortestRoute {
  @Field(() => Boolean, { description: 'Whether these steps reach the goal.' })
  reached!: boolean;

  @Field(() => [RouteStep], { description: 'The steps, in order; none when the goal is reached.' })
  steps!: RouteStep[];

  @Field(() => [String], { description: 'Items that would still fall short, in words.' })
  left!: string[];
}
