import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { Tenancy } from '../../tenancy/tenancy.js';

/** A consultant who looks at a client leaves a trace there: once a day, in the client's own log. */
@Injectable()
export class ClientVisits {
  constructor(private readonly tenancy: Tenancy) {}

  async record(actor: Actor, organisationId: string): Promise<void> {
    await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
      const first = await transaction.rows(
        `insert into client_visit (organisation_id, account_id, on_day)
         values ($1, $2, ${today}) on conflict do nothing returning on_day`,
        [organisationId, actor.accountId],
      );
      if (first.length > 0) {
        await transaction.audit({
          action: 'client:visited',
          target: { kind: 'account', id: actor.accountId },
        });
      }
    });
  }
}
