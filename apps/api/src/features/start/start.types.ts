import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SubjectKind } from '@vertrouwensbasis/domain';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { IsText } from '../../graphql/text.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';

export const startKinds = ['nothing', 'copy'] as const;
export type StartKind = (typeof startKinds)[number];
export const StartKindEnum = enumOf(startKinds);
registerEnumType(StartKindEnum, {
  name: 'StartKind',
  description: 'What a new organisation starts from.',
  valuesMap: {
    nothing: { description: 'An empty set-up.' },
    copy: { description: 'A copy of the facts of a sister organisation.' },
  },
});

@InputType({ description: 'Founds a sister organisation.' })
export class FoundSisterInput {
  @Field(() => ID, { description: 'The organisation of HR one belongs to; what may be copied.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'The name of the new organisation.' })
  @IsText({ max: 120, min: 0 })
  name!: string;

  @Field(() => StartKindEnum, { description: 'What it starts from.' })
  @IsIn(startKinds)
  from!: StartKind;

  @Field(() => Boolean, { description: 'Whether a copy has the persons and their appointments.' })
  @IsBoolean()
  withPersons!: boolean;

  @Field(() => Boolean, { description: 'Whether a copy has the units.' })
  @IsBoolean()
  withUnits!: boolean;

  @Field(() => ID, { description: 'The same key again gives the first result again.' })
  @IsUUID()
  idempotencyKey!: string;
}

@ObjectType({ description: 'What came of founding an organisation.' })
export class FoundSisterPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'The new organisation; null when there is none.',
  })
  foundedId!: string | null;

  @Field(() => [Problem], { description: 'Why there is none; empty when there is.' })
  problems!: Problem[];
}

@ObjectType({ description: 'A question that a copy left open, because the answer held elsewhere.' })
export class FreshLook {
  @Field(() => SubjectKindEnum, { description: 'What it is about.' })
  kind!: SubjectKind;

  @Field(() => ID, { description: 'The subject it is about.' })
  subjectId!: string;

  @Field(() => String, { description: 'What the subject is called.' })
  title!: string;

  @Field(() => String, { description: 'Which question; a key of the catalogue of facts.' })
  key!: string;

  @Field(() => String, { description: 'The question.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether it has been answered since.' })
  answered!: boolean;
}

@ObjectType({ description: 'How the set-up of an organisation began.' })
export class OrganisationStart {
  @Field(() => String, { nullable: true, description: 'The organisation it was copied from.' })
  copiedFrom!: string | null;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => [FreshLook], { description: 'What needs a fresh look, answered or not.' })
  toLookAt!: FreshLook[];
}

@ObjectType({ description: 'A workbook to fill in.' })
export class Workbook {
  @Field(() => String, { description: 'What to save it as.' })
  fileName!: string;

  @Field(() => String, { description: 'Its bytes, in base64.' })
  base64!: string;
}

@InputType({ description: 'Reads an uploaded workbook into the set-up, or tries to.' })
export class ImportWorkbookInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The uploaded file.' })
  @IsUUID()
  fileId!: string;

  @Field(() => Boolean, { description: 'False: only say what would happen; nothing is saved.' })
  @IsBoolean()
  commit!: boolean;
}

export const rowChanges = ['added', 'changed', 'unchanged'] as const;
export const RowChangeEnum = enumOf(rowChanges);
registerEnumType(RowChangeEnum, {
  name: 'RowChange',
  description: 'What a row of a workbook does.',
  valuesMap: {
    added: { description: 'Something new.' },
    changed: { description: 'Other answers than there are now.' },
    unchanged: { description: 'Nothing: it says what is there already.' },
  },
});

@ObjectType({ description: 'What one row of a workbook does.' })
export class ImportedRow {
  @Field(() => String, { description: 'The sheet.' })
  sheet!: string;

  @Field(() => Int, { description: 'The row, as the spreadsheet counts.' })
  row!: number;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => RowChangeEnum, { description: 'What it does.' })
  change!: (typeof rowChanges)[number];

  @Field(() => [String], { description: 'Each difference as a sentence.' })
  differences!: string[];
}

@ObjectType({ description: 'Why something in a workbook will not do.' })
export class SheetProblem {
  @Field(() => String, { description: 'The sheet; empty when it is about the file.' })
  sheet!: string;

  @Field(() => Int, { nullable: true, description: 'The row, as the spreadsheet counts.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'What stands above the column.' })
  column!: string | null;

  @Field(() => String, { description: 'What to do.' })
  message!: string;
}

@ObjectType({ description: 'What a workbook does, or would do.' })
export class ImportWorkbookPayload {
  @Field(() => Boolean, { description: 'Whether it was saved.' })
  committed!: boolean;

  @Field(() => [ImportedRow], { description: 'Row by row.' })
  rows!: ImportedRow[];

  @Field(() => [SheetProblem], { description: 'What stands in the way, by place in the file.' })
  sheetProblems!: SheetProblem[];

  @Field(() => Organisation, { nullable: true, description: 'The organisation as it is now.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'What stands in the way of the whole file.' })
  problems!: Problem[];
}
