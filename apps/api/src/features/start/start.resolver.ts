import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { FoundingService } from './founding.service.js';
import {
  FoundSisterInput,
  FoundSisterPayload,
  ImportWorkbookInput,
  ImportWorkbookPayload,
  OrganisationStart,
  Workbook,
} from './start.types.js';
import { WorkbookService } from './workbook.service.js';

@Resolver(() => Organisation)
export class StartResolver {
  constructor(
    private readonly founding: FoundingService,
    private readonly workbooks: WorkbookService,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => OrganisationStart, {
    name: 'start',
    nullable: true,
    description: 'How its set-up began; null when the operator founded it.',
  })
  async start(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
  ): Promise<OrganisationStart | null> {
    demand(actor, id, 'setUp:change');
    const document = await this.setUps.of(actor, id);
    return this.founding.startOf(actor, readingFor(document, rolesIn(actor, id), locale));
  }

  @ResolveField(() => Workbook, {
    name: 'workbook',
    description: 'A workbook to fill in and import, empty or with the answers there are.',
  })
  workbook(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args('filled', { type: () => Boolean, defaultValue: false }) filled: boolean,
  ): Promise<Workbook> {
    demand(actor, id, 'setUp:change');
    return this.workbooks.workbook(actor, id, filled, locale);
  }

  @Requires('organisation:found')
  @Mutation(() => FoundSisterPayload, {
    description: 'Founds a sister organisation, of which one becomes HR as well.',
  })
  foundSister(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: FoundSisterInput,
  ): Promise<FoundSisterPayload> {
    return this.founding.found(actor, input, locale);
  }

  @Requires('setUp:change')
  @Mutation(() => ImportWorkbookPayload, {
    description: 'Reads an uploaded workbook into the set-up, whole or not at all; or only tries.',
  })
  importWorkbook(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ImportWorkbookInput,
  ): Promise<ImportWorkbookPayload> {
    return this.workbooks.import(actor, input, locale);
  }
}
