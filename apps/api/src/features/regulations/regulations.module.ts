import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { FilesModule } from '../files/files.module.js';
import { SetUpModule } from '../set-up/set-up.module.js';
import { ReadingJobs } from './reading-jobs.js';
import { RegulationsReader } from './regulations.reader.js';
import { RegulationsResolver } from './regulations.resolver.js';
import { RegulationsService } from './regulations.service.js';

@Module({
  imports: [AssessmentModule, FilesModule, SetUpModule],
  providers: [RegulationsResolver, RegulationsService, RegulationsReader, ReadingJobs],
})
export class RegulationsModule {}
