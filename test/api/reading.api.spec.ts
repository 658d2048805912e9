import { consentStep, organisationWithCouncil, submission, today } from '../world/consent.js';
import { changeFacts } from '../world/set-up.js';
import { type TestOrganisation, World } from '../world/world.js';
import type { Client } from '../world/client.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Section {
  section: string;
  seen: boolean;
  seenBy: number;
  changed: boolean;
}

async function sectionsRead(client: Client, { id }: TestOrganisation, request: string) {
  const { data, errors } = await client.query<{
    organisation: { consentRequest: { sectionsRead: Section[] } };
  }>(
    `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
      consentRequest(requestId: $request) { sectionsRead { section seen seenBy changed } } } }`,
    { id, request },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return new Map(
    data.organisation.consentRequest.sectionsRead.map((one) => [one.section, one] as const),
  );
}

function mark(
  client: Client,
  { id }: TestOrganisation,
  requestId: string,
  section: string,
  seen = true,
) {
  return client.query(
    `mutation ($input: MarkSectionInput!) { markSection(input: $input) { problems { code } } }`,
    { input: { organisationId: id, requestId, section, seen } },
  );
}

const comparison = `number decided verdicts { itemId title before after effect }
  changes { text label before after effect material immaterialBecause }`;

interface Comparison {
  number: number;
  decided: boolean;
  verdicts: { itemId: string; title: string; effect: string }[];
  changes: { text: string; effect: string; material: boolean; immaterialBecause: string | null }[];
}

async function comparisons(client: Client, { id }: TestOrganisation, request: string) {
  const { data, errors } = await client.query<{
    organisation: { consentRequest: { comparisons: Comparison[] } };
  }>(
    `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
      consentRequest(requestId: $request) { comparisons { ${comparison} } } } }`,
    { id, request },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisation.consentRequest.comparisons;
}

async function changesToSubmit(client: Client, { id }: TestOrganisation) {
  const { data, errors } = await client.query<{ organisation: { changesToSubmit: Comparison[] } }>(
    `query ($id: ID!) { organisation(organisationId: $id) { changesToSubmit { ${comparison} } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisation.changesToSubmit;
}

describe('the mark “gezien”', () => {
  it('is each member’s own, and lapses where the next version says something else', async () => {
    const setting = await organisationWithCouncil(world);
    const { organisation, appointmentId } = setting;
    const lena = await (await world.person('Lena')).as('works_council', organisation);
    const [hr, bram, second] = [setting.hr, setting.council, lena].map((one) =>
      world.client(one),
    ) as [Client, Client, Client];
    const { request } = await consentStep(hr, organisation, 'submitSetUp', null, submission());
    for (const section of ['positioning', 'duration']) {
      await mark(bram, organisation, request.id, section);
      await mark(bram, organisation, request.id, section);
    }
    await mark(second, organisation, request.id, 'duration');
    const first = await sectionsRead(bram, organisation, request.id);
    expect(first.get('positioning')).toMatchObject({ seen: true, seenBy: 1, changed: false });
    expect(first.get('duration')).toMatchObject({ seen: true, seenBy: 2 });
    expect((await sectionsRead(second, organisation, request.id)).get('positioning')).toMatchObject(
      { seen: false, seenBy: 1 },
    );

    await changeFacts(hr, organisation, 'appointment', appointmentId, 1, [
      { key: 'roleReportsTo', value: 'hr' },
    ]);
    const next = await consentStep(hr, organisation, 'submitSetUp', null, submission());
    const then = await sectionsRead(bram, organisation, next.request.id);
    expect(then.get('positioning')).toMatchObject({ seen: false, seenBy: 0, changed: true });
    expect(then.get('duration')).toMatchObject({ seen: true, seenBy: 2, changed: false });
    // The first version still stands as it was read.
    expect((await sectionsRead(bram, organisation, request.id)).get('positioning')?.seen).toBe(
      true,
    );
  });

  it('can be taken away, and is on sections that are there', async () => {
    const { organisation, hr, council } = await organisationWithCouncil(world);
    const bram = world.client(council);
    const { request } = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission(),
    );
    await mark(bram, organisation, request.id, 'model');
    await mark(bram, organisation, request.id, 'model', false);
    expect((await sectionsRead(bram, organisation, request.id)).get('model')?.seen).toBe(false);
    expect((await mark(bram, organisation, request.id, 'safeguards')).codes).toEqual(['NOT_FOUND']);
    const asHr = await world.client(hr).query(
      `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
        consentRequest(requestId: $request) { sectionsRead { seen } } } }`,
      { id: organisation.id, request: request.id },
    );
    expect(asHr.codes).toEqual(['FORBIDDEN']);
  });
});

describe('what changed', () => {
  it('is the same for HR before sending as for the council after, what got worse first', async () => {
    const { organisation, hr, council, appointmentId } = await organisationWithCouncil(world);
    const [anna, bram] = [world.client(hr), world.client(council)];
    expect(await changesToSubmit(anna, organisation)).toEqual([]);
    let { request } = await consentStep(anna, organisation, 'submitSetUp', null, submission());
    expect(await comparisons(bram, organisation, request.id)).toEqual([]);
    ({ request } = await consentStep(bram, organisation, 'planConsultation', request, {
      meetingOn: await today(world),
    }));
    await consentStep(bram, organisation, 'decide', request, {
      outcome: 'refused',
      reasons: 'Nog niet.',
      snapshotHash: request.snapshot.hash,
    });
    await changeFacts(anna, organisation, 'appointment', appointmentId, 1, [
      { key: 'startOn', value: '2026-02-01' },
      { key: 'roleReportsTo', value: 'hr' },
      { key: 'phone', value: '06 87 65 43 21' },
    ]);
    const shown = await changesToSubmit(anna, organisation);
    expect(shown).toMatchObject([{ number: 1, decided: true }]);
    const [{ changes, verdicts }] = shown as [Comparison];
    expect(changes[0]).toMatchObject({
      text: 'Ruben Réal – Valt onder: Directie → HR',
      effect: 'worse',
      material: true,
    });
    expect(verdicts[0]!.effect).toBe('worse');
    // A telephone number is private: it is in no version and no difference; a date is, and matters.
    expect(changes.map(({ text }) => text).join()).not.toContain('06 87');

    const next = await consentStep(anna, organisation, 'submitSetUp', null, submission());
    const seen = await comparisons(bram, organisation, next.request.id);
    expect(seen).toEqual(shown);
  });

  it('compares with the last decided version and with the one just before', async () => {
    const { organisation, hr, council, appointmentId } = await organisationWithCouncil(world);
    const [anna, bram] = [world.client(hr), world.client(council)];
    let { request } = await consentStep(anna, organisation, 'submitSetUp', null, submission());
    ({ request } = await consentStep(bram, organisation, 'planConsultation', request, {
      meetingOn: await today(world),
    }));
    await consentStep(bram, organisation, 'decide', request, {
      outcome: 'refused',
      reasons: 'Nog niet.',
      snapshotHash: request.snapshot.hash,
    });
    await changeFacts(anna, organisation, 'appointment', appointmentId, 1, [
      { key: 'roleReportsTo', value: 'board' },
    ]);
    await consentStep(anna, organisation, 'submitSetUp', null, submission());
    await changeFacts(anna, organisation, 'appointment', appointmentId, 2, [
      { key: 'startOn', value: '2026-03-01' },
    ]);
    const third = await consentStep(anna, organisation, 'submitSetUp', null, submission());
    const seen = await comparisons(bram, organisation, third.request.id);
    expect(seen.map(({ number, decided }) => [number, decided])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(seen[0]!.changes).toHaveLength(2);
    expect(seen[1]!.changes).toHaveLength(1);
  });

  it('says why a small change leaves consent standing', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    const anna = world.client(hr);
    await consentStep(anna, organisation, 'submitSetUp', null, submission());
    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'sector', value: 'care' },
    ]);
    const [{ changes }] = (await changesToSubmit(anna, organisation)) as [Comparison];
    expect(changes).toMatchObject([
      { material: false, immaterialBecause: 'Beschrijft de organisatie; verandert geen afspraak.' },
    ]);
  });
});
