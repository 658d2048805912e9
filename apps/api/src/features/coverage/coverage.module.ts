import { Module } from '@nestjs/common';
import { CoverageResolver } from './coverage.resolver.js';

/** Needs the reader of set-ups, which every feature has. */
@Module({ providers: [CoverageResolver] })
export class CoverageModule {}
