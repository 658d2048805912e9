import { Module } from '@nestjs/common';
import { RateLimitsModule } from '../rate-limits/rate-limits.module.js';
import { SetUpModule } from '../set-up/set-up.module.js';
import { ProfilesService } from './profiles.service.js';
import { ProfilesResolver, SharingResolver } from './sharing.resolver.js';
import { SharingService } from './sharing.service.js';

/** Facts that travel from one organisation or consultant to another, as copies and with consent. */
@Module({
  imports: [RateLimitsModule, SetUpModule],
  providers: [SharingResolver, ProfilesResolver, SharingService, ProfilesService],
})
export class SharingModule {}
