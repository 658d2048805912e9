import { Module } from '@nestjs/common';
import { AssessmentResolver } from './assessment.resolver.js';
import { AssessmentService } from './assessment.service.js';
import { AssessmentStore } from './assessment.store.js';

@Module({
  providers: [AssessmentResolver, AssessmentService, AssessmentStore],
  exports: [AssessmentService, AssessmentStore],
})
export class AssessmentModule {}
