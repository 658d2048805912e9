import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { ReadingJobs } from './reading-jobs.js';
import {
  AddRegulationInput,
  DecideProposalsInput,
  RemoveRegulationInput,
} from './regulations.inputs.js';
import { regulationFor, sourcesFor } from './regulations.mapping.js';
import { RegulationsReader, type StoredRegulation } from './regulations.reader.js';
import { RegulationsService } from './regulations.service.js';
import {
  AddRegulationPayload,
  DecideProposalsPayload,
  FactSource,
  Regulation,
  RegulationArgs,
  RemoveRegulationPayload,
} from './regulations.types.js';

@Resolver(() => Organisation)
export class RegulationsResolver {
  constructor(
    private readonly reader: RegulationsReader,
    private readonly service: RegulationsService,
    private readonly setUps: SetUpReader,
    private readonly jobs: ReadingJobs,
  ) {}

  @ResolveField(() => [Regulation], {
    name: 'regulations',
    description: 'Documents that HR brought in, newest first; without their texts.',
  })
  async regulations(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<Regulation[]> {
    demand(actor, id, 'setUp:read');
    const [stored, document] = await Promise.all([
      this.reader.list(actor, id),
      this.setUps.of(actor, id),
    ]);
    this.goOn(id, stored);
    const roles = rolesIn(actor, id);
    const reading = readingFor(document, roles, locale);
    return stored.map((one) => regulationFor(one, reading, roles));
  }

  @ResolveField(() => Regulation, {
    name: 'regulation',
    description: 'One document with its text, what was read in it, and what was decided.',
  })
  async regulation(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args() { regulationId }: RegulationArgs,
  ): Promise<Regulation> {
    demand(actor, id, 'setUp:read');
    const [stored, document] = await Promise.all([
      this.reader.one(actor, id, regulationId),
      this.setUps.of(actor, id, { reasons: true }),
    ]);
    this.goOn(id, [stored]);
    const roles = rolesIn(actor, id);
    return regulationFor(stored, readingFor(document, roles, locale), roles);
  }

  @ResolveField(() => [FactSource], {
    name: 'factSources',
    description: 'The passages of brought-in documents that facts of the set-up rest on.',
  })
  async factSources(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<FactSource[]> {
    demand(actor, id, 'setUp:read');
    const [stored, document] = await Promise.all([
      this.reader.sources(actor, id),
      this.setUps.of(actor, id),
    ]);
    return sourcesFor(stored, readingFor(document, rolesIn(actor, id), locale));
  }

  @Requires('setUp:change')
  @Mutation(() => AddRegulationPayload, {
    description: 'Brings an uploaded document in, to be read; the original becomes evidence.',
  })
  addRegulation(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: AddRegulationInput,
  ): Promise<AddRegulationPayload> {
    return this.service.add(actor, input, locale);
  }

  @Requires('setUp:change')
  @Mutation(() => DecideProposalsPayload, {
    description: 'Accepts, changes, rejects or undoes proposals of one document.',
  })
  decideProposals(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: DecideProposalsInput,
  ): Promise<DecideProposalsPayload> {
    return this.service.decide(actor, input, locale);
  }

  @Requires('setUp:change')
  @Mutation(() => RemoveRegulationPayload, {
    description: 'Removes a document with its open proposals; what was accepted stays.',
  })
  removeRegulation(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: RemoveRegulationInput,
  ): Promise<RemoveRegulationPayload> {
    return this.service.remove(actor, input, locale);
  }

  /** What a process that ended left unread goes on as soon as somebody looks. */
  private goOn(organisationId: string, stored: readonly StoredRegulation[]): void {
    for (const { id, idle } of stored) if (idle) this.jobs.start(organisationId, id);
  }
}
