import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type FieldPolicy,
} from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { currentLocale } from '../i18n/i18n.js';
import { failureOf } from './failure.js';

export interface ClientOptions {
  /** The session ended, or there never was one. */
  onSignedOut: () => void;
  /** Instead of the network; for tests. */
  transport?: ApolloLink;
}

export function createClient({ onSignedOut, transport }: ClientOptions): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    // A page of another origin cannot send this without asking first (G-07).
    headers: { 'apollo-require-preflight': 'true' },
  });

  const language = new SetContextLink((previous) => ({
    headers: {
      ...(previous['headers'] as Record<string, string> | undefined),
      'accept-language': currentLocale(),
    },
  }));

  const signedOut = new ErrorLink(({ error }) => {
    if (failureOf(error).code === 'UNAUTHENTICATED') onSignedOut();
  });

  return new ApolloClient({
    link: ApolloLink.from([signedOut, language, transport ?? http]),
    cache: createCache(),
    defaultOptions: {
      // What was seen before appears at once and is checked against the server.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}

/**
 * Objects with an `id` are kept once and redrawn everywhere when a save returns them. The types
 * below have no id of their own meaning outside the object they stand in.
 */
export function createCache(): InMemoryCache {
  const replaced = { merge: false } as const;
  const grown = { merge: true } as const;
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          portfolioViews: replaced,
          portfolio: pages(['search', 'filter', 'sort', 'descending']),
        },
      },
      // One person is signed in at a time.
      Viewer: { keyFields: [], fields: { memberships: replaced, sessions: replaced } },
      Organisation: {
        fields: {
          viewerCan: grown,
          setUp: grown,
          consentStanding: grown,
          members: pages(['search']),
          invitations: pages([]),
          grants: pages([]),
          auditLog: pages(['search']),
          factHistory: pages(['kind', 'subjectId', 'key']),
          evidence: pages(['search', 'itemId', 'withdrawn']),
          consentRequests: pages([]),
          assessment: { keyArgs: ['on', 'frameworkId'], ...grown },
          assessmentHistory: { keyArgs: ['frameworkId'], ...replaced },
          checklists: replaced,
        },
      },
      ViewerCan: { keyFields: false },
      // A frozen assessment must never be overwritten by that of today, whatever its id.
      Assessment: { keyFields: false },
      ItemResult: { keyFields: false },
      Snapshot: { fields: { assessment: grown } },
      Subject: { fields: { facts: replaced } },
      EvidencePiece: { fields: { items: replaced, about: replaced, revisions: replaced } },
      // The same framework, item or source reads differently per language and per release.
      Framework: { keyFields: ['id', 'release'] },
      FrameworkItem: { keyFields: false },
      FrameworkColumn: { keyFields: false },
      Source: { keyFields: false },
      ColumnResult: { keyFields: false },
      SetUpSection: { keyFields: false },
      SnapshotSection: { keyFields: false },
      SnapshotSubject: { keyFields: false },
      Client: { keyFields: false, merge: true },
      ComparisonColumn: { keyFields: false },
    },
  });
}

interface Connection {
  readonly nodes: readonly unknown[];
}

/** A list that grows while reading on; asking for its beginning again starts it anew. */
function pages(keyArgs: string[]): FieldPolicy<Connection> {
  return {
    keyArgs,
    merge: (existing, incoming, { args }) =>
      existing && args?.['after']
        ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] }
        : incoming,
  };
}
