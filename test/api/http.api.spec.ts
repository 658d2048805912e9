import { connect } from 'node:net';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const asked = { query: '{ viewer { id } }' };

async function codeOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return body.errors?.[0]?.extensions.code ?? null;
}

describe('what may reach GraphQL', () => {
  it.each([
    ['from another site', { origin: 'https://elders.example' }],
    ['said by the browser to be cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['from a sandboxed page', { origin: 'null' }],
  ])('refuses a request %s', async (_, headers) => {
    const response = await world.client().post(asked, headers);
    expect([response.status, await codeOf(response)]).toEqual([403, 'FORBIDDEN']);
  });

  it('refuses a request without the header that only scripts of our own can send', async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    expect([response.status, await codeOf(response)]).toEqual([403, 'FORBIDDEN']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses %s',
    async (type) => {
      const response = await world.client().post(JSON.stringify(asked), { 'content-type': type });
      expect([response.status, await codeOf(response)]).toEqual([415, 'BAD_USER_INPUT']);
    },
  );

  it('answers our own pages', async () => {
    const response = await world
      .client()
      .post(asked, { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' });
    expect([response.status, await response.json()]).toEqual([200, { data: { viewer: null } }]);
  });

  it('says 405 to a GET', async () => {
    const response = await fetch(`${world.url}/graphql?query={viewer{id}}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('refuses a list of requests', async () => {
    const response = await world.client().post([asked, asked]);
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('refuses more than 100 kB', async () => {
    const response = await world.client().post({ ...asked, padding: 'x'.repeat(100_001) });
    expect([response.status, await codeOf(response)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it.each(['{', '"text"', 'null', '{"query": 3}', '{"query": ""}', '{"__proto__": {}}'])(
    'answers %s in JSON, as bad input',
    async (body) => {
      const response = await world.client().post(body);
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );
});

it('takes the default of a variable that the sender leaves out, compiled or not', async () => {
  const query = `query ($with: Boolean! = true, $without: Boolean! = false) {
    shown: __typename @include(if: $with)
    hidden: __typename @include(if: $without)
  }`;
  for (const _time of ['read', 'compiled', 'compiled']) {
    const { data, codes } = await world.client().query(query);
    expect([data, codes]).toEqual([{ shown: 'Query' }, []]);
  }
  const { data } = await world.client().query(query, { with: false });
  expect(data).toEqual({});
});

describe('how much a document may ask for', () => {
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
  const nested = (depth: number) =>
    `{ viewer { ${'memberships { organisation { members { nodes { '.repeat(depth)} id ${'} } } } '.repeat(depth)} } }`;
  const directives = (count: number) => `{ __typename ${'@include(if: true) '.repeat(count)} }`;
  const bomb = `{ ...f0 } ${Array.from(
    { length: 20 },
    (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} __typename }`,
  ).join(' ')} fragment f20 on Query { __typename }`;

  it.each([
    ['ten root fields', aliases(10), 200],
    ['eleven root fields', aliases(11), 400],
    ['two operations', 'query a { __typename } query b { __typename }', 400],
    ['twelve directives', directives(12), 400],
    ['great depth', nested(3), 400],
    ['exploding fragments', bomb, 400],
    ['more than 2000 tokens', `{ ${'__typename '.repeat(2001)} }`, 400],
    ['the schema', '{ __schema { types { name } } }', 400],
    ['a type', '{ __type(name: "Viewer") { name } }', 400],
  ])('answers %s', async (_, query, status) => {
    const answer = await world.client().query(query);
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.codes[0]).toBe('BAD_USER_INPUT');
  });

  it('suggests no names', async () => {
    const answer = await world.client().query('{ viewe { id } }');
    expect(JSON.stringify(answer.errors)).not.toMatch(/viewer|Did you mean/);
  });

  it.each([
    ['-1', { first: -1 }],
    ['0', { first: 0 }],
    ['101', { first: 101 }],
    ['2^31', { first: 2 ** 31 }],
    ['a made-up cursor', { after: 'bWFkZSB1cCBjdXJzb3IgZm9yIHRlc3Rz' }],
  ])('refuses a page of %s', async (_, variables) => {
    const organisation = await world.organisation();
    const hr = await (await world.person('Anna')).as('hr', organisation);
    const answer = await world.client(hr).query(
      `query ($id: ID!, $first: Int, $after: String) {
        organisation(organisationId: $id) { members(first: $first, after: $after) { totalCount } }
      }`,
      { id: organisation.id, ...variables },
    );
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('every answer', () => {
  it.each(['/graphql', '/healthz', '/readyz', '/bestaat-niet.js', '/%zz', '/assets/../x.js'])(
    'of %s carries the security headers',
    async (path) => {
      const { headers } = await fetch(`${world.url}${path}`);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      // Plain http on one's own machine: no promise about https.
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('is ready when the database has every migration', async () => {
    expect((await fetch(`${world.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
  });
});

describe('a sender who takes his time', () => {
  it('is told so, and does not hold a connection', async () => {
    const { port } = new URL(world.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n' +
        'apollo-require-preflight: 1\r\ncontent-length: 1000\r\n\r\n{',
    );
    const answer = await new Promise<string>((resolve) => {
      let received = '';
      socket.on('data', (bytes) => (received += bytes.toString()));
      socket.on('close', () => resolve(received));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  }, 20_000);
});
