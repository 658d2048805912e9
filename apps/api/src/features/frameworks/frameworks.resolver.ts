import { Query, Resolver } from '@nestjs/graphql';
import { frameworks, type Locale } from '@vertrouwensbasis/domain';
import { Public } from '../../access/requires.js';
import { RequestLocale } from '../../graphql/request-context.js';
import { Framework } from './framework.types.js';

@Resolver(() => Framework)
export class FrameworksResolver {
  /** The same for everyone and about nobody, so anyone may read how the score is made. */
  @Public()
  @Query(() => [Framework], {
    description: 'The checklists, with sources and texts in the reader’s language.',
  })
  frameworks(@RequestLocale() locale: Locale): Framework[] {
    return frameworks.map((framework) => new Framework(framework, locale));
  }
}
