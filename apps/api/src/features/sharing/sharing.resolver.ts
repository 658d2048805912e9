import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires, RequiresConsultant } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { ProfilesService } from './profiles.service.js';
import {
  DefaultProfile,
  DeleteProfileInput,
  OfferProfileInput,
  ProfilePayload,
  SaveProfileInput,
} from './profiles.types.js';
import { SharingService } from './sharing.service.js';
import {
  AcceptArrangementInput,
  Arrangement,
  CreateArrangementInput,
  EndArrangementUseInput,
  EndReceivedOfferInput,
  InviteToArrangementInput,
  PublishArrangementInput,
  ReceivedOffer,
  SharingPayload,
  TakeOverOfferInput,
} from './sharing.types.js';

@Resolver(() => Organisation)
export class SharingResolver {
  constructor(private readonly sharing: SharingService) {}

  @ResolveField(() => [Arrangement], {
    name: 'arrangements',
    description: 'Policies and counsellors that are maintained here for several organisations.',
  })
  arrangements(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<Arrangement[]> {
    demand(actor, id, 'sharing:read');
    return this.sharing.arrangements(actor, id, locale);
  }

  @ResolveField(() => [ReceivedOffer], {
    name: 'receivedOffers',
    description: 'What a group, sector or consultant offered; the ones that hold first.',
  })
  receivedOffers(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<ReceivedOffer[]> {
    demand(actor, id, 'sharing:read');
    return this.sharing.offers(actor, id, locale);
  }

  @Requires('sharing:offer')
  @Mutation(() => SharingPayload, {
    description: 'Starts to share policies and counsellors; nobody uses them yet.',
  })
  createArrangement(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: CreateArrangementInput,
  ): Promise<SharingPayload> {
    return this.sharing.create(actor, input, locale);
  }

  @Requires('sharing:offer')
  @Mutation(() => SharingPayload, {
    description: 'Hands out what is shared as it is now, as a copy to everybody who uses it.',
  })
  publishArrangement(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: PublishArrangementInput,
  ): Promise<SharingPayload> {
    return this.sharing.publish(actor, input, locale);
  }

  @Requires('sharing:offer')
  @Mutation(() => SharingPayload, {
    description: 'Makes a link by which one other organisation can agree to use what is shared.',
  })
  inviteToArrangement(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: InviteToArrangementInput,
  ): Promise<SharingPayload> {
    return this.sharing.invite(actor, input, locale);
  }

  @Requires('sharing:offer')
  @Mutation(() => SharingPayload, {
    description: 'Ends sharing with one organisation; what it took over stays there.',
  })
  endArrangementUse(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: EndArrangementUseInput,
  ): Promise<SharingPayload> {
    return this.sharing.endUse(actor, input, locale);
  }

  @Requires('sharing:accept')
  @Mutation(() => SharingPayload, {
    description: 'Agrees to use what another organisation shares; nothing enters the set-up yet.',
  })
  acceptArrangement(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: AcceptArrangementInput,
  ): Promise<SharingPayload> {
    return this.sharing.accept(actor, input, locale);
  }

  @Requires('sharing:accept')
  @Mutation(() => SharingPayload, { description: 'Takes over what was offered into the set-up.' })
  takeOverOffer(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: TakeOverOfferInput,
  ): Promise<SharingPayload> {
    return this.sharing.takeOver(actor, input, locale);
  }

  @Requires('sharing:accept')
  @Mutation(() => SharingPayload, {
    description: 'Declines what was offered, or stops using it; what was taken over stays.',
  })
  endReceivedOffer(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: EndReceivedOfferInput,
  ): Promise<SharingPayload> {
    return this.sharing.endOffer(actor, input, locale);
  }
}

@Resolver(() => DefaultProfile)
export class ProfilesResolver {
  constructor(private readonly service: ProfilesService) {}

  @RequiresConsultant()
  @Query(() => [DefaultProfile], { description: 'What a consultant proposes by default.' })
  defaultProfiles(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<DefaultProfile[]> {
    return this.service.profiles(actor, locale);
  }

  @RequiresConsultant()
  @Mutation(() => ProfilePayload, { description: 'Keeps a profile of one’s own.' })
  saveProfile(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: SaveProfileInput,
  ): Promise<ProfilePayload> {
    return this.service.save(actor, input, locale);
  }

  @RequiresConsultant()
  @Mutation(() => ProfilePayload, { description: 'Throws a profile of one’s own away.' })
  deleteProfile(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: DeleteProfileInput,
  ): Promise<ProfilePayload> {
    return this.service.delete(actor, input, locale);
  }

  @Requires('profile:offer')
  @Mutation(() => ProfilePayload, { description: 'Offers a profile to a client, who decides.' })
  offerProfile(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: OfferProfileInput,
  ): Promise<ProfilePayload> {
    return this.service.offer(actor, input, locale);
  }
}
