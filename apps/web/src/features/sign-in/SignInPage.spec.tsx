import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, apiError, renderPage } from '../../testing/render.js';
import { SignInPage, signInMutation } from './SignInPage.js';

const done = answer(signInMutation, {
  signIn: { viewer: { id: 'anna', locale: 'nl' }, problems: [] },
});

async function signIn(email: string, password: string) {
  const user = userEvent.setup();
  if (email) await user.type(screen.getByLabelText('E-mailadres'), email);
  if (password) await user.type(screen.getByLabelText('Wachtwoord'), password);
  await user.click(screen.getByRole('button', { name: 'Aanmelden' }));
}

const elsewhere = [
  { path: '/o/:id/score', element: <h1>Score</h1> },
  { path: '/', element: <h1>Begin</h1> },
];

it('says which fields are empty, with links to them, and asks the server nothing', async () => {
  const { asked } = await renderPage(<SignInPage />);
  await signIn('', '');
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  await userEvent.click(within(summary).getByRole('link', { name: 'Vul uw wachtwoord in' }));
  expect(screen.getByLabelText('Wachtwoord')).toHaveFocus();
  expect(asked).toEqual([]);
});

it('shows the refusal of the server and keeps the e-mail address', async () => {
  const refused = answer(signInMutation, {
    signIn: {
      viewer: null,
      problems: [{ code: 'WRONG_CREDENTIALS', field: null, message: 'Dit klopt niet.' }],
    },
  });
  await renderPage(<SignInPage />, { answers: [refused] });
  await signIn('anna@voorbeeld.nl', 'niet het wachtwoord');
  expect(await screen.findByRole('alert')).toHaveTextContent('Dit klopt niet.');
  expect(screen.getByLabelText('E-mailadres')).toHaveValue('anna@voorbeeld.nl');
});

it('says how long to wait after too many attempts', async () => {
  const limited = answer(signInMutation, () => {
    throw apiError('RATE_LIMITED', 'Te veel pogingen.', { retryAfter: 30 });
  });
  await renderPage(<SignInPage />, { answers: [limited] });
  await signIn('anna@voorbeeld.nl', 'een lang wachtwoord');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(
    'Te veel pogingen. Probeer het over 30 seconden opnieuw.'.split('. ')[0]!,
  );
  expect(alert).toHaveTextContent('Probeer het over 30 seconden opnieuw.');
  expect(alert).toHaveTextContent('Kenmerk: c0ffee');
});

it.each([
  ['/aanmelden', 'Begin'],
  ['/aanmelden?terug=%2Fo%2F1%2Fscore', 'Score'],
  ['/aanmelden?terug=https%3A%2F%2Felders.example', 'Begin'],
  ['/aanmelden?terug=%2F%2Felders.example', 'Begin'],
])('goes on from %s to %s', async (at, heading) => {
  await renderPage(<SignInPage />, {
    at,
    path: '/aanmelden',
    answers: [done],
    routes: elsewhere,
  });
  await signIn('anna@voorbeeld.nl', 'een lang wachtwoord');
  expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
});

it('has its title in the window', async () => {
  await renderPage(<SignInPage />);
  await waitFor(() => expect(document.title).toBe('Aanmelden – Vertrouwensbasis'));
});
