import { Module } from '@nestjs/common';
import { BenchmarkModule } from '../benchmark/benchmark.module.js';
import { DemoDataResolver } from './demo-data.resolver.js';

@Module({ imports: [BenchmarkModule], providers: [DemoDataResolver] })
export class DemoDataModule {}
