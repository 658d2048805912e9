import { randomUUID } from 'node:crypto';
import type { Client } from '../world/client.js';
import { bringIntoForce, organisationWithCouncil } from '../world/consent.js';
import { changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { type TestOrganisation, World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Step = Record<string, unknown>;

interface Impact {
  silent: boolean;
  items: { itemId: string; from: string; to: string; why: string[] }[];
  hardStopsCame: string[];
  completeness: { from: { part: number }; to: { part: number } };
}

const impact = `silent items { itemId number title from to why } otherReasons betterShown lessShown
  hardStopsCame hardStopsGone conflictsCame conflictsGone
  completeness { from { part of } to { part of } } conformity { from { part of } to { part of } }`;

const sum = `sum parts { label amount } byTheHour { label } withoutNumber unknown`;

interface Tried {
  impact: Impact | null;
  differences: { sentence: string }[];
  consentNeededAgain: boolean;
  material: string[];
  resources: { hours: { sum: number; unknown: string[] }; euros: { sum: number } };
  resourcesNow: { hours: { sum: number } };
  problems: { code: string; field: string | null }[];
  refusedStep: number | null;
}

async function whatIf(client: Client, { id }: TestOrganisation, steps: Step[]): Promise<Tried> {
  const answer = await client.query<{ organisation: { whatIf: Tried } }>(
    `query ($id: ID!, $steps: [TrialStepInput!]!) { organisation(organisationId: $id) {
      whatIf(steps: $steps) { impact { ${impact} } differences { kind subjectId key sentence }
        consentNeededAgain material hardStops refusedStep problems { code field message }
        resources { hours { ${sum} } euros { ${sum} } } resourcesNow { hours { sum } } } } }`,
    { id, steps },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.organisation.whatIf;
}

interface Applied {
  applied: boolean;
  problems: { code: string }[];
  refusedStep: number | null;
  conflicts: {
    step: number;
    about: string;
    conflict: { key: string; theirsShown: string; yoursShown: string; currentVersion: number };
  }[];
}

async function apply(
  client: Client,
  { id }: TestOrganisation,
  steps: Step[],
  idempotencyKey: string = randomUUID(),
): Promise<Applied> {
  const answer = await client.query<{ applyTrial: Applied }>(
    `mutation ($input: ApplyTrialInput!) { applyTrial(input: $input) { applied refusedStep
      problems { code field message }
      conflicts { step about conflict { key theirsShown yoursShown currentVersion } } } }`,
    { input: { organisationId: id, steps, idempotencyKey } },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.applyTrial;
}

const change = (kind: string, subjectId: string, key: string, value: unknown, more: Step = {}) => ({
  act: 'change',
  kind,
  subjectId,
  changes: [{ key, value }],
  ...more,
});

async function start() {
  const setting = await organisationWithCouncil(world);
  return { ...setting, anna: world.client(setting.hr) };
}

describe('a trial', () => {
  it('shows what changes, with hours and euros, and saves nothing', async () => {
    const { organisation, anna, appointmentId } = await start();
    const before = await readSetUp(anna, organisation);
    const tried = await whatIf(anna, organisation, [
      change('appointment', appointmentId, 'roleReportsTo', 'hr'),
      {
        act: 'change',
        kind: 'appointment',
        subjectId: appointmentId,
        changes: [
          { key: 'timeForm', value: 'hours_a_week' },
          { key: 'timeAmount', value: 2 },
          { key: 'budgetForm', value: 'amount' },
          { key: 'budgetCents', value: 150_000 },
        ],
      },
    ]);
    expect(tried.problems).toEqual([]);
    expect(tried.impact!.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ itemId: 'high-position', to: 'not_met' }),
        expect.objectContaining({ itemId: 'time-budget', from: 'unanswered' }),
      ]),
    );
    expect(tried.impact!.items[0]!.why[0]).toMatch(/^Ruben Réal: /);
    expect(tried.differences.map(({ sentence }) => sentence)).toContain(
      'Ruben Réal – Valt onder: Directie → HR',
    );
    expect(tried.resources).toMatchObject({ hours: { sum: 92 }, euros: { sum: 150_000 } });
    expect(tried.resourcesNow.hours.sum).toBe(0);
    expect(tried.consentNeededAgain).toBe(false);
    expect(await readSetUp(anna, organisation)).toEqual(before);
  });

  it('says whether the council would have to consent again, and to what', async () => {
    const { organisation, anna, appointmentId, ...setting } = await start();
    await bringIntoForce(world, { organisation, appointmentId, ...setting });
    const material = change('appointment', appointmentId, 'roleReportsTo', 'mt_member');
    const immaterial = change('organisation', organisation.id, 'headcount', 30);
    expect(await whatIf(anna, organisation, [immaterial])).toMatchObject({
      consentNeededAgain: false,
      material: [],
    });
    expect(await whatIf(anna, organisation, [immaterial, material])).toMatchObject({
      consentNeededAgain: true,
      material: ['Ruben Réal – Valt onder: Directie → Lid van het managementteam'],
    });
  });

  it('adds a counsellor, and names the step that cannot be', async () => {
    const { organisation, anna } = await start();
    const [person, appointment] = [randomUUID(), randomUUID()];
    const steps = [
      {
        act: 'add',
        kind: 'person',
        subjectId: person,
        changes: [{ key: 'name', value: 'Nieuw Iemand' }],
      },
      {
        act: 'add',
        kind: 'appointment',
        subjectId: appointment,
        changes: [
          { key: 'person', value: person },
          { key: 'kind', value: 'internal' },
        ],
      },
    ];
    const tried = await whatIf(anna, organisation, steps);
    expect(tried.differences.map(({ sentence }) => sentence)).toEqual([
      'Persoon toegevoegd: Nieuw Iemand',
      'Benoeming toegevoegd: Nieuw Iemand',
    ]);
    expect(tried.resources.hours.unknown).toEqual(['Ruben Réal', 'Nieuw Iemand']);
    expect(await whatIf(anna, organisation, [steps[1]!])).toMatchObject({
      impact: null,
      refusedStep: 0,
      problems: [{ code: 'NO_SUCH_SUBJECT', field: 'person' }],
    });

    expect((await apply(anna, organisation, steps)).applied).toBe(true);
    const added = (await readSetUp(anna, organisation)).subjects.find(
      ({ id }) => id === appointment,
    );
    expect(added).toMatchObject({ title: 'Nieuw Iemand', version: 1 });
  });

  it('is applied once as one change, with one row of the log', async () => {
    const { organisation, anna, appointmentId } = await start();
    const steps = [
      change('organisation', organisation.id, 'headcount', 80, { expectedVersion: 2 }),
      change('appointment', appointmentId, 'roleReportsTo', 'board', { expectedVersion: 1 }),
    ];
    const key = randomUUID();
    expect(await apply(anna, organisation, steps, key)).toMatchObject({
      applied: true,
      problems: [],
    });
    expect(await apply(anna, organisation, steps, key)).toMatchObject({ applied: true });
    const { subjects } = await readSetUp(anna, organisation);
    expect(
      factOf(
        subjects.find(({ id }) => id === appointmentId)!,
        'roleReportsTo',
      )?.value,
    ).toBe('board');
    const log = await world.rows<{ changed: string[] }>(
      `select changed from audit_event where organisation_id = $1 and action = 'setUp:applyTrial'
       order by number`,
      [organisation.id],
    );
    expect(log).toEqual([{ changed: ['headcount', 'roleReportsTo'] }]);
    expect(await apply(anna, organisation, [steps[0]!], key)).toMatchObject({
      applied: false,
      problems: [{ code: 'CONFLICT' }],
    });
  });

  it('saves nothing when somebody else answered one of the questions meanwhile', async () => {
    const { organisation, anna, appointmentId } = await start();
    await changeFacts(anna, organisation, 'appointment', appointmentId, 1, [
      { key: 'roleReportsTo', value: 'hr' },
    ]);
    const steps = (version: number) => [
      change('organisation', organisation.id, 'headcount', 80, { expectedVersion: 2 }),
      change('appointment', appointmentId, 'roleReportsTo', 'board', { expectedVersion: version }),
    ];
    const refused = await apply(anna, organisation, steps(1));
    expect(refused).toMatchObject({
      applied: false,
      conflicts: [
        {
          step: 1,
          about: 'Ruben Réal – Valt onder',
          conflict: {
            key: 'roleReportsTo',
            theirsShown: 'HR',
            yoursShown: 'Bestuur',
            currentVersion: 2,
          },
        },
      ],
    });
    const own = (await readSetUp(anna, organisation)).subjects[0]!;
    expect(factOf(own, 'headcount')).toBeUndefined();
    expect((await apply(anna, organisation, steps(2))).applied).toBe(true);
  });

  it('merges with what others answered elsewhere on the same subject', async () => {
    const { organisation, anna, appointmentId } = await start();
    await changeFacts(anna, organisation, 'appointment', appointmentId, 1, [
      { key: 'privatePlace', value: true },
    ]);
    const step = change('appointment', appointmentId, 'roleReportsTo', 'board', {
      expectedVersion: 1,
    });
    expect((await apply(anna, organisation, [step])).applied).toBe(true);
  });

  it('refuses a step without the version that was seen, and the organisation itself', async () => {
    const { organisation, anna, appointmentId } = await start();
    const send = (steps: Step[]) =>
      anna.query(`mutation ($input: ApplyTrialInput!) { applyTrial(input: $input) { applied } }`, {
        input: { organisationId: organisation.id, steps, idempotencyKey: randomUUID() },
      });
    const without = await send([change('appointment', appointmentId, 'kind', 'external')]);
    const remove = { act: 'remove', kind: 'organisation', subjectId: organisation.id, changes: [] };
    expect([without.codes, (await send([remove])).codes]).toEqual([
      ['BAD_USER_INPUT'],
      ['BAD_USER_INPUT'],
    ]);
  });
});

describe('the impact of an answer', () => {
  it('comes with the saved answer, and is silent when nothing is judged by it', async () => {
    const { organisation, anna, appointmentId } = await start();
    const save = async (version: number, key: string, value: unknown) => {
      const answer = await anna.query<{ changeFacts: { impact: Impact } }>(
        `mutation ($input: ChangeFactsInput!) { changeFacts(input: $input) { impact { ${impact} } } }`,
        {
          input: {
            organisationId: organisation.id,
            kind: 'appointment',
            subjectId: appointmentId,
            expectedVersion: version,
            changes: [{ key, value }],
          },
        },
      );
      return answer.data.changeFacts.impact;
    };
    const [item] = (await save(1, 'roleReportsTo', 'hr')).items;
    expect(item).toMatchObject({ itemId: 'high-position', to: 'not_met' });
    expect((await save(2, 'phone', '06 00 00 00 00')).silent).toBe(true);
  });

  it('can be asked for each answer beforehand', async () => {
    const { organisation, anna, appointmentId } = await start();
    const ask = async (key: string) => {
      const { data, errors } = await anna.query<{
        organisation: {
          impactOfAnswers: { option: string; label: string; chosen: boolean; impact: Impact }[];
        };
      }>(
        `query ($id: ID!, $subject: ID!, $key: String!) { organisation(organisationId: $id) {
          impactOfAnswers(kind: appointment, subjectId: $subject, key: $key) {
            option label chosen impact { ${impact} } } } }`,
        { id: organisation.id, subject: appointmentId, key },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.organisation.impactOfAnswers;
    };
    const answers = await ask('roleReportsTo');
    expect(answers.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual(['Directie']);
    const of = (option: string) => answers.find((one) => one.option === option)!.impact;
    expect(of('directors').silent).toBe(true);
    expect(of('hr').items.map(({ itemId, to }) => [itemId, to])).toEqual([
      ['high-position', 'not_met'],
      ['placed-under-board', 'not_met'],
    ]);
    expect(await ask('timeAmount')).toEqual([]);
  });
});
