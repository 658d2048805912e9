import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Status, statuses } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';

export const StatusEnum = enumOf(statuses);
registerEnumType(StatusEnum, {
  name: 'Status',
  description: 'How an item stands.',
  valuesMap: {
    met: { description: 'Met.' },
    partly_met: { description: 'Partly met.' },
    not_met: { description: 'Not met.' },
    not_applicable: { description: 'Not applicable; left out of the score.' },
    unanswered: { description: 'Not enough is known to say; never counted as a no.' },
  },
});

@ObjectType({ description: 'An item and how it stands, without its explanation.' })
export class ItemVerdict {
  @Field(() => String, { description: 'Permanent name of the item.' })
  itemId!: string;

  @Field(() => String, { description: 'Its title, in the language of the request.' })
  title!: string;

  @Field(() => StatusEnum, { description: 'How it stands.' })
  status!: Status;
}
