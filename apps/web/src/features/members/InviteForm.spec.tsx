import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OrganisationContext } from '../../session/organisation.js';
import { ViewerContext, type SessionViewer } from '../../session/session.js';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, renderPage } from '../../testing/render.js';
import { inviteMemberMutation } from './InviteForm.js';
import { membersQuery, MembersPage } from './MembersPage.js';

const organisation = organisationWhere({ memberRead: true, memberInvite: true });

const viewer: SessionViewer = {
  id: 'anna',
  name: 'Anna de Wit',
  email: 'anna@voorbeeld.nl',
  locale: 'nl',
  isConsultant: false,
  memberships: [
    { roles: ['hr'], organisation: { id: organisation.id, name: organisation.name, demo: false } },
  ],
};

const page = (shown = organisation) => (
  <ViewerContext value={viewer}>
    <OrganisationContext value={shown}>
      <MembersPage />
    </OrganisationContext>
  </ViewerContext>
);

const members = answer(membersQuery, {
  organisation: {
    id: organisation.id,
    members: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    setUp: { subjects: [{ id: 'anna-person', title: 'Anna de Wit' }] },
    invitations: { nodes: [] },
  },
});

const invited = answer(inviteMemberMutation, {
  inviteMember: { invitation: null, problems: [] },
});

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('Naam'), ' Bram Smit ');
  await userEvent.type(screen.getByLabelText('E-mailadres'), 'bram@voorbeeld.nl');
  await userEvent.selectOptions(
    screen.getByLabelText('Rol in deze organisatie'),
    'Ondernemingsraad',
  );
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Verstuur de uitnodiging' }));

it('invites with name, address and role, and says that it was sent', async () => {
  const { asked } = await renderPage(page(), { answers: [members, invited] });
  await fillIn();
  await send();
  expect(
    await screen.findByText('De uitnodiging voor Bram Smit is verstuurd naar bram@voorbeeld.nl.'),
  ).toBeVisible();
  expect(asked.find(({ name }) => name === 'InviteMember')?.variables).toEqual({
    input: {
      organisationId: organisation.id,
      name: 'Bram Smit',
      email: 'bram@voorbeeld.nl',
      role: 'works_council',
      personId: null,
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  });
  expect(screen.getByLabelText('Naam')).toHaveValue('');
  expect(asked.filter(({ name }) => name === 'Members')).toHaveLength(2);
});

it('sends the same key with a second try of the same invitation', async () => {
  let tries = 0;
  const failing = answer(inviteMemberMutation, () => {
    tries += 1;
    return {
      inviteMember: {
        invitation: null,
        problems: tries === 1 ? [{ code: 'X', field: 'email', message: 'Lukt nu niet.' }] : [],
      },
    };
  });
  const { asked } = await renderPage(page(), { answers: [members, failing] });
  await fillIn();
  await send();
  expect(await screen.findByRole('link', { name: 'Lukt nu niet.' })).toBeVisible();
  expect(screen.getByLabelText('E-mailadres')).toBeInvalid();
  await send();
  await screen.findByText(/is verstuurd naar/);
  const keys = asked
    .filter(({ name }) => name === 'InviteMember')
    .map(({ variables }) => (variables['input'] as { idempotencyKey: string }).idempotencyKey);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

it('names what is missing, and asks the server nothing', async () => {
  const { asked } = await renderPage(page(), { answers: [members, invited] });
  await screen.findByLabelText('Naam');
  await send();
  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Vul de naam in',
    'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl',
    'Kies een rol',
  ]);
  await userEvent.click(within(summary).getByRole('link', { name: 'Kies een rol' }));
  expect(screen.getByLabelText('Rol in deze organisatie')).toHaveFocus();
  expect(asked.map(({ name }) => name)).not.toContain('InviteMember');
});

it('offers only the roles that this person may give', async () => {
  await renderPage(page(), { answers: [members] });
  const options = within(await screen.findByLabelText('Rol in deze organisatie')).getAllByRole(
    'option',
  );
  expect(options.map((option) => option.textContent)).toEqual([
    'Kies een rol',
    'HR-directeur',
    'Ondernemingsraad',
    'Bestuur',
    'Vertrouwenspersoon',
  ]);
});

it('shows no form to who may not invite', async () => {
  await renderPage(page(organisationWhere({ memberRead: true })), { answers: [members] });
  expect(await screen.findByText('Er zijn nog geen leden')).toBeVisible();
  expect(screen.queryByText('Iemand uitnodigen')).not.toBeInTheDocument();
});

it('links a counsellor to the person of the set-up whose appointment they confirm', async () => {
  const { asked } = await renderPage(page(), { answers: [members, invited] });
  await fillIn();
  await userEvent.selectOptions(
    screen.getByLabelText('Rol in deze organisatie'),
    'Vertrouwenspersoon',
  );
  await userEvent.selectOptions(screen.getByLabelText('Wie is dit in de opzet?'), 'Anna de Wit');
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur de uitnodiging' }));
  await screen.findByText(/is verstuurd/);
  expect(asked.find(({ name }) => name === 'InviteMember')?.variables).toMatchObject({
    input: { role: 'counsellor', personId: 'anna-person' },
  });
});
