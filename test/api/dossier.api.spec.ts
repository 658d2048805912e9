import { randomUUID } from 'node:crypto';
import {
  assess,
  canonical,
  checkDossier,
  frameworks,
  snapshotOf,
  snapshotTexts,
} from '@vertrouwensbasis/domain';
import { freezePapers } from '@vertrouwensbasis/api/features/dossier/freeze-papers.js';
import { SetUpReader } from '@vertrouwensbasis/api/features/set-up/set-up.reader.js';
import { actorWithoutSession } from '@vertrouwensbasis/api/access/actor.js';
import { FileSweep } from '@vertrouwensbasis/api/features/files/file-sweep.js';
import { Tenancy } from '@vertrouwensbasis/api/tenancy/tenancy.js';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Client } from '../world/client.js';
import {
  bringIntoForce,
  consentStep,
  organisationWithCouncil,
  type ReadRequest,
  submission,
  today,
} from '../world/consent.js';
import { addEvidence, download } from '../world/evidence.js';
import { pdf } from '../world/files.js';
import { papersOf, sha256, unzipped } from '../world/papers.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** A request that lies with the council, with one file shared and one that is not. */
async function submitted() {
  const people = await organisationWithCouncil(world);
  const { organisation, hr, council } = people;
  const anna = world.client(hr);
  await addEvidence(anna, organisation, { title: 'Bekendmaking' }, pdf('wat de raad mag zien'));
  await addEvidence(anna, organisation, { shared: false }, pdf('wat de raad niet ziet'));
  const { request } = await consentStep(anna, organisation, 'submitSetUp', null, submission());
  return { ...people, anna, bram: world.client(council), request };
}

type Here = Awaited<ReturnType<typeof submitted>>;

async function decided(here: Here): Promise<ReadRequest> {
  const { bram, organisation } = here;
  let { request } = await consentStep(bram, organisation, 'planConsultation', here.request, {
    meetingOn: await today(world),
  });
  ({ request } = await consentStep(bram, organisation, 'decide', request, {
    outcome: 'consent',
    reasons: 'Wij zijn het eens met § 3 – ook over “Łódź”.',
    snapshotHash: request.snapshot.hash,
  }));
  return request;
}

const pathOf = async (
  here: Pick<Here, 'organisation' | 'request'>,
  client: Client,
  name: string,
) => {
  const papers = await papersOf(client, here.organisation, here.request.id);
  const [kind, format] = name.split('.');
  return papers.at(-1)!.files.find((one) => one.kind === kind && one.format === format)!
    .downloadPath!;
};

const fetched = async (here: Here, name: string, client = here.bram) =>
  download(client, await pathOf(here, client, name));

const read = async (bytes: Buffer) =>
  getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;

describe('the papers of a request', () => {
  it('are there from the moment it is handed in, and anew with each decision', async () => {
    const here = await submitted();
    const before = await papersOf(here.bram, here.organisation, here.request.id);
    expect(before.map(({ moment }) => moment)).toEqual(['submitted']);
    expect(before[0]!.files.map(({ kind, format }) => `${kind}.${format}`)).toEqual([
      'request.pdf',
      'request.docx',
      'request.json',
      'dossier.pdf',
      'dossier.docx',
      'dossier.json',
      'dossier.zip',
    ]);
    await decided(here);
    const after = await papersOf(here.bram, here.organisation, here.request.id);
    expect(after.map(({ moment }) => moment)).toEqual(['submitted', 'decided']);
    expect(after[0]!.contentHash).toBe(before[0]!.contentHash);
  });

  it('are the same bytes for everybody and every time, also when two ask at once', async () => {
    const here = await submitted();
    for (const name of ['request.pdf', 'request.docx', 'dossier.zip', 'dossier.json']) {
      const path = await pathOf(here, here.bram, name);
      const [one, other] = await Promise.all([
        download(here.bram, path),
        download(here.anna, path),
      ]);
      const later = await download(here.bram, path);
      expect([name, one.status, other.status]).toEqual([name, 200, 200]);
      expect([name, sha256(other.bytes), sha256(later.bytes)]).toEqual([
        name,
        sha256(one.bytes),
        sha256(one.bytes),
      ]);
      expect(one.headers.get('x-content-sha256')).toBe(sha256(one.bytes));
      expect(one.headers.get('content-disposition')).toContain('attachment');
      expect(one.headers.get('content-security-policy')).toContain('sandbox');
    }
  });

  it('stay what they are when facts, names and the file change afterwards', async () => {
    const here = await submitted();
    const before = await fetched(here, 'dossier.pdf');
    await world.rows(`update organisation set name = 'Heel anders' where id = $1`, [
      here.organisation.id,
    ]);
    const [paper] = await papersOf(here.bram, here.organisation, here.request.id);
    await decided(here);
    const [same] = await papersOf(here.bram, here.organisation, here.request.id);
    expect(same!.contentHash).toBe(paper!.contentHash);
    const path = same!.files.find(({ format, kind }) => kind === 'dossier' && format === 'pdf')!;
    expect(sha256((await download(here.bram, path.downloadPath!)).bytes)).toBe(
      sha256(before.bytes),
    );
  });

  it('cannot be changed behind the back of whoever reads them', async () => {
    const here = await submitted();
    await fetched(here, 'request.pdf');
    for (const table of ['dossier_paper', 'dossier_file']) {
      const [may] = await world.rows<{ any: boolean }>(
        `select has_table_privilege('vb_app', $1, 'update')
           or has_table_privilege('vb_app', $1, 'delete') as any`,
        [table],
      );
      expect(may).toEqual({ any: false });
    }
  });

  it('stay when files nobody uses are swept away', async () => {
    const here = await submitted();
    const before = await fetched(here, 'request.pdf');
    await world.app.get(FileSweep, { strict: false }).organisation(here.organisation.id);
    expect((await fetched(here, 'request.pdf')).bytes).toEqual(before.bytes);
  });
});

describe('the PDF', () => {
  it('is tagged, in Dutch, with a title, and says on every page what it is', async () => {
    const here = await submitted();
    const document = await read((await fetched(here, 'dossier.pdf')).bytes);
    const metadata = await document.getMetadata();
    expect(metadata.info).toMatchObject({
      Title: `Dossier van verzoek ${here.request.number}`,
      Language: 'nl-NL',
    });
    const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
    expect((await document.getOutline()).length).toBeGreaterThan(4);
    const roles = new Set<string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      collect((await page.getStructTree()) as StructNode, roles);
      const words = textOf(await page.getTextContent());
      expect(words).toContain(`versie ${here.request.snapshot.hash.slice(0, 12)}`);
      expect(words).toContain('Zorggroep Voorbeeld');
      expect(words).toContain(`Pagina ${number} van ${document.numPages}`);
      expect(words).toContain('CONCEPT');
    }
    for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) {
      expect([...roles]).toContain(role);
    }
    await document.loadingTask.destroy();
  });

  it('drops “concept” once there is a decision, and sets any letter', async () => {
    const here = await submitted();
    await decided(here);
    const document = await read((await fetched(here, 'decision.pdf')).bytes);
    const words = textOf(await (await document.getPage(1)).getTextContent());
    expect(words).not.toContain('CONCEPT');
    expect(words).toContain('Wij zijn het eens met § 3 – ook over “Łódź”.');
    await document.loadingTask.destroy();
  });
});

it('writes the same words as Word', async () => {
  const here = await submitted();
  const { value } = await mammoth.convertToHtml({
    buffer: (await fetched(here, 'request.docx')).bytes,
  });
  expect(value).toContain('<h2>Het verzoek</h2>');
  expect(value).toContain('Medewerkers weten bij wie zij terechtkunnen.');
  expect(value).toContain(here.request.snapshot.hash);
});

describe('the dossier as an archive', () => {
  it('fits its own manifest, holds the version, and only what the council may see', async () => {
    const here = await submitted();
    const files = await unzipped((await fetched(here, 'dossier.zip')).bytes);
    const hashes = new Map([...files].map(([name, bytes]) => [name, sha256(bytes)]));
    const checked = await checkDossier(files.get('manifest.json')!.toString(), hashes, sha256);
    expect(checked).toMatchObject({ faults: [], manifest: { moment: 'submitted' } });
    expect(hashes.get('versie.json')).toBe(here.request.snapshot.hash);
    const evidence = [...files.keys()].filter((name) => name.startsWith('bewijs/'));
    expect(evidence).toEqual(['bewijs/01-bekendmaking.pdf']);
    expect(files.get(evidence[0]!)!.toString('latin1')).toContain('wat de raad mag zien');
    expect(files.get('LEESMIJ.txt')!.toString()).toContain('sha256sum --check SHA256SUMS');
    expect(files.get('README.txt')!.toString()).toContain('certutil');
    // The very bytes that are given out one by one.
    expect(hashes.get([...files.keys()].find((name) => /^dossier-.*pdf$/.test(name))!)).toBe(
      sha256((await fetched(here, 'dossier.pdf')).bytes),
    );
    // As `sha256sum --check` reads it.
    for (const line of files.get('SHA256SUMS')!.toString().trim().split('\n')) {
      const [hash, name] = line.split('  ');
      expect([name, hashes.get(name!)]).toEqual([name, hash]);
    }
  });

  it('holds what an earlier release of the checklist said, and checks after a later one', async () => {
    const here = await submitted();
    const { organisation, hr } = here;
    const document = await world.app
      .get(SetUpReader, { strict: false })
      .of(actorWithoutSession(hr.id), organisation.id);
    const today = frameworks[0]!;
    const earlier = {
      ...today,
      release: '2019-01',
      title: { nl: 'De checklist van toen', en: 'The checklist of then' },
    };
    const assessment = assess(document.setUp, { on: '2019-02-01', framework: earlier });
    const texts = snapshotTexts(assessment, earlier);
    const words = texts.items.map((item) => ({
      ...item,
      title: { nl: `Toen: ${item.title.nl}`, en: `Then: ${item.title.en}` },
    }));
    const version = canonical(
      snapshotOf(document.setUp, assessment, { ...texts, items: words }, '2019-02-01'),
    );
    const requestId = await storedAsThen(here, version);
    const papers = await papersOf(here.bram, organisation, requestId);
    const then = papers[0]!.files.find(({ format }) => format === 'zip')!;
    const files = await unzipped((await download(here.bram, then.downloadPath!)).bytes);
    expect(files.get('versie.json')!.toString()).toBe(version);
    const hashes = new Map([...files].map(([name, bytes]) => [name, sha256(bytes)]));
    expect(
      await checkDossier(files.get('manifest.json')!.toString(), hashes, sha256),
    ).toMatchObject({ faults: [] });
    const json = [...files].find(([name]) => /^dossier-.*json$/.test(name))![1].toString();
    expect(json).toContain('Toen: ');
    expect(json).toContain('De checklist van toen');
    expect(json).toContain('2019-01');
  });
});

/** A request as an earlier release left it: its version, and its papers made from that. */
async function storedAsThen({ organisation, hr, anna, request }: Here, version: string) {
  await consentStep(anna, organisation, 'withdrawConsentRequest', request, { reason: 'Later.' });
  const [id, hash] = [randomUUID(), sha256(version)];
  await world.app
    .get(Tenancy)
    .inOrganisation(actorWithoutSession(hr.id), organisation.id, async (transaction) => {
      const { rows } = transaction;
      await rows(
        `insert into snapshot (organisation_id, id, hash, canonical, taken_on, taken_by)
         values ($1, $2, $3, $4, '2019-02-01', $5)`,
        [organisation.id, randomUUID(), hash, version, hr.id],
      );
      const event = {
        action: 'submit',
        from: 'draft',
        to: 'submitted',
        on: '2019-02-01',
        by: hr.id,
        snapshotHash: hash,
      };
      await rows(
        `insert into consent_request (organisation_id, id, number, request, proposed_decision,
           body_variant, snapshot_hash, submitted_by, submitted_by_name)
         values ($1, $2, 9, $3, 'Wij stellen vast.', 'works_council', $4, $5, 'Anna')`,
        [
          organisation.id,
          id,
          JSON.stringify({
            ...{ id, number: 9, state: 'submitted', bodyKind: 'works_council' },
            ...{ askedFor: ['rule'], meetingsOn: [], reasons: 'Toen.', consequences: 'Geen.' },
            ...{ submittedOn: '2019-02-01', submittedBy: hr.id, snapshotHash: hash },
          }),
          hash,
          hr.id,
        ],
      );
      await rows(
        `insert into consent_event (organisation_id, request_id, seq, account_id, actor_name, event)
         values ($1, $2, 1, $3, 'Anna', $4)`,
        [organisation.id, id, hr.id, JSON.stringify(event)],
      );
      await freezePapers(transaction, id, 0);
    });
  return id;
}

describe('who may have which paper', () => {
  it('follows the table of rights at every download', async () => {
    const here = await submitted();
    const { organisation } = here;
    const counsellor = world.client(
      await (await world.person('Ruben')).as('counsellor', organisation),
    );
    const auditor = world.client(await (await world.person('Alex')).as('auditor', organisation));
    const dirk = await world.consultant('Dirk');
    await world.engage(dirk, organisation);
    const nobody = world.client();
    const stranger = world.client(await world.person('Vreemd'));
    const board = world.client(here.board);
    for (const name of ['request.pdf', 'dossier.docx', 'dossier.json', 'dossier.zip']) {
      const path = await pathOf(here, here.bram, name);
      const status = async (client: Client) => (await download(client, path)).status;
      expect([
        name,
        await status(here.anna),
        await status(here.bram),
        await status(board),
        await status(auditor),
        await status(counsellor),
        await status(world.client(dirk)),
        await status(stranger),
        await status(nobody),
      ]).toEqual([
        name,
        200,
        200,
        200,
        200,
        // The archive holds files about other counsellors.
        name === 'dossier.zip' ? 403 : 200,
        // This grant does not show who the counsellors are.
        403,
        404,
        401,
      ]);
    }
    await world.rows(`update engagement set names_included = true where organisation_id = $1`, [
      organisation.id,
    ]);
    const path = await pathOf(here, here.bram, 'dossier.zip');
    expect((await download(world.client(dirk), path)).status).toBe(200);
  });

  it('finds nothing under another organisation, and nothing that is not a paper', async () => {
    const [here, there] = [await submitted(), await submitted()];
    const own = await pathOf(here, here.bram, 'request.pdf');
    const moved = own.replace(here.request.id, there.request.id);
    for (const path of [
      moved,
      own.replace(here.request.id, randomUUID()),
      own.replace('/1/', '/2/'),
      own.replace('request.pdf', 'decision.pdf'),
      own.replace('request.pdf', 'request.zip'),
      own.replace('request.pdf', 'request.exe'),
      own.replace('request.pdf', 'request.pdf.exe'),
    ]) {
      expect([path, (await download(here.bram, path)).status]).toEqual([path, 404]);
    }
  });

  it('leaves a line in the log for each, with its hash', async () => {
    const here = await submitted();
    const { bytes } = await fetched(here, 'request.json');
    const rows = await world.rows<{ details: { sha256: string } }>(
      `select details from audit_event where organisation_id = $1 and action = 'dossier:download'`,
      [here.organisation.id],
    );
    expect(rows.map(({ details }) => details.sha256)).toEqual([sha256(bytes)]);
  });
});

describe('what is known of a version', () => {
  const known = (client: Client, organisationId: string, hash: string, fileHash?: string) =>
    client.query<{ organisation: { knownVersion: Record<string, unknown> | null } }>(
      `query ($id: ID!, $hash: String!, $file: String) { organisation(organisationId: $id) {
        knownVersion(hash: $hash, fileHash: $file) { number decidedOn fileKnown } } }`,
      { id: organisationId, hash, file: fileHash ?? null },
    );

  it('says whether it was decided on, and whether we gave out this very file', async () => {
    const people = await organisationWithCouncil(world);
    const request = await bringIntoForce(world, people);
    const bram = world.client(people.council);
    const here = { organisation: people.organisation, request };
    const { bytes } = await download(bram, await pathOf(here, bram, 'dossier.zip'));
    const { hash } = request.snapshot;
    const { data } = await known(bram, people.organisation.id, hash, sha256(bytes));
    expect(data.organisation.knownVersion).toEqual({
      number: 1,
      decidedOn: true,
      fileKnown: true,
    });
    const other = await known(bram, people.organisation.id, hash, sha256('anders'));
    expect(other.data.organisation.knownVersion).toMatchObject({ fileKnown: false });
  });

  it('knows no version of another organisation, and takes no nonsense', async () => {
    const [here, there] = [await submitted(), await submitted()];
    const foreign = await known(here.bram, here.organisation.id, there.request.snapshot.hash);
    expect(foreign.data.organisation.knownVersion).toBeNull();
    expect((await known(here.bram, here.organisation.id, 'x')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

interface StructNode {
  role?: string;
  children?: StructNode[];
}

function collect(node: StructNode | null, roles: Set<string>): void {
  if (!node) return;
  if (node.role) roles.add(node.role);
  for (const child of node.children ?? []) collect(child, roles);
}

function textOf({ items }: { items: readonly object[] }): string {
  return items.map((item) => ('str' in item ? String(item.str) : '')).join('');
}
