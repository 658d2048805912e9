import { Module } from '@nestjs/common';
import { GrantsResolver } from './grants.resolver.js';
import { GrantsService } from './grants.service.js';

@Module({ providers: [GrantsResolver, GrantsService] })
export class GrantsModule {}
