import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { graphql } from '../generated/index.js';
import { useCommonTexts } from '../i18n/common.js';
import { currentLocale, switchLocale } from '../i18n/i18n.js';
import { paths } from '../paths.js';
import { forgetAnswers, unsavedCount } from '../saving/answer-store.js';
import { AppFrame, type FrameLink } from '../ui/AppFrame.js';
import { useViewer } from './session.js';
import { useSwitchLocale } from './useSwitchLocale.js';

const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      done
    }
  }
`);

/** How many organisations the menu lists; the page lists all of them. */
const most = 8;

/** The frame around the pages of someone who is signed in. */
export function SignedInFrame() {
  const t = useCommonTexts();
  const viewer = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const onLocale = useSwitchLocale(viewer);

  useEffect(() => {
    if (viewer.locale !== currentLocale()) void switchLocale(viewer.locale);
  }, [viewer.locale]);

  // Whoever sat here before is gone, and so is what they did not save.
  useEffect(() => forgetAnswers({ accountId: viewer.id }), [viewer.id]);

  const signOut = async () => {
    const unsaved = unsavedCount();
    if (unsaved > 0 && !window.confirm(t('signOutUnsaved', { count: unsaved }))) return;
    forgetAnswers();
    try {
      await client.mutate({ mutation: signOutMutation });
    } finally {
      // Nothing of this person stays behind, also when the server could not be told.
      await navigate(paths.signIn());
      await client.clearStore();
    }
  };

  const organisations = viewer.memberships.map(({ organisation }) => organisation);
  const current = organisations.find((one) => pathname.startsWith(paths.organisation(one.id)));
  const links: FrameLink[] = [
    ...(viewer.isConsultant
      ? [
          { to: paths.clients(), label: t('nav.clients') },
          { to: paths.profiles(), label: t('nav.profiles') },
        ]
      : []),
    { to: paths.inbox(), label: t('nav.inbox') },
    { to: paths.sources(), label: t('nav.sources') },
  ];

  return (
    <AppFrame
      home={paths.start()}
      links={links}
      {...(organisations.length > 0
        ? {
            organisations: {
              current: current?.name ?? null,
              others: organisations
                .filter((one) => one.id !== current?.id)
                .slice(0, most)
                .map((one) => ({ to: paths.organisation(one.id), label: one.name })),
              all: paths.organisations(),
            },
          }
        : {})}
      account={{ name: viewer.name, email: viewer.email, to: paths.account() }}
      onSignOut={() => void signOut()}
      onLocale={(locale) => void onLocale(locale)}
    >
      <Outlet />
    </AppFrame>
  );
}
