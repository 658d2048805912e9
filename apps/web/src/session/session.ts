import { createContext, useContext } from 'react';
import { graphql } from '../generated/index.js';
import type { SessionQuery } from '../generated/graphql.js';

export const sessionQuery = graphql(`
  query Session {
    viewer {
      id
      name
      email
      locale
      isConsultant
      memberships {
        roles
        organisation {
          id
          name
          demo
        }
      }
    }
  }
`);

export type SessionViewer = NonNullable<SessionQuery['viewer']>;

export const ViewerContext = createContext<SessionViewer | null>(null);

/** The person who is signed in; only below RequireSession. */
export function useViewer(): SessionViewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside RequireSession');
  return viewer;
}
