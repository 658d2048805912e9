import { type Client, newKey } from './client.js';
import type { TestOrganisation } from './world.js';

export interface ReadFact {
  key: string;
  value: unknown;
  declaredUnknown: boolean;
  fromPolicy: string | null;
  shown: string | null;
}

export interface ReadSubject {
  id: string;
  kind: string;
  title: string;
  version: number;
  facts: ReadFact[];
}

interface Problem {
  code: string;
  field: string | null;
  message: string;
}

const subject = `id kind title version facts { key value declaredUnknown fromPolicy shown }`;

export function factOf(of: ReadSubject, key: string): ReadFact | undefined {
  return of.facts.find((fact) => fact.key === key);
}

export async function readSetUp(
  client: Client,
  { id }: TestOrganisation,
): Promise<{ revision: number; subjects: ReadSubject[] }> {
  const { data } = await client.query<{
    organisation: { setUp: { revision: number; subjects: ReadSubject[] } };
  }>(
    `query ($id: ID!) { organisation(organisationId: $id) {
      setUp { revision subjects { ${subject} } } } }`,
    { id },
  );
  return data.organisation.setUp;
}

/** Adds something with these facts; with the same key again it is the same thing. */
export async function addSubject(
  client: Client,
  organisation: TestOrganisation,
  kind: string,
  facts: Record<string, unknown>,
  idempotencyKey = newKey(),
): Promise<{ subject: ReadSubject | null; problems: Problem[] }> {
  const answer = await client.query<{
    addSubject: { subject: ReadSubject | null; problems: Problem[] };
  }>(
    `mutation ($input: AddSubjectInput!) { addSubject(input: $input) {
      subject { ${subject} } problems { code field message } } }`,
    {
      input: {
        organisationId: organisation.id,
        kind,
        facts: Object.entries(facts).map(([key, value]) => ({ key, value })),
        idempotencyKey,
      },
    },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.addSubject;
}

export interface ReadConflict {
  key: string;
  yours: unknown;
  theirs: unknown;
  changedBy: string;
  currentVersion: number;
}

export async function changeFacts(
  client: Client,
  organisation: TestOrganisation,
  kind: string,
  subjectId: string,
  expectedVersion: number,
  changes: { key: string; value?: unknown; unknown?: boolean }[],
): Promise<{ subject: ReadSubject | null; problems: Problem[]; conflicts: ReadConflict[] }> {
  const answer = await client.query<{
    changeFacts: { subject: ReadSubject | null; problems: Problem[]; conflicts: ReadConflict[] };
  }>(
    `mutation ($input: ChangeFactsInput!) { changeFacts(input: $input) {
      subject { ${subject} } problems { code field message }
      conflicts { key yours yoursShown theirs theirsShown changedBy changedAt currentVersion } } }`,
    {
      input: { organisationId: organisation.id, kind, subjectId, expectedVersion, changes },
    },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.changeFacts;
}
