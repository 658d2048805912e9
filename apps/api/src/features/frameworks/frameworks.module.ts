import { Module } from '@nestjs/common';
import { FrameworksResolver } from './frameworks.resolver.js';

@Module({ providers: [FrameworksResolver] })
export class FrameworksModule {}
