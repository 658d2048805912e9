import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DailyWork } from '@vertrouwensbasis/api/features/assessment/daily-work.js';
import { addDays } from '@vertrouwensbasis/domain';
import { type Client, newKey } from '../world/client.js';
import {
  bringIntoForce,
  consentStep,
  organisationWithCouncil,
  submission,
  today,
} from '../world/consent.js';
import {
  addEvidence,
  described,
  download,
  type EvidenceAnswer,
  evidenceStep,
  readEvidence,
  type ReadPiece,
  upload,
} from '../world/evidence.js';
import { pdf, text } from '../world/files.js';
import { addSubject, changeFacts } from '../world/set-up.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** An organisation in which the publication is stated, and everyone in it. */
async function setting() {
  const { organisation, hr, council, board, appointmentId } = await organisationWithCouncil(world);
  const anna = world.client(hr);
  await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
    { key: 'published', value: true },
    { key: 'publishedOn', value: addDays(await today(world), -10) },
  ]);
  return {
    ...{ organisation, hr, appointmentId, people: { hr, council, board } },
    anna,
    bram: world.client(council),
    chris: world.client(board),
  };
}

type Here = Awaited<ReturnType<typeof setting>>;

const levelOf = async ({ organisation, anna }: Here, item = 'publication') => {
  const { data } = await anna.query<{
    organisation: { assessment: { items: { itemId: string; evidence: string }[] } };
  }>(
    `query ($id: ID!) { organisation(organisationId: $id) {
      assessment { items { itemId evidence } } } }`,
    { id: organisation.id },
  );
  return data.organisation.assessment.items.find(({ itemId }) => itemId === item)!.evidence;
};

const pathOf = (piece: ReadPiece, number = 1) =>
  piece.revisions.find((one) => one.number === number)!.downloadPath!;

/** The counsellor the appointment of the setting is about. */
async function counsellorIn({ organisation, appointmentId }: Here): Promise<Client> {
  const ruben = await (await world.person('Ruben')).as('counsellor', organisation);
  await world.rows(
    `insert into counsellor_account (organisation_id, account_id, person_id)
     select $1, $2, person_id from appointment where organisation_id = $1 and id = $3`,
    [organisation.id, ruben.id, appointmentId],
  );
  return world.client(ruben);
}

const step = (
  here: Here,
  name: Parameters<typeof evidenceStep>[2],
  piece: ReadPiece,
  input: Record<string, unknown>,
  client = here.anna,
): Promise<EvidenceAnswer> =>
  evidenceStep(client, here.organisation, name, {
    evidenceId: piece.id,
    expectedVersion: piece.version,
    ...input,
  });

async function fileId(here: Here, client = here.anna): Promise<string> {
  const { file } = await upload(client, here.organisation, 'nieuw.pdf', pdf(newKey()));
  return file!.id;
}

describe('the evidence number', () => {
  it('follows what is uploaded, and falls back with what is withdrawn', async () => {
    const here = await setting();
    expect(await levelOf(here)).toBe('stated');
    const piece = await addEvidence(here.anna, here.organisation);
    expect(await levelOf(here)).toBe('recorded');
    await step(here, 'withdrawEvidence', piece, { reason: 'Verouderd.' });
    expect(await levelOf(here)).toBe('stated');
  });

  it('stands stored at once: reading assesses nothing', async () => {
    const here = await setting();
    await addEvidence(here.anna, here.organisation);
    const [row] = await world.rows(
      `select evidence from item_result where organisation_id = $1 and item_id = 'publication'`,
      [here.organisation.id],
    );
    expect(row).toEqual({ evidence: 'recorded' });
  });

  it('falls when the last valid day has passed, by the daily work', async () => {
    const here = await setting();
    const day = await today(world);
    const piece = await addEvidence(here.anna, here.organisation, { validUntil: day });
    expect(await levelOf(here)).toBe('recorded');
    await world.rows(
      `update evidence_revision set valid_until = valid_until - 1 where evidence_id = $1`,
      [piece.id],
    );
    await world.rows(`update assessment set on_day = on_day - 1 where organisation_id = $1`, [
      here.organisation.id,
    ]);
    await world.app.get(DailyWork, { strict: false }).run();
    expect(await levelOf(here)).toBe('stated');
    expect(await readEvidence(here.anna, here.organisation)).toMatchObject([{ state: 'expired' }]);
  });

  it('of another day counts what counts on that day', async () => {
    const here = await setting();
    const day = await today(world);
    await addEvidence(here.anna, here.organisation, { validUntil: day });
    const on = async (wanted: string) => {
      const { data } = await here.anna.query<{
        organisation: { assessment: { evidence: { part: number } } };
      }>(
        `query ($id: ID!, $on: CalendarDate) { organisation(organisationId: $id) {
          assessment(on: $on) { evidence { part } } } }`,
        { id: here.organisation.id, on: wanted },
      );
      return data.organisation.assessment.evidence.part;
    };
    expect(await on(addDays(day, 1))).toBe((await on(day)) - 1);
  });

  it('counts for the counsellor a file is about only', async () => {
    const here = await setting();
    const about = [{ kind: 'appointment', subjectId: here.appointmentId }];
    await addEvidence(here.anna, here.organisation, { items: ['high-position'], about });
    expect(await levelOf(here, 'high-position')).toBe('recorded');
    const person = await addSubject(here.anna, here.organisation, 'person', { name: 'Tweede' });
    await addSubject(here.anna, here.organisation, 'appointment', {
      person: person.subject!.id,
      startOn: '2026-01-01',
      roleReportsTo: 'directors',
    });
    expect(await levelOf(here, 'high-position')).toBe('stated');
  });
});

describe('a piece of evidence', () => {
  it('keeps kind, owner, dates, links and every revision', async () => {
    const here = await setting();
    const bytes = pdf('eerste');
    const piece = await addEvidence(
      here.anna,
      here.organisation,
      { about: [{ kind: 'organisation', subjectId: here.organisation.id, key: 'published' }] },
      bytes,
    );
    const revised = await step(here, 'reviseEvidence', piece, {
      fileId: await fileId(here),
      validUntil: '2099-12-31',
    });
    expect(revised.piece).toMatchObject({
      title: 'Bekendmaking',
      kind: 'publication',
      state: 'current',
      owner: 'Anna',
      items: [{ itemId: 'publication' }],
      about: [{ kind: 'organisation', subjectId: here.organisation.id }],
      revisions: [
        { number: 2, fileName: 'nieuw.pdf', validUntil: '2099-12-31', addedBy: 'Anna' },
        { number: 1, sha256: createHash('sha256').update(bytes).digest('hex') },
      ],
    });
    const first = await download(here.anna, pathOf(revised.piece!, 1));
    expect(first.bytes.equals(bytes)).toBe(true);
  });

  it('is found by its title and by its item', async () => {
    const here = await setting();
    await addEvidence(here.anna, here.organisation, { title: '100% bereikbaar' });
    await addEvidence(here.anna, here.organisation, { items: ['duration'] });
    const titles = async (given: string) =>
      (await readEvidence(here.anna, here.organisation, given)).map(({ title }) => title);
    expect(await titles('(search: "0% B")')).toEqual(['100% bereikbaar']);
    expect(await titles('(search: "%%")')).toEqual([]);
    expect(await titles('(itemId: "duration")')).toEqual(['Bekendmaking']);
    expect(await titles('(first: 1)')).toEqual(['Bekendmaking']);
  });

  it('is added once per key, and a file is used once', async () => {
    const here = await setting();
    const id = await fileId(here);
    const input = { ...described(), fileId: id, idempotencyKey: newKey() };
    const add = (changed = {}) =>
      evidenceStep(here.anna, here.organisation, 'addEvidence', { ...input, ...changed });
    const [one, other] = await Promise.all([add(), add()]);
    expect(one.piece!.id).toBe(other.piece!.id);
    expect((await add({ title: 'Iets anders' })).problems).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await add({ idempotencyKey: newKey() })).codes).toEqual(['NOT_FOUND']);
    expect(await readEvidence(here.anna, here.organisation)).toHaveLength(1);
  });

  it('cannot be made of a file that somebody else sent', async () => {
    const here = await setting();
    const eva = world.client(await (await world.person('Eva')).as('hr', here.organisation));
    const input = { ...described(), fileId: await fileId(here), idempotencyKey: newKey() };
    const answer = await evidenceStep(eva, here.organisation, 'addEvidence', input);
    expect(answer.codes).toEqual(['NOT_FOUND']);
  });

  it.each([
    [{ items: ['bestaat-niet'] }, 'UNKNOWN_ITEM'],
    [{ kind: 'poem' }, 'UNKNOWN_KIND'],
    [{ title: '' }, 'WRONG_KIND'],
    [{ about: [{ kind: 'unit', subjectId: newKey() }] }, 'UNKNOWN_SUBJECT'],
    [{ ownerId: newKey() }, 'UNKNOWN_OWNER'],
    [{ datedOn: '2026-02-01', validUntil: '2026-01-01' }, 'ENDS_BEFORE_DATE'],
  ])('is refused with %j, and the file can be used again', async (changed, code) => {
    const here = await setting();
    const input = { ...described(), fileId: await fileId(here), idempotencyKey: newKey() };
    const add = (more: object) =>
      evidenceStep(here.anna, here.organisation, 'addEvidence', { ...input, ...more });
    expect((await add(changed)).problems).toMatchObject([{ code }]);
    expect((await add({})).piece).not.toBeNull();
  });

  it('is not overwritten by who saw an older version', async () => {
    const here = await setting();
    const piece = await addEvidence(here.anna, here.organisation);
    const changed = await step(here, 'changeEvidence', piece, described({ title: 'Poster' }));
    expect(changed.piece).toMatchObject({ title: 'Poster', version: 2 });
    const late = [
      await step(here, 'changeEvidence', piece, described({ title: 'Flyer' })),
      await step(here, 'withdrawEvidence', piece, { reason: 'Weg.' }),
      await step(here, 'reviseEvidence', piece, { fileId: await fileId(here) }),
    ];
    expect(late.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['CONFLICT'],
      ['CONFLICT'],
      ['CONFLICT'],
    ]);
    expect(await readEvidence(here.anna, here.organisation)).toMatchObject([{ title: 'Poster' }]);
  });

  it('stays withdrawn, out of the list, and its bytes are gone', async () => {
    const here = await setting();
    const piece = await addEvidence(here.anna, here.organisation);
    const { piece: withdrawn } = await step(here, 'withdrawEvidence', piece, { reason: 'Fout.' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', mayChange: false });
    expect(withdrawn!.revisions[0]!.downloadPath).toBeNull();
    expect(await readEvidence(here.anna, here.organisation)).toEqual([]);
    expect(await readEvidence(here.anna, here.organisation, '(withdrawn: true)')).toHaveLength(1);
    expect((await download(here.anna, pathOf(piece))).status).toBe(404);
    expect(await onDisk()).not.toContain(piece.revisions[0]!.sha256);
    const again = await step(here, 'changeEvidence', withdrawn!, described());
    expect(again.problems).toMatchObject([{ code: 'WITHDRAWN' }]);
  });

  it('writes a line in the log for each step, a download included', async () => {
    const here = await setting();
    const piece = await addEvidence(here.anna, here.organisation);
    await download(here.anna, pathOf(piece));
    const { piece: revised } = await step(here, 'reviseEvidence', piece, {
      fileId: await fileId(here),
    });
    const { piece: changed } = await step(here, 'changeEvidence', revised!, described());
    await step(here, 'withdrawEvidence', changed!, { reason: 'Klaar.' });
    const rows = await world.rows<{ action: string }>(
      `select action from audit_event where organisation_id = $1
         and (action like 'evidence:%' or action like 'file:%') order by number`,
      [here.organisation.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'file:upload',
      'evidence:add',
      'evidence:download',
      'file:upload',
      'evidence:revise',
      'evidence:change',
      'evidence:withdraw',
    ]);
  });
});

async function onDisk(): Promise<string[]> {
  const entries = await readdir(world.filesDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('a download', () => {
  it('is something to save, whatever is in it', async () => {
    const here = await setting();
    const { file } = await upload(
      here.anna,
      here.organisation,
      'Ané & "co".txt',
      text('<b>x'.slice(3)),
    );
    const { piece } = await evidenceStep(here.anna, here.organisation, 'addEvidence', {
      ...described(),
      fileId: file!.id,
      idempotencyKey: newKey(),
    });
    const { status, headers } = await download(here.anna, pathOf(piece!));
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="Ane & co.txt"; filename*=UTF-8''An%C3%A9%20%26%20co.txt`,
      'content-security-policy': `default-src 'none'; sandbox; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('is refused to other sites, to nobody, and after signing out', async () => {
    const here = await setting();
    const path = pathOf(await addEvidence(here.anna, here.organisation));
    const cross = await download(here.anna, path, { 'sec-fetch-site': 'cross-site' });
    expect(cross.status).toBe(403);
    expect((await download(world.client(), path)).status).toBe(401);
    expect((await download(here.anna, path)).status).toBe(200);
    const cookie = here.anna.cookieHeader;
    await here.anna.query('mutation { signOut { __typename } }');
    expect((await download(world.client(), path, { cookie })).status).toBe(401);
  });

  it('ends with the session', async () => {
    const here = await setting();
    const path = pathOf(await addEvidence(here.anna, here.organisation));
    await world.rows(
      `update session set last_seen_at = now() - interval '31 minutes' where account_id = $1`,
      [here.people.hr.id],
    );
    expect((await download(here.anna, path)).status).toBe(401);
  });

  it('finds nothing of another organisation, nor what does not exist', async () => {
    const [here, there] = [await setting(), await setting()];
    const own = await addEvidence(here.anna, here.organisation);
    const other = await addEvidence(there.anna, there.organisation);
    const paths = [
      pathOf(other),
      pathOf(other).replace(there.organisation.id, here.organisation.id),
      pathOf(own).replace(own.id, newKey()),
      pathOf(own).replace(/1$/, '2'),
      pathOf(own).replace(/1$/, '..%2f..%2fsecret'),
    ];
    const answers = [];
    for (const path of paths) {
      const { status, bytes } = await download(here.anna, path);
      const [error] = (JSON.parse(bytes.toString()) as { errors: { message: string }[] }).errors;
      answers.push([status, error!.message]);
    }
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]![0]).toBe(404);
  });

  it('notices that a file is no longer what was put there', async () => {
    const here = await setting();
    const piece = await addEvidence(here.anna, here.organisation);
    const { sha256 } = piece.revisions[0]!;
    const found = (await readdir(world.filesDir, { recursive: true })).find((one) =>
      one.endsWith(sha256),
    )!;
    await writeFile(join(world.filesDir, found), pdf('vervalst'));
    const { status, bytes } = await download(here.anna, pathOf(piece));
    expect([status, bytes.toString().includes('vervalst')]).toEqual([500, false]);
  });
});

describe('who may do what', () => {
  it('lets the council read what is shared, and nothing else', async () => {
    const here = await setting();
    const shared = await addEvidence(here.anna, here.organisation, { title: 'Gedeeld' });
    const kept = await addEvidence(here.anna, here.organisation, { shared: false });
    const seen = await readEvidence(here.bram, here.organisation);
    expect(seen.map(({ title, mayChange }) => [title, mayChange])).toEqual([['Gedeeld', false]]);
    expect((await download(here.bram, pathOf(shared))).status).toBe(200);
    expect((await download(here.bram, pathOf(kept))).status).toBe(404);
    expect((await download(here.chris, pathOf(kept))).status).toBe(200);
  });

  it('lets a counsellor add and change the own, and read what is about them', async () => {
    const here = await setting();
    const ruben = await counsellorIn(here);
    const about = [{ kind: 'appointment', subjectId: here.appointmentId }];
    const others = await addEvidence(here.anna, here.organisation, { title: 'Van HR' });
    const letter = await addEvidence(here.anna, here.organisation, { title: 'Brief', about });
    const own = await addEvidence(ruben, here.organisation, { title: 'Eigen', about });
    const seen = await readEvidence(ruben, here.organisation);
    expect(seen.map(({ title, mayChange }) => [title, mayChange])).toEqual([
      ['Eigen', true],
      ['Brief', false],
    ]);
    expect((await download(ruben, pathOf(letter))).status).toBe(200);
    expect((await download(ruben, pathOf(others))).status).toBe(404);
    const withdraw = (piece: ReadPiece) =>
      step(here, 'withdrawEvidence', piece, { reason: 'Weg.' }, ruben);
    expect((await withdraw(others)).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw(letter)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw(own)).piece).not.toBeNull();
  });

  it('lets a counsellor show nothing about others', async () => {
    const here = await setting();
    const ruben = await counsellorIn(here);
    for (const about of [[], [{ kind: 'organisation', subjectId: here.organisation.id }]]) {
      const answer = await evidenceStep(ruben, here.organisation, 'addEvidence', {
        ...described({ about }),
        fileId: await fileId(here, ruben),
        idempotencyKey: newKey(),
      });
      expect(answer.problems).toMatchObject([{ code: 'OWN_ONLY', field: 'about' }]);
    }
  });

  it('lets a consultant in for as long as the grant holds, and files only with names', async () => {
    const here = await setting();
    const piece = await addEvidence(here.anna, here.organisation, {
      title: 'Brief van Ruben Réal',
    });
    const dirk = await world.consultant('Dirk');
    const grantId = await world.engage(dirk, here.organisation);
    const client = world.client(dirk);
    const [seen] = await readEvidence(client, here.organisation);
    expect([seen!.title, seen!.owner]).toEqual(['Brief van Vertrouwenspersoon 1', null]);
    expect(seen!.revisions[0]!.downloadPath).toBeNull();
    expect((await download(client, pathOf(piece))).status).toBe(403);
    await world.rows(`update engagement set names_included = true where id = $1`, [grantId]);
    expect((await download(client, pathOf(piece))).status).toBe(200);
    await world.rows(`update engagement set revoked_at = now() where id = $1`, [grantId]);
    expect((await download(client, pathOf(piece))).status).toBe(404);
  });
});

describe('a version laid before the council', () => {
  const frozenIn = async (client: Client, { organisation }: Here, requestId: string) => {
    const { data } = await client.query<{
      organisation: {
        consentRequest: {
          snapshot: {
            evidence: { title: string; revision: number; sha256: string; downloadPath: string }[];
          };
        };
      };
    }>(
      `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
        consentRequest(requestId: $request) { snapshot { evidence {
          title revision sha256 itemTitles downloadPath } } } } }`,
      { id: organisation.id, request: requestId },
    );
    return data.organisation.consentRequest.snapshot.evidence;
  };

  it('holds exactly the revisions of then, also after later ones and a withdrawal', async () => {
    const here = await setting();
    const bytes = pdf('zoals het was');
    const piece = await addEvidence(here.anna, here.organisation, {}, bytes);
    await addEvidence(here.anna, here.organisation, { title: 'Niet gedeeld', shared: false });
    const { request } = await consentStep(
      here.anna,
      here.organisation,
      'submitSetUp',
      null,
      submission(),
    );
    const revised = await step(here, 'reviseEvidence', piece, { fileId: await fileId(here) });
    await step(here, 'withdrawEvidence', revised.piece!, { reason: 'Vervangen.' });

    const frozen = await frozenIn(here.bram, here, request.id);
    expect(frozen).toMatchObject([{ title: 'Bekendmaking', revision: 1 }]);
    const { status, bytes: kept } = await download(here.bram, frozen[0]!.downloadPath);
    expect([status, kept.equals(bytes)]).toEqual([200, true]);
    expect(frozen[0]!.sha256).toBe(createHash('sha256').update(kept).digest('hex'));
    // The later revision was in no version: its bytes went with the withdrawal.
    expect((await download(here.bram, pathOf(revised.piece!, 2))).status).toBe(404);
  });

  it('lets consent count for its own revisions, and not for later ones', async () => {
    const here = await setting();
    const piece = await addEvidence(here.anna, here.organisation);
    await bringIntoForce(world, {
      ...here.people,
      organisation: here.organisation,
      appointmentId: here.appointmentId,
    });
    expect(await levelOf(here)).toBe('consented');
    await step(here, 'reviseEvidence', piece, { fileId: await fileId(here) });
    expect(await levelOf(here)).toBe('recorded');
  });
});
