import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether the document asks for one of these fields below the field that is being resolved, or
 * further down this path; through fragments as well.
 *
 * @example selectsAny(info, ['reasons'], ['assessment', 'items'])
 */
export function selectsAny(
  info: GraphQLResolveInfo,
  names: readonly string[],
  path: readonly string[] = [],
): boolean {
  const below = (nodes: readonly FieldNode[]): FieldNode[] =>
    nodes.flatMap((node) => fieldsIn(node.selectionSet, info));
  const parents = path.reduce<readonly FieldNode[]>(
    (nodes, name) => below(nodes).filter((node) => node.name.value === name),
    info.fieldNodes,
  );
  return below(parents).some((node) => names.includes(node.name.value));
}

function fieldsIn(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return fieldsIn(
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet,
      info,
    );
  });
}
