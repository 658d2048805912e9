import { Module } from '@nestjs/common';
import { AssessmentItemResolver, AssessmentResolver } from './assessment.resolver.js';
import { AssessmentService } from './assessment.service.js';
import { AssessmentStore } from './assessment.store.js';

@Module({
  providers: [AssessmentResolver, AssessmentItemResolver, AssessmentService, AssessmentStore],
  exports: [AssessmentService, AssessmentStore],
})
export class AssessmentModule {}
