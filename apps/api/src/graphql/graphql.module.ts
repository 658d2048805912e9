import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { withDefaults } from './default-variables.js';
import { formatExecution } from './endpoint.js';
import { limitRules, limits } from './limits.js';
import { Cursors } from './paging.js';
import {
  AnswersScalar,
  CalendarDateScalar,
  FactValueScalar,
  idsAreUuids,
  MomentScalar,
} from './scalars.js';

idsAreUuids();

/** Only Mercurius' execution is used: the route, its limits and its answers are ours (endpoint.ts). */
@Global()
@Module({
  imports: [
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      inject: [API_SETTINGS],
      useFactory: (settings: ApiSettings) => ({
        autoSchemaFile: true,
        sortSchema: true,
        routes: false,
        graphiql: false,
        subscription: false,
        // From the second time on a document runs compiled.
        jit: 1,
        errorFormatter: formatExecution as MercuriusDriverConfig['errorFormatter'],
        validationRules: limitRules(settings),
        hooks: {
          preExecution: (_schema, document, _context, sent) => {
            const variables = withDefaults(document, sent);
            return variables && { variables };
          },
        },
        graphql: { parseOptions: { maxTokens: limits.tokens } },
      }),
    }),
  ],
  providers: [Cursors, AnswersScalar, CalendarDateScalar, FactValueScalar, MomentScalar],
  exports: [Cursors],
})
export class GraphqlModule {}
