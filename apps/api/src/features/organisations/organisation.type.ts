import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type Action, actions, allowedActions, type Role } from '@vertrouwensbasis/domain';

/**
 * What the person who asks may do in an organisation: one field per action of the access table,
 * `setUp:change` as `setUpChange`. The web asks this and never reasons from roles.
 */
@ObjectType({ description: 'What the person who asks may do in this organisation.' })
export class ViewerCan {}

export function fieldOfAction(action: Action): string {
  return action.replace(/:(.)/, (_, letter: string) => letter.toUpperCase());
}

for (const action of actions) {
  Field(() => Boolean, { description: `Whether they may do \`${action}\`.` })(
    ViewerCan.prototype,
    fieldOfAction(action),
  );
}

export function viewerCan(roles: readonly Role[]): ViewerCan {
  const allowed = new Set(allowedActions(roles));
  return Object.fromEntries(actions.map((action) => [fieldOfAction(action), allowed.has(action)]));
}

@ObjectType({ description: 'An employer: the tenant everything else belongs to.' })
export class Organisation {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is fictitious and part of the demonstration.' })
  demo!: boolean;
}
