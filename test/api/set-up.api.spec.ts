import { newKey } from '../world/client.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';
import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

async function organisationWithHr(): Promise<{ organisation: TestOrganisation; hr: Person }> {
  const organisation = await world.organisation('Zorggroep Voorbeeld');
  const hr = await (await world.person('Anna')).as('hr', organisation);
  return { organisation, hr };
}

describe('the set-up', () => {
  it('keeps every kind of answer as it was given', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    const person = await addSubject(anna, organisation, 'person', {
      name: 'Ruben Réal',
      otherRoles: [],
      mainJobIsManager: false,
    });
    const policy = await addSubject(anna, organisation, 'policy', {
      name: 'Regeling vertrouwenspersoon',
      adoptedOn: '2025-03-01',
      timeForm: 'hours_a_year',
      timeAmount: 62.5,
      budgetForm: 'amount',
      budgetCents: 250_000,
      reportingLines: [{ about: 'content', to: 'directors', note: 'rechtstreeks' }],
    });
    const appointment = await addSubject(anna, organisation, 'appointment', {
      person: person.subject!.id,
      kind: 'internal',
      policies: [policy.subject!.id],
      startOn: '2026-01-01',
      phone: '06 12 34 56 78',
    });
    const subject = (await readSetUp(anna, organisation)).subjects.find(
      (one) => one.id === appointment.subject!.id,
    )!;
    expect(subject).toMatchObject({ kind: 'appointment', title: 'Ruben Réal', version: 1 });
    expect(factOf(subject, 'timeAmount')).toMatchObject({
      value: 62.5,
      fromPolicy: policy.subject!.id,
    });
    expect(factOf(subject, 'budgetCents')).toMatchObject({ value: 250_000 });
    expect(factOf(subject, 'reportingLines')?.value).toEqual([
      { about: 'content', to: 'directors', note: 'rechtstreeks' },
    ]);
    expect(factOf(subject, 'startOn')).toMatchObject({
      value: '2026-01-01',
      shown: '1 januari 2026',
      fromPolicy: null,
    });
    expect(factOf(subject, 'phone')?.value).toBe('06 12 34 56 78');
  });

  it('tells unknown from no, and from never asked', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    await changeFacts(anna, organisation, 'organisation', organisation.id, 1, [
      { key: 'hasDepartments', value: false },
      { key: 'headcount', unknown: true },
    ]);
    const own = (await readSetUp(anna, organisation)).subjects[0]!;
    expect(factOf(own, 'hasDepartments')).toMatchObject({ value: false, declaredUnknown: false });
    expect(factOf(own, 'headcount')).toMatchObject({ value: null, declaredUnknown: true });
    expect(factOf(own, 'sector')).toBeUndefined();

    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'hasDepartments', value: null },
    ]);
    const after = (await readSetUp(anna, organisation)).subjects[0]!;
    expect(factOf(after, 'hasDepartments')).toBeUndefined();
  });

  it('saves all changes or none, and names every problem', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    const { problems } = await changeFacts(anna, organisation, 'organisation', organisation.id, 1, [
      { key: 'sector', value: 'care' },
      { key: 'headcount', value: -1 },
      { key: 'nonsense', value: 'x' },
    ]);
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['TOO_LOW', 'headcount'],
      ['UNKNOWN_FACT', 'nonsense'],
    ]);
    const own = (await readSetUp(anna, organisation)).subjects[0]!;
    expect(own.version).toBe(1);
    expect(factOf(own, 'sector')).toBeUndefined();
  });

  it('stores the assessment with the facts, one history row a day and one log row a change', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    const before = await readSetUp(anna, organisation);
    await changeFacts(anna, organisation, 'organisation', organisation.id, 1, [
      { key: 'headcount', value: 80 },
    ]);
    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'sector', value: 'care' },
    ]);
    const { data } = await anna.query<{
      organisation: {
        setUp: { revision: number; lastChangedBy: string };
        assessment: {
          items: { status: string }[];
          completeness: { part: number };
          sizeAdvice: { advice: string; otherViews: string[]; sources: { title: string }[] };
          scoreExample: string[];
        };
        assessmentHistory: unknown[];
      };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) {
        setUp { revision lastChangedBy sections { id state known asked items { itemId } } }
        assessment { id on headline completeness { part of } sizeAdvice { advice otherViews sources { title } } scoreExample
          items { id itemId number title status reasons { text } nextStep factsUsed { key label shown }
            links { section label } sources { title url } } columns { title met unanswered }
          hardStops { title } conflicts { title } qualityChecks { text link { section } } }
        assessmentHistory { on metCount } } }`,
      { id: organisation.id },
    );
    expect(data.organisation.setUp.revision).toBeGreaterThan(before.revision);
    expect(data.organisation.setUp.lastChangedBy).toBe('Anna');
    expect(data.organisation.assessment.items).toHaveLength(12);
    const { sizeAdvice } = data.organisation.assessment;
    expect(sizeAdvice.advice).toContain('50 tot 250');
    expect(sizeAdvice.otherViews).toHaveLength(2);
    expect(sizeAdvice.sources.length).toBeGreaterThan(3);
    expect(data.organisation.assessment.scoreExample.at(-1)).toMatch(/ van 12 punten\.$/);
    expect(data.organisation.assessmentHistory).toHaveLength(1);
    const log = await world.rows<{ action: string; changed: string[] }>(
      'select action, changed from audit_event where organisation_id = $1 order by number',
      [organisation.id],
    );
    expect(log).toEqual([
      { action: 'setUp:change', changed: ['headcount'] },
      { action: 'setUp:change', changed: ['sector'] },
    ]);
  });

  it('assesses another day on request', async () => {
    const { organisation, hr } = await organisationWithHr();
    const { data } = await world.client(hr, { locale: 'en' }).query<{
      organisation: { assessment: { on: string; framework: { title: string } } };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) {
        assessment(on: "2030-05-01") { on framework { title } } } }`,
      { id: organisation.id },
    );
    expect(data.organisation.assessment).toEqual({
      on: '2030-05-01',
      framework: { title: 'Checklist confidential counsellor' },
    });
  });

  it('keeps what something else names, and removes what nothing names', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    const person = (await addSubject(anna, organisation, 'person', { name: 'Ruben' })).subject!;
    const appointment = (await addSubject(anna, organisation, 'appointment', { person: person.id }))
      .subject!;
    const remove = (kind: string, subjectId: string) =>
      anna.query<{ removeSubject: { removedId: string | null; problems: { code: string }[] } }>(
        `mutation ($input: RemoveSubjectInput!) { removeSubject(input: $input) {
          removedId problems { code message } } }`,
        { input: { organisationId: organisation.id, kind, subjectId, expectedVersion: 1 } },
      );
    const kept = (await remove('person', person.id)).data.removeSubject;
    expect(kept.removedId).toBeNull();
    expect(kept.problems.map(({ code }) => code)).toEqual(['STILL_IN_USE']);
    expect((await remove('appointment', appointment.id)).data.removeSubject.removedId).toBe(
      appointment.id,
    );
    expect((await remove('person', person.id)).data.removeSubject.removedId).toBe(person.id);
  });
});

describe('two people at once', () => {
  it('keeps both answers when they answer different questions', async () => {
    const { organisation, hr } = await organisationWithHr();
    const bea = await (await world.person('Bea')).as('hr', organisation);
    const [anna, beatrix] = [world.client(hr), world.client(bea)];
    const first = await changeFacts(anna, organisation, 'organisation', organisation.id, 1, [
      { key: 'headcount', value: 80 },
    ]);
    const second = await changeFacts(beatrix, organisation, 'organisation', organisation.id, 1, [
      { key: 'sector', value: 'care' },
    ]);
    expect([first.conflicts, second.conflicts]).toEqual([[], []]);
    const own = second.subject!;
    expect(own.version).toBe(3);
    expect(factOf(own, 'headcount')?.value).toBe(80);
    expect(factOf(own, 'sector')?.value).toBe('care');
  });

  it('shows both answers when they answer the same question, and saves neither again', async () => {
    const { organisation, hr } = await organisationWithHr();
    const bea = await (await world.person('Bea')).as('hr', organisation);
    await changeFacts(world.client(hr), organisation, 'organisation', organisation.id, 1, [
      { key: 'headcount', value: 80 },
    ]);
    const late = await changeFacts(
      world.client(bea),
      organisation,
      'organisation',
      organisation.id,
      1,
      [
        { key: 'headcount', value: 90 },
        { key: 'sector', value: 'care' },
      ],
    );
    expect(late.conflicts).toMatchObject([
      { key: 'headcount', yours: 90, theirs: 80, changedBy: 'Anna', currentVersion: 2 },
    ]);
    expect(late.subject!.version).toBe(2);
    expect(factOf(late.subject!, 'headcount')?.value).toBe(80);
    expect(factOf(late.subject!, 'sector')).toBeUndefined();
  });

  it('agrees with whoever said the same', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    const same = [{ key: 'headcount', value: 80 }];
    await changeFacts(anna, organisation, 'organisation', organisation.id, 1, same);
    const again = await changeFacts(anna, organisation, 'organisation', organisation.id, 1, same);
    expect([again.conflicts, again.problems]).toEqual([[], []]);
  });

  it('loses no field in 20 rounds of two editors', async () => {
    const { organisation, hr } = await organisationWithHr();
    const bea = await (await world.person('Bea')).as('hr', organisation);
    const [anna, beatrix] = [world.client(hr), world.client(bea)];
    let version = 1;
    for (let round = 1; round <= 20; round += 1) {
      const [one, other] = await Promise.all([
        changeFacts(anna, organisation, 'organisation', organisation.id, version, [
          { key: 'headcount', value: round },
        ]),
        changeFacts(beatrix, organisation, 'organisation', organisation.id, version, [
          { key: 'employees', value: round },
        ]),
      ]);
      expect([one.conflicts, other.conflicts]).toEqual([[], []]);
      version = Math.max(one.subject!.version, other.subject!.version);
      const own = (await readSetUp(anna, organisation)).subjects[0]!;
      expect([factOf(own, 'headcount')?.value, factOf(own, 'employees')?.value]).toEqual([
        round,
        round,
      ]);
    }
  }, 60_000);

  it('adds once for one key, however often and at once it is asked', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        addSubject(anna, organisation, 'person', { name: 'Ruben' }, key),
      ),
    );
    expect(new Set(answers.map((one) => one.subject?.id)).size).toBe(1);
    expect(answers[0]!.subject).not.toBeNull();
    const other = await addSubject(anna, organisation, 'person', { name: 'Iemand anders' }, key);
    expect(other.subject).toBeNull();
    expect(other.problems.map(({ code }) => code)).toEqual(['CONFLICT']);
    const { subjects } = await readSetUp(anna, organisation);
    expect(subjects.filter(({ kind }) => kind === 'person')).toHaveLength(1);
  }, 60_000);

  it('lets exactly one of 20 overlapping appointments through', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    const person = (await addSubject(anna, organisation, 'person', { name: 'Ruben' })).subject!;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, day) =>
        addSubject(anna, organisation, 'appointment', {
          person: person.id,
          kind: 'internal',
          startOn: `2026-01-${String(day + 1).padStart(2, '0')}`,
        }),
      ),
    );
    expect(answers.filter((one) => one.subject)).toHaveLength(1);
    const refused = answers.filter((one) => !one.subject);
    expect(new Set(refused.flatMap((one) => one.problems.map(({ code }) => code)))).toEqual(
      new Set(['OVERLAPPING_TERM']),
    );
    const after = await addSubject(anna, organisation, 'appointment', {
      person: person.id,
      kind: 'external',
      startOn: '2026-01-01',
    });
    expect(after.problems).toEqual([]);
  }, 60_000);
});

describe('a page', () => {
  it('says why whenever it is asked, however the document asks', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    await changeFacts(anna, organisation, 'organisation', organisation.id, 1, [
      { key: 'published', value: false },
      { key: 'communicationForm', value: 'none' },
    ]);
    const query = `query ($id: ID!) {
      short: organisation(organisationId: $id) { assessment { items { itemId status } } }
      long: organisation(organisationId: $id) { ...Page } }
      fragment Page on Organisation { name setUp { revision } assessment { ...Score } }
      fragment Score on Assessment { items { itemId ... on ItemResult { reasons { text } factsUsed { key } } } }`;
    // From the second time on the document runs compiled.
    for (let time = 0; time < 3; time += 1) {
      const { data, errors } = await anna.query<{
        long: {
          assessment: { items: { itemId: string; reasons: unknown[]; factsUsed: unknown[] }[] };
        };
      }>(query, { id: organisation.id });
      expect(errors).toBeUndefined();
      const item = data.long.assessment.items.find(({ itemId }) => itemId === 'communication')!;
      expect(item.reasons.length).toBeGreaterThan(0);
      expect(item.factsUsed.length).toBeGreaterThan(0);
    }
  });

  it('reads organisation, set-up and assessment in a few statements', async () => {
    const { organisation, hr } = await organisationWithHr();
    const anna = world.client(hr);
    for (const name of ['Ruben', 'Sana', 'Tom']) {
      const person = (await addSubject(anna, organisation, 'person', { name })).subject!;
      await addSubject(anna, organisation, 'appointment', { person: person.id });
    }
    const statements = await world.statements(() =>
      anna.query(
        `query ($id: ID!) { organisation(organisationId: $id) { name
          setUp { subjects(kind: appointment) { id title facts { key value } } }
          assessment { items { itemId status } } } }`,
        { id: organisation.id },
      ),
    );
    expect(statements.length).toBeLessThanOrEqual(4);
  });
});
