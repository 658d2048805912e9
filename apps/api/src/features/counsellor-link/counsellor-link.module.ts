import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { MailModule } from '../mail/mail.module.js';
import { RateLimitsModule } from '../rate-limits/rate-limits.module.js';
import { CounsellorCookie } from './counsellor-cookie.js';
import { CounsellorLinkResolver } from './counsellor-link.resolver.js';
import { CounsellorLinks } from './counsellor-links.service.js';

@Module({
  imports: [AssessmentModule, MailModule, RateLimitsModule],
  providers: [CounsellorLinkResolver, CounsellorLinks, CounsellorCookie],
})
export class CounsellorLinkModule {}
