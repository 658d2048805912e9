import { newKey } from '../world/client.js';
import { organisationWithCouncil, today } from '../world/consent.js';
import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { mailedToken } from '../world/mail.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

let world: World;
let organisation: TestOrganisation;
let hr: Person;
let ownId: string;
let otherId: string;
let personId: string;
beforeAll(async () => {
  world = await World.start();
  ({ organisation, hr, appointmentId: otherId } = await organisationWithCouncil(world));
  const client = world.client(hr);
  const person = await addSubject(client, organisation, 'person', { name: 'Vera Vast' });
  personId = person.subject!.id;
  const appointment = await addSubject(client, organisation, 'appointment', {
    person: personId,
    kind: 'internal',
    startOn: '2026-01-01',
    phone: '06 98 76 54 32',
  });
  ownId = appointment.subject!.id;
});
afterAll(() => world.stop());

const invite = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { problems { code } }
}`;
const inviting = (email: string, more: object) => ({
  input: {
    organisationId: organisation.id,
    email,
    name: 'Vera Vast',
    role: 'counsellor',
    idempotencyKey: newKey(),
    ...more,
  },
});

/** Somebody who accepted HR's invitation as counsellor, as this person of the set-up or as none. */
async function counsellor(name: string, linkedTo: string | null): Promise<Person> {
  const person = await world.person(name);
  const sent = await world
    .client(hr)
    .query(invite, inviting(person.email, linkedTo ? { personId: linkedTo } : {}));
  expect(sent.data).toEqual({ inviteMember: { problems: [] } });
  const accepted = await world.client().query(
    `mutation ($input: AcceptInvitationInput!) {
      acceptInvitation(input: $input) { accepted } }`,
    { input: { token: await mailedToken(world, person.email), name: '', password: '' } },
  );
  expect(accepted.data).toEqual({ acceptInvitation: { accepted: true } });
  return person;
}

async function confirm(person: Person, appointmentId: string): Promise<string[]> {
  const client = world.client(person);
  const { subjects } = await readSetUp(client, organisation);
  const { version } = subjects.find((one) => one.id === appointmentId)!;
  const outcome = await changeFacts(client, organisation, 'appointment', appointmentId, version, [
    { key: 'confirmedOn', value: await today(world) },
  ]);
  return outcome.problems.map((problem) => problem.code);
}

it('lets a counsellor confirm the own appointment, and no other', async () => {
  const vera = await counsellor('Vera', personId);
  expect(await confirm(vera, otherId)).toEqual(['NOT_YOURS_TO_SAY']);
  expect(await confirm(vera, ownId)).toEqual([]);
  const { subjects } = await readSetUp(world.client(hr), organisation);
  const said = (id: string) =>
    factOf(
      subjects.find((one) => one.id === id)!,
      'confirmedOn',
    )?.value ?? null;
  expect([said(ownId), said(otherId)]).toEqual([await today(world), null]);
});

it('lets a counsellor answer nothing but that', async () => {
  const vera = await counsellor('Veronique', personId);
  const client = world.client(vera);
  const { subjects } = await readSetUp(client, organisation);
  const { version } = subjects.find((one) => one.id === ownId)!;
  const outcome = await changeFacts(client, organisation, 'appointment', ownId, version, [
    { key: 'startOn', value: '2026-02-01' },
  ]);
  expect(outcome.problems.map((one) => one.code)).toEqual(['NOT_YOURS_TO_SAY']);
});

it('shows a counsellor their own contact details, and not those of another', async () => {
  const vera = await counsellor('Verona', personId);
  const { subjects } = await readSetUp(world.client(vera), organisation);
  const phone = (id: string) =>
    factOf(
      subjects.find((one) => one.id === id)!,
      'phone',
    )?.value ?? null;
  expect([phone(ownId), phone(otherId)]).toEqual(['06 98 76 54 32', null]);
});

it('lets a counsellor who is nobody in the set-up confirm nothing', async () => {
  const someone = await counsellor('Willem', null);
  expect(await confirm(someone, ownId)).toEqual(['NOT_YOURS_TO_SAY']);
});

it('takes the link away with the role', async () => {
  const vera = await counsellor('Vesta', personId);
  await world
    .client(hr)
    .query(
      `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { problems { code } } }`,
      { input: { organisationId: organisation.id, accountId: vera.id, role: 'counsellor' } },
    );
  expect(
    await world.rows('select from counsellor_account where account_id = $1', [vera.id]),
  ).toEqual([]);
});

it('links counsellors only, and only to somebody of the own set-up', async () => {
  const client = world.client(hr);
  const elsewhere = await organisationWithCouncil(world);
  const { subjects } = await readSetUp(world.client(elsewhere.hr), elsewhere.organisation);
  const foreign = subjects.find((one) => one.kind === 'person')!.id;
  const answers = [
    await client.query(invite, inviting('een@example.nl', { personId: foreign })),
    await client.query(invite, inviting('een@example.nl', { personId: newKey() })),
    await client.query(invite, inviting('een@example.nl', { personId, role: 'board' })),
  ];
  expect(answers.map((one) => one.codes)).toEqual([
    ['NOT_FOUND'],
    ['NOT_FOUND'],
    ['BAD_USER_INPUT'],
  ]);
});
