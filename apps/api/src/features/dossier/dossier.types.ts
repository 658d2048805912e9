import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type ConsentState,
  type PaperFormat,
  paperFormats,
  type PaperKind,
  paperKinds,
  type PaperMoment,
  paperMoments,
} from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { ConsentStateEnum } from '../consent/consent.types.js';

export const PaperKindEnum = enumOf(paperKinds);
registerEnumType(PaperKindEnum, {
  name: 'PaperKind',
  description: 'Which paper of a request.',
  valuesMap: {
    request: { description: 'What the employer asks.' },
    decision: { description: 'What was decided, by the council and by the employer.' },
    dossier: { description: 'All of it, with the version in full.' },
  },
});

export const PaperFormatEnum = enumOf(paperFormats);
registerEnumType(PaperFormatEnum, {
  name: 'PaperFormat',
  description: 'How a paper comes.',
  valuesMap: {
    pdf: { description: 'PDF, tagged.' },
    docx: { description: 'Word.' },
    json: { description: 'JSON in canonical form, with its own hash.' },
    zip: { description: 'One archive with papers, version, evidence and a manifest of hashes.' },
  },
});

export const PaperMomentEnum = enumOf(paperMoments);
registerEnumType(PaperMomentEnum, {
  name: 'PaperMoment',
  description: 'What brought papers about.',
  valuesMap: {
    submitted: { description: 'The request was handed in; the papers say that they are a draft.' },
    decided: { description: 'The council or the employer decided.' },
  },
});

@ObjectType({ description: 'A paper in one format; the same bytes for good.' })
export class PaperFile {
  @Field(() => PaperKindEnum, { description: 'Which paper.' })
  kind!: PaperKind;

  @Field(() => PaperFormatEnum, { description: 'How it comes.' })
  format!: PaperFormat;

  @Field(() => String, {
    nullable: true,
    description: 'Where it can be fetched; null for whoever may not have it.',
  })
  downloadPath!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'sha-256 of its bytes; null until it was set for the first time.',
  })
  sha256!: string | null;
}

@ObjectType({ description: 'The papers of one moment in a request.' })
export class Papers {
  @Field(() => ID, { description: 'Names them.' })
  id!: string;

  @Field(() => PaperMomentEnum, { description: 'What brought them about.' })
  moment!: PaperMoment;

  @Field(() => CalendarDateScalar, { description: 'The day they are of.' })
  madeOn!: string;

  @Field(() => String, { description: 'sha-256 of what they say.' })
  contentHash!: string;

  @Field(() => [PaperFile], { description: 'The papers, in every format.' })
  files!: PaperFile[];
}

@ObjectType({ description: 'A version with this hash, and what became of it.' })
export class KnownVersion {
  @Field(() => ID, { description: 'The request it was handed in with, the newest of them.' })
  requestId!: string;

  @Field(() => Int, { description: 'Number of that request.' })
  number!: number;

  @Field(() => ConsentStateEnum, { description: 'Where that request stands.' })
  state!: ConsentState;

  @Field(() => CalendarDateScalar, { description: 'The day the version was frozen.' })
  takenOn!: string;

  @Field(() => Boolean, { description: 'Whether the council or the employer decided on it.' })
  decidedOn!: boolean;

  @Field(() => Int, { description: 'How many lines the file of that request has.' })
  lines!: number;

  @Field(() => Boolean, { description: 'Whether the file with `fileHash` was given out here.' })
  fileKnown!: boolean;
}
