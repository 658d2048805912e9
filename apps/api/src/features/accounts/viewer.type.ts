import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Locale, Role } from '@vertrouwensbasis/domain';
import { LocaleEnum, RoleEnum } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { Organisation } from '../organisations/organisation.type.js';

@ObjectType({ description: 'An organisation one belongs to, and as what.' })
export class ViewerMembership {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation;

  @Field(() => [RoleEnum], { description: 'One’s roles there.' })
  roles!: Role[];
}

@ObjectType({ description: 'A place where one is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The browser, as it calls itself.' })
  userAgent!: string | null;

  @Field(() => Date, { description: 'When one signed in.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the one asking.' })
  current!: boolean;
}

@ObjectType({ description: 'The person who is signed in.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their address, by which they sign in.' })
  email!: string;

  @Field(() => LocaleEnum, { description: 'The language they chose.' })
  locale!: Locale;

  @Field(() => Boolean, { description: 'Whether they advise organisations.' })
  isConsultant!: boolean;

  @Field(() => [ViewerMembership], { description: 'Where they belong, by name.' })
  memberships!: ViewerMembership[];

  @Field(() => [Session], { description: 'Where they are signed in, latest first.' })
  sessions!: Session[];
}

@ObjectType({ isAbstract: true })
export abstract class ViewerPayload {
  @Field(() => Viewer, { nullable: true, description: 'The account afterwards; null if refused.' })
  viewer!: Viewer | null;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What became of signing in.' })
export class SignInPayload extends ViewerPayload {}

@ObjectType({
  description: 'What became of ending a session; `viewer` is null if it was this one.',
})
export class EndSessionPayload extends ViewerPayload {}

@ObjectType({ description: 'What became of the new password.' })
export class ChangePasswordPayload extends ViewerPayload {}

@ObjectType({ description: 'What became of the new name and language.' })
export class ChangeProfilePayload extends ViewerPayload {}

@ObjectType({ description: 'Signing out always succeeds.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'True.' })
  done!: boolean;
}
