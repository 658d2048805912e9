import { createHash } from 'node:crypto';
import {
  type CalendarDate,
  profileContent,
  sharedContent,
  type SharedContent,
} from '@vertrouwensbasis/domain';
import { actorWithoutSession } from '../access/actor.js';
import { recordEvent } from '../tenancy/audit.js';
import type { AccountTransaction } from '../tenancy/transaction.js';
import { actorsOf } from './demo-accounts.js';
import { accountIdOf, idOf, organisationIdOf, setUpOf, type DemoOrganisation } from './describe.js';
import { concernNoorderlicht } from './organisations/concern-noorderlicht.js';
import { noorderlichtLogistiek } from './organisations/noorderlicht-logistiek.js';
import { zorgDeLinde } from './organisations/zorg-de-linde.js';
import { consultant } from './people.js';

const giver = concernNoorderlicht;
const receiver = noorderlichtLogistiek;
const shared = 'Regeling en vertrouwenspersonen van het concern';
const profile = 'Basisafspraken Kompas';

/** What the consultant proposes to most clients. */
const agreements = {
  roleReportsTo: 'board',
  hoursApprovedBy: 'directors',
  directAccessDirectors: true,
  directAccessWorksCouncil: true,
  annualTalkDirectors: true,
  detrimentClause: 'explicit',
  detrimentProtects: ['current', 'former'],
  trainingRight: true,
  intervisionRight: true,
  termForm: 'at_most',
  termMonths: 48,
  renewal: 'once',
} as const;

/** A group that shares with one of its daughters, and a consultant who offers a profile. */
export async function writeSharing(
  base: Omit<AccountTransaction, 'actor'>,
  filledOn: CalendarDate,
): Promise<void> {
  const content = concernContent(filledOn);
  const [arrangement, use] = [idOf(giver.slug, 'arrangement', '1'), idOf(giver.slug, 'use', '1')];

  const there = await inDemo(base, giver);
  await there.rows(
    `insert into arrangement (organisation_id, id, name, level, policies, appointments,
       published_version, content, created_by)
     values ($1, $2, $3, 'group', $4, $5, 1, $6::jsonb, $7)`,
    [
      there.organisationId,
      arrangement,
      shared,
      idsOf(content, 'policy'),
      idsOf(content, 'appointment'),
      JSON.stringify(content),
      there.hr,
    ],
  );
  await there.audit('sharing:create', 'arrangement', arrangement);
  await there.rows(
    `insert into arrangement_use (organisation_id, id, arrangement_id, label, token_digest,
       expires_at, invited_by, used_by_organisation_id, used_by_name, accepted_at)
     values ($1, $2, $3, $4, $5, now() + interval '30 days', $6, $7, $4, now())`,
    [
      there.organisationId,
      use,
      arrangement,
      receiver.organisation.name,
      createHash('sha256').update(use).digest(),
      there.hr,
      organisationIdOf(receiver),
    ],
  );
  await there.audit('sharing:accepted', 'arrangement_use', use);

  const here = await inDemo(base, receiver);
  await here.rows(
    `insert into received_offer (organisation_id, id, source, source_name,
       source_organisation_id, use_id, name, offered_version, offered_content)
     values ($1, $2, 'group', $3, $4, $5, $6, 1, $7::jsonb)`,
    [
      here.organisationId,
      idOf(receiver.slug, 'offer', '1'),
      giver.organisation.name,
      organisationIdOf(giver),
      use,
      shared,
      JSON.stringify(content),
    ],
  );
  await here.audit('sharing:accept', 'received_offer', idOf(receiver.slug, 'offer', '1'));

  const noor = accountIdOf(consultant.email);
  await base.set('account_id', noor);
  await base.rows(
    `insert into default_profile (account_id, id, name, facts) values ($1, $2, $3, $4::jsonb)`,
    [noor, idOf('kompas', 'profile', '1'), profile, JSON.stringify(agreements)],
  );
  const client = await inDemo(base, zorgDeLinde);
  await client.rows(
    `insert into received_offer (organisation_id, id, source, source_name, source_account_id,
       name, offered_version, offered_content)
     values ($1, $2, 'consultant', $3, $4, $5, 1, $6::jsonb)`,
    [
      client.organisationId,
      idOf(zorgDeLinde.slug, 'offer', '1'),
      consultant.name,
      noor,
      profile,
      JSON.stringify(profileContent(profile, agreements)),
    ],
  );
  await client.audit('profile:offer', 'received_offer', idOf(zorgDeLinde.slug, 'offer', '1'));
}

/** The policies and the counsellors of the group as they are today. */
function concernContent(filledOn: CalendarDate): SharedContent {
  const setUp = setUpOf(giver, filledOn);
  return sharedContent(
    setUp,
    {
      policies: setUp.policies.map(({ id }) => id),
      appointments: setUp.appointments
        .filter(({ facts }) => facts.position === 'group_level')
        .map(({ id }) => id),
    },
    'group',
  );
}

const idsOf = ({ subjects }: SharedContent, kind: 'policy' | 'appointment') =>
  subjects.filter((one) => one.kind === kind).map(({ id }) => id);

async function inDemo(base: Omit<AccountTransaction, 'actor'>, demo: DemoOrganisation) {
  const organisationId = organisationIdOf(demo);
  const { hr } = actorsOf(demo);
  await base.set('account_id', hr);
  await base.set('organisation_id', organisationId);
  const transaction: AccountTransaction = { ...base, actor: actorWithoutSession(hr) };
  return {
    organisationId,
    hr,
    rows: base.rows,
    audit: (action: string, kind: string, id: string) =>
      recordEvent(transaction, organisationId, ['hr'], { action, target: { kind, id } }),
  };
}
