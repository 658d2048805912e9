import { type Client, newKey } from './client.js';
import { addSubject } from './set-up.js';
import type { TestOrganisation, World } from './world.js';

export interface ReadUse {
  id: string;
  label: string;
  state: string;
  link: string | null;
  usedBy: string | null;
  takenVersion: number | null;
}

export interface ReadArrangement {
  id: string;
  version: number;
  publishedVersion: number;
  changedSince: boolean;
  subjects: string[];
  uses: ReadUse[];
}

export interface ReadOffer {
  id: string;
  source: string;
  sourceName: string;
  name: string;
  state: string;
  offeredVersion: number;
  takenVersion: number | null;
  subjects: string[];
  answers: string[];
  differences: string[];
  own: string[];
}

/** What an organisation shares and what was offered to it, as HR sees it. */
export async function readSharing(
  client: Client,
  { id }: { id: string },
): Promise<{ arrangements: ReadArrangement[]; receivedOffers: ReadOffer[] }> {
  const { data, errors } = await client.query<{
    organisation: { arrangements: ReadArrangement[]; receivedOffers: ReadOffer[] };
  }>(
    `query ($id: ID!) { organisation(organisationId: $id) {
      arrangements { id version publishedVersion changedSince subjects
        uses { id label state link usedBy takenVersion } }
      receivedOffers { id source sourceName name state offeredVersion takenVersion subjects
        answers differences own } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.organisation;
}

/** One step of sharing; the codes of what stood in the way. */
export async function sharingStep(
  client: Client,
  { id }: { id: string },
  name: string,
  input: Record<string, unknown>,
): Promise<string[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await client.query<Record<string, { problems: { code: string }[] }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`,
    { input: { organisationId: id, ...input } },
  );
  if (errors) return errors.map(({ extensions }) => String(extensions['code']));
  return data[name]!.problems.map(({ code }) => code);
}

/** What a link to a shared arrangement ends with. */
export const tokenIn = (link: string) => link.split('/').at(-1)!;

/**
 * Shares an appointment of this organisation with another, and lets it use what a group shares: the
 * ids of the arrangement, of its use and of the offer received.
 */
export async function sharedBothWays(
  world: World,
  client: Client,
  organisation: TestOrganisation,
  appointmentId: string,
): Promise<{ arrangementId: string; useId: string; offerId: string }> {
  const share = async (giver: Client, from: { id: string }, id: string) => {
    await sharingStep(giver, from, 'createArrangement', {
      name: 'Voor allen',
      level: 'group',
      policyIds: [],
      appointmentIds: [id],
      idempotencyKey: newKey(),
    });
    const [made] = (await readSharing(giver, from)).arrangements;
    await sharingStep(giver, from, 'inviteToArrangement', {
      arrangementId: made!.id,
      label: 'Een ander',
      idempotencyKey: newKey(),
    });
    return (await readSharing(giver, from)).arrangements[0]!;
  };
  const shared = await share(client, organisation, appointmentId);

  const group = await world.organisation('Groep');
  const groupHr = world.client(await (await world.person('Gerda')).as('hr', group));
  const { subject: person } = await addSubject(groupHr, group, 'person', { name: 'Ine' });
  const { subject } = await addSubject(groupHr, group, 'appointment', { person: person!.id });
  const offered = await share(groupHr, group, subject!.id);
  await sharingStep(client, organisation, 'acceptArrangement', {
    token: tokenIn(offered.uses[0]!.link!),
  });
  const [offer] = (await readSharing(client, organisation)).receivedOffers;
  return { arrangementId: shared.id, useId: shared.uses[0]!.id, offerId: offer!.id };
}
