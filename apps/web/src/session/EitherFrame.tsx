import { useQuery } from '@apollo/client/react';
import { useContext } from 'react';
import { Outlet } from 'react-router';
import { Main } from '../ui/AppFrame.js';
import { LoadingState } from '../ui/LoadingState.js';
import { sessionQuery, ViewerContext } from './session.js';
import { SignedInFrame } from './SignedInFrame.js';
import { SignedOutFrame } from './SignedOutFrame.js';

/** Around pages that everybody may open: with one's own menus for whoever is signed in. */
export function EitherFrame() {
  const { data, dataState, error } = useQuery(sessionQuery);
  if (!error && dataState !== 'complete') {
    return (
      <Main>
        <LoadingState />
      </Main>
    );
  }
  return error || !data?.viewer ? (
    <SignedOutFrame />
  ) : (
    <ViewerContext value={data.viewer}>
      <SignedInFrame />
    </ViewerContext>
  );
}

/** Below it: the frame of who is signed in leaves `main` to its pages, the other does not. */
export function EitherMain() {
  return useContext(ViewerContext) ? (
    <Main>
      <Outlet />
    </Main>
  ) : (
    <Outlet />
  );
}
