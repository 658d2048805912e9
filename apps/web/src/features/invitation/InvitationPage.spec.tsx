import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, renderPage } from '../../testing/render.js';
import { acceptInvitationMutation, invitationQuery, InvitationPage } from './InvitationPage.js';

const offer = {
  organisationName: 'Waterschap De Linde',
  role: 'works_council' as const,
  email: 'bram@voorbeeld.nl',
  hasAccount: false,
};

const accepted = answer(acceptInvitationMutation, {
  acceptInvitation: { accepted: true, problems: [] },
});

const at = { at: '/uitnodiging/geheim', path: '/uitnodiging/:token' };
const accept = () =>
  userEvent.click(screen.getByRole('button', { name: 'Neem de uitnodiging aan' }));

it('uses nothing up by looking', async () => {
  const { asked } = await renderPage(<InvitationPage />, {
    ...at,
    answers: [answer(invitationQuery, { invitation: offer })],
  });
  expect(await screen.findByText(/nodigt u uit als ondernemingsraad/)).toBeVisible();
  expect(asked).toEqual([{ name: 'Invitation', variables: { token: 'geheim' } }]);
});

it('asks someone new for a name and a password, and then to sign in', async () => {
  const { asked } = await renderPage(<InvitationPage />, {
    ...at,
    answers: [answer(invitationQuery, { invitation: offer }), accepted],
  });
  await userEvent.type(await screen.findByLabelText('Naam'), 'Bram Smit');
  await userEvent.type(screen.getByLabelText('Wachtwoord'), 'een zin om te onthouden');
  await accept();
  expect(await screen.findByRole('heading', { name: 'Welkom' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Aanmelden' })).toHaveAttribute('href', '/aanmelden');
  expect(asked.at(-1)?.variables).toEqual({
    input: { token: 'geheim', name: 'Bram Smit', password: 'een zin om te onthouden' },
  });
});

it('asks someone with an account for nothing', async () => {
  await renderPage(<InvitationPage />, {
    ...at,
    answers: [answer(invitationQuery, { invitation: { ...offer, hasAccount: true } }), accepted],
  });
  expect(await screen.findByText(/U heeft al een account/)).toBeVisible();
  expect(screen.queryByLabelText('Wachtwoord')).not.toBeInTheDocument();
  await accept();
  expect(await screen.findByRole('heading', { name: 'Welkom' })).toBeVisible();
});

it('shows the objection to a password at its field', async () => {
  const objection = 'Kies een wachtwoord van ten minste 15 tekens.';
  await renderPage(<InvitationPage />, {
    ...at,
    answers: [
      answer(invitationQuery, { invitation: offer }),
      answer(acceptInvitationMutation, {
        acceptInvitation: {
          accepted: false,
          problems: [{ code: 'PASSWORD_TOO_SHORT', field: 'password', message: objection }],
        },
      }),
    ],
  });
  await userEvent.type(await screen.findByLabelText('Naam'), 'Bram Smit');
  await userEvent.type(screen.getByLabelText('Wachtwoord'), 'te kort');
  await accept();
  expect(await screen.findByRole('link', { name: objection })).toBeVisible();
  expect(screen.getByLabelText('Wachtwoord')).toBeInvalid();
});

it('says what to do with a link that does not work', async () => {
  await renderPage(<InvitationPage />, {
    ...at,
    answers: [answer(invitationQuery, { invitation: null })],
  });
  expect(await screen.findByText('Deze link werkt niet (meer)')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Neem de uitnodiging aan' })).not.toBeInTheDocument();
});
