import { Field, ID, InputType } from '@nestjs/graphql';
import { type Locale, locales } from '@vertrouwensbasis/domain';
import { IsIn, IsUUID, MaxLength } from 'class-validator';
import { LocaleEnum } from '../../graphql/enums.js';
import { IsText } from '../../graphql/text.js';

/** Passwords are taken exactly as typed, so they are plain texts; the rules say the rest. */
const passwordLimit = 1_000;

@InputType({ description: 'How one signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of the account.' })
  @MaxLength(254)
  email!: string;

  @Field(() => String, { description: 'The password, exactly.' })
  @MaxLength(passwordLimit)
  password!: string;
}

@InputType({ description: 'The session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'One of one’s own sessions.' })
  @IsUUID()
  sessionId!: string;
}

@InputType({ description: 'The old password and the new.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' })
  @MaxLength(passwordLimit)
  currentPassword!: string;

  @Field(() => String, { description: 'The password from now on, 15 to 128 characters.' })
  @MaxLength(passwordLimit)
  newPassword!: string;
}

@InputType({ description: 'How one is named and addressed.' })
export class ChangeProfileInput {
  @Field(() => String, { description: 'One’s name, up to 200 characters on one line.' })
  @IsText({ max: 200 })
  name!: string;

  @Field(() => LocaleEnum, { description: 'The language to use.' })
  @IsIn(locales)
  locale!: Locale;
}
