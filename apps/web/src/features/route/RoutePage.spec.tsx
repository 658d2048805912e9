import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, renderPage } from '../../testing/render.js';
import { RoutePage, shortestRouteQuery } from './RoutePage.js';

const effect = {
  silent: false,
  items: [
    { itemId: 'high-position', number: 2, title: 'Hoog', from: 'not_met', to: 'met', why: [] },
  ],
  otherReasons: [],
  betterShown: [],
  lessShown: [],
  hardStopsCame: [],
  hardStopsGone: [],
  conflictsCame: [],
  conflictsGone: [],
};

const step = {
  nature: 'agree',
  note: 'Zet het ook in de brief.',
  answers: [
    {
      about: 'Regeling',
      label: 'Valt onder',
      from: 'HR',
      to: 'Directie',
      link: {
        section: 'positioning',
        subjectKind: 'policy',
        subjectId: 'p',
        key: 'roleReportsTo',
        label: 'Valt onder',
      },
    },
  ],
  effect,
};

const show = (of: (goal: string) => object) =>
  renderPage(<RoutePage />, {
    organisation: organisationWhere({ setUpChange: true, setUpRead: true }),
    answers: [
      answer(shortestRouteQuery, (({ goal }: { goal: string }) => ({
        organisation: { id: 'org', shortestRoute: of(goal) },
      })) as never),
    ],
  });

it('lists what to do with its field, what it takes and what it brings', async () => {
  await show(() => ({ reached: true, left: [], steps: [step] }));
  expect(await screen.findByText('Eén stap te gaan.')).toBeInTheDocument();
  const item = screen.getByRole('link', { name: 'Regeling – Valt onder' }).closest('ol > li');
  expect(item).toHaveTextContent('Afspreken');
  expect(item).toHaveTextContent('van HR naar Directie');
  expect(item).toHaveTextContent('Zet het ook in de brief.');
  expect(item).toHaveTextContent('2. Hoog: van voldoet niet naar voldoet');
  expect(screen.getByRole('link', { name: 'Regeling – Valt onder' })).toHaveAttribute(
    'href',
    expect.stringContaining('/opzet/positioning/line/p#fact-roleReportsTo'),
  );
});

it('asks for the other goal, and says when one is there', async () => {
  await show((goal) =>
    goal === 'all_met'
      ? { reached: false, left: ['4. Tijd'], steps: [step] }
      : { reached: true, left: [], steps: [] },
  );
  expect(await screen.findByText(/Dan blijft nog over: 4. Tijd/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Geen blokkade meer' }));
  expect(await screen.findByText('U bent er al: er is geen blokkade.')).toBeInTheDocument();
});
