import { Module } from '@nestjs/common';
import { PresenceResolver } from './presence.resolver.js';

@Module({ providers: [PresenceResolver] })
export class PresenceModule {}
