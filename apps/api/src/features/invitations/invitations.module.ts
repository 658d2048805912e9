import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { RateLimitsModule } from '../rate-limits/rate-limits.module.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { InvitationsService } from './invitations.service.js';
import { NewOrganisations } from './new-organisations.js';

@Module({
  imports: [MailModule, RateLimitsModule],
  providers: [InvitationsService, InvitationsResolver, NewOrganisations],
})
export class InvitationsModule {}
