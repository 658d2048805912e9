import { useQuery } from '@apollo/client/react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { failureOf } from '../graphql/failure.js';
import { paths } from '../paths.js';
import { ErrorState } from '../ui/ErrorState.js';
import { LoadingState } from '../ui/LoadingState.js';
import { Main } from '../ui/AppFrame.js';
import { sessionQuery, ViewerContext } from './session.js';

/** Pages for people who are signed in; others sign in first and come back here. */
export function RequireSession() {
  const location = useLocation();
  const { data, dataState, error, refetch } = useQuery(sessionQuery);

  if (error && failureOf(error).code !== 'UNAUTHENTICATED') {
    return (
      <Main>
        <ErrorState failure={failureOf(error)} onRetry={() => void refetch()} />
      </Main>
    );
  }
  if (!error && dataState !== 'complete') {
    return (
      <Main>
        <LoadingState />
      </Main>
    );
  }
  const viewer = error ? null : data?.viewer;
  if (!viewer) {
    return <Navigate to={paths.signIn(location.pathname + location.search)} replace />;
  }
  return (
    <ViewerContext value={viewer}>
      <Outlet />
    </ViewerContext>
  );
}
