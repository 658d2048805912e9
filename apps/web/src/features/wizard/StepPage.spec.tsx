import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ChangeFactsMutationVariables } from '../../generated/graphql.js';
import { forgetAnswers } from '../../saving/answer-store.js';
import { answer, apiError, renderPage } from '../../testing/render.js';
import { StepPage } from './StepPage.js';
import { changeFactsMutation, impactOfAnswersQuery, wizardQuery } from './wizard.graphql.js';

const at = '/o/org/opzet/positioning/main-job/anna';
const path = '/o/:organisationId/opzet/:section/:group/:subjectId';

const person = (version: number, facts: object[]) => ({
  __typename: 'Subject',
  id: 'anna',
  kind: 'person',
  title: 'Anna de Wit',
  version,
  own: false,
  facts,
});

const said = (key: string, value: unknown, shown: string) => ({
  key,
  value,
  shown,
  declaredUnknown: false,
  fromPolicy: null,
});

const organisation = (mayChange: boolean) => ({
  id: 'org',
  name: 'Voorbeeld',
  counsellorVoices: [],
  viewerCan: {
    setUpRead: true,
    setUpChange: mayChange,
    setUpConfirm: false,
    setUpContribute: false,
    sectionAssign: mayChange,
    consentSubmit: mayChange,
    auditRead: mayChange,
  },
  consentStanding: { state: 'none', request: null },
  setUp: {
    revision: 1,
    ownSections: [],
    lastChangedAt: null,
    lastChangedBy: null,
    sections: [
      {
        id: 'positioning',
        state: 'in_progress',
        known: 1,
        asked: 3,
        items: [{ itemId: 'placed-under-board', title: 'Onder directie', status: 'not_met' }],
      },
    ],
    subjects: [person(3, [said('mainJobIsManager', true, 'Ja')])],
  },
  assessment: {
    id: 'org',
    on: '2026-11-24',
    sizeAdvice: null,
    headline: 'scored',
    complete: false,
    completeness: { part: 1, of: 3 },
    conformity: { part: 0, of: 12 },
    hardStops: [],
    conflicts: [
      {
        ruleId: 'manager',
        level: 'discouraged',
        title: 'Leidinggevende',
        explanation: 'Punt 3 voldoet dan niet.',
        normStatus: 'disputed',
        counsellorName: 'Anna de Wit',
        appointmentId: 'a',
        personId: 'anna',
        justified: false,
        reason: null,
        paths: ['Anna de Wit → geeft leiding'],
        views: [
          { says: 'Een bron raadt het af.', sources: [{ id: 'one', title: 'Bron één' }] },
          { says: 'Een andere zegt: het kan.', sources: [{ id: 'two', title: 'Bron twee' }] },
        ],
        links: [
          {
            section: 'positioning',
            subjectKind: 'person',
            subjectId: 'anna',
            key: 'mainJobIsManager',
            label: 'Geeft leiding',
          },
        ],
        reasonLink: {
          section: 'positioning',
          subjectKind: 'appointment',
          subjectId: 'a',
          key: 'independenceReason',
        },
      },
    ],
    qualityChecks: [],
    items: [
      {
        id: 'org:placed-under-board',
        itemId: 'placed-under-board',
        number: 3,
        title: 'Onder directie',
        status: 'not_met',
        reasons: [
          {
            text: 'De vertrouwenspersoon geeft leiding.',
            appointmentId: 'a',
            counsellorName: 'Anna de Wit',
            status: 'not_met',
          },
        ],
      },
    ],
  },
});

const read = (mayChange = true) =>
  answer(wizardQuery, { organisation: organisation(mayChange) } as never);

const saves = (of: (variables: ChangeFactsMutationVariables) => object) =>
  answer(changeFactsMutation, ((variables: ChangeFactsMutationVariables) => ({
    changeFacts: {
      subject: null,
      organisation: null,
      problems: [],
      conflicts: [],
      impact: null,
      ...of(variables),
    },
  })) as never);

// What was left unsaved belongs to the test before.
afterEach(() => forgetAnswers());

async function open(...answers: ReturnType<typeof saves>[]) {
  const page = await renderPage(<StepPage />, { at, path, answers: [read(), ...answers] });
  await screen.findByRole('radiogroup', { name: 'Geeft deze persoon leiding?' });
  return page;
}

const manages = () => screen.getByRole('radiogroup', { name: 'Geeft deze persoon leiding?' });

it('saves an answer as it is given, on the version it was given on', async () => {
  const { asked } = await open(
    saves(() => ({ subject: person(4, [said('mainJobIsManager', false, 'Nee')]) })),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
  expect(await screen.findByText(/^Bewaard om/)).toBeInTheDocument();
  expect(asked.at(-1)).toMatchObject({
    name: 'ChangeFacts',
    variables: {
      input: {
        organisationId: 'org',
        kind: 'person',
        subjectId: 'anna',
        expectedVersion: 3,
        changes: [{ key: 'mainJobIsManager', value: false, unknown: false }],
      },
    },
  });
});

const impact = (from: string, to: string) => ({
  silent: from === to,
  items:
    from === to
      ? []
      : [
          {
            itemId: 'placed-under-board',
            number: 3,
            title: 'Onder directie',
            from,
            to,
            why: ['Anna de Wit: Alles klopt.'],
          },
        ],
  otherReasons: [],
  betterShown: [],
  lessShown: [],
  hardStopsCame: [],
  hardStopsGone: [],
  conflictsCame: [],
  conflictsGone: from === to ? [] : ['Anna de Wit: Leidinggevende'],
});

it('says under the field what the answer changed, from what to what and why', async () => {
  await open(
    saves(() => ({
      subject: person(4, [said('mainJobIsManager', false, 'Nee')]),
      impact: impact('not_met', 'met'),
    })),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
  const said_ = await screen.findByText('Wat dit antwoord verandert');
  const notice = said_.closest('[role="status"]');
  expect(notice).toHaveTextContent(
    '3. Onder directie: van voldoet niet naar voldoet. Anna de Wit: Alles klopt.',
  );
  expect(notice).toHaveTextContent('Belangenconflict weg: Anna de Wit: Leidinggevende');
  expect(screen.getByRole('link', { name: 'Waarom? Waarom? Punt 3' })).toHaveAttribute(
    'href',
    '/o/org/score#punt-placed-under-board',
  );
});

it('says before an answer is given what each would change', async () => {
  const { asked } = await open(
    answer(impactOfAnswersQuery, {
      organisation: {
        id: 'org',
        impactOfAnswers: [
          { option: 'true', label: 'Ja', chosen: true, impact: impact('not_met', 'not_met') },
          { option: 'false', label: 'Nee', chosen: false, impact: impact('not_met', 'met') },
        ],
      },
    } as never),
  );
  await userEvent.click(
    screen.getByRole('button', {
      name: 'Wat zou elk antwoord veranderen? : Geeft deze persoon leiding?',
    }),
  );
  expect(await screen.findByText('Ja (nu gekozen)')).toBeInTheDocument();
  expect(screen.getByText('Verandert geen oordeel.')).toBeInTheDocument();
  expect(screen.getByText(/van voldoet niet naar voldoet/)).toBeInTheDocument();
  expect(asked.at(-1)?.variables).toEqual({
    organisationId: 'org',
    kind: 'person',
    subjectId: 'anna',
    key: 'mainJobIsManager',
  });
});

it('shows the verdict and the conflict of interest beside the question', async () => {
  await open();
  const consequences = screen.getByRole('complementary', { name: 'Wat dit betekent' });
  expect(consequences).toHaveTextContent('Voldoet niet');
  expect(consequences).toHaveTextContent('De vertrouwenspersoon geeft leiding.');
  expect(consequences).toHaveTextContent('Wordt afgeraden: Leidinggevende');
  expect(consequences).toHaveTextContent('Een andere zegt: het kan. Bron: Bron twee');
  expect(screen.getByRole('link', { name: 'Schrijf de reden op' })).toHaveAttribute(
    'href',
    expect.stringContaining('/opzet/positioning/line/a#fact-independenceReason'),
  );
});

it('says under the field that draws a conflict along which path it does', async () => {
  await open();
  const notes = screen
    .getAllByRole('listitem')
    .map((one) => one.textContent)
    .filter((text) => text.startsWith('Wordt afgeraden'));
  expect(notes).toEqual(['Wordt afgeraden: Leidinggevende. Anna de Wit → geeft leiding']);
});

it('keeps a refused answer in the field, with what to do about it', async () => {
  await open(
    saves(() => ({
      problems: [{ code: 'TOO_LONG', field: 'mainJobIsManager', message: 'Maak het korter.' }],
    })),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
  expect(await screen.findByText('Maak het korter.')).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Nee' })).toBeChecked();
  expect(screen.getByText('Nog niet alles is bewaard.')).toBeInTheDocument();
});

it('keeps an answer that did not reach the server, to be tried again', async () => {
  let broken = true;
  await open(
    saves(() => {
      if (broken) throw apiError('UNAVAILABLE', 'Even niet bereikbaar.');
      return { subject: person(4, [said('mainJobIsManager', false, 'Nee')]) };
    }),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Niet bewaard');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByText(/^Bewaard om/)).toBeInTheDocument();
});

it('shows both answers when someone else changed it too, and saves the chosen one', async () => {
  const { asked } = await open(
    saves(({ input }) =>
      input.expectedVersion < 5
        ? {
            conflicts: [
              {
                key: 'mainJobIsManager',
                yours: false,
                yoursShown: 'Nee',
                theirs: true,
                theirsShown: 'Ja',
                changedBy: 'Bram Kok',
                changedAt: '2026-11-24T09:00:00Z',
                currentVersion: 5,
              },
            ],
          }
        : { subject: person(6, [said('mainJobIsManager', false, 'Nee')]) },
    ),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('Bram Kok vulde op 24 november 2026 om 10:00 in: Ja');
  expect(notice).toHaveTextContent('U vulde in: Nee');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar mijn antwoord' }));
  expect(await screen.findByText(/^Bewaard om/)).toBeInTheDocument();
  expect(asked.at(-1)?.variables).toMatchObject({ input: { expectedVersion: 5 } });
});

it('lets those who may not change it read it', async () => {
  await renderPage(<StepPage />, { at, path, answers: [read(false)] });
  expect(await screen.findByText(/niet wijzigen/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Nee' })).toBeDisabled();
});

it('is a missing page when the subject is not there', async () => {
  await renderPage(<StepPage />, {
    at: '/o/org/opzet/positioning/main-job/niemand',
    path,
    answers: [read()],
  });
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(manages).toThrow();
});

it('names what is wrong on top, with the focus there, before going on', async () => {
  const { router } = await open(
    saves(() => ({
      problems: [{ code: 'TOO_LONG', field: 'mainJobIsManager', message: 'Maak het korter.' }],
    })),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
  await screen.findByText('Maak het korter.');
  await userEvent.click(screen.getByRole('link', { name: 'Doorgaan' }));
  const summary = await screen.findByRole('link', {
    name: 'Geeft deze persoon leiding?: Maak het korter.',
  });
  expect(summary.closest('[role="alert"]')).toHaveFocus();
  expect(router.state.location.pathname).toBe(at);
});

it('keeps an unsaved answer in this tab only while it is unsaved', async () => {
  let broken = true;
  await open(
    saves(() => {
      if (broken) throw apiError('UNAVAILABLE', 'Even niet bereikbaar.');
      return { subject: person(4, [said('mainJobIsManager', false, 'Nee')]) };
    }),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
  await screen.findByRole('alert');
  expect(Object.keys(sessionStorage)).toEqual(['vb.unsaved.nobody.org']);
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  await screen.findByText(/^Bewaard om/);
  expect(Object.keys(sessionStorage)).toEqual([]);
});
