import { Module } from '@nestjs/common';
import { SetUpReaderModule } from '../set-up/set-up-reader.module.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { AgreementsService } from './agreements.service.js';

@Module({
  imports: [SetUpReaderModule],
  providers: [AgreementsResolver, AgreementsService],
  exports: [AgreementsService],
})
export class AgreementsModule {}
