import { password, World } from '../world/world.js';

const signIn = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    viewer { id name email locale isConsultant memberships { organisation { id name demo } roles } }
    problems { code field message }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

describe('signing in', () => {
  it('shows who one is and where one belongs', async () => {
    const organisation = await world.organisation('Stichting Linde');
    const anna = await (await world.person('Anna')).as('hr', organisation);
    const answer = await world.client().query<{ signIn: object }>(signIn, {
      input: { email: ` ${anna.email.toUpperCase()} `, password },
    });
    expect(answer.data.signIn).toEqual({
      viewer: {
        id: anna.id,
        name: 'Anna',
        email: anna.email,
        locale: 'nl',
        isConsultant: false,
        memberships: [
          {
            organisation: { id: organisation.id, name: 'Stichting Linde', demo: false },
            roles: ['hr'],
          },
        ],
      },
      problems: [],
    });
  });

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const bram = await world.person('Bram');
    const response = await world.client().post({
      query: signIn,
      variables: { input: { email: bram.email, password } },
    });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^vb-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
      ),
    ]);
  });

  it('keeps only a digest of the token', async () => {
    const client = world.client(await world.person('Cas'));
    await client.query('{ viewer { id } }');
    const token = client.cookieHeader.split('=')[1]!;
    const dump = await world.rows<{ row: string }>('select s::text as row from session s');
    expect(dump.length).toBeGreaterThan(0);
    expect(dump.map(({ row }) => row).join()).not.toContain(token);
  });

  it('answers a wrong password and an unknown address alike, in the language asked for', async () => {
    const dirk = await world.person('Dirk');
    const wrong = await world
      .client()
      .query(signIn, { input: { email: dirk.email, password: 'niet het goede wachtwoord' } });
    const unknown = await world.client().query(signIn, {
      input: { email: 'niemand@example.nl', password: 'niet het goede wachtwoord' },
    });
    expect(wrong.data).toEqual(unknown.data);
    expect(wrong.data).toEqual({
      signIn: {
        viewer: null,
        problems: [
          {
            code: 'WRONG_CREDENTIALS',
            field: null,
            message: 'Het e-mailadres of het wachtwoord klopt niet.',
          },
        ],
      },
    });
    const english = await world
      .client(undefined, { locale: 'en' })
      .query<{ signIn: { problems: { message: string }[] } }>(signIn, {
        input: { email: 'niemand@example.nl', password: 'x' },
      });
    expect(english.data.signIn.problems[0]!.message).toBe(
      'The e-mail address or the password is not correct.',
    );
  });

  it.each([
    ['a shortened password', password.slice(0, -1)],
    ['a longer password', `${password} `],
    ['other capitals', password.toUpperCase()],
  ])('does not accept %s', async (_, other) => {
    const eva = await world.person('Eva');
    const { data } = await world.client().query<{ signIn: { viewer: unknown } }>(signIn, {
      input: { email: eva.email, password: other },
    });
    expect(data.signIn.viewer).toBeNull();
  });

  it('gives up an earlier session of the same browser', async () => {
    const fien = await world.person('Fien');
    const client = world.client(fien);
    await client.query('{ viewer { id } }');
    const former = client.cookieHeader;
    await client.query(signIn, { input: { email: fien.email, password } });
    expect(client.cookieHeader).not.toBe(former);
    const stolen = await world.client().withCookies(former).query('{ viewer { id } }');
    expect(stolen.data).toEqual({ viewer: null });
  });

  it('stops after ten wrong tries on one account, and leaves a row for each', async () => {
    const gijs = await world.person('Gijs');
    const tries = await Promise.all(
      Array.from({ length: 14 }, () =>
        world
          .client()
          .query(signIn, { input: { email: gijs.email, password: 'fout fout fout fout' } }),
      ),
    );
    const limited = tries.filter((answer) => answer.codes.includes('RATE_LIMITED'));
    expect(limited).toHaveLength(4);
    expect(limited[0]!.errors![0]!.extensions['retryAfter']).toBeGreaterThan(0);
    // The right password waits as well: no hint that it would have been right.
    const right = await world.client().query(signIn, { input: { email: gijs.email, password } });
    expect(right.codes).toEqual(['RATE_LIMITED']);
    const rows = await world.rows<{ outcome: string; count: string }>(
      `select outcome, count(*) from sign_in_attempt a
       where a.email_digest = (select email_digest from sign_in_attempt where account_id = $1 limit 1)
       group by outcome order by outcome`,
      [gijs.id],
    );
    expect(rows).toEqual([
      { outcome: 'limited', count: '5' },
      { outcome: 'refused', count: '10' },
    ]);
  });

  it('does not let one document try twice', async () => {
    const document = `mutation {
      a: signIn(input: { email: "a@example.nl", password: "x" }) { problems { code } }
      ...more
    }
    fragment more on Mutation { b: signIn(input: { email: "a@example.nl", password: "y" }) { problems { code } } }`;
    const before = await world.rows('select count(*) from sign_in_attempt');
    const answer = await world.client().query(document);
    expect([answer.status, answer.codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(await world.rows('select count(*) from sign_in_attempt')).toEqual(before);
  });

  it('logs neither addresses nor passwords', async () => {
    await world.client().query(signIn, {
      input: { email: 'kanarie@example.nl', password: 'kanariegeel wachtwoord' },
    });
    await world.client().post('{"query": "kanarie-kapot');
    expect(world.logged.length).toBeGreaterThan(0);
    expect(world.logged.join('')).not.toMatch(/kanarie/);
  });
});
