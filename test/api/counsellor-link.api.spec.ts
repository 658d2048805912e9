import { createHash, randomUUID } from 'node:crypto';
import type { Client } from '../world/client.js';
import { consentStep, organisationWithCouncil, submission } from '../world/consent.js';
import { download } from '../world/evidence.js';
import { mailTo } from '../world/mail.js';
import { papersOf } from '../world/papers.js';
import { addSubject, changeFacts } from '../world/set-up.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const page = `page { organisationName name voices { appointmentId title
  statements { id said answer remark outdated } } } problems { code field }`;

interface Page {
  organisationName: string;
  name: string;
  voices: {
    appointmentId: string;
    statements: {
      id: string;
      said: string;
      answer: string | null;
      remark: string | null;
      outdated: boolean;
    }[];
  }[];
}
interface Outcome {
  page: Page | null;
  problems: { code: string; field: string | null }[];
}

/** An organisation that states how its counsellor is placed, and who that is. */
async function setting() {
  const people = await organisationWithCouncil(world);
  const { organisation, appointmentId, hr } = people;
  const anna = world.client(hr);
  await changeFacts(anna, organisation, 'appointment', appointmentId, 1, [
    { key: 'timeForm', value: 'hours_a_year' },
    { key: 'timeAmount', value: 40 },
    { key: 'trainingRight', value: true },
    { key: 'intervisionRight', value: true },
  ]);
  const [row] = await world.rows<{ person: string }>(
    `select person_id as person from appointment where organisation_id = $1 and id = $2`,
    [organisation.id, appointmentId],
  );
  const email = `ruben.${organisation.id.slice(0, 8)}@example.nl`;
  return { ...people, anna, personId: row!.person, email, bram: world.client(people.council) };
}

type Here = Awaited<ReturnType<typeof setting>>;

async function send({ anna, organisation, personId, email }: Here, input: object = {}) {
  const { data, codes } = await anna.query<{
    sendCounsellorLink: { link: { id: string } | null; problems: { code: string }[] };
  }>(
    `mutation ($input: SendCounsellorLinkInput!) { sendCounsellorLink(input: $input) {
      link { id } problems { code field } } }`,
    {
      input: {
        ...{ organisationId: organisation.id, personId, email },
        idempotencyKey: randomUUID(),
        ...input,
      },
    },
  );
  return { ...data?.sendCounsellorLink, codes };
}

/** The secret in the newest mail; `after` is what must not be found again. */
async function mailed(email: string, after?: string): Promise<string> {
  for (;;) {
    const token = /\/bevestigen#([\w-]{43})/.exec(await mailTo(world.mailDir, email))?.[1];
    if (token && token !== after) return token;
  }
}

const open = async (client: Client, token: string) => {
  const { data, codes, errors } = await client.query<{ openCounsellorLink: Outcome }>(
    `mutation ($input: CounsellorTokenInput!) { openCounsellorLink(input: $input) { ${page} } }`,
    { input: { token } },
  );
  return { page: data?.openCounsellorLink?.page ?? null, codes, errors };
};

const answer = async (
  client: Client,
  appointmentId: string,
  answers: { statement: string; answer: string; remark?: string; said: string }[],
) => {
  const { data, codes } = await client.query<{ answerStatements: Outcome }>(
    `mutation ($input: AnswerStatementsInput!) { answerStatements(input: $input) { ${page} } }`,
    { input: { appointmentId, answers: answers.map((one) => ({ remark: '', ...one })) } },
  );
  return { ...(data?.answerStatements ?? { page: null, problems: [] }), codes };
};

async function opened(here: Here) {
  await send(here);
  const token = await mailed(here.email);
  const ruben = world.client();
  const { page: shown } = await open(ruben, token);
  return { ruben, token, page: shown! };
}

const statement = ({ voices }: Page, id: string) =>
  voices[0]!.statements.find((one) => one.id === id)!;

describe('a personal link', () => {
  it('opens its own page once, without an account, and nothing else', async () => {
    const here = await setting();
    const { ruben, token, page: shown } = await opened(here);
    expect(shown).toMatchObject({ organisationName: here.organisation.name, name: 'Ruben Réal' });
    expect(shown.voices.map(({ appointmentId }) => appointmentId)).toEqual([here.appointmentId]);
    expect(statement(shown, 'hours').said).toContain('40');
    // The page is there again for this browser, and for no other.
    const again = `{ counsellorPage { name } }`;
    expect((await ruben.query(again)).data).toEqual({ counsellorPage: { name: 'Ruben Réal' } });
    expect((await world.client().query(again)).data).toEqual({ counsellorPage: null });
    expect((await open(world.client(), token)).codes).toEqual(['NOT_FOUND']);
    const closed = await ruben.query(
      `query ($id: ID!) { organisation(organisationId: $id) { id } }`,
      { id: here.organisation.id },
    );
    expect(closed.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('answers the same for used, expired, replaced and unknown', async () => {
    const here = await setting();
    const { token: used } = await opened(here);
    await send(here);
    const replaced = await mailed(here.email, used);
    await send(here);
    const expired = await mailed(here.email, replaced);
    await world.rows(
      `update counsellor_link set expires_at = now() - interval '1 minute'
       where organisation_id = $1 and used_at is null and withdrawn_at is null`,
      [here.organisation.id],
    );
    const answers = [];
    for (const token of [used, replaced, expired, 'x'.repeat(43), '']) {
      const { codes, errors } = await open(world.client(), token);
      answers.push([codes, errors?.[0]?.message]);
    }
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]![0]).toEqual(['NOT_FOUND']);
  });

  it('opens for one of twenty that come at once', async () => {
    const here = await setting();
    await send(here);
    const token = await mailed(here.email);
    const all = await Promise.all(Array.from({ length: 20 }, () => open(world.client(), token)));
    // Guessing is limited as well, and that is an answer too.
    const codes = all.map((one) => one.codes[0] ?? 'opened');
    expect(codes.filter((one) => one === 'opened')).toHaveLength(1);
    expect(
      codes.filter((one) => !['opened', 'NOT_FOUND', 'RATE_LIMITED'].includes(String(one))),
    ).toEqual([]);
  });

  it('is used up by no GET or HEAD, and stands in no table, log or address', async () => {
    const here = await setting();
    await send(here);
    const token = await mailed(here.email);
    for (let times = 0; times < 10; times += 1) {
      await fetch(`${world.url}/bevestigen`, { method: times % 2 ? 'HEAD' : 'GET' });
    }
    const mail = await mailTo(world.mailDir, here.email);
    expect(mail).toContain(`/bevestigen#${token}`);
    expect(mail).not.toContain('Ruben');
    expect(mail).not.toContain(here.organisation.name);
    expect((await open(world.client(), token)).page).not.toBeNull();
    expect(world.logged.join('\n')).not.toContain(token);
    const stored = JSON.stringify(
      await world.rows(
        `select l.*, encode(token_digest, 'hex') as digest from counsellor_link l
         where organisation_id = $1`,
        [here.organisation.id],
      ),
    );
    expect(stored).not.toContain(token);
    expect(stored).toContain(createHash('sha256').update(token).digest('hex'));
  });

  it('closes after its hour, and when a newer one is sent', async () => {
    const here = await setting();
    const { ruben } = await opened(here);
    await world.rows(
      `update counsellor_link set open_until = now() - interval '1 second' where organisation_id = $1`,
      [here.organisation.id],
    );
    expect((await ruben.query(`{ counsellorPage { name } }`)).data).toEqual({
      counsellorPage: null,
    });
    const other = await setting();
    const { ruben: second, page: shown } = await opened(other);
    await send(other);
    const late = await answer(second, other.appointmentId, [
      { statement: 'hours', answer: 'confirmed', said: statement(shown, 'hours').said },
    ]);
    expect(late.codes).toEqual(['NOT_FOUND']);
  });

  it('can be asked for anew by whoever held the last one, and goes to the same mailbox', async () => {
    const here = await setting();
    const { token } = await opened(here);
    const renew = async (given: string) =>
      (
        await world
          .client()
          .query<{ renewCounsellorLink: { asked: boolean } }>(
            `mutation ($input: CounsellorTokenInput!) { renewCounsellorLink(input: $input) { asked } }`,
            { input: { token: given } },
          )
      ).data;
    expect(await renew('y'.repeat(43))).toEqual({ renewCounsellorLink: { asked: true } });
    expect(await renew(token)).toEqual({ renewCounsellorLink: { asked: true } });
    const fresh = await mailed(here.email, token);
    expect((await open(world.client(), fresh)).page).toMatchObject({ name: 'Ruben Réal' });
    // Of an older link nobody gets another.
    await renew(token);
    const [row] = await world.rows<{ count: string }>(
      `select count(*) from counsellor_link where organisation_id = $1`,
      [here.organisation.id],
    );
    expect(Number(row!.count)).toBe(2);
  });

  it('goes to somebody appointed only, once per key', async () => {
    const here = await setting();
    const key = randomUUID();
    const first = await send(here, { idempotencyKey: key });
    expect((await send(here, { idempotencyKey: key })).link).toEqual(first.link);
    const [nobody] = await world.rows<{ id: string }>(
      `insert into person (organisation_id, id, facts, declared_unknown)
       values ($1, gen_random_uuid(), '{"name": "Niemand"}', '{}') returning id`,
      [here.organisation.id],
    );
    expect((await send(here, { personId: nobody!.id })).problems).toMatchObject([
      { code: 'NO_COUNSELLOR' },
    ]);
    expect((await send(here, { email: 'geen adres' })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('what a counsellor answers', () => {
  const voices = async (client: Client, id: string) => {
    const { data } = await client.query<{
      organisation: { counsellorVoices: Page['voices'] };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) { counsellorVoices { appointmentId title
        statements { id said answer remark outdated } } } }`,
      { id },
    );
    return data.organisation.counsellorVoices;
  };

  it('stands beside the fact for HR and the council, and is part of the next version', async () => {
    const here = await setting();
    const { ruben, page: shown } = await opened(here);
    const outcome = await answer(ruben, here.appointmentId, [
      {
        statement: 'hours',
        answer: 'disputed',
        remark: 'Ik krijg er 20.',
        said: statement(shown, 'hours').said,
      },
      { statement: 'training', answer: 'confirmed', said: statement(shown, 'training').said },
    ]);
    expect(outcome.problems).toEqual([]);
    for (const client of [here.anna, here.bram]) {
      const [voice] = await voices(client, here.organisation.id);
      expect(voice!.statements.find(({ id }) => id === 'hours')).toMatchObject({
        answer: 'disputed',
        remark: 'Ik krijg er 20.',
      });
    }
    const { request } = await consentStep(
      here.anna,
      here.organisation,
      'submitSetUp',
      null,
      submission(),
    );
    const [papers] = await papersOf(here.bram, here.organisation, request.id);
    const json = papers!.files.find(({ kind, format }) => kind === 'dossier' && format === 'json')!;
    const { bytes } = await download(here.bram, json.downloadPath!);
    expect(bytes.toString()).toContain('"notConfirmed":"Ik krijg er 20."');
  });

  it('counts for what it was an answer to, and lapses when the employer changes that', async () => {
    const here = await setting();
    const { ruben, page: shown } = await opened(here);
    const hours = statement(shown, 'hours').said;
    await answer(ruben, here.appointmentId, [
      { statement: 'hours', answer: 'confirmed', said: hours },
    ]);
    await changeFacts(here.anna, here.organisation, 'appointment', here.appointmentId, 2, [
      { key: 'timeAmount', value: 60 },
    ]);
    const [voice] = await voices(here.anna, here.organisation.id);
    expect(voice!.statements.find(({ id }) => id === 'hours')!.outdated).toBe(true);
    // Nobody confirms what was not on the screen.
    const late = await answer(ruben, here.appointmentId, [
      { statement: 'hours', answer: 'confirmed', said: hours },
    ]);
    expect(late.problems).toMatchObject([{ code: 'CHANGED_MEANWHILE', field: 'hours' }]);
  });

  it('moves the evidence number, in the same transaction', async () => {
    const here = await setting();
    const level = async () => {
      const { data } = await here.anna.query<{
        organisation: { assessment: { items: { itemId: string; evidence: string }[] } };
      }>(
        `query ($id: ID!) { organisation(organisationId: $id) { assessment { items {
          itemId evidence } } } }`,
        { id: here.organisation.id },
      );
      return data.organisation.assessment.items.find(
        ({ itemId }) => itemId === 'training-intervision',
      )?.evidence;
    };
    await addSubject(here.anna, here.organisation, 'document', {
      title: 'Aanstellingsbrief',
      version: '1',
      kind: 'appointment_letter',
      appointments: [here.appointmentId],
      covers: ['training'],
      signedBy: ['directors', 'counsellor'],
      signedOn: '2026-01-02',
      datedOn: '2026-01-02',
    });
    const { ruben, page: shown } = await opened(here);
    const of = (id: string) => statement(shown, id).said;
    await answer(ruben, here.appointmentId, [
      { statement: 'training', answer: 'not_known', said: of('training') },
    ]);
    expect(await level()).toBe('recorded');
    await answer(ruben, here.appointmentId, [
      { statement: 'training', answer: 'confirmed', said: of('training') },
      { statement: 'peer_review', answer: 'confirmed', said: of('peer_review') },
    ]);
    expect(await level()).toBe('confirmed');
    await answer(ruben, here.appointmentId, [
      { statement: 'training', answer: 'disputed', remark: 'Nee.', said: of('training') },
    ]);
    expect(await level()).toBe('recorded');
  });

  it('is about the own appointment, in words, and keeps to its form', async () => {
    const [here, there] = [await setting(), await setting()];
    const { ruben, page: shown } = await opened(here);
    const said = statement(shown, 'hours').said;
    const one = { statement: 'hours', answer: 'confirmed', said };
    expect((await answer(ruben, there.appointmentId, [one])).codes).toEqual(['NOT_FOUND']);
    expect((await answer(ruben, randomUUID(), [one])).codes).toEqual(['NOT_FOUND']);
    expect((await answer(world.client(), here.appointmentId, [one])).codes).toEqual(['NOT_FOUND']);
    const silent = await answer(ruben, here.appointmentId, [{ ...one, answer: 'disputed' }]);
    expect(silent.problems).toMatchObject([{ code: 'REMARK_MISSING', field: 'hours' }]);
    const long = { ...one, answer: 'disputed', remark: 'x'.repeat(301) };
    expect((await answer(ruben, here.appointmentId, [long])).codes).toEqual(['BAD_USER_INPUT']);
    expect((await answer(ruben, here.appointmentId, [])).codes).toEqual(['BAD_USER_INPUT']);
    const rows = await world.rows(
      `select from counsellor_answer where organisation_id in ($1, $2)`,
      [here.organisation.id, there.organisation.id],
    );
    expect(rows).toHaveLength(0);
  });

  it('keeps names from a consultant who may not see them', async () => {
    const here = await setting();
    const { ruben, page: shown } = await opened(here);
    await answer(ruben, here.appointmentId, [
      {
        statement: 'hours',
        answer: 'disputed',
        remark: 'Zegt Ruben Réal zelf.',
        said: statement(shown, 'hours').said,
      },
    ]);
    const dirk = await world.consultant('Dirk');
    await world.engage(dirk, here.organisation);
    const seen = JSON.stringify(await voices(world.client(dirk), here.organisation.id));
    expect(seen).toContain('disputed');
    expect(seen).not.toContain('Ruben');
  });
});
