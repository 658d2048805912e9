import { randomUUID } from 'node:crypto';
import { catalogue, type FactDefinitions, sectionIds } from '@vertrouwensbasis/domain';
import type { Client } from '../world/client.js';
import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { password, type Person, type TestOrganisation, World } from '../world/world.js';
import { mailedToken } from '../world/mail.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Setting {
  organisation: TestOrganisation;
  hr: Person;
  anna: Client;
  mila: Person;
  client: Client;
  personId: string;
  policyId: string;
  appointmentId: string;
}

/** Anna of HR, a counsellor with answers in every section, and Mila with these sections. */
async function setting(...sections: (typeof sectionIds)[number][]): Promise<Setting> {
  const organisation = await world.organisation();
  const hr = await (await world.person('Anna')).as('hr', organisation);
  const mila = await (await world.person('Mila')).as('contributor', organisation);
  await world.assign(mila, organisation, ...sections);
  const anna = world.client(hr);
  await changeFacts(anna, organisation, 'organisation', organisation.id, 1, [
    { key: 'headcount', value: 80 },
    { key: 'model', value: 'internal' },
  ]);
  const person = await addSubject(anna, organisation, 'person', {
    name: 'Ingrid',
    otherRoles: ['mediator'],
  });
  const policy = await addSubject(anna, organisation, 'policy', {
    name: 'Regeling',
    timeForm: 'hours_a_week',
    timeAmount: 4,
    secrecyClause: 'yes',
  });
  const appointment = await addSubject(anna, organisation, 'appointment', {
    person: person.subject!.id,
    kind: 'internal',
    policies: [policy.subject!.id],
    phone: '06 12345678',
    endOn: '2029-01-01',
  });
  return {
    organisation,
    hr,
    anna,
    mila,
    client: world.client(mila),
    personId: person.subject!.id,
    policyId: policy.subject!.id,
    appointmentId: appointment.subject!.id,
  };
}

describe('what a contributor reads', () => {
  it('is the assigned sections, also through lists and answers; never another fact', async () => {
    const { organisation, client } = await setting('time-and-budget');
    const { data, errors } = await client.query<{
      organisation: {
        setUp: {
          ownSections: string[];
          lastChangedBy: string | null;
          sections: { id: string; items: unknown[] }[];
          subjects: {
            kind: keyof typeof catalogue;
            title: string;
            facts: { key: string; shown: string }[];
            answers: object;
          }[];
        };
      };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) { setUp {
        ownSections lastChangedBy lastChangedAt sections { id state items { status } }
        subjects { id kind title facts { key shown fromPolicy } answers } } } }`,
      { id: organisation.id },
    );
    expect(errors).toBeUndefined();
    const { setUp } = data.organisation;
    expect(setUp).toMatchObject({
      ownSections: ['time-and-budget'],
      lastChangedBy: null,
      sections: [{ id: 'time-and-budget', items: [] }],
    });
    const shown = setUp.subjects.flatMap(({ kind, facts, answers }) =>
      [...facts.map(({ key }) => key), ...Object.keys(answers)].map((key) => ({
        section: (catalogue[kind] as FactDefinitions)[key]!.section,
        key,
      })),
    );
    // What the section asks, and the answers on which its questions hang.
    expect(
      shown.filter(
        ({ section, key }) => section !== 'time-and-budget' && !['kind', 'policies'].includes(key),
      ),
    ).toEqual([]);
    expect(shown.map(({ key }) => key)).toContain('timeAmount');
    expect(setUp.subjects.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'policy: Regeling',
      'appointment: Ingrid',
    ]);
  });

  it('holds what the appointment inherits from its policy', async () => {
    const { organisation, client, appointmentId, policyId } = await setting('time-and-budget');
    const { subjects } = await readSetUp(client, organisation);
    const appointment = subjects.find(({ id }) => id === appointmentId)!;
    expect(factOf(appointment, 'timeAmount')).toMatchObject({ value: 4, fromPolicy: policyId });
    expect(factOf(appointment, 'secrecyClause')).toBeUndefined();
  });

  it.each([
    ['assessment { conformity { part } }'],
    ['assessmentHistory { on }'],
    ['consentStanding { state }'],
    ['consentRequests { totalCount }'],
    ['evidence { totalCount }'],
    ['members { totalCount }'],
    ['invitations { totalCount }'],
    ['contributors { account { name } }'],
    ['grants { totalCount }'],
    ['auditLog { totalCount }'],
  ])('is not %s', async (field) => {
    const { organisation, client } = await setting('time-and-budget');
    const answer = await client.query(
      `query ($id: ID!) { organisation(organisationId: $id) { ${field} } }`,
      { id: organisation.id },
    );
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('is not private contact data, also in the section that asks it', async () => {
    const { organisation, client, appointmentId } = await setting('publication-and-reach');
    const { subjects } = await readSetUp(client, organisation);
    expect(
      factOf(
        subjects.find(({ id }) => id === appointmentId)!,
        'phone',
      ),
    ).toBeUndefined();
  });

  it('is nothing once every section was taken back, with the very next request', async () => {
    const { organisation, client, anna, mila } = await setting('time-and-budget');
    expect((await readSetUp(client, organisation)).subjects).not.toEqual([]);
    await takeBack(anna, organisation, mila, 'time-and-budget');
    expect((await readSetUp(client, organisation)).subjects).toEqual([]);
  });
});

const takeBack = (
  client: Client,
  { id }: TestOrganisation,
  { id: accountId }: Person,
  section: string,
) =>
  client.query<{ withdrawSection: { problems: unknown[] } }>(
    `mutation ($input: WithdrawSectionInput!) { withdrawSection(input: $input) { problems { code } } }`,
    { input: { organisationId: id, accountId, section } },
  );

const assign = (
  client: Client,
  { id }: TestOrganisation,
  { id: accountId }: Person,
  section: string,
) =>
  client.query<{ assignSection: { problems: unknown[] } }>(
    `mutation ($input: AssignSectionInput!) { assignSection(input: $input) { problems { code } } }`,
    { input: { organisationId: id, accountId, section } },
  );

describe('what a contributor writes', () => {
  it('is the questions of the assigned sections', async () => {
    const { organisation, client, policyId, hr } = await setting('time-and-budget');
    const done = await changeFacts(client, organisation, 'policy', policyId, 1, [
      { key: 'timeAmount', value: 6 },
    ]);
    expect(done).toMatchObject({ problems: [], conflicts: [] });
    expect(factOf(done.subject!, 'timeAmount')?.value).toBe(6);
    expect(factOf(done.subject!, 'secrecyClause')).toBeUndefined();
    const [row] = await world.rows<{ roles: string[]; actor: string }>(
      `select roles, actor_account_id as actor from audit_event
       where organisation_id = $1 order by number desc limit 1`,
      [organisation.id],
    );
    expect(row).toMatchObject({ roles: ['contributor'] });
    expect(row!.actor).not.toBe(hr.id);
  });

  it('does not tell what it does to the verdicts', async () => {
    const { organisation, client, policyId } = await setting('time-and-budget');
    const change = (by: Client, value: number) =>
      by.query<{ changeFacts: { impact: object | null } }>(
        `mutation ($input: ChangeFactsInput!) { changeFacts(input: $input) {
          impact { items { itemId } } } }`,
        {
          input: {
            organisationId: organisation.id,
            kind: 'policy',
            subjectId: policyId,
            expectedVersion: 1,
            changes: [{ key: 'timeAmount', value }],
          },
        },
      );
    expect((await change(client, 6)).data.changeFacts.impact).toBeNull();
  });

  it('is refused elsewhere, all of it when one answer is', async () => {
    const { organisation, client, policyId, anna } = await setting('time-and-budget');
    const refused = await changeFacts(client, organisation, 'policy', policyId, 1, [
      { key: 'timeAmount', value: 6 },
      { key: 'secrecyClause', value: 'none' },
    ]);
    expect(refused.problems).toMatchObject([{ code: 'NOT_YOURS_TO_SAY', field: 'secrecyClause' }]);
    const { subjects } = await readSetUp(anna, organisation);
    const policy = subjects.find(({ id }) => id === policyId)!;
    expect(factOf(policy, 'timeAmount')?.value).toBe(4);
    expect(factOf(policy, 'secrecyClause')?.value).toBe('yes');
  });

  it('adds what its section names, and removes nothing', async () => {
    const { organisation, client } = await setting('documents-and-consent');
    const added = await addSubject(client, organisation, 'document', { title: 'Brief' });
    expect(added.problems).toEqual([]);
    const other = await addSubject(client, organisation, 'unit', { name: 'Zuid' });
    expect(other.problems).toMatchObject([{ code: 'NOT_YOURS_TO_SAY' }]);
    const removed = await client.query(
      `mutation ($input: RemoveSubjectInput!) { removeSubject(input: $input) { removedId } }`,
      {
        input: {
          organisationId: organisation.id,
          kind: 'document',
          subjectId: added.subject!.id,
          expectedVersion: 1,
        },
      },
    );
    expect(removed.codes).toEqual(['FORBIDDEN']);
  });

  it('ends with the section, also for an answer that was on its way', async () => {
    const { organisation, client, anna, mila, policyId } = await setting('time-and-budget');
    await takeBack(anna, organisation, mila, 'time-and-budget');
    const { problems } = await changeFacts(client, organisation, 'policy', policyId, 1, [
      { key: 'timeAmount', value: 6 },
    ]);
    expect(problems).toMatchObject([{ code: 'NOT_YOURS_TO_SAY', field: 'timeAmount' }]);
  });
});

describe('the history of an answer', () => {
  const history = (
    client: Client,
    { id }: TestOrganisation,
    kind: string,
    subjectId: string,
    key: string,
  ) =>
    client.query<{
      organisation: {
        factHistory: {
          totalCount: number;
          nodes: {
            text: string;
            from: string | null;
            to: string | null;
            latest: boolean;
            version: number;
          }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    }>(
      `query ($id: ID!, $kind: SubjectKind!, $subjectId: ID!, $key: String!) {
        organisation(organisationId: $id) { factHistory(kind: $kind, subjectId: $subjectId, key: $key, first: 2) {
          totalCount pageInfo { hasNextPage endCursor } nodes { version text from to latest } } } }`,
      { id, kind, subjectId, key },
    );

  it('tells who changed it from what to what, in sentences, newest first and in pages', async () => {
    const { organisation, anna } = await setting();
    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'headcount', value: 90 },
    ]);
    await changeFacts(anna, organisation, 'organisation', organisation.id, 3, [
      { key: 'headcount', unknown: true },
    ]);
    const { data, errors } = await history(
      anna,
      organisation,
      'organisation',
      organisation.id,
      'headcount',
    );
    expect(errors).toBeUndefined();
    expect(data.organisation.factHistory).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          version: 4,
          latest: true,
          text: 'Anna gaf aan dat dit niet bekend is. Eerst stond er “90 personen”.',
          from: '90 personen',
          to: null,
        },
        {
          version: 3,
          latest: false,
          text: 'Anna wijzigde “80 personen” in “90 personen”.',
          from: '80 personen',
          to: '90 personen',
        },
      ],
    });
  });

  it('is open to a contributor for the assigned sections only', async () => {
    const { organisation, client, policyId, appointmentId } = await setting('time-and-budget');
    expect((await history(client, organisation, 'policy', policyId, 'timeAmount')).codes).toEqual(
      [],
    );
    expect(
      (await history(client, organisation, 'policy', policyId, 'secrecyClause')).codes,
    ).toEqual(['FORBIDDEN']);
    expect(
      (await history(client, organisation, 'appointment', appointmentId, 'phone')).codes,
    ).toEqual(['FORBIDDEN']);
    expect(
      (await history(client, organisation, 'organisation', organisation.id, 'name')).codes,
    ).toEqual(['NOT_FOUND']);
  });

  it('shows no private contact data to the board', async () => {
    const { organisation, appointmentId } = await setting();
    const board = world.client(await (await world.person('Bo')).as('board', organisation));
    expect(
      (await history(board, organisation, 'appointment', appointmentId, 'phone')).codes,
    ).toEqual(['FORBIDDEN']);
  });
});

describe('taking a change back', () => {
  const undo = (
    client: Client,
    { id }: TestOrganisation,
    kind: string,
    subjectId: string,
    key: string,
    version: number,
  ) =>
    client.query<{
      undoFactChange: {
        problems: { code: string; message: string }[];
        subject: {
          version: number;
          facts: { key: string; value: unknown; declaredUnknown: boolean }[];
        };
      };
    }>(
      `mutation ($input: UndoFactChangeInput!) { undoFactChange(input: $input) {
        problems { code field message } subject { version facts { key value declaredUnknown } } } }`,
      { input: { organisationId: id, kind, subjectId, key, version } },
    );

  it('puts the answer of before back, as a change of its own', async () => {
    const { organisation, anna } = await setting();
    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'headcount', value: 90 },
    ]);
    const { data, errors } = await undo(
      anna,
      organisation,
      'organisation',
      organisation.id,
      'headcount',
      3,
    );
    expect(errors).toBeUndefined();
    expect(data.undoFactChange).toMatchObject({ problems: [], subject: { version: 4 } });
    expect(data.undoFactChange.subject.facts).toContainEqual({
      key: 'headcount',
      value: 80,
      declaredUnknown: false,
    });
    const [event] = await world.rows<{ details: object; changed: string[] }>(
      `select details, changed from audit_event where organisation_id = $1 order by number desc limit 1`,
      [organisation.id],
    );
    expect(event).toMatchObject({ changed: ['headcount'], details: { version: 4, undone: 3 } });
  });

  it('puts “not known” back where it was said, and nothing where nothing was', async () => {
    const { organisation, anna } = await setting();
    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'employees', unknown: true },
    ]);
    await changeFacts(anna, organisation, 'organisation', organisation.id, 3, [
      { key: 'employees', value: 70 },
    ]);
    const known = await undo(anna, organisation, 'organisation', organisation.id, 'employees', 4);
    expect(known.data.undoFactChange.subject.facts).toContainEqual({
      key: 'employees',
      value: null,
      declaredUnknown: true,
    });
    const again = await undo(anna, organisation, 'organisation', organisation.id, 'employees', 5);
    expect(again.data.undoFactChange.subject.facts).toContainEqual(
      expect.objectContaining({ key: 'employees', value: 70 }),
    );
  });

  it('is refused when the answer changed since, and says so', async () => {
    const { organisation, anna } = await setting();
    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'headcount', value: 90 },
    ]);
    const { data } = await undo(
      anna,
      organisation,
      'organisation',
      organisation.id,
      'headcount',
      2,
    );
    expect(data.undoFactChange.problems).toMatchObject([
      { code: 'MOVED_SINCE', field: 'headcount' },
    ]);
    expect(data.undoFactChange.problems[0]!.message).toMatch(/daarna nog gewijzigd/);
  });

  it('is for whoever may answer the question', async () => {
    const { organisation, anna, client, policyId } = await setting('time-and-budget');
    await changeFacts(anna, organisation, 'policy', policyId, 1, [
      { key: 'secrecyClause', value: 'none' },
    ]);
    await changeFacts(anna, organisation, 'policy', policyId, 2, [{ key: 'timeAmount', value: 5 }]);
    const refused = await undo(client, organisation, 'policy', policyId, 'secrecyClause', 2);
    expect(refused.data.undoFactChange.problems).toMatchObject([{ code: 'NOT_YOURS_TO_SAY' }]);
    const done = await undo(client, organisation, 'policy', policyId, 'timeAmount', 3);
    expect(done.data.undoFactChange.problems).toEqual([]);
  });

  it('finds no change that is not there', async () => {
    const { organisation, anna } = await setting();
    const { codes } = await undo(
      anna,
      organisation,
      'organisation',
      organisation.id,
      'headcount',
      99,
    );
    expect(codes).toEqual(['NOT_FOUND']);
  });
});

describe('inviting and assigning', () => {
  const invite = (client: Client, { id }: TestOrganisation, input: object) =>
    client.query<{
      inviteMember: {
        invitation: { id: string; sections: string[] } | null;
        problems: { code: string; field: string }[];
      };
    }>(
      `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
        invitation { id sections } problems { code field message } } }`,
      {
        input: {
          organisationId: id,
          email: `joris.${randomUUID().slice(0, 8)}@example.nl`,
          name: 'Joris',
          role: 'contributor',
          idempotencyKey: randomUUID(),
          ...input,
        },
      },
    );

  it('gives the sections of the invitation when it is accepted', async () => {
    const { organisation, anna } = await setting();
    const email = `joris.${organisation.id.slice(0, 8)}@example.nl`;
    const sent = await invite(anna, organisation, { email, sections: ['duration', 'profile'] });
    expect(sent.data.inviteMember).toMatchObject({
      invitation: { sections: ['duration', 'profile'] },
      problems: [],
    });
    const token = await mailedToken(world, email);
    const accepted = await world
      .client()
      .query<{ acceptInvitation: { accepted: boolean } }>(
        `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accepted problems { message } } }`,
        { input: { token, name: 'Joris', password } },
      );
    expect(accepted.data.acceptInvitation).toMatchObject({ accepted: true });
    const { data } = await anna.query<{
      organisation: {
        contributors: {
          account: { name: string };
          sections: { section: string; assignedBy: string }[];
        }[];
      };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) {
        contributors { account { name email } sections { section assignedAt assignedBy } } } }`,
      { id: organisation.id },
    );
    expect(data.organisation.contributors).toMatchObject([
      {
        account: { name: 'Joris' },
        sections: [
          { section: 'profile', assignedBy: 'Anna' },
          { section: 'duration', assignedBy: 'Anna' },
        ],
      },
      { account: { name: 'Mila' }, sections: [] },
    ]);
  });

  it('asks for a section, and takes one that does not exist for no answer', async () => {
    const { organisation, anna } = await setting();
    const none = await invite(anna, organisation, {});
    expect(none.data.inviteMember.problems).toMatchObject([
      { code: 'SECTIONS_MISSING', field: 'sections' },
    ]);
    expect((await invite(anna, organisation, { sections: ['cases'] })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(
      (await invite(anna, organisation, { role: 'board', sections: ['profile'] })).codes,
    ).toEqual(['BAD_USER_INPUT']);
  });

  it('does not let a member of the council fill in for the employer', async () => {
    const { organisation, anna } = await setting();
    const council = await (await world.person('Carla')).as('works_council', organisation);
    const { data } = await invite(anna, organisation, {
      email: council.email,
      sections: ['profile'],
    });
    expect(data.inviteMember.problems).toMatchObject([{ code: 'ROLES_CONFLICT' }]);
  });

  it('assigns another section at once, twice is once, and logs both ways', async () => {
    const { organisation, anna, mila, client } = await setting('duration');
    for (const _ of [1, 2]) {
      expect((await assign(anna, organisation, mila, 'profile')).data.assignSection).toEqual({
        problems: [],
      });
    }
    const { subjects } = await readSetUp(client, organisation);
    expect(subjects.some(({ kind }) => kind === 'organisation')).toBe(true);
    await takeBack(anna, organisation, mila, 'profile');
    const events = await world.rows<{ action: string; details: object }>(
      `select action, details from audit_event where organisation_id = $1 and action like 'section:%'
       order by number`,
      [organisation.id],
    );
    expect(events).toEqual([
      { action: 'section:assign', details: { section: 'profile' } },
      { action: 'section:withdraw', details: { section: 'profile' } },
    ]);
  });

  it('takes the sections with the role, so that they do not come back with it', async () => {
    const { organisation, anna, mila } = await setting('duration');
    await anna.query(
      `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { problems { code } } }`,
      { input: { organisationId: organisation.id, accountId: mila.id, role: 'contributor' } },
    );
    expect(
      await world.rows('select section from section_assignment where organisation_id = $1', [
        organisation.id,
      ]),
    ).toEqual([]);
  });

  it('is not done to somebody who is no contributor', async () => {
    const { organisation, anna, hr } = await setting();
    expect((await assign(anna, organisation, hr, 'profile')).codes).toEqual(['NOT_FOUND']);
  });
});

describe('who is at work in a section', () => {
  const work = (client: Client, { id }: TestOrganisation, section: string) =>
    client.query<{ workOnSection: { others: { name: string }[]; revision: number } }>(
      `mutation ($input: WorkOnSectionInput!) { workOnSection(input: $input) { others { id name } revision } }`,
      { input: { organisationId: id, section } },
    );
  const names = (answer: Awaited<ReturnType<typeof work>>) =>
    answer.data.workOnSection.others.map(({ name }) => name);

  it('is told to the others in that section, until they are not heard of for 45 seconds', async () => {
    const { organisation, anna, client } = await setting('duration');
    expect(names(await work(anna, organisation, 'duration'))).toEqual([]);
    expect(names(await work(client, organisation, 'duration'))).toEqual(['Anna']);
    expect(names(await work(anna, organisation, 'duration'))).toEqual(['Mila']);
    expect(names(await work(anna, organisation, 'profile'))).toEqual([]);
    await world.rows(
      `update section_presence set seen_at = now() - interval '46 seconds' where organisation_id = $1`,
      [organisation.id],
    );
    expect(names(await work(anna, organisation, 'duration'))).toEqual([]);
  });

  it('is written no more than once in fifteen seconds, however often it is told', async () => {
    const { organisation, anna } = await setting();
    const seen = () =>
      world.rows<{ seen: string; id: string }>(
        `select seen_at::text as seen, xmin::text as id from section_presence where organisation_id = $1`,
        [organisation.id],
      );
    await work(anna, organisation, 'duration');
    const first = await seen();
    for (let times = 0; times < 5; times += 1) await work(anna, organisation, 'duration');
    expect(await seen()).toEqual(first);
    await world.rows(
      `update section_presence set seen_at = now() - interval '16 seconds' where organisation_id = $1`,
      [organisation.id],
    );
    await work(anna, organisation, 'duration');
    expect(await seen()).not.toEqual(first);
  });

  it('is not told across organisations, nor to a contributor of another section', async () => {
    const one = await setting('duration');
    const other = await setting('duration');
    await work(one.anna, one.organisation, 'duration');
    expect(names(await work(other.client, other.organisation, 'duration'))).toEqual([]);
    expect((await work(one.client, one.organisation, 'profile')).codes).toEqual(['FORBIDDEN']);
    expect((await work(other.client, one.organisation, 'duration')).codes).toEqual(['NOT_FOUND']);
    expect((await work(one.anna, one.organisation, 'cases')).codes).toEqual(['BAD_USER_INPUT']);
  });
});
