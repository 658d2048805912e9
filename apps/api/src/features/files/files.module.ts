import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf } from '../../database/data-source.js';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';
import { RateLimitsModule } from '../rate-limits/rate-limits.module.js';
import { DiskStorage } from './disk-storage.js';
import { FILE_STORAGE, type FileStorage } from './file-storage.js';
import { FileSweep } from './file-sweep.js';
import { StoredFiles } from './stored-files.js';

/** Which part of a shared disk is this installation's. */
function installationOf(dataSource: DataSource): () => Promise<string> {
  let known: string | undefined;
  return async () => {
    if (known === undefined) {
      const { rows } = await poolOf(dataSource).query<{ id: string }>(
        'select files_id as id from installation',
      );
      known = rows[0]!.id;
    }
    return known;
  };
}

@Module({
  imports: [RateLimitsModule],
  providers: [
    {
      provide: FILE_STORAGE,
      inject: [DataSource, API_SETTINGS],
      useFactory: (dataSource: DataSource, settings: ApiSettings): FileStorage =>
        new DiskStorage(settings.filesDir, installationOf(dataSource)),
    },
    StoredFiles,
    FileSweep,
  ],
  exports: [FILE_STORAGE, StoredFiles, FileSweep],
})
export class FilesModule {}
