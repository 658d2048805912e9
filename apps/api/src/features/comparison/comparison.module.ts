import { Module } from '@nestjs/common';
import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';

@Module({ providers: [ComparisonResolver, ComparisonService] })
export class ComparisonModule {}
