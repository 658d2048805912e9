import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { type ReadRequest, requestFor } from './consent.mapping.js';
import { ConsentReader } from './consent.reader.js';
import { ConsentPayload, ConsentRequest, SectionRead } from './consent.types.js';
import { MarkSectionInput } from './reading.inputs.js';
import { ReadingService } from './reading.service.js';
import { Snapshots } from './snapshots.js';

@Resolver(() => ConsentRequest)
export class ReadingResolver {
  constructor(
    private readonly reading: ReadingService,
    private readonly snapshots: Snapshots,
    private readonly requests: ConsentReader,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => [SectionRead], {
    name: 'sectionsRead',
    description: 'What the council has read of it; for the council only.',
  })
  async sectionsRead(
    @CurrentActor() actor: Actor,
    @Parent() { stored, organisationId }: ReadRequest,
  ): Promise<SectionRead[]> {
    demand(actor, organisationId, 'council:confer');
    const frozen = (hash: string) => this.snapshots.withHash(actor, organisationId, hash);
    const [current, previous] = await Promise.all([
      frozen(stored.snapshotHash),
      stored.previous && frozen(stored.previous.hash),
    ]);
    const before = previous?.snapshot.setUp ?? null;
    return this.reading.read(actor, organisationId, current.snapshot.setUp, before);
  }

  @Requires('council:confer')
  @Mutation(() => ConsentPayload, {
    description: 'Marks a section of the frozen version as read, or takes the mark away.',
  })
  async markSection(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: MarkSectionInput,
  ): Promise<ConsentPayload> {
    await this.reading.mark(actor, input);
    const { organisationId, requestId } = input;
    const stored = await this.requests.withId(actor, organisationId, requestId);
    const { name, demo } = await this.setUps.of(actor, organisationId);
    return {
      request: requestFor(stored, organisationId, rolesIn(actor, organisationId), locale),
      organisation: { id: organisationId, name, demo },
      problems: [],
    };
  }
}
