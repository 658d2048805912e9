import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, renderPage } from '../../testing/render.js';
import { DemoCard, deleteDemoMutation } from './DemoCard.js';

const demo = { ...organisationWhere({ demoDelete: true }), demo: true };

it.each([
  ['an organisation of their own', { ...demo, demo: false }],
  ['a demo one may not remove', { ...organisationWhere({ demoDelete: false }), demo: true }],
])('is not there for %s', async (_, organisation) => {
  await renderPage(<DemoCard />, { organisation });
  expect(screen.queryByRole('heading', { name: 'Dit is een voorbeeld' })).not.toBeInTheDocument();
});

it('says what to type when the words are not there, beside the field', async () => {
  const refused = answer(deleteDemoMutation, {
    deleteDemoData: {
      deletedOrganisations: 0,
      problems: [{ code: 'NOT_CONFIRMED', field: 'confirmation', message: 'Typ de woorden.' }],
    },
  });
  await renderPage(<DemoCard />, { organisation: demo, answers: [refused] });
  await userEvent.click(screen.getByRole('button', { name: 'Verwijder alle voorbeelden' }));
  expect(await screen.findByRole('link', { name: 'Typ de woorden.' })).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Typ de woorden.');
});

it('goes to the sign-in page once all is removed: the demo accounts are closed', async () => {
  const done = answer(deleteDemoMutation, {
    deleteDemoData: { deletedOrganisations: 43, problems: [] },
  });
  const { router } = await renderPage(<DemoCard />, { organisation: demo, answers: [done] });
  await userEvent.type(screen.getByRole('textbox'), 'demo verwijderen');
  await userEvent.click(screen.getByRole('button', { name: 'Verwijder alle voorbeelden' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/aanmelden'));
});
