import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { Status } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { connectionOf, SearchPageArgs } from '../../graphql/paging.js';
import { Problem } from '../../graphql/problem.type.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { IsText } from '../../graphql/text.js';
import type { Headline } from '../assessment/assessment.store.js';
import { ColumnResult, HeadlineEnum, Share } from '../assessment/assessment.types.js';
import { StatusEnum } from '../assessment/item-verdict.type.js';
import type { Standing } from '../consent/consent-standing.js';
import { StandingStateEnum } from '../consent/consent.types.js';
import { Framework } from '../frameworks/framework.types.js';
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
  'model',
  'name',
  'next_date',
  'sector',
  'size',
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
    model: { description: 'In groups by model, by name within.' },
    name: { description: 'By name.' },
    next_date: { description: 'By the first date that asks attention.' },
    sector: { description: 'In groups by sector, by name within.' },
    size: { description: 'In groups by size, by name within.' },
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

  @Field(() => Boolean, {
    description: 'Whether anything was saved yet; if not, nothing is known.',
  })
  known!: boolean;

  @Field(() => String, { description: 'Its size, as one of the classes of the benchmark.' })
  sizeClass!: string;

  @Field(() => String, { nullable: true, description: 'Its model in words; null when unknown.' })
  modelTitle!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day the consultant last looked; null when that never happened.',
  })
  lastLookOn!: string | null;

  @Field(() => Boolean, {
    description: 'Whether answers changed since the consultant last looked.',
  })
  changedSince!: boolean;

  @Field(() => Share, {
    nullable: true,
    description: 'Its points when the consultant last looked; null when nothing is known of then.',
  })
  conformityThen!: Share | null;
}

@ObjectType({ description: 'A page of the clients of a consultant.' })
export class PortfolioConnection extends connectionOf(Client, 'clients') {}

@ObjectType({ description: 'How many clients a filter shows.' })
export class PortfolioCounter {
  @Field(() => PortfolioFilterEnum, { description: 'The filter.' })
  filter!: PortfolioFilter;

  @Field(() => Int, { description: 'How many it shows.' })
  count!: number;
}

@ObjectType({ description: 'One item over all clients.' })
export class PortfolioItem {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'The column it stands in.' })
  columnId!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => Int, { description: 'Clients that meet it.' })
  met!: number;

  @Field(() => Int, { description: 'Clients that partly meet it.' })
  partlyMet!: number;

  @Field(() => Int, { description: 'Clients that do not.' })
  notMet!: number;

  @Field(() => Int, { description: 'Clients it does not apply to.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Clients of which it is not known.' })
  unanswered!: number;
}

@ObjectType({ description: 'A client in the heat map: the lowest scores come first.' })
export class HeatRow {
  @Field(() => Organisation, { description: 'The client.' })
  organisation!: Organisation;

  @Field(() => [StatusEnum], { description: 'How it stands, in the order of the items.' })
  statuses!: Status[];
}

@ObjectType({ description: 'A day on which something ends or falls due at a client.' })
export class PortfolioDate {
  @Field(() => Organisation, { description: 'The client.' })
  organisation!: Organisation;

  @Field(() => CalendarDateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'What that day is.' })
  text!: string;
}

@ObjectType({ description: 'All clients of a consultant together, from stored results.' })
export class PortfolioSummary {
  @Field(() => Framework, { description: 'The checklist of the items below.' })
  framework!: Framework;

  @Field(() => Int, { description: 'How many clients.' })
  total!: number;

  @Field(() => Int, { description: 'Of how many nothing was saved yet.' })
  unknownCount!: number;

  @Field(() => [PortfolioCounter], { description: 'How many clients each filter shows.' })
  counters!: PortfolioCounter[];

  @Field(() => [PortfolioItem], { description: 'The items, in the order of the checklist.' })
  items!: PortfolioItem[];

  @Field(() => [HeatRow], { description: 'At most 40 clients, the lowest scores first.' })
  heat!: HeatRow[];

  @Field(() => [PortfolioDate], { description: 'Within a year, at most 60, the first first.' })
  dates!: PortfolioDate[];
}

@ObjectType({ description: 'A list of clients that was kept under a name.' })
export class PortfolioView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What follows the question mark in the address.' })
  address!: string;
}

@InputType({ description: 'Keeps a list under a name; a name in use gets the new list.' })
export class SavePortfolioViewInput {
  @Field(() => String, { description: 'A name, at most 60.' })
  @IsText({ max: 60 })
  name!: string;

  @Field(() => String, { description: 'What follows the question mark in the address.' })
  @IsString()
  @MaxLength(1000)
  @Matches(/^[\w%=&.+~-]*$/)
  address!: string;
}

@InputType({ description: 'Forgets a list that was kept.' })
export class DeletePortfolioViewInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID()
  id!: string;
}

@ObjectType({ description: 'What became of keeping or forgetting a list.' })
export class PortfolioViewsPayload {
  @Field(() => [PortfolioView], { description: 'The lists afterwards.' })
  views!: PortfolioView[];

  @Field(() => [Problem], { description: 'Why not; empty when it was done.' })
  problems!: Problem[];
}
