import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CheckGroup,
  checkGroups,
  explainQualityCheck,
  type QualityCheck as DomainQualityCheck,
} from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { FactLink } from './fact-link.type.js';
import { factLink, linkTo, ruleTitle, type Voice } from './voice.js';

const checkLevels = ['advice', 'error', 'warning'] as const;
export const CheckLevelEnum = enumOf(checkLevels);
registerEnumType(CheckLevelEnum, {
  name: 'CheckLevel',
  description: 'How serious a contradiction or gap is.',
  valuesMap: {
    error: { description: 'Answers contradict each other.' },
    warning: { description: 'Something is about to go wrong, or is missing.' },
    advice: { description: 'Could be better.' },
  },
});

export const CheckGroupEnum = enumOf(checkGroups);
registerEnumType(CheckGroupEnum, {
  name: 'CheckGroup',
  description: 'What kind of thing a check finds.',
  valuesMap: {
    contradiction: { description: 'Answers that cannot all be true.' },
    gap: { description: 'Something missing that would leave someone without help.' },
    stale: { description: 'What was right once, and by its date may no longer be.' },
  },
});

@ObjectType({ description: 'A contradiction or gap, beside the score.' })
export class QualityCheck {
  constructor(
    private readonly voice: Voice,
    private readonly check: DomainQualityCheck,
  ) {}

  private get explained() {
    const { reading } = this.voice;
    return explainQualityCheck(this.check, reading.setUp, reading.locale);
  }

  @Field(() => String, { description: 'Permanent name of the check.' })
  get checkId(): string {
    return this.check.checkId;
  }

  @Field(() => CheckLevelEnum, { description: 'How serious it is.' })
  get level(): DomainQualityCheck['level'] {
    return this.check.level;
  }

  @Field(() => CheckGroupEnum, { description: 'What kind of thing it is.' })
  get group(): CheckGroup {
    return this.explained?.group ?? 'gap';
  }

  @Field(() => String, { description: 'What is the matter and what to do, whomever it is about.' })
  get rule(): string {
    return ruleTitle(this.voice, this.checkId) ?? this.explained?.rule ?? this.checkId;
  }

  @Field(() => String, { nullable: true, description: 'With whom or what; null when with all.' })
  get about(): string | null {
    return this.explained?.about ?? null;
  }

  @Field(() => String, { description: 'What is the matter, with whom or what, and what to do.' })
  get text(): string {
    return ruleTitle(this.voice, this.checkId) ?? this.explained?.text ?? this.checkId;
  }

  @Field(() => FactLink, { description: 'Where to do it.' })
  get link(): FactLink {
    const { kind, subjectId, key } = this.check;
    const link = this.explained?.link;
    return link ? factLink(link) : linkTo(this.voice, kind, subjectId, key);
  }
}
