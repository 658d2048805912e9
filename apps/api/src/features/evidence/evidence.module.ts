import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { FilesModule } from '../files/files.module.js';
import { RateLimitsModule } from '../rate-limits/rate-limits.module.js';
import { EvidenceDownloads } from './evidence-downloads.js';
import { EvidenceReader } from './evidence.reader.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';

@Module({
  imports: [AssessmentModule, FilesModule, RateLimitsModule],
  providers: [EvidenceResolver, EvidenceService, EvidenceReader, EvidenceDownloads],
  exports: [EvidenceDownloads],
})
export class EvidenceModule {}
