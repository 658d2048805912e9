import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { ConsentReader } from './consent.reader.js';
import {
  ConsentRequestResolver,
  ConsentStandingResolver,
  OrganisationConsentResolver,
  SnapshotResolver,
} from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { ConsentedVersions } from './consented-versions.js';
import { ReadingResolver } from './reading.resolver.js';
import { ReadingService } from './reading.service.js';
import { Snapshots } from './snapshots.js';

@Module({
  imports: [AssessmentModule],
  providers: [
    OrganisationConsentResolver,
    ConsentStandingResolver,
    ConsentRequestResolver,
    SnapshotResolver,
    ConsentReader,
    ConsentService,
    ConsentedVersions,
    Snapshots,
    ReadingResolver,
    ReadingService,
  ],
  exports: [ConsentedVersions, ConsentReader, Snapshots],
})
export class ConsentModule {}
