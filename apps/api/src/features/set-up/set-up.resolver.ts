import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Locale,
  removalOf,
  sectionIds,
  subjectById,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { Requires } from '../../access/requires.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { type Reading, readingFor } from './reading.js';
import {
  AddSubjectInput,
  ApplyToAllInput,
  ChangeFactsInput,
  RemoveSubjectInput,
  UndoFactChangeInput,
} from './set-up.inputs.js';
import { sectionsIn, subjectsIn } from './set-up.mapping.js';
import {
  AddSubjectPayload,
  ApplyToAllPayload,
  ChangeFactsPayload,
  RemoveSubjectPayload,
} from './set-up.payloads.js';
import { SetUpReader } from './set-up.reader.js';
import { SetUpService } from './set-up.service.js';
import { Removal, SetUp, SetUpSection, Subject } from './set-up.types.js';
import { SubjectKindEnum } from './subject-kind.enum.js';

/** A set-up on its way out: its parts are worded when they are asked for. */
type ReadSetUp = SetUp & { reading: Reading };

@Resolver(() => Organisation)
export class OrganisationSetUpResolver {
  constructor(private readonly reader: SetUpReader) {}

  @ResolveField(() => SetUp, {
    name: 'setUp',
    description: 'What is said about the role; for a contributor the assigned sections only.',
  })
  async setUp(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
  ): Promise<ReadSetUp> {
    demand(actor, organisation.id, 'setUp:read', 'setUp:contribute');
    const document = await this.reader.of(actor, organisation.id);
    const reading = readingFor(document, rolesIn(actor, organisation.id), locale);
    const { revision, sections } = document;
    // What happens in other sections is not for a contributor.
    const { lastChangedAt, lastChangedBy } = reading.sight.all
      ? document
      : { lastChangedAt: null, lastChangedBy: null };
    const ownSections = sectionIds.filter((id) => sections.includes(id));
    const read = { reading, revision, ownSections, lastChangedAt, lastChangedBy };
    return read as unknown as ReadSetUp;
  }

  @ResolveField(() => Removal, {
    name: 'removal',
    nullable: true,
    description: 'What would happen if this were removed; null when there is no such thing.',
  })
  async removal(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
    @Args('kind', { type: () => SubjectKindEnum }) kind: SubjectKind,
    @Args('subjectId', { type: () => ID }) subjectId: string,
  ): Promise<Removal | null> {
    demand(actor, organisation.id, 'setUp:read');
    const document = await this.reader.of(actor, organisation.id);
    const { setUp } = readingFor(document, rolesIn(actor, organisation.id), locale);
    if (kind === 'organisation' || !subjectById(setUp, kind, subjectId)) return null;
    const effects = removalOf(setUp, kind, subjectId).effects;
    return {
      possible: !effects.some(({ blocks }) => blocks),
      effects: effects.map(({ kind: of, id, key, blocks, sentence }) => ({
        kind: of,
        subjectId: id,
        key,
        blocks,
        sentence: sentence[locale],
      })),
    };
  }
}

@Resolver(() => SetUp)
export class SetUpResolver {
  constructor(private readonly setUps: SetUpService) {}

  @ResolveField(() => [Subject], {
    name: 'subjects',
    description: 'What the set-up is made of, kind by kind; of one kind when that is asked for.',
  })
  subjects(
    @Parent() setUp: ReadSetUp,
    @Args('kind', { type: () => SubjectKindEnum, nullable: true }) kind?: SubjectKind | null,
  ): Subject[] {
    return subjectsIn(setUp.reading, kind);
  }

  @ResolveField(() => [SetUpSection], {
    name: 'sections',
    description: 'The sections of the wizard, in order; for a contributor the assigned ones.',
  })
  sections(@Parent() setUp: ReadSetUp): SetUpSection[] {
    return sectionsIn(setUp.reading);
  }

  @Requires('setUp:change', 'setUp:contribute')
  @Mutation(() => AddSubjectPayload, {
    description: 'Adds something to the set-up; a contributor in the section that names it.',
  })
  addSubject(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: AddSubjectInput,
  ): Promise<AddSubjectPayload> {
    return this.setUps.addSubject(actor, input, locale);
  }

  @Requires('setUp:change', 'setUp:confirm', 'setUp:contribute')
  @Mutation(() => ChangeFactsPayload, {
    description:
      'Changes answers about one subject; a counsellor confirms the own appointment, a contributor answers the assigned sections.',
  })
  changeFacts(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ChangeFactsInput,
  ): Promise<ChangeFactsPayload> {
    return this.setUps.changeFacts(actor, input, locale);
  }

  @Requires('setUp:change', 'setUp:confirm', 'setUp:contribute')
  @Mutation(() => ChangeFactsPayload, {
    description:
      'Takes one change of an answer back, by whomever it was; refused when the answer changed again since.',
  })
  undoFactChange(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: UndoFactChangeInput,
  ): Promise<ChangeFactsPayload> {
    return this.setUps.undoFactChange(actor, input, locale);
  }

  @Requires('setUp:change')
  @Mutation(() => RemoveSubjectPayload, {
    description:
      'Takes a subject out of the set-up; refused while something names it, unless that goes along.',
  })
  removeSubject(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: RemoveSubjectInput,
  ): Promise<RemoveSubjectPayload> {
    return this.setUps.removeSubject(actor, input, locale);
  }

  @Requires('setUp:change')
  @Mutation(() => ApplyToAllPayload, {
    description:
      'Makes one agreement hold for everybody: the policy takes it over and its appointments follow.',
  })
  applyToAll(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') input: ApplyToAllInput,
  ): Promise<ApplyToAllPayload> {
    return this.setUps.applyToAll(actor, input, locale);
  }
}
