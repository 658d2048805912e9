import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { frameworks } from '@vertrouwensbasis/domain';
import { actorWithoutSession } from '../../access/actor.js';
import { BatchDatabase } from '../../database/batch-database.js';
import { today } from '../../database/row-security.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { BenchmarkRefresh } from '../benchmark/benchmark.refresh.js';
import { InboxService } from '../inbox/inbox.service.js';
import { FileSweep } from '../files/file-sweep.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { AssessmentStore } from './assessment.store.js';

/** What the passing of time asks: terms end, decisions start, files nobody uses go. */
@Injectable()
export class DailyWork {
  constructor(
    private readonly batch: BatchDatabase,
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
    private readonly store: AssessmentStore,
    private readonly benchmark: BenchmarkRefresh,
    private readonly files: FileSweep,
    private readonly inbox: InboxService,
  ) {}

  /** Returns how many organisations were assessed anew. Doing it twice a day changes nothing. */
  async run(): Promise<number> {
    const dataSource = await this.batch.open();
    const organisations = await dataSource.query<{ id: string }[]>('select id from organisation');
    let assessed = 0;
    for (const { id } of organisations) {
      if (await this.assessAgain(id)) assessed += 1;
    }
    await this.inbox.sendDigests();
    await this.benchmark.refresh();
    await this.files.run(new Set(organisations.map(({ id }) => id)));
    return assessed;
  }

  /** One organisation at a time, as the application and under its row security. */
  private assessAgain(organisationId: string): Promise<boolean> {
    const nobody = actorWithoutSession(randomUUID());
    return this.tenancy.inUnenteredOrganisation(nobody, organisationId, async (transaction) => {
      const [stale] = await transaction.rows(
        `select from assessment a where a.organisation_id = $1
           and (a.on_day < ${today} or (select count(*) from framework_assessment f
             where f.organisation_id = $1 and f.framework_id = any($2::text[])) < cardinality($2::text[]))`,
        [organisationId, frameworks.slice(1).map(({ id }) => id)],
      );
      if (!stale) return false;
      await lockOrganisation(transaction);
      const document = await this.setUps.inTransaction(transaction);
      await this.store.store(transaction, document.setUp, document.today, null);
      return true;
    });
  }
}
