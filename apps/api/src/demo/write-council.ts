import { randomUUID } from 'node:crypto';
import { answerAt, usualRules } from '@vertrouwensbasis/domain';
import { sectionDigests } from '../features/consent/reading.service.js';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import type { ToldRequest } from './consent-story.js';
import { moment } from './dates.js';
import { accountIdOf, idOf, setUpOn, type DemoOrganisation, type Stage } from './describe.js';

/**
 * The council's room with the talk about the newest request. Everything is written as whoever wrote
 * it, since the database takes words from nobody else.
 */
export async function writeCouncil(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
  told: readonly ToldRequest[],
): Promise<void> {
  const { room } = demo;
  const last = told.at(-1);
  if (!room || !last?.frozenOn) return;
  const { organisationId } = transaction;
  const frozen = setUpOn(stages, last.frozenOn);
  const council = demo.members.filter(({ role }) => role === 'works_council');
  const [chair] = council;
  const nameOf = (email: string) => demo.members.find((one) => one.email === email)!.name;
  const as = (email: string) => transaction.set('account_id', accountIdOf(email));

  await as(chair!.email);
  await transaction.rows(
    `insert into council_room (organisation_id, rules, opened_by, opened_at)
     values ($1, $2::jsonb, $3, $4)`,
    [organisationId, JSON.stringify(usualRules), accountIdOf(chair!.email), moment(last.frozenOn)],
  );
  for (const [index, member] of council.entries()) {
    await transaction.rows(
      `insert into council_seat (organisation_id, account_id, name, place, admitted_by, admitted_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        organisationId,
        accountIdOf(member.email),
        member.name,
        index === 0 ? 'chair' : 'member',
        accountIdOf(chair!.email),
        moment(last.frozenOn, 5),
      ],
    );
  }
  for (const [index, action] of ['open', 'arrange'].entries()) {
    await transaction.rows(
      `insert into council_event (organisation_id, id, at, account_id, actor_name, action)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        organisationId,
        randomUUID(),
        moment(last.frozenOn, index * 5),
        accountIdOf(chair!.email),
        chair!.name,
        action,
      ],
    );
  }

  for (const [number, thread] of room.threads.entries()) {
    const table = thread.audience === 'council' ? 'council' : 'consent';
    const id = idOf(demo.slug, 'thread', String(number));
    const [starter] = thread.said[0]!;
    const { about } = thread;
    const subjectId = about ? idOf(demo.slug, about.kind, about.name) : null;
    const before =
      about && thread.suggestion !== undefined
        ? answerAt(frozen, about.kind, subjectId!, about.key)
        : undefined;
    await as(starter);
    await transaction.rows(
      `insert into ${table}_thread (organisation_id, id, request_id, section, kind, subject_id, key,
         started_by, started_by_name, started_at
         ${table === 'consent' ? ', suggestion, suggested_before' : ''})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10
         ${table === 'consent' ? ', $11::jsonb, $12::jsonb' : ''})`,
      [
        organisationId,
        id,
        last.request.id,
        thread.section,
        about?.kind ?? null,
        subjectId,
        about?.key ?? null,
        accountIdOf(starter),
        nameOf(starter),
        moment(last.frozenOn, 60 + number * 10),
        ...(table === 'consent'
          ? [thread.suggestion, before].map((one) =>
              one === undefined ? null : JSON.stringify(one),
            )
          : []),
      ],
    );
    for (const [place, [email, text]] of thread.said.entries()) {
      await as(email);
      await transaction.rows(
        `insert into ${table}_message (organisation_id, id, thread_id, text, author_id, author_name,
           written_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          organisationId,
          idOf(demo.slug, 'message', `${number}/${place}`),
          id,
          text,
          accountIdOf(email),
          nameOf(email),
          moment(last.frozenOn, 60 + number * 10 + place),
        ],
      );
    }
    if (thread.resolvedBy) {
      await as(thread.resolvedBy);
      await transaction.rows(
        `update ${table}_thread set resolved_by = $3, resolved_by_name = $4, resolved_at = $5
         where organisation_id = $1 and id = $2`,
        [
          organisationId,
          id,
          accountIdOf(thread.resolvedBy),
          nameOf(thread.resolvedBy),
          moment(last.frozenOn, 300),
        ],
      );
    }
  }

  const digests = sectionDigests(frozen);
  for (const [email, sections] of Object.entries(room.seen)) {
    await as(email);
    for (const section of sections) {
      await transaction.rows(
        `insert into section_seen (organisation_id, account_id, section, digest, seen_at)
         values ($1, $2, $3, $4, $5)`,
        [
          organisationId,
          accountIdOf(email),
          section,
          digests.get(section),
          moment(last.frozenOn, 120),
        ],
      );
    }
  }
  await transaction.set('account_id', transaction.actor.accountId);
}
