import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import type { Problem } from '../../graphql/problem.type.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { ArrangeCouncilInput, OpenCouncilRoomInput } from './council.inputs.js';
import { CouncilService } from './council.service.js';
import { CouncilPayload, CouncilRoom } from './council.types.js';

@Resolver(() => Organisation)
export class CouncilResolver {
  constructor(
    private readonly council: CouncilService,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => CouncilRoom, {
    name: 'councilRoom',
    description: 'The council’s own room; for the council only.',
  })
  async councilRoom(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<CouncilRoom> {
    demand(actor, id, 'council:confer');
    return this.council.room(actor, id, locale);
  }

  @Requires('council:confer')
  @Mutation(() => CouncilPayload, {
    description: 'Opens the council’s own room, once; who opens it is its chair.',
  })
  openCouncilRoom(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: OpenCouncilRoomInput,
  ): Promise<CouncilPayload> {
    return this.answer(actor, locale, input, this.council.open(actor, input, locale));
  }

  @Requires('council:confer')
  @Mutation(() => CouncilPayload, {
    description: 'Sets the rules and the seats of the council; for its chair or deputy chair.',
  })
  arrangeCouncil(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ArrangeCouncilInput,
  ): Promise<CouncilPayload> {
    return this.answer(actor, locale, input, this.council.arrange(actor, input, locale));
  }

  private async answer(
    actor: Actor,
    locale: Locale,
    { organisationId }: { organisationId: string },
    outcome: Promise<Problem[]>,
  ): Promise<CouncilPayload> {
    const problems = await outcome;
    const { name, demo } = await this.setUps.of(actor, organisationId);
    return {
      room: await this.council.room(actor, organisationId, locale),
      organisation: { id: organisationId, name, demo },
      problems,
    };
  }
}
