import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiParts } from './app.module.js';

/**
 * `print-schema.js <file>` writes the schema, sorted; `--check` compares and fails when the file
 * says something else.
 */
const check = process.argv.includes('--check');
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!file) {
  process.stderr.write('Which file? print-schema.js [--check] apps/api/schema.graphql\n');
  process.exit(2);
}

const app = await NestFactory.create(GraphQLSchemaBuilderModule, new FastifyAdapter(), {
  logger: ['error'],
});
await app.init();
const { resolvers, scalars } = apiParts();
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, scalars);
await app.close();
const printed = `# Printed from the code by "npm run schema"; change it there.\n\n${printSchema(
  lexicographicSortSchema(schema),
)}\n`;

if (!check) {
  await writeFile(file, printed);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== printed) {
  process.stderr.write(`${file} is not what the code says. Run "npm run schema" and commit it.\n`);
  process.exitCode = 1;
}
