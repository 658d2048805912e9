import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  shortestRoute,
  subjectById,
  wordedChange,
  type Locale,
  type RouteGoal,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Impact } from '../assessment/impact.types.js';
import { Organisation } from '../organisations/organisation.type.js';
import { frameworkIn } from './assessment-of.js';
import { type Reading, readingFor } from './reading.js';
import { RouteGoalEnum, ShortestRoute } from './route.types.js';
import { sectionOf } from './section-of.js';
import { SetUpReader } from './set-up.reader.js';

@Resolver(() => Organisation)
export class RouteResolver {
  constructor(private readonly setUps: SetUpReader) {}

  @ResolveField(() => ShortestRoute, {
    name: 'shortestRoute',
    description: 'The fewest steps from the set-up of now to a goal; nothing is saved.',
  })
  async shortestRoute(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
    @Args('goal', { type: () => RouteGoalEnum }) goal: RouteGoal,
  ): Promise<ShortestRoute> {
    demand(actor, organisation.id, 'assessment:read');
    demand(actor, organisation.id, 'setUp:read');
    const document = await this.setUps.of(actor, organisation.id);
    return routeIn(readingFor(document, rolesIn(actor, organisation.id), locale), goal);
  }
}

function routeIn(reading: Reading, goal: RouteGoal): ShortestRoute {
  const { setUp, locale, consented, evidence, today } = reading;
  const framework = frameworkIn(reading);
  const {
    reached,
    steps,
    assessments,
    setUp: after,
    to,
  } = shortestRoute(
    setUp,
    {
      on: today,
      framework,
      consent: { inForce: consented, stale: false, evidence: evidence.seen },
      evidence: evidence.pieces,
    },
    goal,
  );
  const there = { ...reading, setUp: after };
  return {
    reached,
    steps: steps.map(({ nature, changes, note }, index) => ({
      nature,
      note: note?.[locale] ?? null,
      effect: new Impact(assessments[index]!, assessments[index + 1]!, there),
      answers: changes.flatMap((change) => {
        const { about, answers } = wordedChange(change, setUp, after, locale);
        const { kind, id } = change;
        const exists = subjectById(setUp, kind, id) !== undefined;
        return answers.map(({ key, label, from, to: answer }) => ({
          about,
          label,
          from: from ?? null,
          to: answer,
          link: {
            section: sectionOf(kind, exists ? key : undefined),
            subjectKind: kind,
            subjectId: id,
            // What is to be added has no field yet: there one adds it.
            key: exists ? key : null,
            label: exists ? label : about,
          },
        }));
      }),
    })),
    left: reached
      ? []
      : to.items
          .filter(({ status }) => status !== 'met' && status !== 'not_applicable')
          .flatMap(({ itemId }) => {
            const place = framework.items.find(({ item }) => item.id === itemId);
            return place ? [`${place.number}. ${place.item.texts.title[locale]}`] : [];
          }),
  };
}
