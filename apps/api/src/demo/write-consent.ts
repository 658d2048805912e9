import {
  assess,
  frameworks,
  releasesOf,
  type CalendarDate,
  type ConsentRequest,
} from '@vertrouwensbasis/domain';
import { notifyOfSteps } from '../features/inbox/notify.js';
import { freezePapers } from '../features/dossier/freeze-papers.js';
import { freeze } from '../features/consent/snapshots.js';
import type { OrganisationTransaction } from '../tenancy/transaction.js';
import { tellConsent, type ToldRequest } from './consent-story.js';
import { dayOf, moment } from './dates.js';
import { actorsOf } from './demo-accounts.js';
import { accountIdOf, idOf, setUpOn, type DemoOrganisation, type Stage } from './describe.js';

/** The requests with the versions they are about, every step of their story, and the questions. */
export async function writeConsent(
  transaction: OrganisationTransaction,
  demo: DemoOrganisation,
  stages: readonly Stage[],
  filledOn: CalendarDate,
): Promise<readonly ToldRequest[]> {
  const { organisationId } = transaction;
  const actors = actorsOf(demo);
  const nameOf = (accountId: string) =>
    demo.members.find((member) => accountIdOf(member.email) === accountId)!.name;

  // Every version a request could be about, before the story is told: freezing takes the database.
  const hashes = new Map<CalendarDate, string>();
  const freezing = demo.consent.filter((one) => needsVersion.has(one.step));
  for (const day of new Set(freezing.map((one) => dayOf(one.on, filledOn)))) {
    const setUp = setUpOn(stages, day);
    const assessment = assess(setUp, { on: day, framework: releasesOf(frameworks[0]!.id)[0]! });
    hashes.set(day, await freeze(transaction, setUp, assessment, day));
  }
  const told = tellConsent(demo, filledOn, actors, (on) => hashes.get(on)!);

  for (const { request, begunOn } of told) {
    const { events, ...rest } = request;
    // A draft is about the version of the day on which it was begun.
    const snapshotHash = request.snapshotHash ?? hashes.get(begunOn);
    await transaction.rows(
      `insert into consent_request (organisation_id, id, number, version, request,
         proposed_decision, body_variant, snapshot_hash, submitted_by, submitted_by_name,
         created_at, updated_at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11, $12)`,
      [
        organisationId,
        request.id,
        request.number,
        Math.max(events.length, 1),
        JSON.stringify({ ...rest, snapshotHash }),
        'Wij stellen de opzet van de rol vast zoals die hier ligt, en benoemen wie erin staat.',
        demo.organisation.participation,
        snapshotHash,
        actors.hr,
        nameOf(actors.hr),
        moment(begunOn),
        moment(events.at(-1)?.on ?? begunOn),
      ],
    );
    await transaction.rows(
      `insert into consent_event (organisation_id, request_id, seq, at, account_id, actor_name, event)
       select $1, $2, e.seq, e.at, e.account_id, e.actor_name, e.event
       from jsonb_to_recordset($3::jsonb) as e(seq integer, at timestamptz, account_id uuid,
         actor_name text, event jsonb)`,
      [
        organisationId,
        request.id,
        JSON.stringify(
          events.map((event, index) => ({
            seq: index + 1,
            at: moment(event.on, index),
            account_id: event.by,
            actor_name: nameOf(event.by),
            event,
          })),
        ),
      ],
    );
    await freezePapers(transaction, request.id, 0);
    // As it would have come: of the last step, to everybody but who took it.
    const last = events.at(-1);
    if (last) {
      const actor = { ...transaction.actor, accountId: last.by };
      await notifyOfSteps({ ...transaction, actor }, request.id, [last]);
    }
    await writeQuestions(transaction, request, demo, nameOf);
  }
  return told;
}

/** The steps that freeze a version. */
const needsVersion = new Set<string>(['draft', 'submit', 'amend', 'decideAsEmployer']);

/** In the demo every question is answered before the next is asked. */
async function writeQuestions(
  transaction: OrganisationTransaction,
  request: ConsentRequest,
  demo: DemoOrganisation,
  nameOf: (accountId: string) => string,
): Promise<void> {
  const asked = request.events.filter((event) => event.action === 'askQuestion');
  const answered = request.events.filter((event) => event.action === 'answer');
  for (const [index, question] of asked.entries()) {
    const answer = answered[index];
    await transaction.rows(
      `insert into consent_question (organisation_id, id, request_id, text, asked_by,
         asked_by_name, asked_at, answer, answered_by, answered_by_name, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        transaction.organisationId,
        idOf(demo.slug, 'question', `${request.number}/${index + 1}`),
        request.id,
        question.text,
        question.by,
        nameOf(question.by),
        moment(question.on),
        answer?.text ?? null,
        answer?.by ?? null,
        answer ? nameOf(answer.by) : null,
        answer ? moment(answer.on, 60) : null,
      ],
    );
  }
}
