import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { FileSweep } from '@vertrouwensbasis/api/features/files/file-sweep.js';
import type { Client } from '../world/client.js';
import { addEvidence, download, evidenceStep, upload } from '../world/evidence.js';
import { docx, jpeg, pdf, png, relationTo, text, xlsx, zip } from '../world/files.js';
import { type TestOrganisation, World } from '../world/world.js';

let world: World;
let organisation: TestOrganisation;
let hr: Client;
beforeAll(async () => {
  world = await World.start();
  organisation = await world.organisation();
  hr = world.client(await (await world.person('Anna')).as('hr', organisation));
});
afterAll(() => world.stop());

/** Everything on the disk, without the folders. */
async function onDisk(): Promise<string[]> {
  const entries = await readdir(world.filesDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const rowsOf = () =>
  world.rows(`select id from stored_file where organisation_id = $1`, [organisation.id]);

/** Nothing of what was sent is left: no row, and no byte. */
async function leavesNothing(work: () => Promise<unknown>): Promise<void> {
  const before = [(await onDisk()).sort(), await rowsOf()];
  await work();
  expect([(await onDisk()).sort(), await rowsOf()]).toEqual(before);
}

describe('a file that is in order', () => {
  it.each([
    ['brief.pdf', pdf()],
    ['brief.docx', docx()],
    ['begroting.xlsx', xlsx()],
    ['poster.png', png()],
    ['foto.JPEG', jpeg()],
    ['bericht.txt', text()],
    ['kop.docx', docx([relationTo('hyperlink', 'https://voorbeeld.example/regeling')])],
  ])('is taken: %s', async (name, bytes) => {
    const answer = await upload(hr, organisation, name, bytes);
    expect(answer).toMatchObject({ status: 201, problems: [] });
    expect(await onDisk()).toContain(answer.file!.sha256);
  });

  it('keeps its name as a name only, and never as a path', async () => {
    const { file } = await upload(
      hr,
      organisation,
      '../../etc/C:\\map\\bri\u202Eef van "Ané".pdf',
      pdf('naam'),
    );
    expect(file!.name).toBe('brief van Ané.pdf');
    expect((await onDisk()).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  it('comes without what a camera added, but the right way up', async () => {
    const piece = await addEvidence(hr, organisation);
    for (const [name, bytes, secret] of [
      ['foto.jpg', jpeg('GPS 52.3702 4.8952'), /GPS|remark|behind/],
      ['poster.png', png('door Anna'), /Anna/],
    ] as const) {
      expect(bytes.toString('latin1')).toMatch(secret);
      const { file } = await upload(hr, organisation, name, bytes);
      const version = (await evidenceVersion(piece.id)) ?? 0;
      const revised = await evidenceStep(hr, organisation, 'reviseEvidence', {
        evidenceId: piece.id,
        expectedVersion: version,
        fileId: file!.id,
      });
      const kept = await download(hr, revised.piece!.revisions[0]!.downloadPath!);
      expect(kept.bytes.toString('latin1')).not.toMatch(secret);
      if (name === 'foto.jpg') expect(kept.bytes.readUInt16BE(30)).toBe(6);
    }
  });
});

async function evidenceVersion(id: string): Promise<number | undefined> {
  const [row] = await world.rows<{ version: number }>(
    `select version from evidence where id = $1`,
    [id],
  );
  return row?.version;
}

describe('a file that is not', () => {
  const entry = (name: string, content: Buffer | string = 'x') => ({ name, content });
  it.each<[string, string, Buffer, string]>([
    ['nothing', 'leeg.pdf', Buffer.alloc(0), 'EMPTY'],
    ['a page of the web', 'pagina.html', text('<html></html>'), 'TYPE_NOT_ALLOWED'],
    ['a drawing with a script', 'logo.svg', text('<svg onload="x"/>'), 'TYPE_NOT_ALLOWED'],
    ['a program', 'setup.exe', Buffer.from('MZ\x90\0'), 'TYPE_NOT_ALLOWED'],
    ['an archive', 'alles.zip', zip([entry('a.txt')]), 'TYPE_NOT_ALLOWED'],
    ['an old Word file', 'brief.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'TYPE_NOT_ALLOWED'],
    ['a file without an extension', 'brief', pdf(), 'TYPE_NOT_ALLOWED'],
    ['a page called text', 'pagina.txt', text('  <!DOCTYPE html><script>'), 'TYPE_NOT_ALLOWED'],
    ['a drawing called text', 'logo.txt', text('<svg xmlns="x"></svg>'), 'TYPE_NOT_ALLOWED'],
    ['a page called PDF', 'pagina.pdf', text('<html></html>'), 'TYPE_DIFFERS'],
    ['a PDF called PNG', 'poster.png', pdf(), 'TYPE_DIFFERS'],
    ['a PNG called PDF', 'brief.pdf', png(), 'TYPE_DIFFERS'],
    ['an archive called Word', 'brief.docx', zip([entry('a.txt')]), 'TYPE_DIFFERS'],
    ['Excel called Word', 'brief.docx', xlsx(), 'TYPE_DIFFERS'],
    ['bytes called text', 'bericht.txt', Buffer.from('a\0b'), 'TYPE_DIFFERS'],
    ['text in another encoding', 'bericht.txt', Buffer.from('caf\xe9', 'latin1'), 'TYPE_DIFFERS'],
    ['half a PDF', 'brief.pdf', pdf().subarray(0, 200), 'DAMAGED'],
    ['a PDF with a page behind it', 'x.pdf', Buffer.concat([pdf(), text('<html>')]), 'DAMAGED'],
    ['a PDF that is a ZIP too', 'x.pdf', Buffer.concat([pdf(), zip([entry('a')])]), 'DAMAGED'],
    [
      'a Word file behind a page',
      'x.docx',
      Buffer.concat([text('<html>'), docx()]),
      'TYPE_DIFFERS',
    ],
    ['half a Word file', 'x.docx', docx().subarray(0, 400), 'DAMAGED'],
    ['half a PNG', 'x.png', png().subarray(0, 50), 'DAMAGED'],
    ['half a photograph', 'x.jpg', jpeg().subarray(0, 100), 'DAMAGED'],
    [
      'a PDF with a script',
      'x.pdf',
      pdf('x', '<< /S /JavaScript /JS (app.alert) >>'),
      'ACTIVE_CONTENT',
    ],
    [
      'a PDF that starts a program',
      'x.pdf',
      pdf('x', '<< /S /Launch /F (cmd.exe) >>'),
      'ACTIVE_CONTENT',
    ],
    ['a PDF with a file inside', 'x.pdf', pdf('x', '<< /Type /EmbeddedFile >>'), 'ACTIVE_CONTENT'],
    ['Word with macros', 'x.docx', docx([entry('word/vbaProject.bin')]), 'ACTIVE_CONTENT'],
    [
      'Excel with a control',
      'x.xlsx',
      xlsx([entry('xl/activeX/activeX1.xml', '<a/>')]),
      'ACTIVE_CONTENT',
    ],
    [
      'Word with an object',
      'x.docx',
      docx([entry('word/embeddings/oleObject1.bin')]),
      'ACTIVE_CONTENT',
    ],
    [
      'Word with a template from elsewhere',
      'x.docx',
      docx([relationTo('attachedTemplate', 'https://elders.example/x.dotm')]),
      'ACTIVE_CONTENT',
    ],
    [
      'Word with a picture from elsewhere',
      'x.docx',
      docx([relationTo('image', 'https://elders.example/x.png')]),
      'ACTIVE_CONTENT',
    ],
    [
      'Word that links to a file share',
      'x.docx',
      docx([relationTo('hyperlink', 'file://server/x')]),
      'ACTIVE_CONTENT',
    ],
    [
      'Word with entities',
      'x.docx',
      docx([entry('word/x.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>')]),
      'ACTIVE_CONTENT',
    ],
    [
      'Word that hides entities in UTF-16',
      'x.docx',
      docx([entry('word/x.xml', Buffer.from('<!DOCTYPE a>', 'utf16le'))]),
      'DAMAGED',
    ],
    [
      'Word that climbs out of its folder',
      'x.docx',
      docx([entry('../../x.xml', '<a/>')]),
      'DAMAGED',
    ],
    [
      'Word that unpacks without end',
      'x.docx',
      docx([entry('word/x.txt', Buffer.alloc(30_000_000))]),
      'UNPACKS_TOO_LARGE',
    ],
    [
      'Word that lies about its size',
      'x.docx',
      docx([{ ...entry('word/x.txt', Buffer.alloc(30_000_000)), claims: 10 }]),
      'DAMAGED',
    ],
    [
      'Word of too many parts',
      'x.docx',
      docx(Array.from({ length: 1_001 }, (_, n) => entry(`word/${n}.txt`, ''))),
      'DAMAGED',
    ],
    ['a picture nobody can open', 'x.png', png('', [60_000, 60_000]), 'UNPACKS_TOO_LARGE'],
  ])('is refused: %s', async (_, name, bytes, problem) => {
    await leavesNothing(async () => {
      const answer = await upload(hr, organisation, name, bytes);
      expect(answer).toMatchObject({ status: 400, problems: [problem], codes: ['BAD_USER_INPUT'] });
    });
  });

  it('is refused when the sender calls it something else', async () => {
    const answer = await upload(hr, organisation, 'brief.pdf', pdf(), {
      'content-type': 'text/html',
    });
    expect(answer.problems).toEqual(['TYPE_DIFFERS']);
  });

  it('is refused over 20 MB, without waiting for all of it', async () => {
    await leavesNothing(async () => {
      const answer = await upload(hr, organisation, 'groot.pdf', Buffer.alloc(21 * 1024 * 1024));
      expect(answer).toMatchObject({ status: 413, problems: ['TOO_LARGE'] });
    });
  });

  it('needs little memory to be refused', async () => {
    const before = process.memoryUsage().rss;
    await upload(hr, organisation, 'x.docx', docx([entry('word/x.txt', Buffer.alloc(99_000_000))]));
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe('an upload that breaks off', () => {
  it.each([10, 50, 99])('at %s percent leaves nothing behind', async (percent) => {
    await hr.query('{ viewer { id } }');
    await leavesNothing(async () => {
      const { port, hostname } = new URL(world.url);
      const socket = connect(Number(port), hostname);
      const bytes = Buffer.alloc(500_000, 'x');
      socket.write(
        [
          `POST /files/${organisation.id} HTTP/1.1`,
          'host: localhost',
          'content-type: text/plain',
          'x-requested-with: vertrouwensbasis',
          'x-file-name: half.txt',
          `content-length: ${bytes.length}`,
          `cookie: ${hr.cookieHeader}`,
          '\r\n',
        ].join('\r\n'),
      );
      socket.write(bytes.subarray(0, (bytes.length * percent) / 100));
      await until(async () => (await readdir(`${world.filesDir}/received`)).length > 0);
      socket.destroy();
      await until(async () => (await readdir(`${world.filesDir}/received`)).length === 0);
    });
    expect(world.logged.filter((line) => line.includes('unexpected fault'))).toEqual([]);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

describe('who may send a file', () => {
  const sent = (client: Client, id: string, headers: Record<string, string> = {}) =>
    upload(client, { id }, 'brief.pdf', pdf(), headers).then(({ status, codes }) => [
      status,
      ...codes,
    ]);

  it('is nobody who is not signed in', async () => {
    expect(await sent(world.client(), organisation.id)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is no stranger, who cannot tell an organisation from none', async () => {
    const stranger = world.client(await world.person('Vreemd'));
    const unknown = '11111111-1111-4111-8111-111111111111';
    expect(await sent(stranger, organisation.id)).toEqual([404, 'NOT_FOUND']);
    expect(await sent(stranger, unknown)).toEqual([404, 'NOT_FOUND']);
    expect(await sent(stranger, '../../etc')).toEqual([404, 'NOT_FOUND']);
  });

  it.each(['works_council', 'board', 'auditor'] as const)('is not %s', async (role) => {
    const person = await (await world.person('Iemand')).as(role, organisation);
    expect(await sent(world.client(person), organisation.id)).toEqual([403, 'FORBIDDEN']);
  });

  it('is no page of another site', async () => {
    for (const [name, value] of [
      ['origin', 'https://elders.example'],
      ['sec-fetch-site', 'cross-site'],
    ] as const) {
      const headers = { [name]: value };
      expect(await sent(hr, organisation.id, headers)).toEqual([403, 'FORBIDDEN']);
    }
    const form = await fetch(`${world.url}/files/${organisation.id}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', cookie: hr.cookieHeader },
      body: 'x',
    });
    expect(form.status).toBe(403);
  });

  it('is nobody without end', async () => {
    const person = await (await world.person('Veel')).as('hr', organisation);
    const client = world.client(person);
    await world.rows(`update rate_limit set points = 0`);
    await sent(client, organisation.id);
    await world.rows(`update rate_limit set points = 120 where key like 'upload:%'`);
    expect(await sent(client, organisation.id)).toEqual([429, 'RATE_LIMITED']);
    await world.rows(`delete from rate_limit`);
  });
});

describe('the space of an organisation', () => {
  it('is bounded, and the same file twice takes it once', async () => {
    const full = await World.start({ filesQuota: 1_500 });
    const here = await full.organisation();
    const client = full.client(await (await full.person('Anna')).as('hr', here));
    const bytes = text('x'.repeat(1_000));
    expect((await upload(client, here, 'een.txt', bytes)).status).toBe(201);
    expect((await upload(client, here, 'twee.txt', bytes)).status).toBe(201);
    const third = await upload(client, here, 'drie.txt', text('y'.repeat(1_000)));
    expect(third).toMatchObject({ status: 413, problems: ['QUOTA'], codes: ['PAYLOAD_TOO_LARGE'] });
    await full.stop();
  });
});

describe('the sweep', () => {
  const sweep = () => world.app.get(FileSweep, { strict: false }).run(new Set([organisation.id]));

  it('leaves what is in use and what has just come', async () => {
    await addEvidence(hr, organisation);
    await upload(hr, organisation, 'wacht.txt', text('wacht'));
    const before = (await onDisk()).sort();
    expect(await sweep()).toBe(0);
    expect((await onDisk()).sort()).toEqual(before);
  });

  it('takes files without a row, and rows nobody used within a day', async () => {
    await upload(hr, organisation, 'vergeten.txt', text('vergeten'));
    await world.rows(`update stored_file set uploaded_at = now() - interval '25 hours'
      where name = 'vergeten.txt'`);
    // As a process leaves it that ends between the file and its row.
    const { file } = await upload(hr, organisation, 'wees.txt', text('wees'));
    await world.rows(`delete from stored_file where id = $1`, [file!.id]);
    expect(await sweep()).toBe(2);
    expect(await onDisk()).not.toContain(file!.sha256);
    expect(await world.rows(`select from stored_file where name = 'vergeten.txt'`)).toEqual([]);
  });

  it('takes the files of an organisation that is gone', async () => {
    const gone = await world.organisation();
    const client = world.client(await (await world.person('Weg')).as('hr', gone));
    const { file } = await upload(client, gone, 'weg.txt', text('weg'));
    await sweep();
    expect(await onDisk()).not.toContain(file!.sha256);
  });
});
