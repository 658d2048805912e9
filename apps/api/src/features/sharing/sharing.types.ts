import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { IsText } from '../../graphql/text.js';
import { Organisation } from '../organisations/organisation.type.js';

export const sharingLevels = ['group', 'sector'] as const;
export type SharingLevel = (typeof sharingLevels)[number];
export const SharingLevelEnum = enumOf(sharingLevels);
registerEnumType(SharingLevelEnum, {
  name: 'SharingLevel',
  description: 'For whom something is shared.',
  valuesMap: {
    group: { description: 'For the organisations of a group.' },
    sector: { description: 'For the organisations of a sector.' },
  },
});

export const useStates = ['invited', 'expired', 'in_use', 'ended'] as const;
export const UseStateEnum = enumOf(useStates);
registerEnumType(UseStateEnum, {
  name: 'ArrangementUseState',
  description: 'How an invitation to use what is shared stands.',
  valuesMap: {
    invited: { description: 'The link was given and not used yet.' },
    expired: { description: 'The link was never used and is over.' },
    in_use: { description: 'Somebody uses it.' },
    ended: { description: 'One of both ended it; what was taken over stays theirs.' },
  },
});

export const offerSources = ['consultant', 'group', 'sector'] as const;
export const OfferSourceEnum = enumOf(offerSources);
registerEnumType(OfferSourceEnum, {
  name: 'OfferSource',
  description: 'Who offers something.',
  valuesMap: {
    group: { description: 'The group the organisation belongs to.' },
    sector: { description: 'The sector.' },
    consultant: { description: 'A consultant to whom access was granted.' },
  },
});

export const offerStates = ['offered', 'current', 'changed', 'ended'] as const;
export const OfferStateEnum = enumOf(offerStates);
registerEnumType(OfferStateEnum, {
  name: 'OfferState',
  description: 'How something that was offered stands here.',
  valuesMap: {
    offered: { description: 'Not taken over yet.' },
    current: { description: 'Taken over as it was offered last.' },
    changed: { description: 'The giver changed it after it was taken over.' },
    ended: { description: 'No longer shared; what was taken over stays.' },
  },
});

@ObjectType({ description: 'An organisation that uses what is shared, or is invited to.' })
export class ArrangementUse {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'For whom the link was made.' })
  label!: string;

  @Field(() => UseStateEnum, { description: 'How it stands.' })
  state!: (typeof useStates)[number];

  @Field(() => String, { nullable: true, description: 'The link, while it can be used.' })
  link!: string | null;

  @Field(() => Date, { description: 'Until when the link can be used.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'Who uses it.' })
  usedBy!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version they took over last.' })
  takenVersion!: number | null;
}

@ObjectType({
  description: 'Policies and counsellors that are maintained here for several organisations.',
})
export class Arrangement {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Goes up with every change; send it back as `expectedVersion`.',
  })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => SharingLevelEnum, { description: 'For whom.' })
  level!: SharingLevel;

  @Field(() => Int, { description: 'The version that was handed out last.' })
  publishedVersion!: number;

  @Field(() => Date, { description: 'When that was.' })
  publishedAt!: string;

  @Field(() => [ID], { description: 'The shared policies.' })
  policies!: string[];

  @Field(() => [ID], { description: 'The shared appointments.' })
  appointments!: string[];

  @Field(() => [String], { description: 'Everything that is handed over, by name.' })
  subjects!: string[];

  @Field(() => Boolean, { description: 'Whether something changed here that was not handed out.' })
  changedSince!: boolean;

  @Field(() => [ArrangementUse], { description: 'Who uses it.' })
  uses!: ArrangementUse[];
}

@ObjectType({ description: 'Something that was offered to an organisation, to take over.' })
export class ReceivedOffer {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => OfferSourceEnum, { description: 'Who offers it.' })
  source!: (typeof offerSources)[number];

  @Field(() => String, { description: 'What the giver is called.' })
  sourceName!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => OfferStateEnum, { description: 'How it stands here.' })
  state!: (typeof offerStates)[number];

  @Field(() => Int, { description: 'The version that is offered.' })
  offeredVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The version that was taken over.' })
  takenVersion!: number | null;

  @Field(() => Date, { description: 'When that version was offered.' })
  offeredAt!: string;

  @Field(() => [String], { description: 'What is offered, by name.' })
  subjects!: string[];

  @Field(() => [String], { description: 'What the offered policies say, in words.' })
  answers!: string[];

  @Field(() => [String], { description: 'What taking it over would change here, in sentences.' })
  differences!: string[];

  @Field(() => [String], {
    description: 'Answers that differ here on purpose; they stay unless asked otherwise.',
  })
  own!: string[];

  @Field(() => Boolean, { description: 'Whether it could be filled into a policy there is.' })
  fillsPolicy!: boolean;
}

@InputType({ description: 'Offers policies and counsellors to several organisations.' })
export class CreateArrangementInput {
  @Field(() => ID, { description: 'The organisation that maintains them.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'What it is called.' })
  @IsText({ max: 160, min: 0 })
  name!: string;

  @Field(() => SharingLevelEnum, { description: 'For whom.' })
  @IsIn(sharingLevels)
  level!: SharingLevel;

  @Field(() => [ID], { description: 'The policies to share.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  policyIds!: string[];

  @Field(() => [ID], { description: 'The appointments to share.' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  appointmentIds!: string[];

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'Hands out what is shared as it is now, to everybody who uses it.' })
export class PublishArrangementInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'What is shared.' })
  @IsUUID()
  arrangementId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;
}

@InputType({ description: 'Makes a link by which one organisation can use what is shared.' })
export class InviteToArrangementInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'What is shared.' })
  @IsUUID()
  arrangementId!: string;

  @Field(() => String, { description: 'For whom the link is.' })
  @IsText({ max: 160, min: 0 })
  label!: string;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'Ends sharing with one organisation.' })
export class EndArrangementUseInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The use that ends.' })
  @IsUUID()
  useId!: string;
}

@InputType({ description: 'Accepts to use what another organisation shares.' })
export class AcceptArrangementInput {
  @Field(() => ID, { description: 'The organisation that will use it.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'What the link ends with.' })
  @IsText({ max: 100, min: 0 })
  token!: string;
}

@InputType({ description: 'Takes over what was offered into the own set-up.' })
export class TakeOverOfferInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'What was offered.' })
  @IsUUID()
  offerId!: string;

  @Field(() => Int, { description: 'The offered version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion!: number;

  @Field(() => Boolean, {
    description: 'Whether answers that differ here on purpose are replaced as well.',
  })
  @IsBoolean()
  alsoOwn!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'For a profile: the policy whose open questions it fills; none: a new policy.',
  })
  @IsOptional()
  @IsUUID()
  intoPolicyId?: string | null;
}

@InputType({ description: 'Declines what was offered, or stops using it.' })
export class EndReceivedOfferInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'What was offered.' })
  @IsUUID()
  offerId!: string;
}

@ObjectType({ description: 'What came of a step in sharing.' })
export class SharingPayload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation as it is now.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why nothing happened; empty when it did.' })
  problems!: Problem[];
}
