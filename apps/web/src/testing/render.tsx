import { ApolloLink, type TypedDocumentNode } from '@apollo/client';
import { MantineProvider } from '@mantine/core';
import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  Kind,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Observable } from 'rxjs';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { createClient } from '../graphql/client.js';
import { switchLocale } from '../i18n/i18n.js';
import type { CurrentOrganisation } from '../session/organisation.js';
import { OrganisationContext } from '../session/organisation.js';
import { theme } from '../ui/theme.js';

/** What the server says to one operation; give it to `renderPage`. */
export interface PreparedAnswer {
  readonly name: string;
  readonly of: (variables: never) => unknown;
}

/** The answer to one typed operation: data, or what the variables make of it. Throw for an error. */
export function answer<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  data: Data | ((variables: Variables) => Data),
): PreparedAnswer {
  const of = typeof data === 'function' ? (data as (variables: Variables) => Data) : () => data;
  return { name: operationName(document), of: of as (variables: never) => unknown };
}

/** An error as the API sends it; throw it from an answer. */
export function apiError(code: string, message: string, extensions: object = {}): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, correlationId: 'c0ffee', ...extensions },
  });
}

function operationName(document: TypedDocumentNode<unknown, never>): string {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) {
      return definition.name.value;
    }
  }
  throw new Error('The document has no named operation');
}

export interface Asked {
  readonly name: string;
  readonly variables: Record<string, unknown>;
}

export interface PageOptions {
  /** The address someone is at; default `/`. */
  at?: string;
  /** The route pattern of the page; default: any address. */
  path?: string;
  answers?: readonly PreparedAnswer[];
  /** Renders below `/o/:id` with this organisation. */
  organisation?: CurrentOrganisation;
  /** Further routes, to see where a link or a redirect leads. */
  routes?: RouteObject[];
}

/** Renders a page with a client whose server gives the prepared answers. In Dutch. */
export async function renderPage(page: ReactNode, options: PageOptions = {}) {
  const { organisation } = options;
  const element = organisation ? (
    <OrganisationContext value={organisation}>{page}</OrganisationContext>
  ) : (
    page
  );
  return renderRoutes([{ path: options.path ?? '*', element }, ...(options.routes ?? [])], options);
}

/** The same for whole routes. */
export async function renderRoutes(
  routes: RouteObject[],
  { at = '/', answers = [] }: Pick<PageOptions, 'at' | 'answers'> = {},
) {
  await switchLocale('nl');
  const asked: Asked[] = [];
  const signedOut = { times: 0 };
  const client = createClient({
    onSignedOut: () => {
      signedOut.times += 1;
    },
    transport: answeringLink(answers, asked),
  });
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const view = render(
    <MantineProvider theme={theme} env="test">
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>,
  );
  return { ...view, client, router, asked, signedOut };
}

/** The committed schema: an answer that does not fit it is an error, as it would be for real. */
const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'),
);

/** A server of prepared answers. An operation without one fails the test. */
function answeringLink(answers: readonly PreparedAnswer[], asked: Asked[]): ApolloLink {
  return new ApolloLink((operation) => {
    const name = operation.operationName ?? '';
    asked.push({ name, variables: operation.variables });
    return new Observable<FormattedExecutionResult>((observer) => {
      void resultOf(operation.query, name, operation.variables, answers).then((result) => {
        observer.next(result);
        observer.complete();
      });
    });
  });
}

async function resultOf(
  document: DocumentNode,
  name: string,
  variableValues: Record<string, unknown>,
  answers: readonly PreparedAnswer[],
): Promise<FormattedExecutionResult> {
  const prepared = answers.findLast((one) => one.name === name);
  if (!prepared) return { data: null, errors: [{ message: `No answer prepared for ${name}` }] };
  try {
    const result = await execute({
      schema,
      document,
      variableValues,
      rootValue: prepared.of(variableValues as never),
      // By the name in the answer, so that aliases are found too.
      fieldResolver: (source: Record<string, unknown>, _args, _context, info) =>
        source[info.path.key],
    });
    return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
  } catch (error) {
    if (error instanceof GraphQLError) return { data: null, errors: [error.toJSON()] };
    throw error;
  }
}
