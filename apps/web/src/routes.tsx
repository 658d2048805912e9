import { Outlet, type RouteObject } from 'react-router';
import { patterns } from './paths.js';
import { Crashed } from './session/Crashed.js';
import { EitherFrame, EitherMain } from './session/EitherFrame.js';
import { NotFoundPage } from './session/NotFoundPage.js';
import { OrganisationLayout } from './session/OrganisationLayout.js';
import { RequireSession } from './session/RequireSession.js';
import { SignedInFrame } from './session/SignedInFrame.js';
import { SignedOutFrame } from './session/SignedOutFrame.js';
import { StartPage } from './session/StartPage.js';
import { Main } from './ui/AppFrame.js';
import { LoadingState } from './ui/LoadingState.js';

/**
 * Which page stands at which address. Pages load when they are visited; the router notes in the
 * routes what it has loaded, so every router needs routes of its own.
 */
export const createRoutes = (): RouteObject[] => [
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
          {
            path: patterns.invitation,
            lazy: {
              Component: async () =>
                (await import('./features/invitation/InvitationPage.js')).InvitationPage,
            },
          },
          {
            path: patterns.counsellorLink,
            lazy: {
              Component: async () =>
                (await import('./features/counsellor-link/CounsellorLinkPage.js'))
                  .CounsellorLinkPage,
            },
          },
        ],
      },
      {
        Component: EitherFrame,
        children: [
          {
            Component: EitherMain,
            children: [
              // For whoever holds a document, with or without an account.
              {
                path: patterns.verify,
                lazy: {
                  Component: async () =>
                    (await import('./features/verify/VerifyPage.js')).VerifyPage,
                },
              },
            ],
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
                      {
                        index: true,
                        lazy: {
                          Component: async () =>
                            (await import('./features/home/HomePage.js')).HomePage,
                        },
                      },
                      {
                        path: patterns.begin,
                        lazy: {
                          Component: async () =>
                            (await import('./features/start/StartPage.js')).StartPage,
                        },
                      },
                      {
                        path: patterns.sharing,
                        lazy: {
                          Component: async () =>
                            (await import('./features/sharing/SharingPage.js')).SharingPage,
                        },
                      },
                      {
                        path: patterns.setUp,
                        lazy: {
                          Component: async () =>
                            (await import('./features/wizard/TaskListPage.js')).TaskListPage,
                        },
                      },
                      {
                        path: patterns.checkAnswers,
                        lazy: {
                          Component: async () =>
                            (await import('./features/wizard/CheckAnswersPage.js'))
                              .CheckAnswersPage,
                        },
                      },
                      {
                        path: patterns.divideSections,
                        lazy: {
                          Component: async () =>
                            (await import('./features/wizard/DividePage.js')).DividePage,
                        },
                      },
                      {
                        path: patterns.setUpSection,
                        lazy: {
                          Component: async () =>
                            (await import('./features/wizard/SectionPage.js')).SectionPage,
                        },
                      },
                      {
                        path: patterns.setUpStep,
                        lazy: {
                          Component: async () =>
                            (await import('./features/wizard/StepPage.js')).StepPage,
                        },
                      },
                      {
                        path: patterns.score,
                        lazy: {
                          Component: async () =>
                            (await import('./features/score/ScorePage.js')).ScorePage,
                        },
                      },
                      {
                        path: patterns.whatIf,
                        lazy: {
                          Component: async () =>
                            (await import('./features/wizard/what-if/WhatIfPage.js')).WhatIfPage,
                        },
                      },
                      {
                        path: patterns.release,
                        lazy: {
                          Component: async () =>
                            (await import('./features/score/ReleasePage.js')).ReleasePage,
                        },
                      },
                      {
                        path: patterns.route,
                        lazy: {
                          Component: async () =>
                            (await import('./features/route/RoutePage.js')).RoutePage,
                        },
                      },
                      {
                        path: patterns.coverage,
                        lazy: {
                          Component: async () =>
                            (await import('./features/coverage/CoveragePage.js')).CoveragePage,
                        },
                      },
                      {
                        path: patterns.evidence,
                        lazy: {
                          Component: async () =>
                            (await import('./features/evidence/EvidencePage.js')).EvidencePage,
                        },
                      },
                      {
                        path: patterns.agreements,
                        lazy: {
                          Component: async () =>
                            (await import('./features/agreements/AgreementsPage.js'))
                              .AgreementsPage,
                        },
                      },
                      {
                        path: patterns.voices,
                        lazy: {
                          Component: async () =>
                            (await import('./features/counsellor-link/VoicesPage.js')).VoicesPage,
                        },
                      },
                      {
                        path: patterns.regulations,
                        lazy: {
                          Component: async () =>
                            (await import('./features/regulations/RegulationsPage.js'))
                              .RegulationsPage,
                        },
                      },
                      {
                        path: patterns.regulation,
                        lazy: {
                          Component: async () =>
                            (await import('./features/regulations/RegulationPage.js'))
                              .RegulationPage,
                        },
                      },
                      {
                        path: patterns.consents,
                        lazy: {
                          Component: async () =>
                            (await import('./features/consent/ConsentsPage.js')).ConsentsPage,
                        },
                      },
                      {
                        path: patterns.consent,
                        lazy: {
                          Component: async () =>
                            (await import('./features/consent/RequestPage.js')).RequestPage,
                        },
                      },
                      {
                        path: patterns.council,
                        lazy: {
                          Component: async () =>
                            (await import('./features/council/CouncilPage.js')).CouncilPage,
                        },
                      },
                      {
                        path: patterns.members,
                        lazy: {
                          Component: async () =>
                            (await import('./features/members/MembersPage.js')).MembersPage,
                        },
                      },
                      {
                        path: patterns.access,
                        lazy: {
                          Component: async () =>
                            (await import('./features/access/AccessPage.js')).AccessPage,
                        },
                      },
                      {
                        path: patterns.audit,
                        lazy: {
                          Component: async () =>
                            (await import('./features/audit/AuditPage.js')).AuditPage,
                        },
                      },
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
                      {
                        path: patterns.organisations,
                        lazy: {
                          Component: async () =>
                            (await import('./features/organisations/OrganisationsPage.js'))
                              .OrganisationsPage,
                        },
                      },
                      {
                        path: patterns.clients,
                        lazy: {
                          Component: async () =>
                            (await import('./features/portfolio/PortfolioPage.js')).PortfolioPage,
                        },
                      },
                      {
                        path: patterns.comparison,
                        lazy: {
                          Component: async () =>
                            (await import('./features/comparison/ComparisonPage.js'))
                              .ComparisonPage,
                        },
                      },
                      {
                        path: patterns.profiles,
                        lazy: {
                          Component: async () =>
                            (await import('./features/wizard/ProfilesPage.js')).ProfilesPage,
                        },
                      },
                      {
                        path: patterns.takeOver,
                        lazy: {
                          Component: async () =>
                            (await import('./features/sharing/AcceptPage.js')).AcceptPage,
                        },
                      },
                      {
                        path: patterns.account,
                        lazy: {
                          Component: async () =>
                            (await import('./features/account/AccountPage.js')).AccountPage,
                        },
                      },
                      {
                        path: patterns.inbox,
                        lazy: {
                          Component: async () =>
                            (await import('./features/inbox/InboxPage.js')).InboxPage,
                        },
                      },
                      {
                        path: patterns.sources,
                        lazy: {
                          Component: async () =>
                            (await import('./features/sources/SourcesPage.js')).SourcesPage,
                        },
                      },
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
