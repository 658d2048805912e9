import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { World } from '../world/world.js';

/** Each process remembers the documents it read last; what it remembers decides nothing. */
describe('a document that a process has read before', () => {
  let world: World;
  let other: World;
  beforeAll(async () => {
    world = await World.start();
    other = await world.beside();
  });
  afterAll(() => world.stop());

  const nameOf = async (client: ReturnType<World['client']>, organisation: { id: string }) => {
    const { subjects } = await readSetUp(client, organisation as never);
    const unit = subjects.find(({ kind }) => kind === 'unit');
    return unit && factOf(unit, 'name')?.value;
  };

  it('is read anew after a change in another process', async () => {
    const organisation = await world.organisation();
    const anna = await (await world.person('Anna')).as('hr', organisation);
    const here = world.client(anna);
    const there = other.client(anna);
    const { subject } = await addSubject(here, organisation, 'unit', { name: 'Noord' });
    expect(await nameOf(there, organisation)).toBe('Noord');
    expect(await nameOf(here, organisation)).toBe('Noord');
    const changes = [{ key: 'name', value: 'Zuid' }];
    await changeFacts(there, organisation, 'unit', subject!.id, subject!.version, changes);
    expect(await nameOf(here, organisation)).toBe('Zuid');
    expect(await nameOf(there, organisation)).toBe('Zuid');
  });

  it('is not shown to who lost the membership a moment ago, nor to a stranger (Z-16)', async () => {
    const organisation = await world.organisation();
    const anna = await (await world.person('Anna')).as('hr', organisation);
    const bram = await (await world.person('Bram')).as('hr', organisation);
    await addSubject(world.client(anna), organisation, 'unit', { name: 'Noord' });
    expect(await nameOf(world.client(bram), organisation)).toBe('Noord');
    const ask = `query ($id: ID!) { organisation(organisationId: $id) { setUp { revision } } }`;
    const client = world.client(bram);
    expect((await client.query(ask, { id: organisation.id })).codes).toEqual([]);
    await world.rows('delete from membership where account_id = $1', [bram.id]);
    expect((await client.query(ask, { id: organisation.id })).codes).toEqual(['NOT_FOUND']);
    const stranger = world.client(await world.person('Vreemde'));
    expect((await stranger.query(ask, { id: organisation.id })).codes).toEqual(['NOT_FOUND']);
  });

  it('costs one statement besides who asks', async () => {
    const organisation = await world.organisation();
    const anna = await (await world.person('Anna')).as('hr', organisation);
    const client = world.client(anna);
    await addSubject(client, organisation, 'unit', { name: 'Noord' });
    await readSetUp(client, organisation);
    const statements = await world.statements(() => readSetUp(client, organisation));
    expect(statements).toHaveLength(2);
    expect(statements.join()).not.toContain('from appointment');
  });
});
