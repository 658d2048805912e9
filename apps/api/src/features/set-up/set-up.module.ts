import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { FactHistoryResolver } from './fact-history.resolver.js';
import { RouteResolver } from './route.resolver.js';
import { OrganisationSetUpResolver, SetUpResolver } from './set-up.resolver.js';
import { SetUpService } from './set-up.service.js';
import { SetUpSteps } from './set-up.steps.js';
import { TrialsResolver } from './trials.resolver.js';
import { TrialsService } from './trials.service.js';

@Module({
  imports: [AssessmentModule, ConsentModule],
  providers: [
    OrganisationSetUpResolver,
    SetUpResolver,
    FactHistoryResolver,
    SetUpService,
    RouteResolver,
    SetUpSteps,
    TrialsResolver,
    TrialsService,
  ],
  exports: [SetUpService, SetUpSteps],
})
export class SetUpModule {}
