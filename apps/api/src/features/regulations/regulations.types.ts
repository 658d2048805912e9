import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Status, SubjectKind } from '@vertrouwensbasis/domain';
import { IsUUID } from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { FactValueScalar } from '../../graphql/scalars.js';
import { StatusEnum } from '../assessment/item-verdict.type.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';

export const regulationStates = ['waiting', 'reading', 'read', 'refused', 'removed'] as const;
export type RegulationState = (typeof regulationStates)[number];
export const RegulationStateEnum = enumOf(regulationStates);
registerEnumType(RegulationStateEnum, {
  name: 'RegulationState',
  description: 'How far a document is.',
  valuesMap: {
    waiting: { description: 'It will be read soon.' },
    reading: { description: 'It is being read.' },
    read: { description: 'It has been read.' },
    refused: { description: 'It could not be read; `problem` says why.' },
    removed: { description: 'It was removed again.' },
  },
});

export const proposalStates = ['open', 'accepted', 'changed', 'rejected'] as const;
export type ProposalState = (typeof proposalStates)[number];
export const ProposalStateEnum = enumOf(proposalStates);
registerEnumType(ProposalStateEnum, {
  name: 'ProposalState',
  description: 'What was decided about a proposal.',
  valuesMap: {
    open: { description: 'Nothing yet.' },
    accepted: { description: 'Its value was taken over.' },
    changed: { description: 'Another value was taken over.' },
    rejected: { description: 'It was left aside.' },
  },
});

export const proposalChanges = ['added', 'changed', 'removed', 'same'] as const;
export type ProposalChange = (typeof proposalChanges)[number];
export const ProposalChangeEnum = enumOf(proposalChanges);
registerEnumType(ProposalChangeEnum, {
  name: 'ProposalChange',
  description: 'How a proposal relates to the earlier version of its document.',
  valuesMap: {
    added: { description: 'The earlier version did not say this; also when there is none.' },
    changed: { description: 'The earlier version said something else.' },
    removed: { description: 'Only the earlier version said this, and it was taken over.' },
    same: { description: 'The earlier version said the same; its decision stands.' },
  },
});

export const certainties = ['stated', 'likely'] as const;
export const CertaintyEnum = enumOf(certainties);
registerEnumType(CertaintyEnum, {
  name: 'Certainty',
  description: 'How sure a reading is.',
  valuesMap: {
    stated: { description: 'The text says so.' },
    likely: { description: 'The text can be read so.' },
  },
});

@ObjectType({ description: 'Words of a document, and where they stand.' })
export class RegulationPassage {
  @Field(() => String, { description: 'The words.' })
  quote!: string;

  @Field(() => Int, { description: 'Where they begin in the text, in characters.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end.' })
  end!: number;

  @Field(() => String, { description: 'The article or heading, in words.' })
  place!: string;
}

@ObjectType({ description: 'Something in a document that its reader must be told.' })
export class RegulationFlag {
  @Field(() => String, { description: 'What it warns of: `forbidden-task`, `contradiction`, …' })
  kind!: string;

  @Field(() => String, { description: 'What to think of it.' })
  message!: string;

  @Field(() => RegulationPassage, { description: 'Where.' })
  passage!: RegulationPassage;
}

@ObjectType({ description: 'Another way to read a passage.' })
export class AlternativeReading {
  @Field(() => FactValueScalar, { description: 'The other value.' })
  value!: unknown;

  @Field(() => String, { description: 'The other value in words.' })
  shown!: string;

  @Field(() => RegulationPassage, { description: 'What it rests on.' })
  passage!: RegulationPassage;
}

@ObjectType({ description: 'An item that would stand differently.' })
export class ItemEffect {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => StatusEnum, { description: 'How it stands now.' })
  from!: Status;

  @Field(() => StatusEnum, { description: 'How it would stand.' })
  to!: Status;
}

@ObjectType({ description: 'What accepting a proposal would do to the verdicts.' })
export class ProposalEffect {
  @Field(() => [ItemEffect], { description: 'The items that would stand differently.' })
  items!: ItemEffect[];

  @Field(() => Int, { description: 'Hard stops that would appear.' })
  newHardStops!: number;

  @Field(() => Int, { description: 'Hard stops that would go.' })
  goneHardStops!: number;
}

@ObjectType({ description: 'An item whose verdict rests on a proposal that was accepted.' })
export class RestingItem {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;
}

@ObjectType({ description: 'A fact that a document decides, and what was done with it.' })
export class RegulationProposal {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'To send along with a decision.' })
  version!: number;

  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is about.' })
  kind!: SubjectKind;

  @Field(() => String, { description: 'Which fact; a key of the catalogue.' })
  fact!: string;

  @Field(() => String, { description: 'The fact in words.' })
  factName!: string;

  @Field(() => String, { description: 'Where in the wizard it stands; id of a section.' })
  section!: string;

  @Field(() => String, { description: 'Whom it is about, in words.' })
  about!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What accepting it makes besides, in words; null when nothing.',
  })
  makes!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be accepted now, and what to do; null when it can.',
  })
  hindrance!: string | null;

  @Field(() => FactValueScalar, {
    nullable: true,
    description: 'What the text says; null when a later version no longer says it.',
  })
  value!: unknown;

  @Field(() => String, { nullable: true, description: 'That in words.' })
  shown!: string | null;

  @Field(() => CertaintyEnum, { description: 'How sure.' })
  certainty!: (typeof certainties)[number];

  @Field(() => [RegulationPassage], { description: 'What it rests on, what decides first.' })
  passages!: RegulationPassage[];

  @Field(() => AlternativeReading, { nullable: true, description: 'Another way to read it.' })
  alternative!: AlternativeReading | null;

  @Field(() => ProposalChangeEnum, { description: 'Against the earlier version.' })
  change!: ProposalChange;

  @Field(() => Boolean, { description: 'Whether something in its passages is warned of.' })
  flagged!: boolean;

  @Field(() => ProposalStateEnum, { description: 'What was decided.' })
  state!: ProposalState;

  @Field(() => String, { nullable: true, description: 'The value taken over, in words.' })
  decidedShown!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided; null when not shown.' })
  decidedBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'When.' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the set-up says now, in words.' })
  presentShown!: string | null;

  @Field(() => Boolean, { description: 'Whether the set-up says exactly this now.' })
  presentSame!: boolean;

  @Field(() => String, { description: 'To send along: what the set-up said when this was seen.' })
  basedOn!: string;

  @Field(() => ProposalEffect, {
    nullable: true,
    description: 'What accepting does to the verdicts; null when decided or not possible.',
  })
  effect!: ProposalEffect | null;

  @Field(() => [RestingItem], { description: 'Items that rest on it since it was accepted.' })
  items!: RestingItem[];
}

@ObjectType({ description: 'A document with agreements on the role, brought in by HR.' })
export class Regulation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'To send along with a removal.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => RegulationStateEnum, { description: 'How far it is.' })
  state!: RegulationState;

  @Field(() => Int, { description: 'How much has been read, in percent.' })
  progress!: number;

  @Field(() => String, { nullable: true, description: 'Why it could not be read, and what to do.' })
  problem!: string | null;

  @Field(() => String, { nullable: true, description: 'The policy it describes, if there is one.' })
  policyTitle!: string | null;

  @Field(() => ID, { nullable: true, description: 'The earlier version.' })
  replacesId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The later version, which is decided on.' })
  replacedById!: string | null;

  @Field(() => Int, { nullable: true, description: 'Pages; null when the format has none.' })
  pages!: number | null;

  @Field(() => String, { nullable: true, description: 'Who added it; null when not shown.' })
  addedBy!: string | null;

  @Field(() => Date, { description: 'When.' })
  addedAt!: string;

  @Field(() => String, { nullable: true, description: 'What the original is called.' })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'Path to get the original from.' })
  downloadPath!: string | null;

  @Field(() => Int, { description: 'Proposals nobody has decided on.' })
  openCount!: number;

  @Field(() => Int, { description: 'Proposals taken over, as read or changed.' })
  acceptedCount!: number;

  @Field(() => Int, { description: 'Proposals left aside.' })
  rejectedCount!: number;

  @Field(() => Int, { description: 'Warnings.' })
  flagCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The text taken from it; null unless read, and for who may not see names.',
  })
  text!: string | null;

  @Field(() => [RegulationFlag], { description: 'Warnings, in reading order; with the text only.' })
  flags!: RegulationFlag[];

  @Field(() => [RegulationProposal], {
    description: 'The facts it decides, in reading order; with the text only.',
  })
  proposals!: RegulationProposal[];
}

@ArgsType()
export class RegulationArgs {
  @Field(() => ID, { description: 'The document.' })
  @IsUUID()
  regulationId!: string;
}

@ObjectType({ description: 'The passage of a document that a fact of the set-up rests on.' })
export class FactSource {
  @Field(() => ID, { description: 'The subject of the fact.' })
  subjectId!: string;

  @Field(() => String, { description: 'Which fact; a key of the catalogue.' })
  key!: string;

  @Field(() => ID, { description: 'The document.' })
  regulationId!: string;

  @Field(() => ID, { description: 'The proposal that was accepted.' })
  proposalId!: string;

  @Field(() => String, { description: 'What the document is called.' })
  title!: string;

  @Field(() => String, { description: 'The article or heading, in words.' })
  place!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words; null for who may not see names.',
  })
  quote!: string | null;
}

@ObjectType({ isAbstract: true })
abstract class RegulationPayload {
  @Field(() => Regulation, { nullable: true, description: 'As it stands now; null if refused.' })
  regulation!: Regulation | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], {
    description: 'Why it was refused; of decisions, `field` names the proposal.',
  })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of bringing a document in.' })
export class AddRegulationPayload extends RegulationPayload {}

@ObjectType({ description: 'What became of the decisions.' })
export class DecideProposalsPayload extends RegulationPayload {}

@ObjectType({ description: 'What became of the removal.' })
export class RemoveRegulationPayload extends RegulationPayload {}
