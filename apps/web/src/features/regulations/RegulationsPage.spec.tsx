import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, renderPage } from '../../testing/render.js';
import { RegulationsPage, regulationsQuery, removeRegulationMutation } from './RegulationsPage.js';

const hr = organisationWhere({ setUpRead: true, setUpChange: true });

const regulation = (changed: object = {}) => ({
  id: 'een',
  version: 1,
  title: 'Regeling 2024',
  state: 'read',
  progress: 100,
  problem: null,
  replacesId: null,
  replacedById: null,
  addedAt: '2026-11-24T09:00:00Z',
  openCount: 3,
  acceptedCount: 2,
  rejectedCount: 1,
  flagCount: 1,
  ...changed,
});

const show = (regulations: object[], organisation = hr) =>
  renderPage(<RegulationsPage />, {
    organisation,
    answers: [
      answer(regulationsQuery, {
        organisation: { id: organisation.id, regulations, setUp: { subjects: [] } },
      } as never),
      answer(removeRegulationMutation, {
        removeRegulation: { regulation: { id: 'een', state: 'removed' }, problems: [] },
      } as never),
    ],
  });

it('lists the documents, each with how far it is and the way to decide', async () => {
  await show([
    regulation(),
    regulation({ id: 'twee', title: 'Handboek', state: 'reading', progress: 40 }),
    regulation({ id: 'drie', title: 'Scan', state: 'refused', problem: 'Dit lijkt een scan.' }),
  ]);
  const row = await screen.findByRole('row', { name: /Regeling 2024/ });
  expect(within(row).getByText(/3 open, 2 overgenomen, 1 afgewezen/)).toBeVisible();
  expect(
    within(row).getByRole('link', { name: 'Beoordeel de voorstellen uit Regeling 2024' }),
  ).toHaveAttribute('href', `/o/${hr.id}/regeling/een`);
  expect(screen.getByText('Handboek: 40% gelezen')).toBeVisible();
  expect(screen.getByText('Dit lijkt een scan.')).toBeVisible();
});

it('says what is missing before anything is sent', async () => {
  await show([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Lees in' }));
  const problems = screen.getByRole('alert');
  expect(within(problems).getByText('Kies een bestand.')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'De tekst plakken' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lees in' }));
  expect(within(screen.getByRole('alert')).getByText('Plak de tekst.')).toBeVisible();
});

it('takes the name of the file for that of the document', async () => {
  await show([]);
  const file = new File(['tekst'], 'Regeling VP 2025.docx');
  await userEvent.upload(await screen.findByLabelText('Bestand'), file, { applyAccept: false });
  expect(screen.getByRole('textbox', { name: 'Naam van het document' })).toHaveValue(
    'Regeling VP 2025',
  );
});

it('asks before it removes', async () => {
  const { asked } = await show([regulation()]);
  await userEvent.click(await screen.findByRole('button', { name: 'Verwijder Regeling 2024' }));
  const dialog = screen.getByRole('dialog', { hidden: true });
  await userEvent.click(within(dialog).getByText('Verwijder'));
  expect(await screen.findByText('“Regeling 2024” is verwijderd.')).toBeVisible();
  expect(asked.find(({ name }) => name === 'RemoveRegulation')?.variables).toMatchObject({
    input: { regulationId: 'een', expectedVersion: 1 },
  });
});

it('shows who only reads no form', async () => {
  await show([], organisationWhere({ setUpRead: true }));
  expect(await screen.findByText(/nog geen regeling ingelezen/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lees in' })).toBeNull();
});
