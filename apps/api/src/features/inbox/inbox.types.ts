import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type DigestRhythm,
  digestRhythms,
  type NoticeKind,
  noticeKinds,
} from '@vertrouwensbasis/domain';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { enumOf } from '../../graphql/enums.js';
import { connectionOf } from '../../graphql/paging.js';
import { Organisation } from '../organisations/organisation.type.js';

export const NoticeKindEnum = enumOf(Object.keys(noticeKinds) as NoticeKind[]);
registerEnumType(NoticeKindEnum, { name: 'NoticeKind', description: 'What a notice is about.' });

export const DigestRhythmEnum = enumOf(digestRhythms);
registerEnumType(DigestRhythmEnum, {
  name: 'DigestRhythm',
  description: 'How often somebody wants an e-mail that there is something new.',
  valuesMap: {
    daily: { description: 'At most once a day, on working days.' },
    weekly: { description: 'At most once a week.' },
    never: { description: 'Not at all.' },
  },
});

@ObjectType({ description: 'Something that happened and concerns the person who reads it.' })
export class Notice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => NoticeKindEnum, { description: 'What it is about.' })
  kind!: NoticeKind;

  @Field(() => String, { description: 'The same in words.' })
  text!: string;

  @Field(() => Organisation, { description: 'Where it happened.' })
  organisation!: Organisation;

  @Field(() => ID, { nullable: true, description: 'The request it is about, if one.' })
  requestId!: string | null;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => Boolean, { description: 'Whether the person has read it.' })
  read!: boolean;
}

@ObjectType({ description: 'A page of notices, newest first.' })
export class NoticeConnection extends connectionOf(Notice, 'notices') {}

@ObjectType({ description: 'What is new for a person, across organisations.' })
export class Inbox {
  @Field(() => Int, { description: 'How many notices are unread.' })
  unreadCount!: number;

  @Field(() => DigestRhythmEnum, { description: 'How often the person wants an e-mail.' })
  digest!: DigestRhythm;
}

@InputType({ description: 'Which notices were read, or are not read after all.' })
export class MarkNoticesInput {
  @Field(() => [ID], { description: 'At most 100.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  noticeIds!: string[];

  @Field(() => Boolean, { description: 'Read, or unread.' })
  read!: boolean;
}

@InputType({ description: 'How often to send an e-mail.' })
export class ChooseDigestInput {
  @Field(() => DigestRhythmEnum, { description: 'The choice.' })
  @IsIn(digestRhythms)
  digest!: DigestRhythm;
}

@ObjectType({ description: 'The inbox after a change.' })
export class InboxPayload {
  @Field(() => Inbox, { description: 'As it stands now.' })
  inbox!: Inbox;
}
