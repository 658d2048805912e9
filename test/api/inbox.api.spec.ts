import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InboxService } from '@vertrouwensbasis/api/features/inbox/inbox.service.js';
import { MailService } from '@vertrouwensbasis/api/features/mail/mail.service.js';
import { addDays } from '@vertrouwensbasis/domain';
import type { Client } from '../world/client.js';
import {
  bringIntoForce,
  consentStep,
  organisationWithCouncil,
  submission,
  today,
} from '../world/consent.js';
import { download } from '../world/evidence.js';
import { changeFacts } from '../world/set-up.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Inbox {
  unreadCount: number;
  digest: string;
  notices: {
    totalCount: number;
    nodes: { id: string; kind: string; read: boolean; requestId: string | null }[];
  };
}

const inboxOf = async (client: Client): Promise<Inbox> =>
  (
    await client.query<{ inbox: Inbox }>(
      `{ inbox { unreadCount digest notices { totalCount nodes { id kind read requestId text
        organisation { id name } } } } }`,
    )
  ).data.inbox;

const kindsOf = async (client: Client) =>
  (await inboxOf(client)).notices.nodes.map(({ kind }) => kind);

const mark = (client: Client, noticeIds: string[], read: boolean) =>
  client.query(
    `mutation ($input: MarkNoticesInput!) { markNotices(input: $input) { inbox { unreadCount } } }`,
    { input: { noticeIds, read } },
  );

async function submitted() {
  const people = await organisationWithCouncil(world);
  const anna = world.client(people.hr);
  const { request } = await consentStep(
    anna,
    people.organisation,
    'submitSetUp',
    null,
    submission(),
  );
  return { ...people, anna, request, bram: world.client(people.council) };
}

describe('the inbox', () => {
  it('tells the council of a request, and nobody who need not know', async () => {
    const here = await submitted();
    expect(await kindsOf(here.bram)).toEqual(['request_submitted']);
    expect((await inboxOf(here.bram)).notices.nodes[0]!.requestId).toBe(here.request.id);
    expect(await kindsOf(here.anna)).toEqual([]);
    expect(await kindsOf(world.client(here.board))).toEqual([]);
    const there = await submitted();
    expect((await inboxOf(there.bram)).notices.totalCount).toBe(1);
    expect((await inboxOf(here.bram)).notices.totalCount).toBe(1);
  });

  it('says nothing of a step that was refused', async () => {
    const here = await submitted();
    const { problems } = await consentStep(here.bram, here.organisation, 'decide', here.request, {
      outcome: 'consent',
      reasons: 'Akkoord.',
      snapshotHash: '0'.repeat(64),
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(await kindsOf(here.anna)).toEqual([]);
  });

  it('is marked read and unread, by its owner alone', async () => {
    const here = await submitted();
    const [notice] = (await inboxOf(here.bram)).notices.nodes;
    await mark(here.anna, [notice!.id], true);
    expect((await inboxOf(here.bram)).unreadCount).toBe(1);
    await mark(here.bram, [notice!.id], true);
    expect(await inboxOf(here.bram)).toMatchObject({
      unreadCount: 0,
      notices: { nodes: [{ read: true }] },
    });
    await mark(here.bram, [notice!.id], false);
    expect((await inboxOf(here.bram)).unreadCount).toBe(1);
    expect((await mark(here.bram, [], true)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await mark(here.bram, ['x'], true)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is closed to who left the organisation, and to who is not signed in', async () => {
    const here = await submitted();
    await world.rows(`delete from membership where account_id = $1`, [here.council.id]);
    expect((await inboxOf(here.bram)).notices.totalCount).toBe(0);
    expect((await world.client().query('{ inbox { unreadCount } }')).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it('tells both sides once that a consent has gone stale', async () => {
    const people = await organisationWithCouncil(world);
    await bringIntoForce(world, people);
    const anna = world.client(people.hr);
    const bram = world.client(people.council);
    for (const [version, hours] of [
      [1, 20],
      [2, 30],
    ] as const) {
      await changeFacts(anna, people.organisation, 'appointment', people.appointmentId, version, [
        { key: 'roleReportsTo', value: hours === 20 ? 'hr' : 'manager' },
      ]);
    }
    const stale = (kinds: string[]) => kinds.filter((kind) => kind === 'consent_stale');
    expect(stale(await kindsOf(bram))).toHaveLength(1);
    expect(await kindsOf(bram)).toContain('employer_decided');
  });
});

describe('the e-mail that there is something new', () => {
  const mailsTo = async (email: string) => {
    await world.app.get(MailService, { strict: false }).delivered();
    const files = await readdir(world.mailDir);
    const texts = await Promise.all(
      files.map((file) => readFile(join(world.mailDir, file), 'utf8')),
    );
    return texts.filter((text) => text.includes(`To: ${email}`));
  };
  const inbox = () => world.app.get(InboxService, { strict: false });
  const friday = { on: '2026-11-27', weekday: 5 };

  it('arrives once though two look at once, and holds a link only', async () => {
    const here = await submitted();
    await Promise.all([inbox().sendDigests(friday), inbox().sendDigests(friday)]);
    await inbox().sendDigests(friday);
    const mails = await mailsTo(here.council.email);
    expect(mails).toHaveLength(1);
    // Below the head, which says whom it is to.
    const body = mails[0]!
      .replace(/=\r?\n/g, '')
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join('\n');
    expect(body).toContain('/berichten');
    for (const secret of [here.organisation.name, 'Anna', 'Bram', 'verzoek', 'instemming']) {
      expect(body.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });

  it('comes again only when there is something newer, and never at the weekend', async () => {
    const here = await submitted();
    await inbox().sendDigests({ on: '2026-11-28', weekday: 6 });
    expect(await mailsTo(here.council.email)).toHaveLength(0);
    await inbox().sendDigests(friday);
    await inbox().sendDigests({ on: '2026-11-30', weekday: 1 });
    expect(await mailsTo(here.council.email)).toHaveLength(1);
  });

  it('is not sent to who does not want it', async () => {
    const here = await submitted();
    const { data } = await here.bram.query<{ chooseDigest: { inbox: { digest: string } } }>(
      `mutation { chooseDigest(input: { digest: never }) { inbox { digest } } }`,
    );
    expect(data.chooseDigest.inbox.digest).toBe('never');
    await inbox().sendDigests(friday);
    expect(await mailsTo(here.council.email)).toHaveLength(0);
  });
});

describe('the agreements of the council', () => {
  interface Agreements {
    calendarPath: string;
    agreements: { number: number; standing: string; until: string | null }[];
    dates: { on: string; text: string }[];
  }
  const agreementsOf = async (client: Client, id: string) =>
    (
      await client.query<{ organisation: { agreements: Agreements } }>(
        `query ($id: ID!) { organisation(organisationId: $id) { agreements { calendarPath
          agreements { number standing until } dates { on text } } } }`,
        { id },
      )
    ).data.organisation.agreements;

  it('say what holds, what has gone stale and what comes, also as a calendar', async () => {
    const people = await organisationWithCouncil(world);
    const anna = world.client(people.hr);
    const bram = world.client(people.council);
    const { organisation } = people;
    const end = addDays(await today(world), 400);
    await changeFacts(anna, organisation, 'appointment', people.appointmentId, 1, [
      { key: 'termForm', value: 'exact' },
      { key: 'endOn', value: end },
    ]);
    await bringIntoForce(world, people);
    const holds = await agreementsOf(bram, organisation.id);
    expect(holds.agreements).toEqual([{ number: 1, standing: 'in_force', until: end }]);
    expect(holds.dates).toContainEqual({ on: end, text: expect.stringMatching(/^Einde van de/) });
    await changeFacts(anna, organisation, 'appointment', people.appointmentId, 2, [
      { key: 'roleReportsTo', value: 'hr' },
    ]);
    expect((await agreementsOf(bram, organisation.id)).agreements[0]!.standing).toBe('stale');

    const { status, bytes, headers } = await download(bram, holds.calendarPath);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(bytes.toString()).toContain('BEGIN:VEVENT');
    expect(bytes.toString()).toContain(`DTSTART;VALUE=DATE:${end.replaceAll('-', '')}`);
    expect((await download(world.client(), holds.calendarPath)).status).toBe(401);
    const stranger = world.client(await world.person('Vreemd'));
    expect((await download(stranger, holds.calendarPath)).status).toBe(404);
  });
});
