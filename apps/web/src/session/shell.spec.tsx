import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { homeQuery } from '../features/home/HomePage.js';
import { membersQuery } from '../features/members/MembersPage.js';
import { createRoutes } from '../routes.js';
import { organisationWhere } from '../testing/organisation.js';
import { answer, apiError, renderRoutes } from '../testing/render.js';
import { organisationFrameQuery } from './organisation.js';
import { sessionQuery } from './session.js';

const viewer = {
  id: 'anna',
  name: 'Anna de Wit',
  email: 'anna@voorbeeld.nl',
  locale: 'nl' as const,
  isConsultant: false,
};

function signedIn(...names: string[]) {
  return answer(sessionQuery, {
    viewer: {
      ...viewer,
      memberships: names.map((name, index) => ({
        roles: ['hr' as const],
        organisation: { id: `org-${index}`, name, demo: false },
      })),
    },
  });
}

const frame = (viewerCan: Parameters<typeof organisationWhere>[0]) =>
  answer(organisationFrameQuery, {
    organisation: { ...organisationWhere(viewerCan), id: 'org-0' },
  });

const noMembers = answer(membersQuery, {
  organisation: {
    id: 'org-0',
    members: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    invitations: { nodes: [] },
  },
});

const forbidden = answer(membersQuery, () => {
  throw apiError('FORBIDDEN', 'Geen recht.');
});

it('sends someone without a session to sign in, and keeps where they were going', async () => {
  const { router } = await renderRoutes(createRoutes(), {
    at: '/o/org-0/leden?zoek=anna',
    answers: [answer(sessionQuery, { viewer: null })],
  });
  expect(await screen.findByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  const { pathname, search } = router.state.location;
  expect(pathname).toBe('/aanmelden');
  expect(new URLSearchParams(search).get('terug')).toBe('/o/org-0/leden?zoek=anna');
});

it('lists the organisations of someone with more than one', async () => {
  await renderRoutes(createRoutes(), {
    at: '/',
    answers: [signedIn('Gemeente Aa', 'Stichting Bee')],
  });
  expect(await screen.findByRole('heading', { name: 'Kies een organisatie' })).toBeVisible();
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'Stichting Bee' })).toHaveAttribute('href', '/o/org-1');
});

it('shows in the menu of an organisation only what the server says one may do', async () => {
  await renderRoutes(createRoutes(), {
    at: '/o/org-0/leden',
    answers: [
      signedIn('Waterschap'),
      frame({ organisationRead: true, memberRead: true }),
      noMembers,
    ],
  });
  const menu = await screen.findByRole('navigation', { name: 'Menu van de organisatie' });
  expect(
    within(menu)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Overzicht', 'Leden']);
  expect(within(menu).getByRole('link', { name: 'Leden' })).toHaveAttribute('aria-current', 'page');
});

it('says so when a page is forbidden, under its own heading', async () => {
  await renderRoutes(createRoutes(), {
    at: '/o/org-0/leden',
    answers: [signedIn('Waterschap'), frame({ organisationRead: true }), forbidden],
  });
  expect(await screen.findByText('U heeft hier geen toegang')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Leden en uitnodigingen');
});

it('gives an organisation of someone else the answer of one that does not exist', async () => {
  const missing = answer(organisationFrameQuery, () => {
    throw apiError('NOT_FOUND', 'Dit bestaat niet.');
  });
  await renderRoutes(createRoutes(), {
    at: '/o/elders',
    answers: [signedIn('Waterschap'), missing],
  });
  expect(await screen.findByText('Deze pagina bestaat niet')).toBeVisible();
});

it('offers another try when the server fails, with the reference', async () => {
  let tries = 0;
  const recovering = answer(membersQuery, (variables) => {
    tries += 1;
    if (tries === 1) throw apiError('UNAVAILABLE', 'Even niet beschikbaar.');
    return noMembers.of(variables as never) as never;
  });
  await renderRoutes(createRoutes(), {
    at: '/o/org-0/leden',
    answers: [signedIn('Waterschap'), frame({ memberRead: true }), recovering],
  });
  expect(await screen.findByText('Kenmerk: c0ffee')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByText('Er zijn nog geen leden')).toBeVisible();
});

it('moves the focus to the heading and the title to the window after navigation', async () => {
  await renderRoutes(createRoutes(), {
    at: '/organisaties',
    answers: [signedIn('Waterschap De Linde'), frame({ memberRead: true }), noMembers],
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Waterschap De Linde' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Leden' }));
  const heading = await screen.findByRole('heading', { name: 'Leden en uitnodigingen' });
  expect(heading).toHaveFocus();
  expect(document.title).toBe('Leden en uitnodigingen – Waterschap De Linde – Vertrouwensbasis');
});

it('opens its menu with the keyboard, and closes it with Escape', async () => {
  await renderRoutes(createRoutes(), { at: '/organisaties', answers: [signedIn('Waterschap')] });
  const button = await screen.findByRole('button', { name: 'Anna de Wit' });
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('link', { name: 'Uw account' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-expanded', 'false');
});

it('switches the language, also in the profile and for screen readers', async () => {
  const { asked } = await renderRoutes(createRoutes(), {
    at: '/organisaties',
    answers: [signedIn('Waterschap')],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Anna de Wit' }));
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Choose an organisation' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(asked.find(({ name }) => name === 'ChangeLocale')?.variables).toEqual({
    input: { name: 'Anna de Wit', locale: 'en' },
  });
});

it('shows how an organisation stands in a sentence before any number', async () => {
  const share = { part: 8, of: 11 };
  const column = { id: 'a', met: 7, partlyMet: 2, notMet: 1, notApplicable: 1, unanswered: 1 };
  await renderRoutes(createRoutes(), {
    at: '/o/org-0',
    answers: [
      signedIn('Waterschap'),
      frame({ organisationRead: true, setUpChange: true }),
      answer(homeQuery, {
        organisation: {
          id: 'org-0',
          setUp: {
            lastChangedAt: null,
            lastChangedBy: null,
            sections: [{ id: 'profile', state: 'completed', known: 4, asked: 4 }],
          },
          assessment: {
            id: 'today',
            headline: 'not_responsible',
            completeness: share,
            conformity: share,
            evidence: { part: 0, of: 0 },
            hardStops: [
              { ruleId: 'r', appointmentId: 'x', title: 'Onderzoekt zelf', counsellorName: 'Bo' },
            ],
            columns: [column],
            items: [
              {
                id: '1',
                itemId: 'one',
                number: 1,
                title: 'Onder het bestuur',
                status: 'not_met',
                nextStep: 'Plaats de rol onder het bestuur.',
                links: [
                  {
                    section: 'positioning',
                    subjectKind: 'appointment',
                    subjectId: 's',
                    key: 'reportingLines',
                    label: 'Valt onder',
                  },
                ],
              },
            ],
          },
          consentStanding: { state: 'none', request: null, changes: [] },
          assessmentHistory: [],
        },
        // Fragments are masked by type only; the answer is the whole.
      } as never),
    ],
  });
  expect(
    await screen.findByText(
      '7 van de 11 punten op orde; 2 voldoen deels; 1 voldoet niet; 1 nog niet bekend.',
    ),
  ).toBeVisible();
  expect(screen.getByText('Onderzoekt zelf (Bo)')).toBeVisible();
  expect(screen.getByText('geen score')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ga naar de vraag: Valt onder' })).toHaveAttribute(
    'href',
    '/o/org-0/opzet/positioning/line/s#fact-reportingLines',
  );
  await waitFor(() => expect(screen.getByText('Nog niet gevraagd')).toBeVisible());
});
