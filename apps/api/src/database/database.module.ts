import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { Tenancy } from '../tenancy/tenancy.js';
import { applicationDataSource } from './data-source.js';

/** One pool for everything; closed after the last request was answered. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [API_SETTINGS],
      useFactory: (settings: ApiSettings) =>
        applicationDataSource(settings.databaseUrl, settings.databasePoolSize).initialize(),
    },
    Tenancy,
  ],
  exports: [DataSource, Tenancy],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
