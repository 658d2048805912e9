import { Readable } from 'node:stream';
import {
  addDays,
  adopt,
  type AdoptedDocument,
  type CalendarDate,
  factAt,
  type Proposal,
  readRegulation,
  sameValue,
  type SetUp,
  targetsOf,
} from '@vertrouwensbasis/domain';
import type { FileStorage } from '../features/files/file-storage.js';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import { moment } from './dates.js';
import { idOf, type DemoOrganisation } from './describe.js';
import { zorgDeLinde } from './organisations/zorg-de-linde.js';
import type { EvidenceEvent } from './write-evidence.js';

const title = 'Regeling vertrouwenspersonen 2023';

/** An old regulation of an organisation that does not exist: some of it holds, some is wrong. */
const text = [
  'Regeling vertrouwenspersonen Voorbeeldzorg De Linde (fictief voorbeeld)',
  'Artikel 1 Benoeming',
  '1. De vertrouwenspersoon wordt benoemd voor een periode van vier jaar.',
  '2. De benoeming kan eenmaal worden verlengd.',
  'Artikel 2 Positie',
  '1. De vertrouwenspersoon valt onder de afdeling HR.',
  '2. De vertrouwenspersoon heeft rechtstreekse toegang tot de directie.',
  'Artikel 3 Taken',
  'De vertrouwenspersoon heeft tot taak:',
  'a. de eerste opvang van de melder;',
  'b. het doorverwijzen naar hulpverleners;',
  'c. het geven van voorlichting aan medewerkers.',
  'Artikel 4 Bemiddeling',
  'De vertrouwenspersoon bemiddelt tussen de melder en de beklaagde.',
  'Artikel 5 Geheimhouding',
  '1. De vertrouwenspersoon is verplicht tot geheimhouding.',
  '2. De geheimhouding blijft bestaan na het einde van de benoeming.',
  'Artikel 6 Bescherming',
  'De vertrouwenspersoon wordt vanwege zijn taak niet benadeeld in zijn positie en mag om die reden niet worden ontslagen.',
  'Artikel 7 Scholing',
  'De vertrouwenspersoon heeft recht op scholing en intervisie, zoals bedoeld in artikel 12.',
].join('\n\n');

/**
 * One demo organisation has brought in what it had: some proposals are taken over, one is left
 * aside, and the rest is open. What is taken over the set-up says already.
 */
export async function writeRegulation(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  setUp: SetUp,
  filledOn: CalendarDate,
  files: FileStorage,
): Promise<readonly EvidenceEvent[]> {
  if (demo !== zorgDeLinde) return [];
  const { organisationId, actor } = transaction;
  const at = moment(addDays(filledOn, -4));
  const regulationId = idOf(demo.slug, 'regulation', title);
  const evidenceId = idOf(demo.slug, 'evidence', `${title}/`);
  const policyId = setUp.policies[0]!.id;
  const reading = readRegulation(text);
  const bytes = Buffer.from(`${text}\n`);
  const received = await files.receive(Readable.from([bytes]), bytes.length);
  await files.keep(organisationId, received);
  await transaction.rows(
    `with file as (
       insert into stored_file (organisation_id, id, sha256, size, media_type, name, uploaded_by,
         uploaded_at, claimed_at)
       values ($1, gen_random_uuid(), $4, $5, 'text/plain', $6, $7, $8, $8) returning id
     ), piece as (
       insert into evidence (organisation_id, id, title, kind, owner_account_id, shared, added_by,
         added_at)
       values ($1, $3, $9, 'policy', $7, true, $7, $8) returning id
     ), revision as (
       insert into evidence_revision (organisation_id, evidence_id, number, file_id, added_by,
         added_at)
       select $1, piece.id, 1, file.id, $7, $8 from piece, file
     )
     insert into regulation (organisation_id, id, title, policy_id, file_id, evidence_id, state,
       progress, text, about, flags, added_by, added_at, read_at)
     select $1, $2, $9, $10, file.id, piece.id, 'read', 100, $11, $12, $13::json, $7, $8, $8
     from file, piece`,
    [
      ...[organisationId, regulationId, evidenceId, received.sha256, received.size],
      ...[`${title}.txt`, actor.accountId, at, title, policyId],
      ...[text, reading.about, JSON.stringify(reading.flags)],
    ],
  );
  const about = { policyId, policyName: title };
  await transaction.rows(
    `insert into regulation_proposal (organisation_id, id, regulation_id, seq, kind, fact, change,
       reading, state, value, adopted, decided_by, decided_at)
     select $1, p.id, $2, p.seq, p.kind, p.fact, 'added', p.reading, p.state, p.value, p.adopted,
       case when p.state <> 'open' then $4::uuid end,
       case when p.state <> 'open' then $5::timestamptz end
     from jsonb_to_recordset($3::jsonb) as p(id uuid, seq integer, kind text, fact text,
       reading json, state text, value json, adopted jsonb)`,
    [
      organisationId,
      regulationId,
      JSON.stringify(
        reading.proposals.map((proposal, index) => ({
          id: idOf(demo.slug, 'proposal', `${proposal.subject.kind} ${proposal.fact}`),
          seq: index + 1,
          kind: proposal.subject.kind,
          fact: proposal.fact,
          reading: proposal,
          ...decisionOn(proposal, setUp, about),
        })),
      ),
      actor.accountId,
      moment(addDays(filledOn, -3)),
    ],
  );
  await transaction.rows(
    `insert into regulation_decision (organisation_id, proposal_id, number, decision, value,
       decided_by, decided_at)
     select $1, id, 1, state, value, decided_by, decided_at from regulation_proposal
     where organisation_id = $1 and regulation_id = $2 and state <> 'open'`,
    [organisationId, regulationId],
  );
  return [{ at, action: 'evidence:add', evidenceId }];
}

/** Taken over where the set-up says so; what makes the counsellor mediate is left aside. */
function decisionOn({ subject, fact, value }: Proposal, setUp: SetUp, about: AdoptedDocument) {
  const open = { state: 'open', value: null, adopted: null };
  if (fact === 'forbiddenTasks') return { ...open, state: 'rejected' };
  const targets = targetsOf(setUp, subject, about);
  if (targets.is !== 'there') return open;
  const isSaid = targets.ids.every((id) =>
    sameValue(factAt(setUp, { kind: subject.kind, id, key: fact }) ?? undefined, value),
  );
  if (!isSaid) return open;
  const none = () => {
    throw new Error('What the set-up says already makes nothing.');
  };
  const outcome = adopt(setUp, { subject, fact, value }, about, none, ['hr']);
  return outcome.ok ? { state: 'accepted', value, adopted: outcome.value.adopted } : open;
}
