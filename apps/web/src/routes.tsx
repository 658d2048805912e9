import { Outlet, type RouteObject } from 'react-router';
import { patterns } from './paths.js';
import { Crashed } from './session/Crashed.js';
import { NotFoundPage } from './session/NotFoundPage.js';
import { OrganisationLayout } from './session/OrganisationLayout.js';
import { RequireSession } from './session/RequireSession.js';
import { SignedInFrame } from './session/SignedInFrame.js';
import { SignedOutFrame } from './session/SignedOutFrame.js';
import { StartPage } from './session/StartPage.js';
import { Main } from './ui/AppFrame.js';
import { LoadingState } from './ui/LoadingState.js';

/** Which page stands at which address. Pages load when they are visited. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: Crashed,
    HydrateFallback: LoadingState,
    children: [
      {
        Component: SignedOutFrame,
        children: [
          {
            path: patterns.signIn,
            lazy: {
              Component: async () => (await import('./features/sign-in/SignInPage.js')).SignInPage,
            },
          },
        ],
      },
      {
        Component: RequireSession,
        children: [
          {
            Component: SignedInFrame,
            children: [
              {
                ErrorBoundary: Crashed,
                children: [
                  {
                    path: patterns.organisation,
                    Component: OrganisationLayout,
                    children: [
                      // Pages of one organisation.
                      { path: '*', Component: NotFoundPage },
                    ],
                  },
                  {
                    element: (
                      <Main>
                        <Outlet />
                      </Main>
                    ),
                    children: [
                      { path: patterns.start, Component: StartPage },
                      // Pages across organisations.
                      { path: '*', Component: NotFoundPage },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];
