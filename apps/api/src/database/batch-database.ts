import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { applicationDataSource } from './data-source.js';

/**
 * The connection of the jobs that look at more than one organisation, as `vb_batch`: it sees what
 * its own policies show (who takes part in the benchmark, what is demonstration) and serves no page.
 */
@Injectable()
export class BatchDatabase implements OnApplicationShutdown {
  private opened: Promise<DataSource> | null = null;

  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  /** Opened when a job first needs it. */
  open(): Promise<DataSource> {
    this.opened ??= applicationDataSource(this.settings.batchDatabaseUrl, 1).initialize();
    return this.opened;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.opened) await (await this.opened).destroy();
  }
}
