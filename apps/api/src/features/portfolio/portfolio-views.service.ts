import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { currentAccount } from '../../database/row-security.js';
import { type ProblemTexts, problem } from '../../graphql/problem.type.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type {
  DeletePortfolioViewInput,
  PortfolioView,
  PortfolioViewsPayload,
  SavePortfolioViewInput,
} from './portfolio.types.js';

/** More than this is a list to search in again. */
const mostViews = 20;

const texts: ProblemTexts<'TOO_MANY'> = {
  nl: { TOO_MANY: `U kunt ${mostViews} weergaven bewaren. Verwijder er eerst een.` },
  en: { TOO_MANY: `You can keep ${mostViews} views. Remove one first.` },
};

const views = `select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name,
    'address', v.address) order by lower(v.name)), '[]') as document
  from portfolio_view v where v.account_id = ${currentAccount}`;

/** Lists of clients that a consultant keeps under a name. They hold an address, never results. */
@Injectable()
export class PortfolioViewsService {
  constructor(private readonly tenancy: Tenancy) {}

  all(actor: Actor): Promise<PortfolioView[]> {
    return this.tenancy.readAsAccount(actor, { name: 'portfolio-views', text: views });
  }

  async save(
    actor: Actor,
    { name, address }: SavePortfolioViewInput,
    locale: Locale,
  ): Promise<PortfolioViewsPayload> {
    return this.tenancy.asAccount(actor, async ({ rows }) => {
      const kept = await rows(
        `insert into portfolio_view (account_id, id, name, address)
         select $1, $2, $3, $4
         where (select count(*) from portfolio_view where account_id = $1 and name <> $3) < $5
         on conflict (account_id, name) do update set address = excluded.address returning id`,
        [actor.accountId, randomUUID(), name, address, mostViews],
      );
      const [after] = await rows<{ document: PortfolioView[] }>(views);
      return {
        views: after!.document,
        problems: kept.length > 0 ? [] : [problem(texts, locale, 'TOO_MANY', 'name')],
      };
    });
  }

  async delete(actor: Actor, { id }: DeletePortfolioViewInput): Promise<PortfolioViewsPayload> {
    return this.tenancy.asAccount(actor, async ({ rows }) => {
      await rows('delete from portfolio_view where account_id = $1 and id = $2', [
        actor.accountId,
        id,
      ]);
      const [after] = await rows<{ document: PortfolioView[] }>(views);
      return { views: after!.document, problems: [] };
    });
  }
}
