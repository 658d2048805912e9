import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * How large a document may be. The largest page of the web asks for some 150 fields, 9 levels deep
 * (organisation, appointments, nodes, results, item, texts, sources), so depth goes to 10 where the
 * security norm proposes 8; cost bounds what depth alone would allow.
 */
export const limits = {
  tokens: 2_000,
  depth: 10,
  aliases: 15,
  directives: 10,
  rootFields: 10,
  mutations: 5,
  cost: 10_000,
} as const;

/** A list without a known size counts as a default page. */
const defaultPage = 25;

/** These guess at a secret, so a document tries each of them once at most. */
export const oncePerOperation: ReadonlySet<string> = new Set([
  'acceptArrangement',
  'acceptInvitation',
  'changePassword',
  'invitation',
  'openCounsellorLink',
  'renewCounsellorLink',
  'signIn',
]);

interface Size {
  depth: number;
  aliases: number;
  directives: number;
  fields: Map<string, number>;
  cost: number;
}

const empty = (): Size => ({ depth: 0, aliases: 0, directives: 0, fields: new Map(), cost: 0 });

/** Refuses documents over a limit; through fragments as well. Nothing says which limit it was. */
export function limitRules(options: { introspection: boolean }): ValidationRule[] {
  return options.introspection ? [withinLimits] : [withinLimits, NoSchemaIntrospectionCustomRule];
}

function withinLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const operations = document.definitions.filter(
        (definition) => definition.kind === Kind.OPERATION_DEFINITION,
      );
      // The compiled form of a document belongs to its one operation.
      if (operations.length !== 1) return refuse(context);
      for (const operation of operations) {
        if (!operationFits(operation, context)) return refuse(context);
      }
      return false;
    },
  };
}

function refuse(context: ValidationContext): false {
  context.reportError(new GraphQLError('The document asks for too much.'));
  return false;
}

function operationFits(operation: OperationDefinitionNode, context: ValidationContext): boolean {
  const size = sizeOf(operation.selectionSet, new Fragments(context));
  if (size === null) return false;
  const rootFields = [...size.fields.values()].reduce((sum, count) => sum + count, 0);
  const most = operation.operation === 'mutation' ? limits.mutations : limits.rootFields;
  return (
    size.depth <= limits.depth &&
    size.aliases <= limits.aliases &&
    size.directives + (operation.directives?.length ?? 0) <= limits.directives &&
    rootFields <= most &&
    size.cost <= limits.cost &&
    [...size.fields].every(([name, count]) => count === 1 || !oncePerOperation.has(name))
  );
}

/** The sizes of fragments, each worked out once: a few nested spreads would otherwise explode. */
class Fragments {
  private readonly sizes = new Map<string, Size | null>();

  constructor(private readonly context: ValidationContext) {}

  sizeOf(name: string): Size | null {
    const known = this.sizes.get(name);
    if (known !== undefined) return known;
    // Null while it is being worked out: a fragment inside itself does not fit.
    this.sizes.set(name, null);
    const fragment: FragmentDefinitionNode | null | undefined = this.context.getFragment(name);
    const size = fragment ? sizeOf(fragment.selectionSet, this) : empty();
    this.sizes.set(name, size);
    return size;
  }
}

/** `fields` counts the fields of this level only; null for a fragment that contains itself. */
function sizeOf(selectionSet: SelectionSetNode, fragments: Fragments): Size | null {
  const total = empty();
  for (const selection of selectionSet.selections) {
    const size =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments.sizeOf(selection.name.value)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? sizeOf(selection.selectionSet, fragments)
          : sizeOfField(selection, fragments);
    if (size === null) return null;
    total.depth = Math.max(total.depth, size.depth);
    total.aliases += size.aliases;
    total.directives += size.directives + (selection.directives?.length ?? 0);
    total.cost += size.cost;
    for (const [name, count] of size.fields) {
      total.fields.set(name, (total.fields.get(name) ?? 0) + count);
    }
  }
  return total;
}

function sizeOfField(field: FieldNode, fragments: Fragments): Size | null {
  const below = field.selectionSet ? sizeOf(field.selectionSet, fragments) : empty();
  if (below === null) return null;
  return {
    depth: below.depth + 1,
    aliases: below.aliases + (field.alias ? 1 : 0),
    directives: below.directives,
    cost: 1 + pageSize(field) * below.cost,
    fields: new Map([[field.name.value, 1]]),
  };
}

function pageSize(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first');
  if (!first) return 1;
  return first.value.kind === Kind.INT ? Math.max(1, Number(first.value.value)) : defaultPage;
}
