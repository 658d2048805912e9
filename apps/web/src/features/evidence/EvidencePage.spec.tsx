import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ViewerContext, type SessionViewer } from '../../session/session.js';
import { organisationWhere } from '../../testing/organisation.js';
import { answer, apiError, renderPage } from '../../testing/render.js';
import { changeEvidenceMutation } from './ChangeForm.js';
import { addEvidenceMutation } from './EvidenceForm.js';
import { evidenceQuery, EvidencePage } from './EvidencePage.js';
import { withdrawEvidenceMutation } from './Withdraw.js';

const reader = organisationWhere({ evidenceRead: true });
const hr = organisationWhere({ evidenceRead: true, evidenceChange: true, memberRead: true });

const viewer: SessionViewer = {
  id: 'anna',
  name: 'Anna',
  email: 'anna@voorbeeld.nl',
  locale: 'nl',
  isConsultant: false,
  memberships: [],
};

const piece = (changed: object = {}) => ({
  id: 'stuk',
  version: 3,
  title: 'Bericht op intranet',
  kind: 'publication',
  kindShown: 'Bekendmaking',
  state: 'current',
  ownerId: 'anna',
  owner: 'Anna',
  shared: true,
  items: [{ itemId: 'publication', number: 10, title: 'Bekendgemaakt' }],
  about: [
    {
      kind: 'appointment',
      subjectId: 'ruben',
      subjectTitle: 'Ruben Réal',
      key: 'startOn',
      factName: 'Begint op',
    },
  ],
  revisions: [
    {
      number: 2,
      fileName: 'nieuw.pdf',
      mediaType: 'application/pdf',
      size: 2048,
      sha256: 'ab'.repeat(32),
      datedOn: '2026-11-04',
      validUntil: '2027-11-04',
      addedBy: 'Anna',
      addedAt: '2026-11-04T09:00:00Z',
      downloadPath: '/files/o/evidence/stuk/2',
    },
    {
      number: 1,
      fileName: 'oud.pdf',
      mediaType: 'application/pdf',
      size: 1024,
      sha256: 'cd'.repeat(32),
      datedOn: null,
      validUntil: null,
      addedBy: null,
      addedAt: '2026-05-04T09:00:00Z',
      downloadPath: null,
    },
  ],
  withdrawnAt: null,
  withdrawnReason: null,
  mayChange: true,
  ...changed,
});

const page = (pieces: object[]) =>
  answer(evidenceQuery, {
    organisation: {
      id: hr.id,
      evidence: {
        totalCount: pieces.length,
        pageInfo: { hasNextPage: false, endCursor: null },
        nodes: pieces,
      },
      assessment: {
        id: 'nu',
        evidence: { part: 12, of: 48 },
        items: [
          {
            id: 'i10',
            itemId: 'publication',
            number: 10,
            title: 'Bekendgemaakt',
            evidence: 'recorded',
          },
        ],
      },
      setUp: { subjects: [{ id: 'ruben', kind: 'appointment', title: 'Ruben Réal' }] },
      members: { nodes: [{ account: { id: 'anna', name: 'Anna' } }] },
    },
    // Fragments are masked by type only; the answer is the whole.
  } as never);

const show = (
  organisation = hr,
  pieces: object[] = [piece()],
  at = '/',
  answers = [page(pieces)],
) =>
  renderPage(
    <ViewerContext value={viewer}>
      <EvidencePage />
    </ViewerContext>,
    { organisation, at, answers },
  );

it('says how much is shown now, and what there is', async () => {
  await show();
  expect(await screen.findByText('12 van 48')).toBeVisible();
  const row = screen.getByRole('row', { name: /Bericht op intranet/ });
  expect(within(row).getByText('Geldig')).toBeVisible();
  expect(within(row).getByText('4 november 2027')).toBeVisible();
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/files/o/evidence/stuk/2');
});

it('opens a piece with its revisions, and says which cannot be downloaded', async () => {
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Bekijk Bericht op intranet' }));
  const details = screen.getByRole('region', { name: 'Bewijsstuk: Bericht op intranet' });
  const said = within(details).getAllByRole('definition');
  expect(said.map((one) => one.textContent)).toEqual([
    'Geldig',
    'Bekendmaking',
    'Anna',
    '10. Bekendgemaakt',
    'Ruben Réal: Begint op',
    '✓',
  ]);
  expect(
    within(details).getByRole('link', { name: 'Download nieuw.pdf (revisie 2)' }),
  ).toBeVisible();
  expect(within(details).getByText(/oud\.pdf \(niet te downloaden\)/)).toBeVisible();
  expect(screen.getByRole('heading', { name: /^Bewijsstuk:/ })).toHaveFocus();
});

it.each([
  ['expired', 'Verlopen'],
  ['not_yet', 'Nog niet van kracht'],
  ['withdrawn', 'Ingetrokken'],
])('names the state %s', async (state, word) => {
  await show(hr, [piece({ state })]);
  expect(await screen.findByText(word)).toBeVisible();
});

it('offers nothing to who may only read', async () => {
  await show(reader, [piece({ mayChange: false })], '/?stuk=stuk');
  await screen.findByRole('heading', { name: /^Bewijsstuk:/ });
  expect(screen.queryByRole('button', { name: 'Intrekken' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Bewijsstuk toevoegen' })).toBeNull();
});

it('says what would stand here, to who adds and to who reads', async () => {
  const { unmount } = await show(hr, []);
  expect(await screen.findByText(/bijvoorbeeld de ondertekende brief/)).toBeVisible();
  unmount();
  await show(reader, []);
  expect(await screen.findByText('Er is niets met u gedeeld.')).toBeVisible();
});

it.each([
  ['FORBIDDEN', 'U heeft hier geen toegang'],
  ['UNAVAILABLE', 'Dit kon niet worden geladen'],
])('shows %s as such', async (code, title) => {
  await show(hr, [], '/', [
    answer(evidenceQuery, () => {
      throw apiError(code, 'Even niet.');
    }),
  ]);
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
});

it('begins with the item and subject the address names', async () => {
  await show(hr, [], '/?onderdeel=publication&over=appointment:ruben:startOn');
  expect(await screen.findByRole('checkbox', { name: '10. Bekendgemaakt' })).toBeChecked();
  expect(screen.getByText(/Ruben Réal: Begint op/)).toBeVisible();
  expect(screen.getByText(/Alleen bij onderdeel 10\. Bekendgemaakt/)).toBeVisible();
});

it('asks for a file, a title and a kind before anything is sent', async () => {
  const { asked } = await show(hr, []);
  await userEvent.click(await screen.findByRole('button', { name: 'Toevoegen' }));
  for (const message of ['Kies een bestand', 'Geef het bewijsstuk een titel', 'Kies een soort']) {
    expect(screen.getByRole('link', { name: message })).toBeVisible();
  }
  expect(asked.some(({ name }) => name === 'AddEvidence')).toBe(false);
});

/** Stands in for the network of the browser: what the server says to the upload. */
function serverSays(status: number, body: object) {
  const sent: { url: string; headers: Record<string, string>; file: unknown }[] = [];
  class Request extends EventTarget {
    upload = new EventTarget();
    status = status;
    responseText = JSON.stringify(body);
    #sent = { url: '', headers: {} as Record<string, string>, file: undefined as unknown };
    open(_method: string, url: string) {
      this.#sent.url = url;
    }
    setRequestHeader(name: string, value: string) {
      this.#sent.headers[name] = value;
    }
    send(file: unknown) {
      sent.push({ ...this.#sent, file });
      this.dispatchEvent(new Event('load'));
    }
  }
  const real = globalThis.XMLHttpRequest;
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
  return { sent, restore: () => (globalThis.XMLHttpRequest = real) };
}

async function fillIn(name: string, type: string) {
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(await screen.findByLabelText('Bestand'), new File(['x'], name, { type }));
  await user.type(screen.getByRole('textbox', { name: 'Titel' }), 'Nieuwe brief');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'appointment_letter');
  await user.click(screen.getByRole('checkbox', { name: '10. Bekendgemaakt' }));
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
}

it('sends the bytes, then takes the file as evidence', async () => {
  const server = serverSays(201, { file: { id: 'bestand' }, problems: [] });
  try {
    const done = answer(addEvidenceMutation, {
      addEvidence: { piece: { id: 'nieuw' }, problems: [] },
    });
    const { asked } = await show(hr, [], '/', [page([]), done]);
    await fillIn('brief één.pdf', 'application/pdf');
    expect(await screen.findByText('‘Nieuwe brief’ is toegevoegd.')).toBeVisible();
    expect(server.sent).toMatchObject([
      {
        url: `/files/${hr.id}`,
        headers: {
          'content-type': 'application/pdf',
          'x-file-name': encodeURIComponent('brief één.pdf'),
          'x-requested-with': 'vertrouwensbasis',
        },
      },
    ]);
    expect(asked.find(({ name }) => name === 'AddEvidence')?.variables).toMatchObject({
      input: { fileId: 'bestand', title: 'Nieuwe brief', items: ['publication'], shared: true },
    });
  } finally {
    server.restore();
  }
});

it('says at the field why the server did not take a file, and adds nothing', async () => {
  const server = serverSays(400, {
    file: null,
    problems: [{ code: 'DAMAGED', field: 'file', message: 'Dit bestand is beschadigd.' }],
  });
  try {
    const { asked } = await show(hr, []);
    await fillIn('brief.pdf', 'application/pdf');
    expect(await screen.findByRole('link', { name: 'Dit bestand is beschadigd.' })).toBeVisible();
    expect(screen.getByLabelText('Bestand')).toHaveAttribute('aria-invalid', 'true');
    expect(asked.some(({ name }) => name === 'AddEvidence')).toBe(false);
  } finally {
    server.restore();
  }
});

it('changes details from the version that was seen', async () => {
  const done = answer(changeEvidenceMutation, {
    changeEvidence: { piece: { id: 'stuk' }, problems: [] },
  });
  const { asked } = await show(hr, [piece()], '/?stuk=stuk', [page([piece()]), done]);
  await userEvent.click(await screen.findByText('Gegevens wijzigen'));
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText(/zijn opgeslagen/)).toBeVisible();
  expect(asked.find(({ name }) => name === 'ChangeEvidence')?.variables).toEqual({
    input: {
      organisationId: hr.id,
      evidenceId: 'stuk',
      expectedVersion: 3,
      title: 'Bericht op intranet',
      kind: 'publication',
      items: ['publication'],
      about: [{ kind: 'appointment', subjectId: 'ruben', key: 'startOn' }],
      ownerId: 'anna',
      shared: true,
      datedOn: '2026-11-04',
      validUntil: '2027-11-04',
    },
  });
});

it('withdraws only for a reason, after asking', async () => {
  const done = answer(withdrawEvidenceMutation, {
    withdrawEvidence: { piece: { id: 'stuk' }, problems: [] },
  });
  const { asked } = await show(hr, [piece()], '/?stuk=stuk', [page([piece()]), done]);
  await userEvent.click(await screen.findByRole('button', { name: 'Intrekken' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Intrekken' }));
  expect(await screen.findByText('Vul eerst een reden in')).toBeVisible();
  expect(asked.some(({ name }) => name === 'WithdrawEvidence')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Intrekken' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Reden' }), 'Fout bestand');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Intrekken' }));
  expect(await screen.findByText(/is ingetrokken/)).toBeVisible();
});
