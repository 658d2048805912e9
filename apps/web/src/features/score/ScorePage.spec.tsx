import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, apiError, renderPage } from '../../testing/render.js';
import { scoreQuery, ScorePage } from './ScorePage.js';

const organisation = organisationWhere({
  assessmentRead: true,
  setUpRead: true,
  setUpChange: true,
  evidenceRead: true,
  evidenceChange: true,
});

const source = {
  id: 'arbeidsinspectie',
  title: 'Wegwijzer vertrouwenspersoon',
  publisher: 'TNO',
  url: 'https://voorbeeld.nl/wegwijzer',
  published: '2020',
  consultedOn: '2026-11-20',
};

const link = {
  section: 'positioning',
  subjectKind: 'appointment',
  subjectId: 'anna',
  key: 'reportingLines',
  label: 'Valt onder',
};

const item = (number: number, columnId: string, status: string, more: object = {}) => ({
  id: `item-${number}`,
  itemId: `item-${number}`,
  columnId,
  number,
  title: `Punt ${number}`,
  status,
  evidence: 'stated',
  points: status === 'met' ? 1 : status === 'partly_met' ? 0.5 : 0,
  maxPoints: status === 'not_applicable' ? 0 : 1,
  question: `Vraag ${number}?`,
  rule: `Regel ${number}.`,
  reasons: [{ appointmentId: null, counsellorName: null, status, text: `Reden ${number}.` }],
  findings: [],
  factsUsed: [],
  sources: [source],
  normStatus: 'advice',
  checkedOn: '2026-11-01',
  knownThrough: null,
  notVerified: null,
  note: null,
  nextStep: `Stap ${number}.`,
  links: [],
  evidenceWanted: `Bewijs ${number}.`,
  ...more,
});

const items = [
  item(1, 'A', 'met', { evidence: 'recorded' }),
  item(2, 'A', 'partly_met', {
    reasons: [
      { appointmentId: 'bo', counsellorName: 'Bo', status: 'partly_met', text: 'Half geregeld.' },
    ],
    findings: [
      {
        appointmentId: 'anna',
        counsellorName: 'Anna',
        status: 'met',
        evidence: 'stated',
        reasons: ['Rechtstreeks.'],
      },
      {
        appointmentId: 'bo',
        counsellorName: 'Bo',
        status: 'partly_met',
        evidence: 'none',
        reasons: ['Half geregeld.'],
      },
    ],
    factsUsed: [
      {
        subjectId: 'anna',
        subjectKind: 'appointment',
        subjectTitle: 'Benoeming van Anna',
        key: 'reportingLines',
        label: 'Valt onder',
        shown: 'Bestuur',
        fromPolicy: true,
        policyId: 'regeling',
      },
    ],
    normStatus: 'disputed',
    note: 'De bronnen zijn het oneens.',
    links: [link],
  }),
  item(3, 'B', 'unanswered', { evidence: 'none' }),
  item(4, 'B', 'not_applicable', { evidence: 'none' }),
];

const stop = {
  ruleId: 'investigates',
  appointmentId: 'bo',
  title: 'Onderzoekt zelf',
  counsellorName: 'Bo',
  explanation: 'Wie onderzoekt, kan niet meer naast de melder staan.',
  paths: ['Bo → onderzoekt meldingen'],
  sources: [source],
  links: [link],
};

const share = (part: number, of: number) => ({ part, of });

const column = (id: string, counts: object) => ({
  id,
  title: `Titel ${id}`,
  met: 0,
  partlyMet: 0,
  notMet: 0,
  notApplicable: 0,
  unanswered: 0,
  points: share(0, 0),
  ...counts,
});

const evidence = [
  {
    id: 'file',
    title: 'Ondertekende brief',
    state: 'expired',
    items: [{ itemId: 'item-2' }],
    about: [],
    revisions: [
      { number: 2, fileName: 'brief.pdf', validUntil: '2026-01-31', downloadPath: '/files/x/2' },
    ],
  },
];

const checklists = (inUse: object = {}) => [
  {
    framework: { id: 'tno-lvv', release: '2020.1', title: 'Checklist', shortTitle: 'Rol' },
    newer: null,
    backTo: null,
    backUntil: null,
    ...inUse,
  },
  {
    framework: { id: 'pending-bills', release: '2026.1', title: 'Wetten', shortTitle: 'Wetten' },
    newer: null,
    backTo: null,
    backUntil: null,
  },
];

const score = (assessment: object = {}, inUse: object = {}) =>
  answer(scoreQuery, (({ on }: { on?: string }) => ({
    organisation: {
      id: organisation.id,
      assessment: {
        id: 'a',
        on: on ?? '2026-11-24',
        framework: {
          id: 'tno-lvv',
          release: '2020.1',
          title: 'Checklist',
          attribution: 'Van ons.',
          judgesRole: true,
        },
        headline: 'scored',
        complete: false,
        completeness: share(30, 40),
        conformity: share(1.5, 3),
        evidence: share(3, 12),
        columns: [
          column('A', { met: 1, partlyMet: 1, points: share(1.5, 2) }),
          column('B', { unanswered: 1, notApplicable: 1, points: share(0, 1) }),
        ],
        items,
        hardStops: [],
        conflicts: [],
        qualityChecks: [],
        sizeAdvice: null,
        ...assessment,
      },
      counsellorVoices: [],
      assessmentHistory: [],
      checklists: checklists(inUse),
      evidence: { nodes: evidence },
      factSources: [
        {
          subjectId: 'regeling',
          key: 'reportingLines',
          regulationId: 'tekst',
          proposalId: 'voorstel',
          title: 'Regeling 2024',
          place: 'artikel 2 lid 1',
          quote: 'valt onder het bestuur',
        },
      ],
    },
    // Fragments are masked by type only; the answer is the whole.
  })) as never);

const show = (assessment?: object, at = '/', can = organisation) =>
  renderPage(<ScorePage />, { organisation: can, at, answers: [score(assessment)] });

it('says in words how it stands, with what is not known yet', async () => {
  await show();
  expect(
    await screen.findByText(
      '1 van 3 punten op orde; 1 voldoet deels; 1 nog niet bekend; 1 niet van toepassing.',
    ),
  ).toBeVisible();
  expect(screen.getByText(/van 1 punt is nog niet genoeg bekend/)).toBeVisible();
  expect(screen.queryByText('Niet verantwoord')).not.toBeInTheDocument();
});

it('puts a hard stop on top, with its explanation, source and question', async () => {
  await show({ headline: 'not_responsible', hardStops: [stop] });
  const stops = await screen.findByRole('region', { name: 'Niet verantwoord' });
  expect(within(stops).getByText(/Wie onderzoekt.* Het gaat om Bo\./)).toBeVisible();
  expect(within(stops).getByRole('link', { name: source.title })).toHaveAttribute(
    'href',
    source.url,
  );
  expect(within(stops).getByText(/geraadpleegd op 20 november 2026/)).toBeVisible();
  expect(within(stops).getByRole('link', { name: 'Ga naar de vraag: Valt onder' })).toHaveAttribute(
    'href',
    `/o/${organisation.id}/opzet/positioning/line/anna#fact-reportingLines`,
  );
  expect(
    stops.compareDocumentPosition(screen.getByText('De drie getallen')) &
      Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
});

it('opens an item to everything that led there', async () => {
  await show();
  await userEvent.click(await screen.findByText('2. Punt 2', { selector: 'summary *' }));
  expect(screen.getByText('Vraag 2?')).toBeVisible();
  expect(screen.getByText('Regel 2.')).toBeVisible();
  expect(screen.getByText('Omstreden')).toBeVisible();
  expect(screen.getByText('De bronnen zijn het oneens.')).toBeVisible();
  const facts = within(screen.getByRole('region', { name: 'Gebruikte feiten: 2. Punt 2' }));
  expect(facts.getByRole('row', { name: /^Valt onder Bestuur \(van de regeling\)/ })).toBeVisible();
  const each = within(screen.getByRole('table', { name: 'Per vertrouwenspersoon' }));
  expect(each.getByRole('row', { name: /Anna Voldoet Rechtstreeks\./ })).toBeVisible();
  expect(each.getByRole('row', { name: /Bo Voldoet deels Half geregeld\./ })).toBeVisible();
});

it('opens the item in the address', async () => {
  await show({}, '/#punt-item-3');
  expect(await screen.findByText('Vraag 3?')).toBeVisible();
  expect(screen.getByText('Vraag 1?')).not.toBeVisible();
});

it('shows only what is not in order, or not known, and says so in the address', async () => {
  const { router } = await show();
  const titles = () =>
    screen.getAllByText(/^\d\. Punt \d$/, { selector: 'summary *' }).map((one) => one.textContent);
  await userEvent.click(await screen.findByRole('button', { name: 'Niet op orde (1)' }));
  expect(titles()).toEqual(['2. Punt 2']);
  expect(router.state.location.search).toBe('?toon=niet-op-orde');
  await userEvent.click(screen.getByRole('button', { name: 'Nog niet bekend (1)' }));
  expect(titles()).toEqual(['3. Punt 3']);
});

it('says plainly that another day is not today', async () => {
  const { asked, router } = await show({}, '/?op=2027-01-01');
  expect(
    await screen.findByText('Dit is niet de stand van vandaag, maar die op 1 januari 2027.'),
  ).toBeVisible();
  expect(asked[0]?.variables).toEqual({ organisationId: organisation.id, on: '2027-01-01' });
  expect(screen.getByLabelText('Stand op')).toHaveValue('01-01-2027');
  await userEvent.click(screen.getByRole('button', { name: 'Terug naar vandaag' }));
  expect(screen.getByLabelText('Stand op')).toHaveValue('');
  expect(router.state.location.search).toBe('');
  expect(screen.queryByText(/niet de stand van vandaag/)).not.toBeInTheDocument();
});

it('asks for another day, and keeps the focus where it was', async () => {
  const { router } = await show();
  await userEvent.type(await screen.findByLabelText('Stand op'), '31-12-2027');
  await userEvent.click(screen.getByRole('button', { name: 'Op een andere dag' }));
  expect(await screen.findByText(/maar die op 31 december 2027/)).toBeVisible();
  expect(router.state.location.search).toBe('?op=2027-12-31');
  expect(screen.getByRole('button', { name: 'Op een andere dag' })).toHaveFocus();
});

it('counts the parts up to the numbers shown', async () => {
  await show();
  expect(await screen.findByText(/^Conformiteit: 1,5 van 3 punten is 50%\./)).toBeVisible();
  await userEvent.click(screen.getByText('De berekening als tabel'));
  expect(screen.getByRole('row', { name: 'Samen 1,5 3 3 12' })).toBeVisible();
});

it('names clashes, gaps and advice beside the score', async () => {
  await show({
    conflicts: [
      {
        ruleId: 'hr',
        appointmentId: 'bo',
        counsellorName: 'Bo',
        level: 'discouraged',
        title: 'Werkt ook bij HR',
        explanation: 'Belangen botsen.',
        normStatus: 'disputed',
        justified: false,
        reason: null,
        paths: ['Bo → adviseur → afdeling HR'],
        views: [],
        reasonLink: { ...link, subjectKind: 'appointment', key: 'independenceReason' },
        sources: [source],
      },
    ],
    qualityChecks: [
      {
        ...{ checkId: 'route', level: 'advice', group: 'gap', about: 'Bo', link },
        rule: 'Er is geen route.',
      },
      {
        ...{ checkId: 'substitute', level: 'warning', group: 'gap', about: 'Bo', link },
        rule: 'Er is geen vervanger.',
      },
      {
        ...{ checkId: 'substitute', level: 'warning', group: 'gap', about: 'Ali' },
        ...{ rule: 'Er is geen vervanger.', link: { ...link, subjectId: 'ali' } },
      },
      {
        ...{ checkId: 'term', level: 'error', group: 'contradiction', about: 'Bo', link },
        rule: 'De termijn eindigt voor het begin.',
      },
    ],
    sizeAdvice: {
      advice: 'Eén per 200.',
      otherViews: ['Ten minste twee.'],
      sources: [{ id: 'a', title: 'Bron A', url: 'https://example.nl/a' }],
    },
  });
  const checks = within(
    await screen.findByRole('region', { name: 'Tegenstrijdigheden, gaten en verouderde feiten' }),
  );
  expect(checks.getAllByRole('heading').map((one) => one.textContent)).toEqual([
    'Tegenstrijdigheden, gaten en verouderde feiten',
    'Tegenstrijdigheden (1)',
    'Gaten (2)',
  ]);
  // Each check once, the more serious first, with everyone it is about.
  const found = checks.getAllByRole('listitem').map((one) => one.textContent);
  expect(found.filter((text) => text.includes('vervanger'))).toHaveLength(1);
  expect(found.findIndex((text) => text.includes('vervanger'))).toBeLessThan(
    found.findIndex((text) => text.includes('route')),
  );
  expect(checks.getAllByRole('link', { name: /^Ga naar de vraag: (Bo|Ali): / })).toHaveLength(4);
  expect(screen.getByText('Bo → adviseur → afdeling HR')).toBeVisible();
  expect(screen.getByText(/Er is nog geen reden opgeschreven\./)).toBeVisible();
  expect(screen.getByText('Ten minste twee.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bron A' })).toBeVisible();
});

it('offers to look, not to change, to who may only read', async () => {
  await show(
    { headline: 'not_responsible', hardStops: [stop] },
    '/',
    organisationWhere({ assessmentRead: true, setUpRead: true }),
  );
  const stops = await screen.findByRole('region', { name: 'Niet verantwoord' });
  expect(
    within(stops).getByRole('link', { name: 'Bekijk het antwoord: Valt onder' }),
  ).toBeVisible();
  expect(screen.queryByText(/Ga naar de vraag/)).not.toBeInTheDocument();
});

it('shows no score where nothing applies', async () => {
  await show({ headline: 'no_score', conformity: share(0, 0), evidence: share(0, 0) });
  expect(
    await screen.findByText('Er is nog geen score: geen enkel punt is van toepassing.'),
  ).toBeVisible();
  expect(screen.getAllByText('geen score')).toHaveLength(2);
});

it('tells who has no right to see it', async () => {
  await renderPage(<ScorePage />, {
    organisation: organisationWhere({}),
    answers: [
      answer(scoreQuery, () => {
        throw apiError('FORBIDDEN', 'nee');
      }),
    ],
  });
  expect(await screen.findByText('U heeft hier geen toegang')).toBeVisible();
});

it('shows the evidence of an item with whether it counts, and the way to add some', async () => {
  await show(undefined, '/#punt-item-2');
  const list = await screen.findByRole('list', { name: 'Bewijsstukken: 2. Punt 2' });
  expect(within(list).getByRole('link')).toHaveAttribute('href', '/files/x/2');
  expect(list).toHaveTextContent('verlopen, telt niet mee, geldig tot en met 31 januari 2026');
  expect(screen.getByRole('link', { name: 'Bewijs toevoegen bij 2. Punt 2' })).toHaveAttribute(
    'href',
    `/o/${organisation.id}/bewijs?onderdeel=item-2#add`,
  );
});

it('marks what is a bill and what was not verified, with the day up to which it is known', async () => {
  await show({
    items: [
      item(1, 'A', 'met', {
        normStatus: 'bill',
        knownThrough: '2025-08-28',
        notVerified: 'De tekst is niet gelezen.',
      }),
    ],
  });
  const summary = await screen.findByText('1. Punt 1', { selector: 'summary *' });
  expect(within(summary.closest('summary')!).getByText('Niet geverifieerd')).toBeVisible();
  expect(within(summary.closest('summary')!).getByText('Wetsvoorstel')).toBeVisible();
  await userEvent.click(summary);
  expect(screen.getByText('Stand bekend tot en met 28 augustus 2025.')).toBeVisible();
  expect(screen.getByText('De tekst is niet gelezen.')).toBeVisible();
});

it('leads to the other checklists, the first without a name in the address', async () => {
  await show();
  const tabs = await screen.findByRole('navigation', { name: 'Checklists' });
  expect(within(tabs).getByRole('link', { name: 'Rol' })).toHaveAttribute('aria-current', 'page');
  expect(within(tabs).getByRole('link', { name: 'Wetten' })).toHaveAttribute(
    'href',
    '/?lijst=pending-bills',
  );
});

it('says that a newer release waits, and that nothing changes until one goes over', async () => {
  const newer = {
    id: 'tno-lvv',
    release: '2026.1',
    releasedOn: '2026-11-16',
    notes: ['Punt 11 vraagt een datum.'],
  };
  await renderPage(<ScorePage />, { organisation, answers: [score({}, { newer })] });
  expect(await screen.findByText('Punt 11 vraagt een datum.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bekijk wat er voor u verandert' })).toHaveAttribute(
    'href',
    `/o/${organisation.id}/score/uitgave/tno-lvv`,
  );
});

it('says which article a fact was taken from, and leads there', async () => {
  await show(undefined, '/#punt-item-2');
  const link = await screen.findByRole('link', { name: 'artikel 2 lid 1, Regeling 2024' });
  expect(link).toHaveAttribute('href', `/o/${organisation.id}/regeling/tekst?voorstel=voorstel`);
  expect(screen.getByText('valt onder het bestuur')).toBeVisible();
});
