import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { ReleasesService } from './releases.service.js';
import {
  AcceptReleaseInput,
  AcceptReleasePayload,
  ChecklistInUse,
  GoBackToReleaseInput,
  GoBackToReleasePayload,
  ReleasePreview,
} from './releases.types.js';

@Resolver(() => Organisation)
export class ReleasesResolver {
  constructor(
    private readonly service: ReleasesService,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => [ChecklistInUse], {
    name: 'checklists',
    description: 'The checklists it is held against, each in the release it uses.',
  })
  async checklists(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<ChecklistInUse[]> {
    demand(actor, id, 'assessment:read');
    const document = await this.setUps.of(actor, id);
    return this.service.inUse(actor, readingFor(document, rolesIn(actor, id), locale));
  }

  @ResolveField(() => ReleasePreview, {
    name: 'releasePreview',
    nullable: true,
    description: 'What the newest release of a checklist would change; null when it is in use.',
  })
  async releasePreview(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args('frameworkId', { type: () => String, description: 'Which checklist.' })
    frameworkId: string,
  ): Promise<ReleasePreview | null> {
    demand(actor, id, 'assessment:read');
    const document = await this.setUps.of(actor, id);
    return this.service.preview(readingFor(document, rolesIn(actor, id), locale), frameworkId);
  }

  @Requires('release:change')
  @Mutation(() => AcceptReleasePayload, {
    description: 'Goes over to the newest release of a checklist. No answer changes.',
  })
  acceptRelease(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: AcceptReleaseInput,
  ): Promise<AcceptReleasePayload> {
    return this.service.accept(actor, input, locale);
  }

  @Requires('release:change')
  @Mutation(() => GoBackToReleasePayload, {
    description: 'Goes back to the release before, within 14 days. No answer changes.',
  })
  goBackToRelease(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: GoBackToReleaseInput,
  ): Promise<GoBackToReleasePayload> {
    return this.service.goBack(actor, input, locale);
  }
}
