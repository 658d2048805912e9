import { transitionFor, type ConsentAction, type ConsentField } from '@vertrouwensbasis/domain';
import type { BodyVariant, ConsentState } from '../../../generated/graphql.js';
import { bodyKindOf } from '../words.js';

/** Whether a step asks for this to be filled in; the same table the API goes by. */
export function requires(
  request: { readonly state: ConsentState; readonly bodyVariant: BodyVariant },
  action: ConsentAction,
  field: ConsentField,
): boolean {
  const transition = transitionFor(request.state, action, bodyKindOf(request.bodyVariant));
  return transition?.requires.includes(field) ?? false;
}
