import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { type Client, newKey } from '../world/client.js';
import { upload } from '../world/evidence.js';
import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

let world: World;
let organisation: TestOrganisation;
let anna: Person;
let hr: Client;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  organisation = await world.organisation('Zorghuis De Linde');
  anna = await (await world.person('Anna')).as('hr', organisation);
  hr = world.client(anna);
});
afterAll(() => world.stop());

interface Found {
  foundedId: string | null;
  problems: { code: string; field: string | null }[];
}

async function found(
  client: Client,
  input: Record<string, unknown> = {},
): Promise<{ found: Found; codes: unknown[] }> {
  const { data, codes } = await client.query<{ foundSister: Found }>(
    `mutation ($input: FoundSisterInput!) { foundSister(input: $input) {
      foundedId problems { code field } } }`,
    {
      input: {
        organisationId: organisation.id,
        name: 'Zorghuis De Beuk',
        from: 'copy',
        withPersons: true,
        withUnits: true,
        idempotencyKey: newKey(),
        ...input,
      },
    },
  );
  return { found: data?.foundSister, codes };
}

describe('a sister organisation', () => {
  it('starts from a copy, without what happened in the other, and says what needs a fresh look', async () => {
    const { subject: policy } = await addSubject(hr, organisation, 'policy', {
      name: 'Regeling',
      adoptedOn: '2026-01-15',
      timeAmount: 24,
    });
    const { subject: person } = await addSubject(hr, organisation, 'person', { name: 'Ine' });
    await addSubject(hr, organisation, 'appointment', {
      person: person!.id,
      policies: [policy!.id],
      startOn: '2026-02-01',
    });
    const { foundedId } = (await found(hr)).found;
    const sister = { id: foundedId!, name: '' };
    const { subjects } = await readSetUp(hr, sister);
    expect(subjects.map(({ kind, title }) => [kind, title])).toEqual([
      ['organisation', 'Zorghuis De Beuk'],
      ['person', 'Ine'],
      ['policy', 'Regeling'],
      ['appointment', 'Ine'],
    ]);
    const copied = subjects.find(({ kind }) => kind === 'policy')!;
    expect([factOf(copied, 'timeAmount')?.value, factOf(copied, 'adoptedOn')]).toEqual([
      24,
      undefined,
    ]);
    expect(copied.id).not.toBe(policy!.id);

    const look = async () => {
      const { data } = await hr.query<{
        organisation: {
          start: { copiedFrom: string; toLookAt: { key: string; answered: boolean }[] };
          auditLog: { nodes: { action: string }[] };
        };
      }>(
        `query ($id: ID!) { organisation(organisationId: $id) { auditLog { nodes { action } }
          start { copiedFrom toLookAt { key answered } } } }`,
        { id: sister.id },
      );
      return data.organisation;
    };
    expect(await look()).toEqual({
      auditLog: { nodes: [{ action: 'setUp:copy' }, { action: 'organisation:found' }] },
      start: {
        copiedFrom: 'Zorghuis De Linde',
        toLookAt: [
          { key: 'adoptedOn', answered: false },
          { key: 'startOn', answered: false },
        ],
      },
    });
    await changeFacts(hr, sister, 'policy', copied.id, copied.version, [
      { key: 'adoptedOn', value: '2026-11-01' },
    ]);
    expect((await look()).start.toLookAt[0]).toEqual({ key: 'adoptedOn', answered: true });
  });

  it('can start from nothing, and is founded once for one key', async () => {
    const idempotencyKey = newKey();
    const input = { from: 'nothing', idempotencyKey };
    const [one, again] = [await found(hr, input), await found(hr, input)];
    expect(again.found.foundedId).toBe(one.found.foundedId);
    const { subjects } = await readSetUp(hr, { id: one.found.foundedId!, name: '' });
    expect(subjects.map(({ kind }) => kind)).toEqual(['organisation']);
    expect((await found(hr, { ...input, name: 'Anders' })).found.problems).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  it('needs a name', async () => {
    expect((await found(hr, { name: ' ' })).found.problems).toEqual([
      { code: 'NAME_MISSING', field: 'name' },
    ]);
  });

  it('is nobody else’s: colleagues of the first have no seat there', async () => {
    const colleague = world.client(await (await world.person('Bas')).as('hr', organisation));
    const { foundedId } = (await found(hr)).found;
    const { codes } = await colleague.query(
      `query ($id: ID!) { organisation(organisationId: $id) { name } }`,
      { id: foundedId },
    );
    expect(codes).toEqual(['NOT_FOUND']);
  });
});

const excel = async (sheets: Record<string, SheetData>) =>
  writeXlsxFile(
    Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'dd-mm-yyyy' })),
  ).toBuffer();

interface Imported {
  committed: boolean;
  rows: { sheet: string; row: number; title: string; change: string; differences: string[] }[];
  sheetProblems: { sheet: string; row: number | null; column: string | null; message: string }[];
  problems: { code: string; field: string | null }[];
}

async function importing(fileId: string, commit: boolean, client = hr) {
  return client.query<{ importWorkbook: Imported }>(
    `mutation ($input: ImportWorkbookInput!) { importWorkbook(input: $input) { committed
      rows { sheet row title change differences } sheetProblems { sheet row column message }
      problems { code field } } }`,
    { input: { organisationId: organisation.id, fileId, commit } },
  );
}

async function sent(sheets: Record<string, SheetData>) {
  const { file, problems } = await upload(hr, organisation, 'opzet.xlsx', await excel(sheets));
  expect(problems).toEqual([]);
  return file!.id;
}

const counsellors = (hours: number): Record<string, SheetData> => ({
  Personen: [
    ['Kenmerk', 'Naam', 'Gecertificeerd'],
    ['VP1', 'Carla Proef', 'Ja'],
    ['VP2', 'Dirk Proef', 'onbekend'],
  ],
  Regelingen: [
    ['Kenmerk', 'Naam van de regeling', 'Afspraak over tijd', 'Hoeveelheid tijd'],
    ['R1', 'Regeling', 'Uren per jaar', hours],
  ],
  Benoemingen: [
    ['Kenmerk', 'Persoon', 'Intern of extern', 'Valt onder regeling', 'Begint op'],
    ['B1', 'VP1', 'Intern', 'R1', new Date('2026-01-01T00:00:00Z')],
    ['B2', 'Dirk Proef', 'Intern', 'R1', '01-03-2026'],
  ],
});

describe('a workbook', () => {
  it('is tried without a trace, then read in as a whole; again it changes nothing', async () => {
    const fileId = await sent(counsellors(24));
    const trial = (await importing(fileId, false)).data.importWorkbook;
    expect(trial).toMatchObject({ committed: false, sheetProblems: [], problems: [] });
    expect(trial.rows.map(({ sheet, row, title, change }) => [sheet, row, title, change])).toEqual([
      ['Personen', 2, 'Carla Proef', 'added'],
      ['Personen', 3, 'Dirk Proef', 'added'],
      ['Regelingen', 2, 'Regeling', 'added'],
      ['Benoemingen', 2, 'Carla Proef', 'added'],
      ['Benoemingen', 3, 'Dirk Proef', 'added'],
    ]);
    expect((await readSetUp(hr, organisation)).subjects).toHaveLength(1);

    expect((await importing(fileId, true)).data.importWorkbook.committed).toBe(true);
    const { subjects } = await readSetUp(hr, organisation);
    const second = subjects.filter(({ kind }) => kind === 'appointment')[1]!;
    expect([second.title, factOf(second, 'timeAmount')]).toMatchObject([
      'Dirk Proef',
      { value: 24 },
    ]);

    const again = (await importing(await sent(counsellors(24)), true)).data.importWorkbook;
    expect(again.rows.map(({ change }) => change)).toEqual(Array(5).fill('unchanged'));
    const changed = (await importing(await sent(counsellors(40)), true)).data.importWorkbook;
    expect(changed.rows.flatMap(({ differences }) => differences)).toEqual([
      'Regeling – Uren per jaar: 24 → 40',
    ]);
    expect((await readSetUp(hr, organisation)).subjects).toHaveLength(6);
  });

  it('with one mistake changes nothing, and says where each stands', async () => {
    const wrong = counsellors(24);
    wrong['Personen']![2] = ['VP2', 'Dirk Proef', 'misschien'];
    wrong['Benoemingen']![1] = ['B1', 'VP9', 'Intern', 'R1', '31-02-2026'];
    const { importWorkbook } = (await importing(await sent(wrong), true)).data;
    expect(importWorkbook.committed).toBe(false);
    expect(
      importWorkbook.sheetProblems.map(({ sheet, row, column }) => [sheet, row, column]),
    ).toEqual([
      ['Personen', 3, 'Gecertificeerd'],
      ['Benoemingen', 2, 'Persoon'],
      ['Benoemingen', 2, 'Begint op'],
    ]);
    expect((await readSetUp(hr, organisation)).subjects).toHaveLength(1);
  });

  it('goes by the same rules as the screens, those of the database included', async () => {
    const wrong = counsellors(24);
    wrong['Personen']![1] = ['VP1', '123456782', 'Ja'];
    expect(
      (await importing(await sent(wrong), false)).data.importWorkbook.sheetProblems,
    ).toMatchObject([{ sheet: 'Personen', row: 2, column: 'Naam' }]);
    const overlapping = counsellors(24);
    overlapping['Benoemingen']![2] = ['B2', 'VP1', 'Intern', 'R1', '01-03-2026'];
    expect((await importing(await sent(overlapping), false)).data.importWorkbook.problems).toEqual([
      { code: 'OVERLAPPING_TERM', field: 'startOn' },
    ]);
  });

  it('takes a workbook only, and only one’s own upload', async () => {
    const { file } = await upload(hr, organisation, 'brief.txt', Buffer.from('Beste lezer'));
    expect((await importing(file!.id, false)).data.importWorkbook.problems).toEqual([
      { code: 'NOT_A_WORKBOOK', field: 'fileId' },
    ]);
    const colleague = world.client(await (await world.person('Bas')).as('hr', organisation));
    const fileId = await sent(counsellors(24));
    expect((await importing(fileId, true, colleague)).codes).toEqual(['NOT_FOUND']);
  });

  it('comes with the answers there are, and reading it back changes nothing', async () => {
    await importing(await sent(counsellors(24)), true);
    const { data } = await hr.query<{ organisation: { workbook: { base64: string } } }>(
      `query ($id: ID!) { organisation(organisationId: $id) {
        workbook(filled: true) { base64 } } }`,
      { id: organisation.id },
    );
    const bytes = Buffer.from(data.organisation.workbook.base64, 'base64');
    const { file, problems } = await upload(hr, organisation, 'opzet.xlsx', bytes);
    expect(problems).toEqual([]);
    const { importWorkbook } = (await importing(file!.id, true)).data;
    expect(importWorkbook.sheetProblems).toEqual([]);
    expect(new Set(importWorkbook.rows.map(({ change }) => change))).toEqual(
      new Set(['unchanged']),
    );
  });
});
