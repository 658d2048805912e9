import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SubjectKind } from '@vertrouwensbasis/domain';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { connectionOf, SearchPageArgs } from '../../graphql/paging.js';
import { Problem } from '../../graphql/problem.type.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';

export const evidenceStates = ['current', 'expired', 'not_yet', 'withdrawn'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export const EvidenceStateEnum = enumOf(evidenceStates);
registerEnumType(EvidenceStateEnum, {
  name: 'EvidenceState',
  description: 'Whether a piece of evidence counts today.',
  valuesMap: {
    current: { description: 'It counts.' },
    expired: { description: 'Its last valid day has passed.' },
    not_yet: { description: 'It bears a day that is still to come.' },
    withdrawn: { description: 'Taken back.' },
  },
});

@ObjectType({ description: 'One file of a piece of evidence.' })
export class EvidenceRevision {
  @Field(() => Int, { description: 'Its number: 1, 2, …' })
  number!: number;

  @Field(() => String, { description: 'What the file is called.' })
  fileName!: string;

  @Field(() => String, { description: 'What is in it: `application/pdf`, …' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  sha256!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day the paper bears.' })
  datedOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day it counts.' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Who added it; null when not shown.' })
  addedBy!: string | null;

  @Field(() => Date, { description: 'When.' })
  addedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path to get it from; null when it is erased or not for the reader.',
  })
  downloadPath!: string | null;
}

@ObjectType({ description: 'A subject of the set-up, or one of its facts, that a file is about.' })
export class EvidenceSubject {
  @Field(() => SubjectKindEnum, { description: 'What kind of thing.' })
  kind!: SubjectKind;

  @Field(() => ID, { description: 'Which.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'Its title; null when it is gone.' })
  subjectTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'One fact of it, by its key.' })
  key!: string | null;

  @Field(() => String, { nullable: true, description: 'That fact in words.' })
  factName!: string | null;
}

@ObjectType({ description: 'An item of the checklist that a file shows.' })
export class EvidenceItem {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Its number on the checklist.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;
}

@ObjectType({ description: 'A file that shows how items stand, with what came before it.' })
export class EvidencePiece {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'To send along with a change.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What kind of paper; a choice of the fact `kind`.' })
  kind!: string;

  @Field(() => String, { description: 'The kind in words.' })
  kindShown!: string;

  @Field(() => EvidenceStateEnum, { description: 'Whether it counts today.' })
  state!: EvidenceState;

  @Field(() => ID, { nullable: true, description: 'Who looks after it; null when not shown.' })
  ownerId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of who looks after it.' })
  owner!: string | null;

  @Field(() => Boolean, { description: 'Whether the council may read it.' })
  shared!: boolean;

  @Field(() => [EvidenceItem], { description: 'The items it shows.' })
  items!: EvidenceItem[];

  @Field(() => [EvidenceSubject], { description: 'What in the set-up it is about.' })
  about!: EvidenceSubject[];

  @Field(() => [EvidenceRevision], { description: 'Its files, newest first.' })
  revisions!: EvidenceRevision[];

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who withdrew it.' })
  withdrawnBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason!: string | null;

  @Field(() => Boolean, { description: 'Whether the reader may change or withdraw it.' })
  mayChange!: boolean;
}

@ObjectType({ description: 'A page of pieces of evidence, newest first.' })
export class EvidenceConnection extends connectionOf(EvidencePiece, 'evidence') {}

@ArgsType()
export class EvidenceArgs extends SearchPageArgs {
  @Field(() => String, { nullable: true, description: 'Only what shows this item.' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  itemId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also what was withdrawn.' })
  @IsOptional()
  @IsBoolean()
  withdrawn?: boolean | null;
}

@ObjectType({ description: 'A revision that a frozen version holds.' })
export class FrozenEvidence {
  @Field(() => ID, { description: 'The piece of evidence.' })
  evidenceId!: string;

  @Field(() => Int, { description: 'Which revision.' })
  revision!: number;

  @Field(() => String, { description: 'What it was called.' })
  title!: string;

  @Field(() => String, { description: 'The kind in words.' })
  kindShown!: string;

  @Field(() => [String], { description: 'Titles of the items it shows.' })
  itemTitles!: string[];

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day the paper bears.' })
  datedOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day it counts.' })
  validUntil!: string | null;

  @Field(() => String, { description: 'What the file is called.' })
  fileName!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'Path to get it from; null if it may not.' })
  downloadPath!: string | null;
}

@ObjectType({ isAbstract: true })
abstract class EvidencePayload {
  @Field(() => EvidencePiece, { nullable: true, description: 'As it stands now; null if refused.' })
  piece!: EvidencePiece | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of adding a piece of evidence.' })
export class AddEvidencePayload extends EvidencePayload {}

@ObjectType({ description: 'What became of a new revision.' })
export class ReviseEvidencePayload extends EvidencePayload {}

@ObjectType({ description: 'What became of the change.' })
export class ChangeEvidencePayload extends EvidencePayload {}

@ObjectType({ description: 'What became of the withdrawal.' })
export class WithdrawEvidencePayload extends EvidencePayload {}
