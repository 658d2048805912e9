import { type Client, newKey } from './client.js';
import type { TestOrganisation } from './world.js';

export type Audience = 'council' | 'council_and_hr';

export interface TalkAnswer {
  threadId: string | null;
  problems: { code: string; field: string | null; message: string }[];
}

export interface ReadThread {
  id: string;
  audience: Audience;
  requestNumber: number;
  section: string;
  about: string;
  resolvedBy: string | null;
  messages: {
    id: string;
    text: string;
    author: string;
    editedAt: string | null;
    viewerMayEdit: boolean;
  }[];
  suggestion: {
    value: unknown;
    shown: string;
    before: string | null;
    accepted: boolean | null;
  } | null;
}

const thread = `id audience requestNumber section about resolvedBy
  messages { id text author editedAt viewerMayEdit }
  suggestion { value shown before accepted }`;

/** Says something in the room of a request; the raw answer, for what is refused. */
export function talk(
  client: Client,
  { id }: TestOrganisation,
  mutation: string,
  input: Record<string, unknown>,
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  return client.query<Record<string, TalkAnswer>>(
    `mutation ($input: ${type}) { ${mutation}(input: $input) {
      threadId problems { code field message } } }`,
    { input: { organisationId: id, ...input } },
  );
}

/** The same where it must not fail otherwise than with a problem. */
export async function said(
  client: Client,
  organisation: TestOrganisation,
  mutation: string,
  input: Record<string, unknown>,
): Promise<TalkAnswer> {
  const { data, errors } = await talk(client, organisation, mutation, input);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation]!;
}

export function aThread(requestId: string, more: Record<string, unknown> = {}) {
  return {
    requestId,
    audience: 'council_and_hr',
    place: { section: 'positioning' },
    text: 'Waarom valt de rol onder de directie?',
    idempotencyKey: newKey(),
    ...more,
  };
}

export async function threadsOf(
  client: Client,
  { id }: TestOrganisation,
  requestId: string,
  field: 'threads' | 'councilThreads',
): Promise<ReadThread[]> {
  const { data, errors } = await client.query<{
    organisation: { consentRequest: Record<string, ReadThread[]> };
  }>(
    `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
      consentRequest(requestId: $request) { ${field} { ${thread} } } } }`,
    { id, request: requestId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisation.consentRequest[field]!;
}

/** Opens the council's room and lets these people in; the one who opens it is its chair. */
export async function openRoom(
  chair: Client,
  { id }: TestOrganisation,
  members: readonly { id: string; place?: string; mandated?: boolean }[] = [],
  rules: Record<string, unknown> = {},
): Promise<void> {
  const opened = await chair.query<{
    openCouncilRoom: { room: { version: number; seats: { accountId: string }[] } };
  }>(
    `mutation ($input: OpenCouncilRoomInput!) { openCouncilRoom(input: $input) {
      room { version seats { accountId } } problems { code } } }`,
    { input: { organisationId: id } },
  );
  const { room } = opened.data.openCouncilRoom;
  if (members.length === 0 && Object.keys(rules).length === 0) return;
  const answer = await chair.query<{ arrangeCouncil: { problems: unknown[] } }>(
    `mutation ($input: ArrangeCouncilInput!) { arrangeCouncil(input: $input) {
      problems { code message } } }`,
    {
      input: {
        organisationId: id,
        expectedVersion: room.version,
        majority: 'more_than_half',
        secret: false,
        seats: [
          { accountId: room.seats[0]!.accountId, place: 'chair', mandated: false },
          ...members.map(({ id: accountId, place = 'member', mandated = false }) => ({
            accountId,
            place,
            mandated,
          })),
        ],
        ...rules,
      },
    },
  );
  if (answer.errors || answer.data.arrangeCouncil.problems.length > 0) {
    throw new Error(JSON.stringify(answer));
  }
}
