import { newKey } from '../world/client.js';
import { mailedToken, mailTo } from '../world/mail.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

let world: World;
let organisation: TestOrganisation;
let hr: Person;
beforeAll(async () => {
  world = await World.start();
  organisation = await world.organisation('Linde Zorg');
  hr = await (await world.person('Hanna')).as('hr', organisation);
});
afterAll(() => world.stop());

const invite = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { invitation { id email role } problems { code field } }
}`;
const accept = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { accepted problems { code field } }
}`;
const newPassword = 'vier oranje kamelen dansen';
const inviting = (email: string, more: object = {}) => ({
  input: {
    organisationId: organisation.id,
    email,
    name: 'Otto',
    role: 'works_council',
    idempotencyKey: newKey(),
    ...more,
  },
});

it('invites by mail; looking uses nothing up, accepting works once', async () => {
  const sent = await world.client(hr).query(invite, inviting('otto@example.nl'));
  expect(sent.data).toMatchObject({ inviteMember: { problems: [] } });
  const token = await mailedToken(world, 'otto@example.nl');
  expect(await mailTo(world.mailDir, 'otto@example.nl')).not.toMatch(/Otto|Linde|Hanna/);
  const dump = await world.rows<{ row: string }>(
    'select i::text as row from invitation i union all select m::text from mail_outbox m',
  );
  expect(JSON.stringify(dump)).not.toContain(token);

  const preview = `query ($token: String!) {
    invitation(token: $token) { organisationName role email hasAccount }
  }`;
  for (let look = 0; look < 3; look += 1) {
    expect((await world.client().query(preview, { token })).data).toEqual({
      invitation: {
        organisationName: 'Linde Zorg',
        role: 'works_council',
        email: 'otto@example.nl',
        hasAccount: false,
      },
    });
  }
  const weak = await world
    .client()
    .query(accept, { input: { token, name: 'Otto', password: 'linde zorg otto' } });
  expect(weak.data).toEqual({
    acceptInvitation: {
      accepted: false,
      problems: [{ code: 'PASSWORD_TOO_COMMON', field: 'password' }],
    },
  });
  const accepting = { input: { token, name: 'Otto', password: newPassword } };
  const all = await Promise.all(
    Array.from({ length: 6 }, () => world.client().query(accept, accepting)),
  );
  expect(all.filter((answer) => answer.codes.length === 0)).toHaveLength(1);
  expect((await world.client().query(preview, { token })).data).toEqual({ invitation: null });
  expect(
    await world.rows(
      'select role from membership m join account a on a.id = m.account_id where a.email = $1',
      ['otto@example.nl'],
    ),
  ).toEqual([{ role: 'works_council' }]);
});

it('gives the first answer to a repeated request and refuses the key for another', async () => {
  const first = inviting('paul@example.nl');
  const client = world.client(hr);
  const [one, two] = await Promise.all([client.query(invite, first), client.query(invite, first)]);
  expect(one.data).toEqual(two.data);
  const other = await client.query(
    invite,
    inviting('rik@example.nl', { idempotencyKey: first.input.idempotencyKey }),
  );
  expect(other.codes).toEqual(['CONFLICT']);
});

it('is for HR, in their own organisation, and not for every role', async () => {
  const council = await (await world.person('Olga')).as('works_council', organisation);
  const stranger = await (await world.person('Vera')).as('hr', await world.organisation('Elders'));
  expect((await world.client().query(invite, inviting('x@example.nl'))).codes).toEqual([
    'UNAUTHENTICATED',
  ]);
  expect((await world.client(council).query(invite, inviting('x@example.nl'))).codes).toEqual([
    'FORBIDDEN',
  ]);
  expect((await world.client(stranger).query(invite, inviting('x@example.nl'))).codes).toEqual([
    'NOT_FOUND',
  ]);
  expect(
    (await world.client(hr).query(invite, inviting('x@example.nl', { role: 'auditor' }))).codes,
  ).toEqual(['FORBIDDEN']);
});

it('dies when the one who sent it loses the right', async () => {
  const second = await (await world.person('Henk')).as('hr', organisation);
  await world.client(second).query(invite, inviting('sofie@example.nl'));
  const token = await mailedToken(world, 'sofie@example.nl');
  const remove = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { problems { code } } }`;
  const removed = await world.client(hr).query(remove, {
    input: { organisationId: organisation.id, accountId: second.id, role: 'hr' },
  });
  expect(removed.data).toEqual({ removeMember: { problems: [] } });
  const answer = await world
    .client()
    .query(accept, { input: { token, name: 'Sofie', password: newPassword } });
  expect(answer.codes).toEqual(['NOT_FOUND']);
  const last = await world.client(hr).query(remove, {
    input: { organisationId: organisation.id, accountId: hr.id, role: 'hr' },
  });
  expect(last.data).toEqual({ removeMember: { problems: [{ code: 'LAST_HR' }] } });
});
