import { addDays } from '@vertrouwensbasis/domain';
import { type Client, newKey } from './client.js';
import { addSubject, changeFacts } from './set-up.js';
import type { Person, TestOrganisation, World } from './world.js';

export interface ReadRequest {
  id: string;
  number: number;
  state: string;
  version: number;
  submittedBy: string | null;
  viewerTransitions: string[];
  meetingOn: string | null;
  snapshot: { hash: string };
  questions: { id: string; text: string; answer: string | null; askedBy: string }[];
  decision: { outcome: string; decidedBy: string; snapshotHash: string } | null;
  employerDecision: { startsOn: string } | null;
  events: { actor: string; text: string }[];
  changesSincePrevious: { text: string; material: boolean }[];
}

const request = `id number state version submittedBy viewerTransitions meetingOn snapshot { hash }
  questions { id text answer askedBy } decision { outcome decidedBy snapshotHash }
  employerDecision { startsOn } events { at actor text }
  changesSincePrevious { text material }`;

export interface ConsentAnswer {
  request: ReadRequest;
  problems: { code: string; field: string | null; message: string }[];
}

/** Takes a step; `input` names what the step needs besides organisation, request and version. */
export async function consentStep(
  client: Client,
  organisation: TestOrganisation,
  mutation: string,
  of: { id: string; version: number } | null,
  input: Record<string, unknown>,
): Promise<ConsentAnswer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = await client.query<Record<string, ConsentAnswer>>(
    `mutation ($input: ${type}) { ${mutation}(input: $input) {
      request { ${request} } problems { code field message } } }`,
    {
      input: {
        organisationId: organisation.id,
        ...(of ? { requestId: of.id, expectedVersion: of.version } : {}),
        ...input,
      },
    },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation]!;
}

export function submission(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    proposedDecision: 'Wij stellen de regeling vast.',
    reasons: 'De huidige afspraken zijn niet opgeschreven.',
    consequences: 'Medewerkers weten bij wie zij terechtkunnen.',
    askedFor: ['rule', 'position'],
    idempotencyKey: newKey(),
    ...more,
  };
}

export async function standingOf(
  client: Client,
  { id }: TestOrganisation,
): Promise<{
  state: string;
  request: { id: string; number: number } | null;
  changes: { text: string; material: boolean; sectionTitle: string }[];
}> {
  const { data, errors } = await client.query<{ organisation: { consentStanding: never } }>(
    `query ($id: ID!) { organisation(organisationId: $id) { consentStanding {
      state request { id number } changes { section sectionTitle subjectTitle text material } } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisation.consentStanding;
}

/** An organisation with a works council, someone from HR, from the council and from the board. */
export async function organisationWithCouncil(world: World): Promise<{
  organisation: TestOrganisation;
  hr: Person;
  council: Person;
  board: Person;
  appointmentId: string;
}> {
  const organisation = await world.organisation('Zorggroep Voorbeeld');
  const hr = await (await world.person('Anna')).as('hr', organisation);
  const council = await (await world.person('Bram')).as('works_council', organisation);
  const board = await (await world.person('Chris')).as('board', organisation);
  const client = world.client(hr);
  await changeFacts(client, organisation, 'organisation', organisation.id, 1, [
    { key: 'participation', value: 'works_council' },
    { key: 'model', value: 'internal' },
  ]);
  const person = await addSubject(client, organisation, 'person', { name: 'Ruben Réal' });
  const appointment = await addSubject(client, organisation, 'appointment', {
    person: person.subject!.id,
    kind: 'internal',
    startOn: '2026-01-01',
    roleReportsTo: 'directors',
    phone: '06 12 34 56 78',
  });
  return { organisation, hr, council, board, appointmentId: appointment.subject!.id };
}

export async function today(world: World): Promise<string> {
  const [row] = await world.rows<{ day: string }>(
    `select ((now() at time zone 'Europe/Amsterdam')::date)::text as day`,
  );
  return row!.day;
}

/** From nothing to a decision that is carried out. */
export async function bringIntoForce(
  world: World,
  { organisation, hr, council, board }: Awaited<ReturnType<typeof organisationWithCouncil>>,
  startsInDays = 0,
): Promise<ReadRequest> {
  const day = await today(world);
  const [anna, bram, chris] = [hr, council, board].map((one) => world.client(one)) as [
    Client,
    Client,
    Client,
  ];
  let { request } = await consentStep(anna, organisation, 'submitSetUp', null, submission());
  const planned = await consentStep(bram, organisation, 'planConsultation', request, {
    meetingOn: day,
  });
  ({ request } = planned);
  ({ request } = await consentStep(bram, organisation, 'decide', request, {
    outcome: 'consent',
    reasons: 'Wij zijn het ermee eens dat Ruben Réal dit doet.',
    snapshotHash: request.snapshot.hash,
  }));
  ({ request } = await consentStep(chris, organisation, 'concludeConsent', request, {
    text: 'De regeling is vastgesteld.',
    decidedOn: day,
    startsOn: addDays(day, startsInDays),
  }));
  return request;
}
