import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, renderPage } from '../../testing/render.js';
import { CoveragePage, coverageQuery } from './CoveragePage.js';

const link = {
  section: 'publication-and-reach',
  subjectKind: 'appointment',
  subjectId: 'a',
  key: 'reachTimes',
  label: 'Wanneer bereikbaar',
};

const coverage = {
  on: '2026-11-24',
  counsellors: [
    { appointmentId: 'a', name: 'Anna', away: false },
    { appointmentId: 'b', name: 'Bo', away: true },
  ],
  rows: [
    {
      aspect: 'time',
      title: '’s Nachts',
      covered: 'no',
      cells: [
        { appointmentId: 'a', covers: 'no' },
        { appointmentId: 'b', covers: 'away' },
      ],
    },
  ],
  gaps: [
    { aspect: 'time', sentence: '’s Nachts is er niemand te bereiken.', open: false, link },
    {
      aspect: 'language',
      sentence: 'Er is nog niet ingevuld welke talen mensen spreken.',
      open: true,
      link: { ...link, section: 'profile', subjectKind: 'organisation', key: 'workLanguages' },
    },
  ],
  capacity: { counsellors: 2, certified: 1, hoursAgreed: 60, withoutHours: ['Bo'] },
};

const show = (given: object = coverage) =>
  renderPage(<CoveragePage />, {
    organisation: organisationWhere({ setUpChange: true, setUpRead: true }),
    answers: [answer(coverageQuery, { organisation: { id: 'org', coverage: given } } as never)],
  });

it('says each gap in a sentence with a link to its field', async () => {
  await show();
  expect(await screen.findByText('Gaten: 1. Nog niet bekend: 1.')).toBeInTheDocument();
  const gap = screen.getByText('’s Nachts is er niemand te bereiken.').closest('li')!;
  expect(within(gap).getByRole('link', { name: 'Ga naar: Wanneer bereikbaar' })).toHaveAttribute(
    'href',
    expect.stringContaining('/opzet/publication-and-reach/reach/a#fact-reachTimes'),
  );
});

it('shows the picture as a table that can be read', async () => {
  await show();
  const row = await screen.findByRole('row', { name: /Nachts/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent?.trim()),
  ).toEqual(['Nee', 'Nee', 'Afwezig']);
});

it('adds hours up in the open, as an aid and not a norm', async () => {
  await show();
  expect(await screen.findByText('Hulpmiddel, geen norm')).toBeInTheDocument();
  const total = screen.getByRole('row', { name: /^Samen/ });
  expect(total).toHaveTextContent('42 uur');
  await userEvent.type(screen.getByLabelText('Vragen en gesprekken per jaar'), '10');
  expect(total).toHaveTextContent('102 uur');
  expect(screen.getByRole('row', { name: /^Afgesproken/ })).toHaveTextContent('60 uur');
});

it('says what to do while there is nobody', async () => {
  await show({ ...coverage, counsellors: [], rows: [], gaps: [] });
  expect(await screen.findByText('Er is nog niemand in functie')).toBeInTheDocument();
});
