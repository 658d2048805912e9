import { Module } from '@nestjs/common';
import { CouncilResolver } from './council.resolver.js';
import { CouncilService } from './council.service.js';

@Module({ providers: [CouncilResolver, CouncilService] })
export class CouncilModule {}
