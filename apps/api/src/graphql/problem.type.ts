import { Field, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';

@ObjectType({
  description: 'A refusal that can be expected, said so that the person can act on it.',
})
export class Problem {
  @Field(() => String, { description: 'Stable name of the refusal.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The input field it is about; null when it is about the whole request.',
  })
  field!: string | null;

  @Field(() => String, { description: 'What to do, in the language of the request.' })
  message!: string;
}

/** The sentences of one feature, per language; a missing one does not compile. */
export type ProblemTexts<Code extends string> = Record<Locale, Record<Code, string>>;

export function problem<Code extends string>(
  texts: ProblemTexts<Code>,
  locale: Locale,
  code: Code,
  field: string | null = null,
): Problem {
  return { code, field, message: texts[locale][code] };
}
