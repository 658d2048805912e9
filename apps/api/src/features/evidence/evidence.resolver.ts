import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import {
  AddEvidenceInput,
  ChangeEvidenceInput,
  ReviseEvidenceInput,
  WithdrawEvidenceInput,
} from './evidence.inputs.js';
import { pieceFor } from './evidence.mapping.js';
import { EvidenceReader } from './evidence.reader.js';
import { EvidenceService } from './evidence.service.js';
import {
  AddEvidencePayload,
  ChangeEvidencePayload,
  EvidenceArgs,
  EvidenceConnection,
  ReviseEvidencePayload,
  WithdrawEvidencePayload,
} from './evidence.types.js';

@Resolver(() => Organisation)
export class EvidenceResolver {
  constructor(
    private readonly reader: EvidenceReader,
    private readonly service: EvidenceService,
    private readonly setUps: SetUpReader,
  ) {}

  @ResolveField(() => EvidenceConnection, {
    name: 'evidence',
    description:
      'Files that show how items stand, newest first: the council what is shared, a counsellor the own.',
  })
  async evidence(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() { id }: Organisation,
    @Args() args: EvidenceArgs,
  ): Promise<EvidenceConnection> {
    demand(actor, id, 'evidence:read');
    const roles = rolesIn(actor, id);
    const [page, document] = await Promise.all([
      this.reader.page(actor, id, args),
      this.setUps.of(actor, id),
    ]);
    const reading = readingFor(document, roles, locale);
    return { ...page, nodes: page.nodes.map((one) => pieceFor(one, document, reading, roles)) };
  }

  @Requires('evidence:change')
  @Mutation(() => AddEvidencePayload, { description: 'Takes an uploaded file as evidence.' })
  addEvidence(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: AddEvidenceInput,
  ): Promise<AddEvidencePayload> {
    return this.service.add(actor, input, locale);
  }

  @Requires('evidence:change')
  @Mutation(() => ReviseEvidencePayload, {
    description: 'Puts a newer file in the place of the last; earlier ones stay.',
  })
  reviseEvidence(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ReviseEvidenceInput,
  ): Promise<ReviseEvidencePayload> {
    return this.service.revise(actor, input, locale);
  }

  @Requires('evidence:change')
  @Mutation(() => ChangeEvidencePayload, { description: 'Changes what is said about it.' })
  changeEvidence(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ChangeEvidenceInput,
  ): Promise<ChangeEvidencePayload> {
    return this.service.change(actor, input, locale);
  }

  @Requires('evidence:change')
  @Mutation(() => WithdrawEvidencePayload, {
    description: 'Takes it back; files no frozen version holds are erased.',
  })
  withdrawEvidence(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: WithdrawEvidenceInput,
  ): Promise<WithdrawEvidencePayload> {
    return this.service.withdraw(actor, input, locale);
  }
}
