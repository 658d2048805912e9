import { DailyWork } from '@vertrouwensbasis/api/features/assessment/daily-work.js';
import { bringIntoForce, organisationWithCouncil, standingOf } from '../world/consent.js';
import { addSubject } from '../world/set-up.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const run = () => world.app.get(DailyWork, { strict: false }).run();

describe('the passing of time', () => {
  it('is assessed once a day, and leaves today’s alone', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    await addSubject(world.client(hr), organisation, 'unit', { name: 'Locatie Noord' });
    expect(await run()).toBe(0);
    await world.rows(
      `update assessment set on_day = on_day - 3, 
         result = jsonb_set(result::jsonb, '{on}', '"2020-01-01"')::json
       where organisation_id = $1`,
      [organisation.id],
    );
    await world.rows(
      `update assessment_history set on_day = on_day - 3 where organisation_id = $1`,
      [organisation.id],
    );
    expect(await run()).toBe(1);
    const history = await world.rows(
      `select from assessment_history where organisation_id = $1 and framework_id = 'tno-lvv'`,
      [organisation.id],
    );
    expect(history).toHaveLength(2);
    expect(await run()).toBe(0);
  });

  it('shows today’s verdicts even before that', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    await world.rows(
      `update assessment set on_day = on_day - 3, 
         result = jsonb_set(result::jsonb, '{on}', '"2020-01-01"')::json
       where organisation_id = $1`,
      [organisation.id],
    );
    const { data } = await world
      .client(hr)
      .query<{ organisation: { assessment: { on: string } } }>(
        `query ($id: ID!) { organisation(organisationId: $id) { assessment { on } } }`,
        { id: organisation.id },
      );
    expect(data.organisation.assessment.on > '2026').toBe(true);
  });

  it('keeps consent in force', async () => {
    const setting = await organisationWithCouncil(world);
    await bringIntoForce(world, setting);
    await world.rows('update assessment set on_day = on_day - 1 where organisation_id = $1', [
      setting.organisation.id,
    ]);
    await run();
    expect((await standingOf(world.client(setting.hr), setting.organisation)).state).toBe(
      'in_force',
    );
  });
});
