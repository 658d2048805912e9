import { runCommand } from '../world/command.js';
import { password, World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const accept = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { accepted problems { code } }
}`;

it('makes an organisation and lets its first user in for HR, once', async () => {
  const run = await runCommand(world, ['new-organisation', 'Gemeente Nieuw', 'Eerste@Nieuw.nl']);
  expect([run.code, run.complained]).toEqual([0, '']);
  const token = /\/uitnodiging\/([\w-]{43})/.exec(run.said)?.[1];

  const look = await world
    .client()
    .query(
      `query ($token: String!) { invitation(token: $token) { organisationName role email } }`,
      { token },
    );
  expect(look.data).toEqual({
    invitation: { organisationName: 'Gemeente Nieuw', role: 'hr', email: 'eerste@nieuw.nl' },
  });
  const input = { token, name: 'Eva Eerste', password };
  expect((await world.client().query(accept, { input })).data).toEqual({
    acceptInvitation: { accepted: true, problems: [] },
  });
  expect((await world.client().query(accept, { input })).codes).toEqual(['NOT_FOUND']);

  const [{ id } = { id: '' }] = await world.rows<{ id: string }>(
    `select id from organisation where name = 'Gemeente Nieuw'`,
  );
  const eva = world.client({ email: 'eerste@nieuw.nl' } as never);
  const { data } = await eva.query<{ organisation: object }>(
    `query ($id: ID!) { organisation(organisationId: $id) { viewerCan { memberInvite setUpChange }
      auditLog { nodes { actor action } } } }`,
    { id },
  );
  expect(data.organisation).toEqual({
    viewerCan: { memberInvite: true, setUpChange: true },
    auditLog: {
      nodes: [
        { actor: 'Eva Eerste', action: 'member:accept' },
        { actor: 'Beheer van de installatie', action: 'member:invite' },
        { actor: 'Beheer van de installatie', action: 'organisation:found' },
      ],
    },
  });
});

it('mails the link', async () => {
  await runCommand(world, ['new-organisation', 'Per post', 'post@nieuw.nl']);
  expect(
    await world.rows(
      `select template from mail_outbox where recipient = 'post@nieuw.nl' and sent_at is not null`,
    ),
  ).toEqual([{ template: 'invitation' }]);
});

it.each([
  ['nothing', ['new-organisation'], 'Give a name and an e-mail address'],
  ['a name without quotes', ['new-organisation', 'A', 'B', 'a@b.nl'], 'the name between quotes'],
  ['no name', ['new-organisation', ' ', 'a@b.nl'], '1 to 200 characters'],
  ['no address', ['new-organisation', 'Iets', 'iemand'], 'is not an e-mail address'],
  ['another command', ['delete-everything'], 'There is no “delete-everything”'],
])('refuses %s with a sentence, and makes nothing', async (_, words, sentence) => {
  const before = await world.rows('select id from organisation');
  const run = await runCommand(world, words);
  expect(run.code).toBe(1);
  expect(run.complained).toContain(sentence);
  expect(run.complained.trim().split('\n')).toHaveLength(1);
  expect(await world.rows('select id from organisation')).toEqual(before);
});
