import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { SetUpReaderModule } from '../set-up/set-up-reader.module.js';
import { ReleasesResolver } from './releases.resolver.js';
import { ReleasesService } from './releases.service.js';

@Module({
  imports: [AssessmentModule, SetUpReaderModule],
  providers: [ReleasesResolver, ReleasesService],
})
export class ReleasesModule {}
