import { Line } from '../world/cut-off.js';
import { World } from '../world/world.js';

const signIn = `mutation ($input: SignInInput!) {
  signIn(input: $input) { viewer { id } problems { code } }
}`;
const attempt = (number: number) => ({
  input: { email: `gast.${number}@example.nl`, password: 'niet het goede woord' },
});

/** Asks again and again until the answer is this; how long that took. */
async function until(expected: number, ask: () => Promise<number>): Promise<number> {
  const began = performance.now();
  while ((await ask()) !== expected) {
    if (performance.now() - began > 20_000) throw new Error(`${expected} never came`);
  }
  return performance.now() - began;
}

describe('hammering the door', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('refuses the surplus and leaves the rest of the product answering (A-03)', async () => {
    const tries = Promise.all(
      Array.from({ length: 200 }, (_, number) => world.client().query(signIn, attempt(number))),
    );
    let hammering = true;
    const done = tries.finally(() => (hammering = false));
    const waited: number[] = [];
    while (hammering) {
      const began = performance.now();
      const health = await fetch(`${world.url}/healthz`);
      expect(health.status).toBe(200);
      waited.push(performance.now() - began);
    }
    const codes = (await done).map((answer) => answer.codes[0] ?? null);
    const count = (code: string | null) => codes.filter((one) => one === code).length;
    // Fifty tries an address and a quarter of an hour; the others are turned away unread.
    expect([count(null), count('RATE_LIMITED')]).toEqual([50, 150]);
    waited.sort((one, other) => one - other);
    expect(waited[Math.floor(waited.length / 2)]).toBeLessThan(250);
  });
});

describe('a database that goes away', () => {
  let line: Line;
  let world: World;
  beforeAll(async () => {
    world = await World.start(async (database) => {
      line = await Line.to(database.appUrl);
      return { databaseUrl: line.url(database.appUrl) };
    });
  });
  afterAll(async () => {
    await world.stop();
    await line.cut();
  });

  it('is said at once, and forgotten when it is back (R-07)', async () => {
    const anna = world.client(await world.person('Anna'));
    const ready = async () => (await fetch(`${world.url}/readyz`)).status;
    const ask = () => anna.query('{ viewer { id } }');
    expect((await ask()).codes).toEqual([]);
    for (let round = 0; round < 3; round += 1) {
      const running = Array.from({ length: 20 }, ask);
      await line.cut();
      for (const answer of await Promise.all(running)) {
        expect([[], ['UNAVAILABLE']]).toContainEqual(answer.codes);
      }
      expect(await ready()).toBe(503);
      const began = performance.now();
      const refused = await ask();
      expect(refused.codes).toEqual(['UNAVAILABLE']);
      expect(performance.now() - began).toBeLessThan(6_000);
      expect((await fetch(`${world.url}/healthz`)).status).toBe(200);

      await line.mend();
      expect(await until(200, ready)).toBeLessThan(10_000);
      // More than the pool holds: no connection got stuck.
      const answers = await Promise.all(Array.from({ length: 20 }, ask));
      expect(answers.flatMap((answer) => answer.codes)).toEqual([]);
    }
  });
});
