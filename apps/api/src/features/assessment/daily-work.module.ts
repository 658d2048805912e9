import { Module } from '@nestjs/common';
import { BenchmarkModule } from '../benchmark/benchmark.module.js';
import { AssessmentModule } from './assessment.module.js';
import { DailyWork } from './daily-work.js';

@Module({
  imports: [AssessmentModule, BenchmarkModule],
  providers: [DailyWork],
  exports: [DailyWork],
})
export class DailyWorkModule {}
