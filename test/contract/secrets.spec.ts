import { readFileSync } from 'node:fs';
import { oncePerOperation } from '@vertrouwensbasis/api/graphql/limits.js';
import { buildSchema, getNamedType, type GraphQLArgument, isInputObjectType } from 'graphql';

const schema = buildSchema(
  readFileSync(new URL('../../apps/api/schema.graphql', import.meta.url), 'utf8'),
);

const isSecret = (name: string) => /token$|password$/i.test(name);

function asksForSecret({ name, type }: GraphQLArgument): boolean {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return isSecret(name);
  return Object.keys(input.getFields()).some(isSecret);
}

it('lets a document try a secret once, wherever one can be tried (G-04)', () => {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root!.getFields()),
  );
  const found = fields.filter(({ args }) => args.some(asksForSecret)).map(({ name }) => name);
  expect([...oncePerOperation].sort()).toEqual(found.sort());
});
