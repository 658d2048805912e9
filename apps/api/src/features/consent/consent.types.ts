import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type ConsentState,
  consentStates,
  type ConsentSubject,
  consentSubjects,
  type Effect,
  type Status,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { connectionOf } from '../../graphql/paging.js';
import { Problem } from '../../graphql/problem.type.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';
import { StatusEnum } from '../assessment/item-verdict.type.js';
import { Organisation } from '../organisations/organisation.type.js';
import { SubjectKindEnum } from '../set-up/subject-kind.enum.js';
import { type Standing, standings } from './consent-standing.js';

export const ConsentStateEnum = enumOf(consentStates);
registerEnumType(ConsentStateEnum, {
  name: 'ConsentState',
  description: 'Where a request for consent stands.',
  valuesMap: {
    draft: { description: 'Only the employer sees it.' },
    submitted: { description: 'Handed to the council.' },
    in_consultation: { description: 'A meeting about it is planned or held.' },
    questions: { description: 'The council asked something that is not answered yet.' },
    answered: { description: 'All questions are answered.' },
    consent: { description: 'The council consents.' },
    consent_with_conditions: { description: 'Counts as a refusal until the conditions are met.' },
    refused: { description: 'The council does not consent.' },
    employer_decision: { description: 'The employer decided; the start date is still to come.' },
    in_force: { description: 'Carried out since its start date.' },
    withdrawn: { description: 'Taken back by the employer.' },
    amended: { description: 'Replaced by a new version.' },
    nullity_invoked: { description: 'The council says that the decision is void.' },
    subdistrict_court: { description: 'Before the subdistrict court.' },
  },
});

export const StandingStateEnum = enumOf(standings);
registerEnumType(StandingStateEnum, {
  name: 'StandingState',
  description: 'How an organisation stands with the consent of its council.',
  valuesMap: {
    none: { description: 'No consent was asked.' },
    running: { description: 'Consent is being asked, or a decision has not started yet.' },
    refused: { description: 'Refused, conditions not met, or decided without consent.' },
    in_force: { description: 'Consented to, and unchanged since.' },
    stale: { description: 'What was consented to has changed since.' },
  },
});

export const AskedForEnum = enumOf(consentSubjects);
registerEnumType(AskedForEnum, {
  name: 'AskedFor',
  description: 'What consent is asked for.',
  valuesMap: {
    rule: { description: 'The policy.' },
    position: { description: 'The position of the role.' },
    person: { description: 'The person appointed; advised, not obligatory.' },
  },
});

export const bodyVariants = [
  'none',
  'several_councils',
  'staff_meeting',
  'staff_representation',
  'works_council',
] as const;
export type BodyVariant = (typeof bodyVariants)[number];

export const BodyVariantEnum = enumOf(bodyVariants);
registerEnumType(BodyVariantEnum, {
  name: 'BodyVariant',
  description: 'Who speaks for the staff.',
  valuesMap: {
    works_council: { description: 'A works council.' },
    several_councils: { description: 'More than one works council.' },
    staff_representation: { description: 'A staff representation.' },
    staff_meeting: { description: 'A meeting of all staff.' },
    none: { description: 'Nobody.' },
  },
});

export const ChangeEffectEnum = enumOf(['worse', 'better', 'neutral'] as const);
registerEnumType(ChangeEffectEnum, {
  name: 'ChangeEffect',
  description: 'What a change does to the verdicts.',
  valuesMap: {
    worse: { description: 'A verdict got worse.' },
    better: { description: 'A verdict got better and none worse.' },
    neutral: { description: 'No verdict moved.' },
  },
});

@ObjectType({ description: 'Something that changed between two versions, as a sentence.' })
export class ChangeSentence {
  @Field(() => String, { description: 'Section of the wizard it belongs to.' })
  section!: string;

  @Field(() => String, { description: 'Title of that section.' })
  sectionTitle!: string;

  @Field(() => String, { description: 'What changed: the title of the subject.' })
  subjectTitle!: string;

  @Field(() => String, { description: 'The sentence.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it touches what was consented to.' })
  material!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Which answer; null when the subject itself came or went.',
  })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer before, in words.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer after, in words.' })
  after!: string | null;

  @Field(() => Boolean, { description: 'Whether the answer is a text of some length.' })
  longText!: boolean;

  @Field(() => ChangeEffectEnum, { description: 'What it does to the verdicts that read it.' })
  effect!: Effect;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not touch what was consented to; null when it does.',
  })
  immaterialBecause!: string | null;
}

@ObjectType({ description: 'An item of the checklist that another version stands differently on.' })
export class VerdictDifference {
  @Field(() => String, { description: 'Permanent id of the item.' })
  itemId!: string;

  @Field(() => String, { description: 'Its title, in the words of the later version.' })
  title!: string;

  @Field(() => StatusEnum, { description: 'How it stood.' })
  before!: Status;

  @Field(() => StatusEnum, { description: 'How it stands.' })
  after!: Status;

  @Field(() => ChangeEffectEnum, { description: 'Worse, better or neither.' })
  effect!: Effect;
}

@ObjectType({ description: 'What differs from an earlier version; what got worse comes first.' })
export class VersionComparison {
  @Field(() => Int, { description: 'Number of the request with the earlier version.' })
  number!: number;

  @Field(() => Boolean, { description: 'Whether the council decided on that version.' })
  decided!: boolean;

  @Field(() => [VerdictDifference], { description: 'Items that stand differently.' })
  verdicts!: VerdictDifference[];

  @Field(() => [ChangeSentence], { description: 'Answers that differ.' })
  changes!: ChangeSentence[];
}

@ObjectType({ description: 'Whether the council has read a section of the frozen version.' })
export class SectionRead {
  @Field(() => String, { description: 'Permanent name of the section.' })
  section!: string;

  @Field(() => Boolean, {
    description: 'Whether the person who asks has read it as it stands in this version.',
  })
  seen!: boolean;

  @Field(() => Int, { description: 'How many members have read it as it stands here.' })
  seenBy!: number;

  @Field(() => Boolean, {
    description: 'Whether it differs from the version before; false for the first version.',
  })
  changed!: boolean;
}

@ObjectType({ description: 'An answer in a frozen version.' })
export class SnapshotFact {
  @Field(() => String, { description: 'Which question; a key of the catalogue of facts.' })
  key!: string;

  @Field(() => String, { description: 'What the answer is about.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The answer in words; null: not filled in.' })
  shown!: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the policy that gives it.' })
  fromPolicy!: string | null;
}

@ObjectType({ description: 'A subject in a frozen version, with its answers of one section.' })
export class SnapshotSubject {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is.' })
  kind!: SubjectKind;

  @Field(() => String, { description: 'What it was called.' })
  title!: string;

  @Field(() => [SnapshotFact], { description: 'The questions asked and the answers given.' })
  facts!: SnapshotFact[];
}

@ObjectType({ description: 'A section of a frozen version.' })
export class SnapshotSection {
  @Field(() => String, { description: 'Permanent name of the section.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [SnapshotSubject], { description: 'What it says, by subject.' })
  subjects!: SnapshotSubject[];
}

@ObjectType({ description: 'A question of the council with its answer.' })
export class ConsentQuestion {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => String, { description: 'Who asked.' })
  askedBy!: string;

  @Field(() => Date, { description: 'When.' })
  askedAt!: string;

  @Field(() => String, { nullable: true, description: 'The answer; null while there is none.' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt!: string | null;
}

@ObjectType({ description: 'What the council decided, and on exactly which version.' })
export class CouncilDecision {
  @Field(() => ConsentStateEnum, {
    description: '`consent`, `consent_with_conditions` or `refused`.',
  })
  outcome!: ConsentState;

  @Field(() => String, { description: 'The reasons.' })
  reasons!: string;

  @Field(() => String, { nullable: true, description: 'The conditions, if any.' })
  conditions!: string | null;

  @Field(() => String, { description: 'Who recorded it.' })
  decidedBy!: string;

  @Field(() => Date, { description: 'When.' })
  decidedAt!: string;

  @Field(() => String, { description: 'Hash of the version it is about.' })
  snapshotHash!: string;
}

@ObjectType({ description: 'The employer’s own decision, which names its start date.' })
export class EmployerDecision {
  @Field(() => String, { description: 'The decision in words.' })
  text!: string;

  @Field(() => CalendarDateScalar, { description: 'The day of the decision.' })
  decidedOn!: string;

  @Field(() => CalendarDateScalar, { description: 'The day from which it is carried out.' })
  startsOn!: string;

  @Field(() => String, { description: 'Who recorded it.' })
  decidedBy!: string;
}

@ObjectType({ description: 'One line in the file of a request.' })
export class ConsentEvent {
  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who.' })
  actor!: string;

  @Field(() => String, { description: 'What was done, with the words used.' })
  text!: string;
}

@ObjectType({ description: 'A version frozen word for word; never changed.' })
export class Snapshot {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'sha-256 over the canonical text, 64 hexadecimal digits.' })
  hash!: string;

  @Field(() => CalendarDateScalar, { description: 'The day it was frozen.' })
  takenOn!: string;
}

@ObjectType({ description: 'A request for consent to a frozen version of the set-up.' })
export class ConsentRequest {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts up within the organisation.' })
  number!: number;

  @Field(() => ConsentStateEnum, { description: 'Where it stands.' })
  state!: ConsentState;

  @Field(() => Int, { description: 'Goes up with every step; send it back as `expectedVersion`.' })
  version!: number;

  @Field(() => BodyVariantEnum, { description: 'Whom it was put to.' })
  bodyVariant!: BodyVariant;

  @Field(() => Date, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who submitted it.' })
  submittedBy!: string | null;

  @Field(() => String, { description: 'What the employer means to decide.' })
  proposedDecision!: string;

  @Field(() => String, { description: 'Why.' })
  reasons!: string;

  @Field(() => String, { description: 'What it means for the staff.' })
  consequences!: string;

  @Field(() => [AskedForEnum], { description: 'What consent is asked for.' })
  askedFor!: ConsentSubject[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The latest consultation meeting planned, or the one proposed.',
  })
  meetingOn!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Agreed between the two sides; the law sets no deadline.',
  })
  targetOn!: string | null;

  @Field(() => [ConsentQuestion], { description: 'Questions of the council, oldest first.' })
  questions!: ConsentQuestion[];

  @Field(() => CouncilDecision, { nullable: true, description: 'The council’s decision.' })
  decision!: CouncilDecision | null;

  @Field(() => EmployerDecision, { nullable: true, description: 'The employer’s decision.' })
  employerDecision!: EmployerDecision | null;

  @Field(() => [ConsentEvent], { description: 'Everything that was done, oldest first.' })
  events!: ConsentEvent[];

  @Field(() => [String], { description: 'The steps the person who asks may take now.' })
  viewerTransitions!: string[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last day on which nullity can be invoked; null when it cannot.',
  })
  nullityUntil!: string | null;
}

@ObjectType({ description: 'A page of requests, newest first.' })
export class ConsentRequestConnection extends connectionOf(ConsentRequest, 'requests') {}

@ObjectType({ description: 'How the organisation stands with consent.' })
export class ConsentStanding {
  @Field(() => StandingStateEnum, { description: 'In one word.' })
  state!: Standing;

  @Field(() => ConsentRequest, {
    nullable: true,
    description: 'The request this comes from; null when there is none.',
  })
  request!: ConsentRequest | null;
}

@ObjectType({ description: 'What became of a step in a request for consent.' })
export class ConsentPayload {
  @Field(() => ConsentRequest, { nullable: true, description: 'The request as it stands now.' })
  request!: ConsentRequest | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation afterwards.' })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
