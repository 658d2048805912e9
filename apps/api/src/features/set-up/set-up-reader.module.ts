import { Global, Module } from '@nestjs/common';
import { ClientVisits } from '../grants/client-visits.js';
import { SetUpReader } from './set-up.reader.js';

/** One reader for all features, so that a page reads a set-up once. */
@Global()
@Module({ providers: [SetUpReader, ClientVisits], exports: [SetUpReader, ClientVisits] })
export class SetUpReaderModule {}
