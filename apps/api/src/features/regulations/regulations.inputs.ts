import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { FactValueScalar } from '../../graphql/scalars.js';
import { IsText } from '../../graphql/text.js';

/** So many proposals at a time; a section holds fewer. */
const mostDecisions = 200;

export const proposalDecisions = ['accept', 'change', 'reject', 'undo'] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];

export const ProposalDecisionEnum = enumOf(proposalDecisions);
registerEnumType(ProposalDecisionEnum, {
  name: 'ProposalDecision',
  description: 'What somebody does with a proposal.',
  valuesMap: {
    accept: { description: 'Takes the value of the text over.' },
    change: { description: 'Takes another value over, on the same passage.' },
    reject: { description: 'Leaves the set-up as it is.' },
    undo: { description: 'Takes the last decision back; the earlier answer stands again.' },
  },
});

@InputType({ description: 'A document that was uploaded, to be read.' })
export class AddRegulationInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'What the upload answered.' })
  @IsUUID()
  fileId!: string;

  @Field(() => String, { description: 'What to call the document.' })
  @IsText({ max: 160 })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'Which document this is a later version of.' })
  @IsOptional()
  @IsUUID()
  replacesId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The policy it describes; without one, the only one there is or a new one.',
  })
  @IsOptional()
  @IsUUID()
  policyId?: string | null;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'A decision on one proposal.' })
export class ProposalDecisionInput {
  @Field(() => ID, { description: 'The proposal.' })
  @IsUUID()
  proposalId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;

  @Field(() => String, {
    description: 'What stood in the set-up when it was seen, as the proposal gave it.',
  })
  @Matches(/^[0-9a-f]{16}$/)
  basedOn!: string;

  @Field(() => ProposalDecisionEnum, { description: 'What to do.' })
  @IsIn(proposalDecisions)
  decision!: ProposalDecision;

  @Field(() => FactValueScalar, { nullable: true, description: 'The other value, for a change.' })
  @IsOptional()
  value?: unknown;
}

@InputType({ description: 'Decisions on proposals of one document: all of them, or none.' })
export class DecideProposalsInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The document.' })
  @IsUUID()
  regulationId!: string;

  @Field(() => [ProposalDecisionInput], { description: 'The decisions; one a proposal.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostDecisions)
  @ValidateNested({ each: true })
  @Type(() => ProposalDecisionInput)
  decisions!: ProposalDecisionInput[];
}

@InputType({ description: 'Removes a document: its text and its open proposals.' })
export class RemoveRegulationInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The document.' })
  @IsUUID()
  regulationId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;
}
