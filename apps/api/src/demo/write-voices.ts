import { createHash, randomBytes } from 'node:crypto';
import {
  addDays,
  type CalendarDate,
  type StatementId,
  statementsOf,
  type VoiceAnswer,
} from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import { moment } from './dates.js';
import { actorsOf } from './demo-accounts.js';
import { idOf, type DemoOrganisation, type Stage } from './describe.js';
import { gemeenteWaterrijk } from './organisations/gemeente-waterrijk.js';
import { zorgDeLinde } from './organisations/zorg-de-linde.js';

/** What is answered where the employer states it: one of each kind. */
const told: readonly (readonly [StatementId, VoiceAnswer, string | null])[] = [
  ['reports_to', 'confirmed', null],
  ['relief', 'disputed', 'In de praktijk komt het werk bovenop mijn eigen baan.'],
  ['facilities', 'disputed', 'De eigen telefoon is er nog niet.'],
  ['budget', 'not_known', null],
];

/** In two organisations the first counsellor has answered by a personal link. */
export async function writeVoices(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
  filledOn: CalendarDate,
): Promise<void> {
  if (demo !== gemeenteWaterrijk && demo !== zorgDeLinde) return;
  const { organisationId } = transaction;
  const { setUp } = stages.at(-1)!;
  const appointment = setUp.appointments.find(({ facts }) => facts.person);
  if (!appointment) return;
  const linkId = idOf(demo.slug, 'counsellor-link', '1');
  const day = addDays(filledOn, -9);
  await transaction.rows(
    `insert into counsellor_link (organisation_id, id, person_id, email, locale, token_digest,
       sent_by, created_at, expires_at, used_at, page_digest, open_until)
     values ($1, $2, $3, $4, 'nl', $5, $6, $7, $7::timestamptz + interval '14 days', $8, $9,
       $8::timestamptz + interval '1 hour')`,
    [
      organisationId,
      linkId,
      appointment.facts.person,
      `vertrouwenspersoon@${demo.slug}.example`,
      unknowable(),
      actorsOf(demo).hr,
      moment(addDays(day, -1)),
      moment(day),
      unknowable(),
    ],
  );
  const statements = statementsOf(setUp, appointment);
  for (const [statement, answer, remark] of told) {
    const stated = statements.find(({ id }) => id === statement);
    if (!stated) continue;
    await transaction.rows(
      `insert into counsellor_answer
         (organisation_id, appointment_id, statement, answer, remark, said, on_day, link_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [organisationId, appointment.id, statement, answer, remark, stated.said.nl, day, linkId],
    );
  }
}

/** The digest of a secret that nobody has: this link opens nothing any more. */
function unknowable(): Buffer {
  return createHash('sha256').update(randomBytes(32)).digest();
}
