import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { connectionOf, SearchPageArgs } from '../../graphql/paging.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import type { Headline } from '../assessment/assessment.store.js';
import { ColumnResult, HeadlineEnum, Share } from '../assessment/assessment.types.js';
import type { Standing } from '../consent/consent-standing.js';
import { StandingStateEnum } from '../consent/consent.types.js';
import { Organisation } from '../organisations/organisation.type.js';

export const portfolioFilters = [
  'all',
  'expiring',
  'hard_stop',
  'incomplete',
  'not_met',
  'stale',
  'waiting_for_council',
] as const;
export type PortfolioFilter = (typeof portfolioFilters)[number];

export const PortfolioFilterEnum = enumOf(portfolioFilters);
registerEnumType(PortfolioFilterEnum, {
  name: 'PortfolioFilter',
  description: 'Which clients to show.',
  valuesMap: {
    all: { description: 'All of them.' },
    expiring: { description: 'Something ends or falls due within 90 days.' },
    hard_stop: { description: 'With a hard stop.' },
    incomplete: { description: 'With an item that is not answered.' },
    not_met: { description: 'With an item that is not met.' },
    stale: { description: 'What was consented to has changed since.' },
    waiting_for_council: { description: 'Consent is being asked.' },
  },
});

export const portfolioSorts = [
  'completeness',
  'conformity',
  'evidence',
  'hard_stops',
  'headcount',
  'name',
  'next_date',
] as const;
export type PortfolioSort = (typeof portfolioSorts)[number];

export const PortfolioSortEnum = enumOf(portfolioSorts);
registerEnumType(PortfolioSortEnum, {
  name: 'PortfolioSort',
  description: 'In which order to show clients.',
  valuesMap: {
    completeness: { description: 'By the share of facts known.' },
    conformity: { description: 'By the share of points.' },
    evidence: { description: 'By the share of evidence.' },
    hard_stops: { description: 'By the number of hard stops.' },
    headcount: { description: 'By the number of people working there.' },
    name: { description: 'By name.' },
    next_date: { description: 'By the first date that asks attention.' },
  },
});

@ArgsType()
export class PortfolioArgs extends SearchPageArgs {
  @Field(() => PortfolioFilterEnum, { nullable: true, description: 'Which clients; all of them.' })
  @IsOptional()
  @IsIn(portfolioFilters)
  filter?: PortfolioFilter | null;

  @Field(() => PortfolioSortEnum, { nullable: true, description: 'In which order; by name.' })
  @IsOptional()
  @IsIn(portfolioSorts)
  sort?: PortfolioSort | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the highest comes first.' })
  @IsOptional()
  @IsBoolean()
  descending?: boolean | null;
}

@ObjectType({ description: 'An organisation as its consultant sees it in a list.' })
export class Client {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation;

  @Field(() => String, { nullable: true, description: 'Its sector, as stored.' })
  sector!: string | null;

  @Field(() => String, { nullable: true, description: 'Its sector in words.' })
  sectorTitle!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people work there.' })
  headcount!: number | null;

  @Field(() => Share, { description: 'Facts known out of facts asked.' })
  completeness!: Share;

  @Field(() => Share, { description: 'Points out of the points of applicable items.' })
  conformity!: Share;

  @Field(() => Share, { description: 'Steps of evidence out of those possible.' })
  evidence!: Share;

  @Field(() => HeadlineEnum, { description: 'What stands above the score.' })
  headline!: Headline;

  @Field(() => Int, { description: 'How many hard stops.' })
  hardStopCount!: number;

  @Field(() => [ColumnResult], { description: 'The columns of the checklist in numbers.' })
  columns!: ColumnResult[];

  @Field(() => StandingStateEnum, { description: 'How it stands with the consent of its council.' })
  standing!: Standing;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The first date that asks attention.',
  })
  nextDate!: string | null;

  @Field(() => String, { nullable: true, description: 'What that date is.' })
  nextDateText!: string | null;

  @Field(() => CalendarDateScalar, { description: 'The last day one may look.' })
  grantEndsOn!: string;

  @Field(() => Boolean, { description: 'Whether the names of counsellors are shown as well.' })
  namesIncluded!: boolean;

  @Field(() => String, { description: 'Release of the checklist the numbers were made with.' })
  frameworkRelease!: string;
}

@ObjectType({ description: 'A page of the clients of a consultant.' })
export class PortfolioConnection extends connectionOf(Client, 'clients') {}
