import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { AccessModule } from '@vertrouwensbasis/api/access/access.module.js';
import { type Action, mayDo, type Role } from '@vertrouwensbasis/domain';
import { buildSchema, type GraphQLObjectType, isNonNullType } from 'graphql';
import type { Answer, Client } from '../world/client.js';
import { consentStep, organisationWithCouncil, submission, today } from '../world/consent.js';
import { addEvidence, described, upload } from '../world/evidence.js';
import { text } from '../world/files.js';
import { sharedBothWays } from '../world/sharing.js';
import { bringIn } from '../world/regulations.js';
import { aThread, said } from '../world/talk.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

/**
 * Roles × tenants, walked from the schema and the table of rights: what has no entry here fails, so
 * nothing can be added without saying what a stranger and a colleague without the right get.
 */
const schema = buildSchema(
  readFileSync(new URL('../../apps/api/schema.graphql', import.meta.url), 'utf8'),
);

/** What exists in an organisation and can be named. */
interface Setting {
  organisation: TestOrganisation;
  subjectId: string;
  requestId: string;
  requestVersion: number;
  snapshotHash: string;
  questionId: string;
  grantId: string;
  invitationId: string;
  personId: string;
  accountId: string;
  contributorId: string;
  fileId: string;
  evidenceId: string;
  arrangementId: string;
  useId: string;
  offerId: string;
  regulationId: string;
  threadId: string;
}

type Input = Record<string, unknown>;

const day = '2026-11-24';

const step = ({ requestId, requestVersion }: Setting) => ({
  requestId,
  expectedVersion: requestVersion,
});

/** Which right each operation asks for: changed on purpose or not at all. */
const rights: Record<string, Action | Action[]> = {
  organisation: 'organisation:read',
  inviteMember: 'member:invite',
  withdrawInvitation: 'member:invite',
  removeMember: 'member:remove',
  addSubject: ['setUp:change', 'setUp:contribute'],
  changeFacts: ['setUp:change', 'setUp:confirm', 'setUp:contribute'],
  undoFactChange: ['setUp:change', 'setUp:confirm', 'setUp:contribute'],
  workOnSection: ['setUp:change', 'setUp:confirm', 'setUp:contribute'],
  assignSection: 'section:assign',
  withdrawSection: 'section:assign',
  removeSubject: 'setUp:change',
  applyToAll: 'setUp:change',
  applyTrial: 'setUp:change',
  foundSister: 'organisation:found',
  importWorkbook: 'setUp:change',
  createArrangement: 'sharing:offer',
  publishArrangement: 'sharing:offer',
  inviteToArrangement: 'sharing:offer',
  endArrangementUse: 'sharing:offer',
  acceptArrangement: 'sharing:accept',
  takeOverOffer: 'sharing:accept',
  endReceivedOffer: 'sharing:accept',
  offerProfile: 'profile:offer',
  submitSetUp: 'consent:submit',
  planConsultation: 'consent:discuss',
  askQuestion: 'consent:discuss',
  answerQuestion: 'consent:answer',
  decide: 'consent:decide',
  concludeConsent: 'consent:conclude',
  withdrawConsentRequest: 'consent:withdraw',
  invokeNullity: 'consent:challenge',
  goToCourt: 'consent:conclude',
  startThread: ['consent:talk', 'council:confer'],
  replyToThread: ['consent:talk', 'council:confer'],
  editMessage: ['consent:talk', 'council:confer'],
  resolveThread: ['consent:talk', 'council:confer'],
  settleSuggestion: 'setUp:change',
  markSection: 'council:confer',
  openCouncilRoom: 'council:confer',
  arrangeCouncil: 'council:confer',
  grantAccess: 'grant:change',
  revokeAccess: 'grant:change',
  setBenchmarkParticipation: 'benchmark:participate',
  deleteDemoData: 'demo:delete',
  addEvidence: 'evidence:change',
  reviseEvidence: 'evidence:change',
  changeEvidence: 'evidence:change',
  withdrawEvidence: 'evidence:change',
  acceptRelease: 'release:change',
  goBackToRelease: 'release:change',
  sendCounsellorLink: 'member:invite',
  addRegulation: 'setUp:change',
  decideProposals: 'setUp:change',
  removeRegulation: 'setUp:change',
};

/** Those that ask for no right in one organisation, and why not. */
const withoutRight: Record<string, string> = {
  viewer: 'public: says that nobody is signed in',
  frameworks: 'public: how the score is made',
  invitation: 'public: whoever has the link',
  acceptInvitation: 'public: whoever has the link',
  inbox: 'signed-in: one’s own notices',
  markNotices: 'signed-in: one’s own notices',
  chooseDigest: 'signed-in: one’s own e-mail',
  counsellorPage: 'public: whoever opened a personal link in this browser',
  openCounsellorLink: 'public: whoever has the link',
  renewCounsellorLink: 'public: whoever had the link; the answer is always the same',
  answerStatements: 'public: whoever opened a personal link in this browser',
  signIn: 'public: before anyone is known',
  signOut: 'public: always succeeds',
  endSession: 'signed-in: one’s own session',
  changePassword: 'signed-in: one’s own account',
  changeProfile: 'signed-in: one’s own account',
  benchmark: 'signed-in: about nobody in particular; asks for benchmark:read in any organisation',
  defaultProfiles: 'consultant: one’s own account',
  saveProfile: 'consultant: one’s own account',
  deleteProfile: 'consultant: one’s own account',
  portfolio: 'consultant: row security decides which clients',
  comparison: 'consultant: row security decides which clients',
  portfolioSummary: 'consultant: row security decides which clients',
  portfolioViews: 'consultant: one’s own',
  savePortfolioView: 'consultant: one’s own',
  deletePortfolioView: 'consultant: one’s own',
};

/** A valid input of every operation that asks for a right; the organisation is added. */
const inputs: Record<string, (setting: Setting) => Input> = {
  organisation: () => ({}),
  inviteMember: () => ({
    email: 'nieuw@example.nl',
    name: 'Nieuw',
    role: 'counsellor',
    idempotencyKey: randomUUID(),
  }),
  withdrawInvitation: ({ invitationId }) => ({ invitationId }),
  removeMember: ({ accountId }) => ({ accountId, role: 'counsellor' }),
  addSubject: () => ({ kind: 'unit', facts: [], idempotencyKey: randomUUID() }),
  changeFacts: ({ subjectId }) => ({
    kind: 'appointment',
    subjectId,
    expectedVersion: 1,
    changes: [{ key: 'startOn', value: day }],
  }),
  undoFactChange: ({ subjectId }) => ({
    kind: 'appointment',
    subjectId,
    key: 'startOn',
    version: 2,
  }),
  workOnSection: () => ({ section: 'duration' }),
  assignSection: ({ contributorId }) => ({ accountId: contributorId, section: 'model' }),
  withdrawSection: ({ contributorId }) => ({ accountId: contributorId, section: 'model' }),
  removeSubject: ({ subjectId }) => ({ kind: 'appointment', subjectId, expectedVersion: 1 }),
  applyToAll: ({ subjectId }) => ({
    kind: 'appointment',
    subjectId,
    key: 'timeAmount',
    expectedVersion: 1,
  }),
  applyTrial: ({ subjectId }) => ({
    idempotencyKey: randomUUID(),
    steps: [
      {
        act: 'change',
        kind: 'appointment',
        subjectId,
        expectedVersion: 1,
        changes: [{ key: 'startOn', value: day }],
      },
    ],
  }),
  foundSister: () => ({
    name: 'Zuster',
    from: 'copy',
    withPersons: true,
    withUnits: true,
    idempotencyKey: randomUUID(),
  }),
  importWorkbook: ({ fileId }) => ({ fileId, commit: false }),
  createArrangement: ({ subjectId }) => ({
    name: 'Voor allen',
    level: 'group',
    policyIds: [],
    appointmentIds: [subjectId],
    idempotencyKey: randomUUID(),
  }),
  publishArrangement: ({ arrangementId }) => ({ arrangementId, expectedVersion: 1 }),
  inviteToArrangement: ({ arrangementId }) => ({
    arrangementId,
    label: 'Een ander',
    idempotencyKey: randomUUID(),
  }),
  endArrangementUse: ({ useId }) => ({ useId }),
  acceptArrangement: () => ({ token: 'geen-geldige-link' }),
  takeOverOffer: ({ offerId }) => ({ offerId, expectedVersion: 1, alsoOwn: false }),
  endReceivedOffer: ({ offerId }) => ({ offerId }),
  offerProfile: () => ({ profileId: randomUUID() }),
  submitSetUp: () => submission(),
  planConsultation: (setting) => ({ ...step(setting), meetingOn: day }),
  askQuestion: (setting) => ({ ...step(setting), text: 'Waarom?' }),
  answerQuestion: (setting) => ({
    ...step(setting),
    questionId: setting.questionId,
    text: 'Daarom.',
  }),
  decide: (setting) => ({
    ...step(setting),
    outcome: 'consent',
    reasons: 'Akkoord.',
    snapshotHash: setting.snapshotHash,
  }),
  concludeConsent: (setting) => ({
    ...step(setting),
    text: 'Vastgesteld.',
    decidedOn: day,
    startsOn: day,
  }),
  withdrawConsentRequest: (setting) => ({ ...step(setting), reason: 'Toch niet.' }),
  invokeNullity: (setting) => ({ ...step(setting), reason: 'Niet gevraagd.', invokedOn: day }),
  goToCourt: (setting) => ({ ...step(setting), reason: 'Onredelijk.' }),
  startThread: ({ requestId }) => aThread(requestId),
  replyToThread: ({ threadId }) => ({
    audience: 'council_and_hr',
    threadId,
    text: 'Daarom.',
    idempotencyKey: randomUUID(),
  }),
  editMessage: ({ threadId }) => ({
    audience: 'council_and_hr',
    threadId,
    messageId: randomUUID(),
    text: 'Anders.',
  }),
  resolveThread: ({ threadId }) => ({ audience: 'council_and_hr', threadId, resolved: true }),
  settleSuggestion: ({ threadId }) => ({ threadId, accept: false }),
  markSection: ({ requestId }) => ({ requestId, section: 'positioning', seen: true }),
  openCouncilRoom: () => ({}),
  arrangeCouncil: ({ accountId }) => ({
    expectedVersion: 1,
    majority: 'more_than_half',
    secret: false,
    seats: [{ accountId, place: 'chair', mandated: false }],
  }),
  grantAccess: () => ({
    consultantEmail: 'niemand@example.nl',
    reason: 'Advies',
    endsOn: '2027-06-30',
    namesIncluded: false,
    idempotencyKey: randomUUID(),
  }),
  revokeAccess: ({ grantId }) => ({ grantId }),
  setBenchmarkParticipation: () => ({ participates: false }),
  deleteDemoData: () => ({ confirmation: 'demo verwijderen' }),
  addEvidence: ({ fileId }) => ({ ...described(), fileId, idempotencyKey: randomUUID() }),
  reviseEvidence: ({ evidenceId, fileId }) => ({ evidenceId, expectedVersion: 1, fileId }),
  changeEvidence: ({ evidenceId }) => ({ ...described(), evidenceId, expectedVersion: 1 }),
  sendCounsellorLink: ({ personId }) => ({
    personId,
    email: 'ruben@example.nl',
    idempotencyKey: randomUUID(),
  }),
  withdrawEvidence: ({ evidenceId }) => ({ evidenceId, expectedVersion: 1, reason: 'Verouderd.' }),
  acceptRelease: () => ({ frameworkId: 'tno-lvv', release: '2026.1', expectedRelease: '2020.1' }),
  goBackToRelease: () => ({ frameworkId: 'tno-lvv', expectedRelease: '2026.1' }),
  addRegulation: ({ fileId }) => ({ fileId, title: 'Regeling', idempotencyKey: randomUUID() }),
  decideProposals: ({ regulationId }) => ({
    regulationId,
    decisions: [
      {
        proposalId: randomUUID(),
        expectedVersion: 1,
        basedOn: '0'.repeat(16),
        decision: 'reject',
      },
    ],
  }),
  removeRegulation: ({ regulationId }) => ({ regulationId, expectedVersion: 1 }),
};

/** Fields that name something inside the organisation. */
const namedInside = [
  'subjectId',
  'requestId',
  'questionId',
  'grantId',
  'invitationId',
  'personId',
  'accountId',
  'fileId',
  'evidenceId',
  'arrangementId',
  'useId',
  'offerId',
  'regulationId',
  'threadId',
];

/** The right every field of an organisation asks for. */
const fields: Record<string, { needs: Action | Action[]; selection?: string; arguments?: string }> =
  {
    id: { needs: 'organisation:read' },
    name: { needs: 'organisation:read' },
    demo: { needs: 'organisation:read' },
    viewerCan: { needs: 'organisation:read', selection: '{ organisationRead }' },
    removal: {
      needs: 'setUp:read',
      selection: '{ possible }',
      arguments: '(kind: unit, subjectId: $request)',
    },
    setUp: { needs: ['setUp:read', 'setUp:contribute'], selection: '{ subjects { id } }' },
    factHistory: {
      needs: ['audit:read', 'setUp:contribute'],
      selection: '{ totalCount }',
      arguments: '(kind: appointment, subjectId: $subject, key: "startOn")',
    },
    contributors: { needs: 'member:read', selection: '{ account { id } }' },
    assessment: { needs: 'assessment:read', selection: '{ items { itemId } }' },
    assessmentHistory: { needs: 'assessment:read', selection: '{ on }' },
    coverage: { needs: 'setUp:read', selection: '{ on }' },
    shortestRoute: {
      needs: 'assessment:read',
      selection: '{ reached }',
      arguments: '(goal: no_hard_stop)',
    },
    whatIf: {
      needs: 'setUp:change',
      selection: '{ refusedStep }',
      arguments: '(steps: [])',
    },
    impactOfAnswers: {
      needs: 'setUp:change',
      selection: '{ option }',
      arguments: '(kind: organisation, subjectId: $id, key: "published")',
    },
    assessmentChanges: {
      needs: 'assessment:read',
      selection: '{ numbers }',
      arguments: '(from: "2026-01-01", to: "2026-02-01")',
    },
    checklists: { needs: 'assessment:read', selection: '{ backTo }' },
    releasePreview: {
      needs: 'assessment:read',
      selection: '{ keptCount }',
      arguments: '(frameworkId: "tno-lvv")',
    },
    consentStanding: { needs: 'consent:read', selection: '{ state }' },
    consentRequests: { needs: 'consent:read', selection: '{ nodes { id } }' },
    consentRequest: {
      needs: 'consent:read',
      selection: '{ id }',
      arguments: '(requestId: $request)',
    },
    knownVersion: {
      needs: 'consent:read',
      selection: '{ number }',
      arguments: `(hash: "${'0'.repeat(64)}")`,
    },
    changesToSubmit: { needs: 'consent:submit', selection: '{ number }' },
    councilRoom: { needs: 'council:confer', selection: '{ opened }' },
    evidence: { needs: 'evidence:read', selection: '{ totalCount }' },
    agreements: { needs: 'consent:read', selection: '{ calendarPath }' },
    counsellorVoices: { needs: 'setUp:read', selection: '{ title }' },
    counsellorsToAsk: { needs: 'member:read', selection: '{ name }' },
    regulations: { needs: 'setUp:read', selection: '{ id }' },
    regulation: {
      needs: 'setUp:read',
      selection: '{ id }',
      arguments: '(regulationId: $regulation)',
    },
    factSources: { needs: 'setUp:read', selection: '{ key }' },
    members: { needs: 'member:read', selection: '{ totalCount }' },
    invitations: { needs: 'member:read', selection: '{ totalCount }' },
    grants: { needs: 'grant:read', selection: '{ totalCount }' },
    auditLog: { needs: ['audit:read', 'audit:readOwn'], selection: '{ totalCount }' },
    start: { needs: 'setUp:change', selection: '{ copiedFrom }' },
    workbook: { needs: 'setUp:change', selection: '{ fileName }' },
    arrangements: { needs: 'sharing:read', selection: '{ id }' },
    receivedOffers: { needs: 'sharing:read', selection: '{ id }' },
    benchmarkParticipation: { needs: 'organisation:read' },
  };

const rolesHere: readonly Role[] = [
  'hr',
  'works_council',
  'board',
  'counsellor',
  'contributor',
  'auditor',
  'consultant',
];

let world: World;
let ours: Setting;
let theirs: Setting;
let people: Map<Role, Client>;
let stranger: Client;
let operations: { type: 'Query' | 'Mutation'; name: string; actions: readonly Action[] }[];

beforeAll(async () => {
  world = await World.start();
  operations = world.app
    .get(AccessModule)
    .operations()
    .flatMap(({ type, name, rule }) =>
      rule?.kind === 'action' ? [{ type, name, actions: rule.actions }] : [],
    );
  ours = await setting();
  theirs = await setting();
  people = new Map();
  for (const role of rolesHere) {
    const person: Person =
      role === 'consultant' ? await world.consultant('Dirk') : await world.person(`Een ${role}`);
    if (role === 'consultant') await world.engage(person, ours.organisation);
    else await person.as(role, ours.organisation);
    if (role === 'contributor') await world.assign(person, ours.organisation, 'duration');
    people.set(role, world.client(person));
  }
  stranger = world.client(await world.person('Vreemd'));
}, 60_000);
afterAll(() => world.stop());

async function setting(): Promise<Setting> {
  const { organisation, hr, council, appointmentId } = await organisationWithCouncil(world);
  const counsellor = await (await world.person('Ruben')).as('counsellor', organisation);
  const contributor = await (await world.person('Mila')).as('contributor', organisation);
  const dirk = await world.consultant('Dirk');
  const grantId = await world.engage(dirk, organisation);
  const client = world.client(hr);
  let { request } = await consentStep(client, organisation, 'submitSetUp', null, submission());
  ({ request } = await consentStep(
    world.client(council),
    organisation,
    'planConsultation',
    request,
    { meetingOn: await today(world) },
  ));
  ({ request } = await consentStep(world.client(council), organisation, 'askQuestion', request, {
    text: 'Waarom?',
  }));
  const invited = await client.query<{ inviteMember: { invitation: { id: string } } }>(
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } } }`,
    {
      input: {
        organisationId: organisation.id,
        email: `iemand.${organisation.id.slice(0, 8)}@example.nl`,
        name: 'Iemand',
        role: 'board',
        idempotencyKey: randomUUID(),
      },
    },
  );
  const [person] = await world.rows<{ id: string }>(
    `select person_id as id from appointment where organisation_id = $1 and id = $2`,
    [organisation.id, appointmentId],
  );
  return {
    organisation,
    subjectId: appointmentId,
    requestId: request.id,
    requestVersion: request.version,
    snapshotHash: request.snapshot.hash,
    questionId: request.questions[0]!.id,
    grantId,
    invitationId: invited.data.inviteMember.invitation.id,
    accountId: counsellor.id,
    contributorId: contributor.id,
    personId: person!.id,
    fileId: (await upload(client, organisation, 'bericht.txt', text())).file!.id,
    evidenceId: (await addEvidence(client, organisation)).id,
    ...(await sharedBothWays(world, client, organisation, appointmentId)),
    regulationId: (await bringIn(world, client, organisation)).id,
    threadId: (await said(client, organisation, 'startThread', aThread(request.id))).threadId!,
  };
}

/** The variables that the arguments of a field name. */
function variables(given: string): string {
  return ['request', 'subject', 'regulation']
    .filter((name) => given.includes(`$${name}`))
    .map((name) => `, $${name}: ID!`)
    .join('');
}

function run(
  client: Client,
  { type, name }: { type: string; name: string },
  organisationId: string,
  input: Input,
): Promise<Answer<Record<string, never>>> {
  return type === 'Query'
    ? client.query(`query ($id: ID!) { ${name}(organisationId: $id) { __typename } }`, {
        id: organisationId,
      })
    : client.query(
        `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
          ${name}(input: $input) { __typename } }`,
        { input: { organisationId, ...input } },
      );
}

/** All a stranger could tell an answer by. */
const visible = ({ status, data, errors }: Answer<Record<string, never>>) => ({
  status,
  data,
  errors: errors?.map(({ message, path, extensions }) => ({
    message,
    path,
    extensions: { ...extensions, correlationId: null },
  })),
});

describe('every operation that asks for a right', () => {
  it('has an entry here, and every entry an operation', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(inputs).sort());
  });

  it('asks for the right it should', () => {
    const asked = operations.map(({ name, actions }) => [name, [...actions]]);
    const expected = Object.entries(rights).map(([name, needs]) => [name, [needs].flat()]);
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(expected));
    const others = world.app
      .get(AccessModule)
      .operations()
      .filter(({ rule }) => rule?.kind !== 'action')
      .map(({ name, rule }) => [name, rule?.kind]);
    expect(Object.fromEntries(others)).toEqual(
      Object.fromEntries(
        Object.entries(withoutRight).map(([name, why]) => [name, why.split(':')[0]]),
      ),
    );
  });

  it('names its organisation', () => {
    for (const { type, name } of operations) {
      const parent = schema.getType(type) as GraphQLObjectType;
      const [argument] = parent.getFields()[name]!.args;
      expect(`${name}: ${argument?.name}`).toBe(
        `${name}: ${type === 'Query' ? 'organisationId' : 'input'}`,
      );
      expect(isNonNullType(argument!.type)).toBe(true);
    }
  });

  it('is refused to whoever is not signed in', async () => {
    for (const operation of operations) {
      const answer = await run(
        world.client(),
        operation,
        ours.organisation.id,
        inputs[operation.name]!(ours),
      );
      expect({ [operation.name]: answer.codes }).toEqual({ [operation.name]: ['UNAUTHENTICATED'] });
    }
  });

  it('answers a stranger as if the organisation did not exist', async () => {
    for (const operation of operations) {
      const input = inputs[operation.name]!(ours);
      const [existing, unknown] = [
        await run(stranger, operation, ours.organisation.id, input),
        await run(stranger, operation, randomUUID(), input),
      ];
      expect({ [operation.name]: existing.codes }).toEqual({ [operation.name]: ['NOT_FOUND'] });
      expect({ [operation.name]: visible(existing) }).toEqual({
        [operation.name]: visible(unknown),
      });
    }
  });

  it('is refused to every role without the right, inside the organisation', async () => {
    for (const operation of operations) {
      for (const [role, client] of people) {
        if (operation.actions.some((action) => mayDo([role], action))) continue;
        const answer = await run(
          client,
          operation,
          ours.organisation.id,
          inputs[operation.name]!(ours),
        );
        expect([operation.name, role, answer.codes]).toEqual([operation.name, role, ['FORBIDDEN']]);
      }
    }
  });

  it('takes no id of another organisation, and answers as for one that does not exist', async () => {
    for (const operation of operations) {
      const role = rolesHere.find((one) =>
        operation.actions.some((action) => mayDo([one], action)),
      )!;
      const client = people.get(role)!;
      const own = inputs[operation.name]!(ours);
      const other = inputs[operation.name]!(theirs);
      for (const field of namedInside.filter((name) => name in own)) {
        const [foreign, unknown] = [
          await run(client, operation, ours.organisation.id, { ...own, [field]: other[field] }),
          await run(client, operation, ours.organisation.id, { ...own, [field]: randomUUID() }),
        ];
        const where = `${operation.name}.${field}`;
        expect({ [where]: foreign.codes }).toEqual({ [where]: ['NOT_FOUND'] });
        expect({ [where]: visible(foreign) }).toEqual({ [where]: visible(unknown) });
      }
    }
  });

  it('is open to every role with the right', async () => {
    for (const operation of operations) {
      for (const [role, client] of people) {
        if (!operation.actions.some((action) => mayDo([role], action))) continue;
        const answer = await run(
          client,
          operation,
          ours.organisation.id,
          inputs[operation.name]!(ours),
        );
        const closed = answer.codes.filter(
          (code) => code !== 'NOT_FOUND' || operation.type === 'Query',
        );
        expect([operation.name, role, closed]).toEqual([operation.name, role, []]);
      }
    }
  });
});

describe('every field of an organisation', () => {
  it('has an entry here', () => {
    const organisation = schema.getType('Organisation') as GraphQLObjectType;
    expect(Object.keys(organisation.getFields()).sort()).toEqual(Object.keys(fields).sort());
  });

  it('opens to the roles of the table, and to no other', async () => {
    for (const [name, { needs, selection = '', arguments: given = '' }] of Object.entries(fields)) {
      for (const [role, client] of people) {
        const answer = await client.query(
          `query ($id: ID!${variables(given)}) { organisation(organisationId: $id) {
            ${name}${given} ${selection} } }`,
          {
            id: ours.organisation.id,
            request: ours.requestId,
            subject: ours.subjectId,
            regulation: ours.regulationId,
          },
        );
        const allowed = [needs].flat().some((action) => mayDo([role], action));
        expect([name, role, answer.codes]).toEqual([name, role, allowed ? [] : ['FORBIDDEN']]);
      }
    }
  });

  it('finds no regulation of another organisation', async () => {
    const ask = (regulation: string) =>
      people.get('hr')!.query(
        `query ($id: ID!, $regulation: ID!) { organisation(organisationId: $id) {
          regulation(regulationId: $regulation) { id } } }`,
        { id: ours.organisation.id, regulation },
      );
    const [foreign, unknown] = [await ask(theirs.regulationId), await ask(randomUUID())];
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    expect(visible(foreign)).toEqual(visible(unknown));
  });

  it('finds no request of another organisation', async () => {
    const ask = (request: string) =>
      people.get('hr')!.query(
        `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
          consentRequest(requestId: $request) { id } } }`,
        { id: ours.organisation.id, request },
      );
    const [foreign, unknown] = [await ask(theirs.requestId), await ask(randomUUID())];
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    expect(visible(foreign)).toEqual(visible(unknown));
  });
});

describe('what is about clients', () => {
  it('is refused to whoever is no consultant', async () => {
    for (const role of rolesHere.filter((one) => one !== 'consultant')) {
      const answer = await people.get(role)!.query(`query { portfolio { totalCount } }`);
      expect([role, answer.codes]).toEqual([role, ['FORBIDDEN']]);
    }
  });

  it('counts in a total only what may be seen', async () => {
    const { data } = await people
      .get('consultant')!
      .query<{ portfolio: { totalCount: number } }>(`query { portfolio { totalCount } }`);
    expect(data.portfolio.totalCount).toBe(1);
  });
});
