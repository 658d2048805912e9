import { screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import userEvent from '@testing-library/user-event';
import { answer, renderPage } from '../../testing/render.js';
import { DecideForm, decideMutation } from './steps/DecideForm.js';

const hash = '5'.repeat(64);
const finish = jest.fn(() => Promise.resolve());

const form = (viewerTransitions = ['giveConsent', 'giveConsentWithConditions', 'refuse']) => (
  <DecideForm
    request={{
      number: 2,
      state: 'in_consultation',
      bodyVariant: 'works_council',
      viewerTransitions,
    }}
    snapshot={{ hash, takenOn: '2026-11-15' }}
    frame={{ organisationId: 'org', requestId: 'request', expectedVersion: 4, finish }}
  />
);

const check = () => userEvent.click(screen.getByRole('button', { name: 'Controleer het besluit' }));

it('asks what is decided and why, and sends nothing until both are there', async () => {
  const { asked } = await renderPage(form());
  await check();
  expect(screen.getByRole('link', { name: 'Kies wat u besluit.' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Instemmen onder voorwaarden' }));
  await check();
  expect(screen.getByRole('link', { name: 'Leg uit waarom.' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Noem de voorwaarden.' })).toBeInTheDocument();
  expect(asked).toEqual([]);
});

it('shows exactly what is decided on, and sends the mark of that version', async () => {
  const done = answer(decideMutation, { decide: { request: { id: 'request' }, problems: [] } });
  const { asked } = await renderPage(form(), { answers: [done] });
  await userEvent.click(screen.getByRole('radio', { name: 'Niet instemmen' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Valt onder HR.');
  await check();
  expect(screen.getByText(hash)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Leg vast: geen instemming' }));
  expect(asked.at(-1)?.variables).toEqual({
    input: {
      organisationId: 'org',
      requestId: 'request',
      expectedVersion: 4,
      outcome: 'refused',
      reasons: 'Valt onder HR.',
      conditions: null,
      snapshotHash: hash,
    },
  });
  expect(finish).toHaveBeenCalled();
});

it('says that someone was first, and keeps what was typed', async () => {
  const first = answer(decideMutation, {
    decide: {
      request: null,
      problems: [{ code: 'CONFLICT', field: null, message: 'Intussen gewijzigd.' }],
    },
  });
  await renderPage(form(), { answers: [first] });
  await userEvent.click(screen.getByRole('radio', { name: 'Instemmen' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Akkoord.');
  await check();
  await userEvent.click(screen.getByRole('button', { name: 'Leg vast: instemming' }));
  expect(await screen.findByText('Intussen gewijzigd')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Motivering' })).toHaveValue('Akkoord.');
});

it('offers only the outcomes that the server offers', async () => {
  await renderPage(form(['giveConsent']));
  expect(screen.getAllByRole('radio')).toHaveLength(1);
});
