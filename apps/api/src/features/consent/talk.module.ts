import { Module } from '@nestjs/common';
import { SetUpModule } from '../set-up/set-up.module.js';
import { ConsentModule } from './consent.module.js';
import { TalkReader } from './talk.reader.js';
import { TalkResolver } from './talk.resolver.js';
import { TalkService } from './talk.service.js';

/** Apart from consent itself, since accepting a suggestion is a change of the set-up. */
@Module({
  imports: [ConsentModule, SetUpModule],
  providers: [TalkResolver, TalkReader, TalkService],
})
export class TalkModule {}
