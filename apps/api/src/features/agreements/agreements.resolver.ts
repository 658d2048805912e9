import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { AgreementsService } from './agreements.service.js';
import { Agreements } from './agreements.types.js';

@Resolver(() => Organisation)
export class AgreementsResolver {
  constructor(private readonly service: AgreementsService) {}

  @ResolveField(() => Agreements, {
    name: 'agreements',
    description: 'What the council consented to, how that stands, and what is due.',
  })
  agreements(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<Agreements> {
    demand(actor, id, 'consent:read');
    return this.service.of(actor, id, locale);
  }
}
