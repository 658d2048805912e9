import { type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/**
 * The variables with those that the sender left out and the document has a default for; undefined
 * when there are none. The compiled form of a document refuses `$x: Boolean! = true` without it,
 * where the specification takes the default.
 */
export function withDefaults(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const defaults: Record<string, unknown> = {};
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      const { value: name } = variable.name;
      if (defaultValue && !Object.hasOwn(variables, name)) {
        defaults[name] = valueFromASTUntyped(defaultValue);
      }
    }
  }
  return Object.keys(defaults).length === 0 ? undefined : { ...defaults, ...variables };
}
