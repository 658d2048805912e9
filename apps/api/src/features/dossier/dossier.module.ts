import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { RateLimitsModule } from '../rate-limits/rate-limits.module.js';
import { SetUpReaderModule } from '../set-up/set-up-reader.module.js';
import { ConsentPapersResolver, KnownVersionResolver } from './dossier.resolver.js';
import { PaperFiles } from './paper-files.js';

@Module({
  imports: [FilesModule, RateLimitsModule, SetUpReaderModule],
  providers: [ConsentPapersResolver, KnownVersionResolver, PaperFiles],
  exports: [PaperFiles],
})
export class DossierModule {}
