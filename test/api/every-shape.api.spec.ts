import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';
import type { Client } from '../world/client.js';
import { type TestOrganisation, World } from '../world/world.js';

let world: World;
let organisation: TestOrganisation;
let hr: Client;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  organisation = await world.organisation();
  hr = world.client(await (await world.person('Anna')).as('hr', organisation));
});
afterAll(() => world.stop());

const add = async (kind: string, facts: Record<string, unknown>) =>
  (await addSubject(hr, organisation, kind, facts)).subject!;
const now = async (id: string) =>
  (await readSetUp(hr, organisation)).subjects.find((one) => one.id === id);

interface Problems {
  problems: { code: string; field: string | null; message: string }[];
}

async function applyToAll(kind: string, id: string, key: string, expectedVersion: number) {
  const { data } = await hr.query<{ applyToAll: Problems & { changedCount: number } }>(
    `mutation ($input: ApplyToAllInput!) { applyToAll(input: $input) {
      changedCount problems { code field message } } }`,
    { input: { organisationId: organisation.id, kind, subjectId: id, key, expectedVersion } },
  );
  return data.applyToAll;
}

async function remove(kind: string, id: string, withReferences?: boolean, expectedVersion = 1) {
  const { data } = await hr.query<{ removeSubject: Problems & { removedId: string | null } }>(
    `mutation ($input: RemoveSubjectInput!) { removeSubject(input: $input) {
      removedId problems { code field message } } }`,
    {
      input: {
        organisationId: organisation.id,
        kind,
        subjectId: id,
        expectedVersion,
        withReferences,
      },
    },
  );
  return data.removeSubject;
}

async function removal(kind: string, id: string) {
  const { data } = await hr.query<{
    organisation: { removal: { possible: boolean; effects: { sentence: string }[] } | null };
  }>(
    `query ($id: ID!, $kind: SubjectKind!, $subject: ID!) { organisation(organisationId: $id) {
      removal(kind: $kind, subjectId: $subject) { possible effects { sentence } } } }`,
    { id: organisation.id, kind, subject: id },
  );
  return data.organisation.removal;
}

describe('one agreement for everybody', () => {
  it('is taken over by the policy, and all follow it', async () => {
    const policy = await add('policy', { name: 'Regeling', timeForm: 'hours_a_year' });
    const persons = [await add('person', { name: 'Ine' }), await add('person', { name: 'Jan' })];
    const [one, other] = [
      await add('appointment', { person: persons[0]!.id, policies: [policy.id], timeAmount: 60 }),
      await add('appointment', { person: persons[1]!.id, policies: [policy.id], timeAmount: 24 }),
    ];
    expect(await applyToAll('appointment', one.id, 'timeAmount', 1)).toEqual({
      changedCount: 3,
      problems: [],
    });
    for (const id of [one.id, other.id]) {
      const subject = await now(id);
      expect([factOf(subject!, 'timeAmount'), subject!.version]).toMatchObject([
        { value: 60, fromPolicy: policy.id },
        2,
      ]);
    }
    const log = await world.rows<{ action: string; details: { subjects: number } }>(
      `select action, details from audit_event where organisation_id = $1
       order by number desc limit 1`,
      [organisation.id],
    );
    expect(log).toMatchObject([{ action: 'setUp:applyToAll', details: { subjects: 3 } }]);
  });

  it('is refused on an older version, and where there is no answer', async () => {
    const policy = await add('policy', { name: 'Regeling' });
    expect((await applyToAll('policy', policy.id, 'timeAmount', 1)).problems).toMatchObject([
      { code: 'NOTHING_TO_APPLY', field: 'key' },
    ]);
    await changeFacts(hr, organisation, 'policy', policy.id, 1, [{ key: 'timeAmount', value: 1 }]);
    expect((await applyToAll('policy', policy.id, 'timeAmount', 1)).problems).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });
});

describe('removing what others name', () => {
  it('says first what else changes, and then changes it along', async () => {
    const north = await add('unit', { name: 'Noord' });
    const ward = await add('unit', { name: 'Afdeling 2', partOf: north.id });
    const team = await add('unit', { name: 'Team 3', partOf: ward.id });
    expect(await removal('unit', ward.id)).toEqual({
      possible: true,
      effects: [{ sentence: 'Team 3 (Valt onder): komt onder Noord te staan.' }],
    });
    expect((await remove('unit', ward.id)).problems).toMatchObject([{ code: 'STILL_IN_USE' }]);
    expect(await remove('unit', ward.id, true)).toEqual({ removedId: ward.id, problems: [] });
    expect(factOf((await now(team.id))!, 'partOf')!.value).toBe(north.id);
    expect(await now(ward.id)).toBe(undefined);
  });

  it('waits while it would widen what was agreed', async () => {
    const north = await add('unit', { name: 'Noord' });
    const person = await add('person', { name: 'Ine' });
    const appointment = await add('appointment', { person: person.id, units: [north.id] });
    expect((await removal('unit', north.id))!.possible).toBe(false);
    const refused = await remove('unit', north.id, true);
    expect(refused.removedId).toBe(null);
    expect(refused.problems[0]!.message).toMatch(/anders zou dit voor alles gelden/);
    expect(factOf((await now(appointment.id))!, 'units')!.value).toEqual([north.id]);
  });
});

describe('a vacant post', () => {
  it('is nobody: nothing is asked of it and it counts for no item', async () => {
    const sections = async () => {
      const { data } = await hr.query<{
        organisation: { setUp: { sections: { asked: number }[] } };
      }>(
        `query ($id: ID!) { organisation(organisationId: $id) { setUp { sections { asked } } } }`,
        { id: organisation.id },
      );
      return data.organisation.setUp.sections.reduce((sum, { asked }) => sum + asked, 0);
    };
    const before = await sections();
    const vacancy = await add('appointment', { vacant: true, position: 'counsellor' });
    expect([vacancy.title, await sections()]).toEqual(['Vacature', before]);
  });
});
