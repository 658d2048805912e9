import { serverAudits } from 'graphql-http';
import { World } from '../world/world.js';

/** What the specification only wishes for and we refuse on purpose, with the reason. */
const refusedOnPurpose = new Map<string, string>();

let world: World;
beforeAll(async () => {
  world = await World.start({ introspection: true });
});
afterAll(() => world.stop());

it('passes the audits of GraphQL over HTTP', async () => {
  const audits = serverAudits({
    url: `${world.url}/graphql`,
    // Every request of a browser shows that it comes from our own pages.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } }),
  });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.length).toBeGreaterThan(50);
  const errors = results.filter((result) => result.status === 'error');
  expect(
    errors.map((result) => `${result.name}: ${'reason' in result ? result.reason : ''}`),
  ).toEqual([]);
  const warnings = results.filter((result) => result.status === 'warn');
  expect(
    warnings.map((result) => result.name).filter((name) => !refusedOnPurpose.has(name)),
  ).toEqual([]);
});
