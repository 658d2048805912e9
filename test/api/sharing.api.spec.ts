import { type Client, newKey } from '../world/client.js';
import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { readSharing, sharingStep, tokenIn } from '../world/sharing.js';
import { type TestOrganisation, World } from '../world/world.js';

let world: World;
let group: TestOrganisation;
let school: TestOrganisation;
let gerda: Client;
let sjoerd: Client;
let policyId: string;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  group = await world.organisation('Scholengroep');
  school = await world.organisation('Basisschool De Eik');
  gerda = world.client(await (await world.person('Gerda')).as('hr', group));
  sjoerd = world.client(await (await world.person('Sjoerd')).as('hr', school));
  const add = async (kind: string, facts: Record<string, unknown>) =>
    (await addSubject(gerda, group, kind, facts)).subject!.id;
  policyId = await add('policy', { name: 'Groepsregeling', timeAmount: 24 });
  const person = await add('person', { name: 'Ine Proef', mainJobDepartment: 'hr' });
  await add('appointment', { person, policies: [policyId], phone: '06 12 34 56 78' });
});
afterAll(() => world.stop());

const arrangement = async () => (await readSharing(gerda, group)).arrangements[0]!;
const offer = async () => (await readSharing(sjoerd, school)).receivedOffers[0]!;

async function share(): Promise<string> {
  const appointment = (await readSetUp(gerda, group)).subjects.find(
    ({ kind }) => kind === 'appointment',
  )!;
  expect(
    await sharingStep(gerda, group, 'createArrangement', {
      name: 'Vertrouwenspersoon van de groep',
      level: 'group',
      policyIds: [],
      appointmentIds: [appointment.id],
      idempotencyKey: newKey(),
    }),
  ).toEqual([]);
  expect(
    await sharingStep(gerda, group, 'inviteToArrangement', {
      arrangementId: (await arrangement()).id,
      label: 'De Eik',
      idempotencyKey: newKey(),
    }),
  ).toEqual([]);
  return tokenIn((await arrangement()).uses[0]!.link!);
}

async function shareAndTakeOver(): Promise<void> {
  const token = await share();
  expect(await sharingStep(sjoerd, school, 'acceptArrangement', { token })).toEqual([]);
  expect(
    await sharingStep(sjoerd, school, 'takeOverOffer', {
      offerId: (await offer()).id,
      expectedVersion: 1,
      alsoOwn: false,
    }),
  ).toEqual([]);
}

async function policyOf(client: Client, organisation: TestOrganisation) {
  const { subjects } = await readSetUp(client, organisation);
  return subjects.find(({ kind }) => kind === 'policy')!;
}

async function changeHours(hours: number): Promise<void> {
  const policy = await policyOf(gerda, group);
  await changeFacts(gerda, group, 'policy', policyId, policy.version, [
    { key: 'timeAmount', value: hours },
  ]);
}

async function publish(): Promise<string[]> {
  const { id, version } = await arrangement();
  return sharingStep(gerda, group, 'publishArrangement', {
    arrangementId: id,
    expectedVersion: version,
  });
}

const actions = async ({ id }: TestOrganisation) =>
  (
    await world.rows<{ action: string }>(
      `select action from audit_event where organisation_id = $1
         and action like 'sharing:%' order by number`,
      [id],
    )
  ).map(({ action }) => action);

describe('an arrangement of a group', () => {
  it('is used by another organisation after both agreed, and enters its set-up when it says so', async () => {
    const token = await share();
    expect((await readSharing(sjoerd, school)).receivedOffers).toEqual([]);
    expect(await sharingStep(sjoerd, school, 'acceptArrangement', { token })).toEqual([]);
    expect(await offer()).toMatchObject({
      source: 'group',
      sourceName: 'Scholengroep',
      state: 'offered',
      subjects: ['Ine Proef', 'Groepsregeling', 'Ine Proef'],
      differences: [
        'Persoon toegevoegd: Ine Proef',
        'Regeling toegevoegd: Groepsregeling',
        'Benoeming toegevoegd: Ine Proef (Vertrouwenspersoon van de groep)',
      ],
    });
    expect((await readSetUp(sjoerd, school)).subjects).toHaveLength(1);
    await sharingStep(sjoerd, school, 'takeOverOffer', {
      offerId: (await offer()).id,
      expectedVersion: 1,
      alsoOwn: false,
    });
    const { subjects } = await readSetUp(sjoerd, school);
    const appointment = subjects.find(({ kind }) => kind === 'appointment')!;
    expect(factOf(appointment, 'timeAmount')?.value).toBe(24);
    // Where she works in the group says nothing about this school.
    const person = subjects.find(({ kind }) => kind === 'person')!;
    expect(factOf(person, 'mainJobDepartment')).toBe(undefined);
    expect((await arrangement()).uses).toMatchObject([
      { state: 'in_use', usedBy: 'Basisschool De Eik', takenVersion: 1, link: null },
    ]);
    expect(await actions(school)).toEqual(['sharing:accept', 'sharing:takeOver']);
    expect(await actions(group)).toEqual([
      'sharing:create',
      'sharing:invite',
      'sharing:accepted',
      'sharing:taken',
    ]);
  });

  it('shows a change at the group as a difference, to take over with one step', async () => {
    await shareAndTakeOver();
    await changeHours(40);
    expect([(await arrangement()).changedSince, (await offer()).state]).toEqual([true, 'current']);
    expect(await publish()).toEqual([]);
    expect(await offer()).toMatchObject({
      state: 'changed',
      differences: ['Groepsregeling – Hoeveelheid tijd: 24 → 40'],
    });
    expect(factOf(await policyOf(sjoerd, school), 'timeAmount')?.value).toBe(24);
    const { id } = await offer();
    const step = { offerId: id, alsoOwn: false };
    expect(
      await sharingStep(sjoerd, school, 'takeOverOffer', { ...step, expectedVersion: 1 }),
    ).toEqual(['CONFLICT']);
    expect(
      await sharingStep(sjoerd, school, 'takeOverOffer', { ...step, expectedVersion: 2 }),
    ).toEqual([]);
    expect(factOf(await policyOf(sjoerd, school), 'timeAmount')?.value).toBe(40);
    expect(await offer()).toMatchObject({ state: 'current', differences: [] });
    expect(await publish()).toEqual(['NOTHING_CHANGED']);
  });

  it('leaves an answer of one’s own, and says which', async () => {
    await shareAndTakeOver();
    const policy = await policyOf(sjoerd, school);
    await changeFacts(sjoerd, school, 'policy', policy.id, policy.version, [
      { key: 'timeAmount', value: 60 },
    ]);
    await changeHours(40);
    await publish();
    expect(await offer()).toMatchObject({
      differences: [],
      own: ['Groepsregeling – Hoeveelheid tijd: 60'],
    });
    const step = { offerId: (await offer()).id, expectedVersion: 2 };
    await sharingStep(sjoerd, school, 'takeOverOffer', { ...step, alsoOwn: true });
    expect(factOf(await policyOf(sjoerd, school), 'timeAmount')?.value).toBe(40);
  });

  it('can be ended by either side; what was taken over stays', async () => {
    await shareAndTakeOver();
    const [use] = (await arrangement()).uses;
    expect(await sharingStep(gerda, group, 'endArrangementUse', { useId: use!.id })).toEqual([]);
    expect((await offer()).state).toBe('ended');
    await changeHours(40);
    await publish();
    expect(await offer()).toMatchObject({ state: 'ended', offeredVersion: 1, differences: [] });
    expect(factOf(await policyOf(sjoerd, school), 'timeAmount')?.value).toBe(24);
    expect(
      await sharingStep(sjoerd, school, 'endReceivedOffer', { offerId: (await offer()).id }),
    ).toEqual(['ALREADY_ENDED']);
  });

  it('stops for a receiver that no longer wants it, and the giver sees so', async () => {
    await shareAndTakeOver();
    await sharingStep(sjoerd, school, 'endReceivedOffer', { offerId: (await offer()).id });
    expect((await arrangement()).uses[0]!.state).toBe('ended');
    expect(await actions(group)).toContain('sharing:stopped');
  });

  it('opens with its link once, in time, and to another organisation only', async () => {
    const token = await share();
    const accept = (client: Client, organisation: TestOrganisation, given = token) =>
      sharingStep(client, organisation, 'acceptArrangement', { token: given });
    expect(await accept(gerda, group)).toEqual(['OWN_LINK']);
    expect(await accept(sjoerd, school, 'iets-anders')).toEqual(['LINK_INVALID']);
    await world.rows(`update arrangement_use set expires_at = now() where organisation_id = $1`, [
      group.id,
    ]);
    expect(await accept(sjoerd, school)).toEqual(['LINK_INVALID']);
    await world.rows(
      `update arrangement_use set expires_at = now() + interval '1 day'
       where organisation_id = $1`,
      [group.id],
    );
    expect(await accept(sjoerd, school)).toEqual([]);
    const other = await world.organisation('De Beuk');
    const bea = world.client(await (await world.person('Bea')).as('hr', other));
    expect(await accept(bea, other)).toEqual(['LINK_INVALID']);
    expect((await readSharing(bea, other)).receivedOffers).toEqual([]);
  });

  it('shows nobody anything else of the other organisation', async () => {
    await shareAndTakeOver();
    for (const [client, id] of [
      [sjoerd, group.id],
      [gerda, school.id],
    ] as const) {
      const { codes } = await client.query(
        `query ($id: ID!) { organisation(organisationId: $id) { name } }`,
        { id },
      );
      expect(codes).toEqual(['NOT_FOUND']);
    }
  });

  it('brings what is handed over under the rules of the receiver', async () => {
    await shareAndTakeOver();
    const rows = await world.rows<{ content: string }>(
      `select offered_content::text as content from received_offer where organisation_id = $1`,
      [school.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.content).not.toContain('mainJobDepartment');
  });
});

describe('a default profile of a consultant', () => {
  const agreements = [
    { key: 'roleReportsTo', value: 'board' },
    { key: 'timeAmount', value: 30 },
  ];
  const save = (client: Client, input: Record<string, unknown>) =>
    client.query<{
      saveProfile: {
        profiles: { id: string; version: number; shown: string[] }[];
        problems: { code: string; field: string }[];
      };
    }>(
      `mutation ($input: SaveProfileInput!) { saveProfile(input: $input) {
        profiles { id version shown } problems { code field } } }`,
      { input: { profileId: newKey(), name: 'Basis', agreements, ...input } },
    );
  const offerProfile = (client: Client, profileId: string) =>
    sharingStep(client, school, 'offerProfile', { profileId });

  it('is offered to a client, who sees what it would fill and takes it over', async () => {
    const dirk = await world.consultant('Dirk');
    await world.engage(dirk, school);
    const profileId = newKey();
    const { saveProfile } = (await save(world.client(dirk), { profileId })).data;
    expect(saveProfile.profiles[0]!.shown).toEqual(['Valt onder: Bestuur', 'Hoeveelheid tijd: 30']);
    expect(await offerProfile(world.client(dirk), profileId)).toEqual([]);
    expect(await offerProfile(world.client(dirk), profileId)).toEqual(['ALREADY_OFFERED']);
    expect(await offer()).toMatchObject({
      source: 'consultant',
      sourceName: 'Dirk',
      answers: ['Valt onder: Bestuur', 'Hoeveelheid tijd: 30'],
      differences: ['Regeling toegevoegd: Basis'],
    });
    const { subject: own } = await addSubject(sjoerd, school, 'policy', {
      name: 'Eigen',
      timeAmount: 12,
    });
    await sharingStep(sjoerd, school, 'takeOverOffer', {
      offerId: (await offer()).id,
      expectedVersion: 1,
      alsoOwn: false,
      intoPolicyId: own!.id,
    });
    const policy = await policyOf(sjoerd, school);
    expect([factOf(policy, 'roleReportsTo')?.value, factOf(policy, 'timeAmount')?.value]).toEqual([
      'board',
      12,
    ]);
  });

  it('goes by the rules of the catalogue, and by its version', async () => {
    const dirk = world.client(await world.consultant('Dirk'));
    const profileId = newKey();
    const wrong = await save(dirk, { profileId, agreements: [{ key: 'timeAmount', value: -1 }] });
    expect(wrong.data.saveProfile.problems).toEqual([{ code: 'TOO_LOW', field: 'timeAmount' }]);
    await save(dirk, { profileId });
    await save(dirk, { profileId, expectedVersion: 1, name: 'Anders' });
    expect(
      (await save(dirk, { profileId, expectedVersion: 1, name: 'Oud' })).data.saveProfile.problems,
    ).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is the consultant’s own: another cannot offer, change or throw it away', async () => {
    const [dirk, els] = [await world.consultant('Dirk'), await world.consultant('Els')];
    await world.engage(els, school);
    const profileId = newKey();
    await save(world.client(dirk), { profileId });
    expect(await offerProfile(world.client(els), profileId)).toEqual(['NOT_FOUND']);
    expect(await offerProfile(world.client(dirk), profileId)).toEqual(['NOT_FOUND']);
    const gone = await world.client(els).query(
      `mutation ($input: DeleteProfileInput!) { deleteProfile(input: $input) {
          problems { code } } }`,
      { input: { profileId } },
    );
    expect(gone.codes).toEqual(['NOT_FOUND']);
    const none = await sjoerd.query('{ defaultProfiles { id } }');
    expect(none.codes).toEqual(['FORBIDDEN']);
  });
});
