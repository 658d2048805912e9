import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether the document asks for one of these fields directly below, through fragments as well. */
export function selectsAny(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  const wanted = new Set(names);
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return wanted.has(selection.name.value);
      return within(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : info.fragments[selection.name.value]?.selectionSet,
      );
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
