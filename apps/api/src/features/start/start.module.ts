import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { SetUpModule } from '../set-up/set-up.module.js';
import { FoundingService } from './founding.service.js';
import { StartResolver } from './start.resolver.js';
import { WorkbookService } from './workbook.service.js';

/** How a set-up begins: a sister organisation, a copy, a workbook. */
@Module({
  imports: [FilesModule, SetUpModule],
  providers: [StartResolver, FoundingService, WorkbookService],
})
export class StartModule {}
