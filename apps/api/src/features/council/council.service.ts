import { Injectable } from '@nestjs/common';
import {
  checkCouncil,
  type CouncilRules,
  type CouncilSeat,
  type Locale,
  mayArrange,
  quorumOf,
  usualRules,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { type Problem, problem } from '../../graphql/problem.type.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { councilIn, noteForCouncil, seatOf, type StoredCouncil } from './council-in.js';
import type { ArrangeCouncilInput, OpenCouncilRoomInput } from './council.inputs.js';
import { councilEventText, councilProblems } from './council.texts.js';
import type { CouncilCandidate, CouncilRoom } from './council.types.js';

interface StoredRoom {
  council: StoredCouncil | null;
  candidates: CouncilCandidate[];
  events: { id: string; at: string; actor: string; action: string }[];
}

const room = `
  select json_build_object(
    'council', (select json_build_object('version', c.version, 'rules', c.rules,
      'seats', (select coalesce(json_agg(json_build_object('accountId', s.account_id,
          'name', s.name, 'place', s.place, 'mandated', s.mandated) order by s.name, s.account_id),
          '[]') from council_seat s where s.organisation_id = $1))
      from council_room c where c.organisation_id = $1),
    'candidates', (select coalesce(json_agg(json_build_object('accountId', m.account_id,
        'name', a.name) order by a.name, a.id), '[]')
      from membership m join account a on a.id = m.account_id
      where m.organisation_id = $1 and m.role = 'works_council' and not exists (
        select from council_seat s where s.organisation_id = $1 and s.account_id = m.account_id)),
    'events', (select coalesce(json_agg(json_build_object('id', e.id, 'at', e.at,
        'actor', e.actor_name, 'action', e.action) order by e.at desc, e.id), '[]')
      from (select * from council_event where organisation_id = $1
        order by at desc limit 100) e)) as document`;

/** The council's own room: who sits in it and what it agreed about deciding. */
@Injectable()
export class CouncilService {
  constructor(private readonly tenancy: Tenancy) {}

  async room(actor: Actor, organisationId: string, locale: Locale): Promise<CouncilRoom> {
    const { council, candidates, events } = await this.tenancy.readInOrganisation<StoredRoom>(
      actor,
      organisationId,
      { name: 'council-room', text: room, values: [organisationId] },
    );
    const seats = council?.seats ?? [];
    const rules = council?.rules ?? usualRules;
    const own = seats.find(({ accountId }) => accountId === actor.accountId);
    return {
      opened: council !== null,
      version: council?.version ?? 0,
      viewerSeated: own !== undefined,
      viewerArranges: mayArrange(own),
      rules: { quorum: null, mandate: null, ...rules },
      quorum: quorumOf(rules, seats),
      seats,
      candidates,
      events: events.map(({ action, ...event }) => ({
        ...event,
        text: councilEventText(action, locale),
      })),
    };
  }

  /**
   * The first member of the council to come opens the room and is its chair until the council says
   * otherwise. Once open it stays so: a membership that HR gives opens nothing any more.
   */
  open(actor: Actor, { organisationId }: OpenCouncilRoomInput, locale: Locale): Promise<Problem[]> {
    return this.inTurn(actor, organisationId, async (transaction) => {
      if (await councilIn(transaction)) {
        return [problem(councilProblems, locale, 'OPENED_ALREADY')];
      }
      await transaction.rows(
        `insert into council_room (organisation_id, rules, opened_by) values ($1, $2::jsonb, $3)`,
        [organisationId, JSON.stringify(usualRules), actor.accountId],
      );
      await insertSeat(transaction, {
        accountId: actor.accountId,
        place: 'chair',
        mandated: false,
      });
      await noteForCouncil(transaction, 'open');
      return [];
    });
  }

  arrange(actor: Actor, input: ArrangeCouncilInput, locale: Locale): Promise<Problem[]> {
    return this.inTurn(actor, input.organisationId, async (transaction) => {
      const council = await councilIn(transaction);
      if (!council || !mayArrange(seatOf(council, transaction))) {
        return [problem(councilProblems, locale, 'NOT_THE_CHAIR')];
      }
      if (council.version !== input.expectedVersion) {
        return [problem(councilProblems, locale, 'CONFLICT', 'expectedVersion')];
      }
      const rules: CouncilRules = {
        majority: input.majority,
        secret: input.secret,
        ...(input.quorum ? { quorum: input.quorum } : {}),
        ...(input.mandate ? { mandate: input.mandate } : {}),
      };
      const checked = checkCouncil(rules, input.seats);
      if (!checked.ok) {
        const { code, field, message } = checked.refusal;
        return [{ code: code.toUpperCase(), field: field ?? null, message: message[locale] }];
      }
      if (!(await areMembers(transaction, input.seats))) {
        return [problem(councilProblems, locale, 'NOT_A_MEMBER', 'seats')];
      }
      await transaction.rows(
        `update council_room set rules = $2::jsonb, version = version + 1 where organisation_id = $1`,
        [input.organisationId, JSON.stringify(rules)],
      );
      // Before the seats change: whoever leaves the council can note nothing afterwards.
      await noteForCouncil(transaction, 'arrange');
      await reseat(transaction, council.seats, input.seats);
      return [];
    });
  }

  private inTurn(
    actor: Actor,
    organisationId: string,
    work: (transaction: OrganisationTransaction) => Promise<Problem[]>,
  ): Promise<Problem[]> {
    return this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      await lockOrganisation(transaction);
      return work(transaction);
    });
  }
}

async function areMembers(
  transaction: OrganisationTransaction,
  seats: readonly CouncilSeat[],
): Promise<boolean> {
  const found = await transaction.rows(
    `select account_id from membership
     where organisation_id = $1 and role = 'works_council' and account_id = any($2::uuid[])`,
    [transaction.organisationId, seats.map(({ accountId }) => accountId)],
  );
  return found.length === seats.length;
}

async function insertSeat(
  transaction: OrganisationTransaction,
  { accountId, place, mandated }: CouncilSeat,
): Promise<void> {
  await transaction.rows(
    `insert into council_seat (organisation_id, account_id, name, place, mandated, admitted_by)
     select $1, a.id, a.name, $3, $4, $5 from account a where a.id = $2`,
    [transaction.organisationId, accountId, place, mandated, transaction.actor.accountId],
  );
}

async function reseat(
  transaction: OrganisationTransaction,
  before: readonly CouncilSeat[],
  after: readonly CouncilSeat[],
): Promise<void> {
  const scope = [transaction.organisationId];
  // There is one chair at every moment, so a new one needs the place to be free first.
  await transaction.rows(
    `update council_seat set place = 'member' where organisation_id = $1 and place = 'chair'`,
    scope,
  );
  await transaction.rows(
    `delete from council_seat where organisation_id = $1 and account_id <> all($2::uuid[])`,
    [...scope, after.map(({ accountId }) => accountId)],
  );
  for (const seat of after) {
    if (!before.some(({ accountId }) => accountId === seat.accountId)) {
      await insertSeat(transaction, seat);
      continue;
    }
    await transaction.rows(
      `update council_seat set place = $3, mandated = $4
       where organisation_id = $1 and account_id = $2`,
      [...scope, seat.accountId, seat.place, seat.mandated],
    );
  }
}
