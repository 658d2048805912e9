import { Module } from '@nestjs/common';
import { BatchDatabase } from '../../database/batch-database.js';
import { BenchmarkRefresh } from './benchmark.refresh.js';
import { BenchmarkResolver } from './benchmark.resolver.js';

@Module({
  providers: [BatchDatabase, BenchmarkRefresh, BenchmarkResolver],
  exports: [BatchDatabase, BenchmarkRefresh],
})
export class BenchmarkModule {}
