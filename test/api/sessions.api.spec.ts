import { World, password } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const sessions = '{ viewer { sessions { id current } } }';
type Sessions = { viewer: { sessions: { id: string; current: boolean }[] } | null };

it('ends with signing out, for the token as well', async () => {
  const client = world.client(await world.person('Anna'));
  await client.query(sessions);
  const token = client.cookieHeader;
  const out = await client.query('mutation { signOut { done } }');
  expect(out.data).toEqual({ signOut: { done: true } });
  expect(out.headers.get('clear-site-data')).toContain('storage');
  expect(
    (await world.client().withCookies(token).query<Sessions>(sessions)).data.viewer,
  ).toBeNull();
});

it('ends one’s own other session at once, and nobody else’s', async () => {
  const bram = await world.person('Bram');
  const [here, there] = [world.client(bram), world.client(bram)];
  await there.query(sessions);
  const { data } = await here.query<Sessions>(sessions);
  expect(data.viewer!.sessions).toHaveLength(2);
  const other = data.viewer!.sessions.find((session) => !session.current)!;
  const end = `mutation ($id: ID!) { endSession(input: { sessionId: $id }) { viewer { id } } }`;
  const stranger = world.client(await world.person('Cas'));
  expect((await stranger.query(end, { id: other.id })).codes).toEqual(['NOT_FOUND']);
  expect((await here.query(end, { id: other.id })).codes).toEqual([]);
  expect((await there.query<Sessions>(sessions)).data.viewer).toBeNull();
  expect((await here.query(end, { id: other.id })).codes).toEqual(['NOT_FOUND']);
});

it.each([
  ['half an hour without use', `last_seen_at = now() - interval '31 minutes'`],
  ['twelve hours', `expires_at = now() - interval '1 second'`],
])('ends after %s', async (_, change) => {
  const dirk = await world.person('Dirk');
  const client = world.client(dirk);
  await client.query(sessions);
  await world.rows(`update session set ${change} where account_id = $1`, [dirk.id]);
  expect((await client.query<Sessions>(sessions)).data.viewer).toBeNull();
});

it('changes the password: this session gets a new token, the others end', async () => {
  const eva = await world.person('Eva');
  const [here, there] = [world.client(eva), world.client(eva)];
  await here.query(sessions);
  await there.query(sessions);
  const former = here.cookieHeader;
  const change = `mutation ($current: String!, $new: String!) {
    changePassword(input: { currentPassword: $current, newPassword: $new }) {
      viewer { id } problems { code field }
    }
  }`;
  const tooShort = await here.query(change, { current: password, new: 'te kort' });
  expect(tooShort.data).toEqual({
    changePassword: {
      viewer: null,
      problems: [{ code: 'PASSWORD_TOO_SHORT', field: 'newPassword' }],
    },
  });
  const wrong = await here.query(change, {
    current: 'fout',
    new: 'zeven paarse fietsen in de regen',
  });
  expect(wrong.data).toEqual({
    changePassword: {
      viewer: null,
      problems: [{ code: 'WRONG_PASSWORD', field: 'currentPassword' }],
    },
  });
  const done = await here.query(change, {
    current: password,
    new: 'zeven paarse fietsen in de regen',
  });
  expect(done.data).toEqual({ changePassword: { viewer: { id: eva.id }, problems: [] } });
  expect((await there.query<Sessions>(sessions)).data.viewer).toBeNull();
  expect(
    (await world.client().withCookies(former).query<Sessions>(sessions)).data.viewer,
  ).toBeNull();
  expect((await here.query<Sessions>(sessions)).data.viewer).not.toBeNull();
});

it('reads who one is in few statements', async () => {
  const client = world.client(await world.person('Fien'));
  await client.query(sessions);
  // The session with its account, and the page.
  expect(await world.statements(() => client.query(sessions))).toHaveLength(2);
});
