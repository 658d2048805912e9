import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

async function ask(demo: boolean, confirmation: string) {
  const organisation = await world.organisation(demo ? 'Voorbeeld (fictief)' : 'Echt');
  // As the seeding does: the application itself cannot set or change this mark.
  await world.rows('update organisation set demo = $2 where id = $1', [organisation.id, demo]);
  const hr = await (await world.person('Anna')).as('hr', organisation);
  const { data, errors } = await world.client(hr).query<{
    deleteDemoData: { deletedOrganisations: number; problems: { code: string }[] };
  }>(
    `mutation ($input: DeleteDemoDataInput!) { deleteDemoData(input: $input) {
      deletedOrganisations problems { code } } }`,
    { input: { organisationId: organisation.id, confirmation } },
  );
  expect(errors).toBeUndefined();
  return data.deleteDemoData;
}

describe('removing the demonstration', () => {
  it('asks to be confirmed', async () => {
    expect(await ask(true, 'ja')).toEqual({
      deletedOrganisations: 0,
      problems: [{ code: 'NOT_CONFIRMED' }],
    });
  });

  it('is not possible from a real organisation', async () => {
    expect(await ask(false, 'demo verwijderen')).toEqual({
      deletedOrganisations: 0,
      problems: [{ code: 'NOT_DEMO' }],
    });
  });

  it('removes every demonstration and no real organisation', async () => {
    const real = await world.organisation('Blijft');
    const answer = await ask(true, 'Demo verwijderen');
    expect(answer.problems).toEqual([]);
    expect(answer.deletedOrganisations).toBeGreaterThan(0);
    expect(await world.rows('select from organisation where demo')).toEqual([]);
    expect(await world.rows('select from organisation where id = $1', [real.id])).toHaveLength(1);
  });

  it('cannot be prepared by the application itself', async () => {
    const [may] = await world.rows<{ mark: boolean; other: boolean }>(
      `select has_column_privilege('vb_app', 'organisation', 'demo', 'update') as mark,
         has_column_privilege('vb_app', 'organisation', 'facts', 'update') as other`,
    );
    expect(may).toEqual({ mark: false, other: true });
  });
});
