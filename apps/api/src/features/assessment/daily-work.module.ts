import { Module } from '@nestjs/common';
import { BenchmarkModule } from '../benchmark/benchmark.module.js';
import { InboxModule } from '../inbox/inbox.module.js';
import { FilesModule } from '../files/files.module.js';
import { AssessmentModule } from './assessment.module.js';
import { DailyWork } from './daily-work.js';

@Module({
  imports: [AssessmentModule, BenchmarkModule, FilesModule, InboxModule],
  providers: [DailyWork],
  exports: [DailyWork],
})
export class DailyWorkModule {}
