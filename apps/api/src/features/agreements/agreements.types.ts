import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ConsentState, type ConsentSubject } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { AskedForEnum, ConsentStateEnum } from '../consent/consent.types.js';

export const agreementStandings = [
  'in_force',
  'stale',
  'upcoming',
  'conditions',
  'open',
  'ended',
] as const;
export type AgreementStanding = (typeof agreementStandings)[number];

export const AgreementStandingEnum = enumOf(agreementStandings);
registerEnumType(AgreementStandingEnum, {
  name: 'AgreementStanding',
  description: 'How it stands with something that was consented to.',
  valuesMap: {
    in_force: { description: 'Holds, and nothing it is about has changed.' },
    stale: { description: 'Something it is about has changed since.' },
    upcoming: { description: 'Decided; its start date is still to come.' },
    conditions: { description: 'Consented to under conditions that are not met yet.' },
    open: { description: 'Consented to; the employer has yet to decide.' },
    ended: { description: 'Withdrawn, replaced or contested.' },
  },
});

@ObjectType({ description: 'Something the council consented to.' })
export class Agreement {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => [AskedForEnum], { description: 'What it is about.' })
  askedFor!: ConsentSubject[];

  @Field(() => String, { description: 'What was decided.' })
  proposedDecision!: string;

  @Field(() => CalendarDateScalar, { description: 'The day of the consent.' })
  decidedOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day it starts, if known.' })
  startsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions, if any.' })
  conditions!: string | null;

  @Field(() => ConsentStateEnum, { description: 'Where the request stands.' })
  state!: ConsentState;

  @Field(() => AgreementStandingEnum, { description: 'How it stands with the agreement.' })
  standing!: AgreementStanding;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Until when: the first term in it that ends; null when none does.',
  })
  until!: string | null;
}

@ObjectType({ description: 'A day that matters to the council.' })
export class CouncilDate {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'What it is about.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The request, if it is about one.' })
  requestId!: string | null;
}

@ObjectType({ description: 'What was agreed between council and employer, and what is due.' })
export class Agreements {
  @Field(() => [Agreement], { description: 'What was consented to, newest first; at most 50.' })
  agreements!: Agreement[];

  @Field(() => [CouncilDate], { description: 'Days from today on, nearest first; at most 50.' })
  dates!: CouncilDate[];

  @Field(() => String, { description: 'Where the same days can be fetched as a calendar file.' })
  calendarPath!: string;
}
