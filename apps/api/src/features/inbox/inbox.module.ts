import { Module } from '@nestjs/common';
import { BenchmarkModule } from '../benchmark/benchmark.module.js';
import { MailModule } from '../mail/mail.module.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';

@Module({
  imports: [MailModule, BenchmarkModule],
  providers: [InboxResolver, InboxService],
  exports: [InboxService],
})
export class InboxModule {}
