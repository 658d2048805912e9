import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Locale } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { Requires } from '../../access/requires.js';
import { BatchDatabase } from '../../database/batch-database.js';
import { deleteDemo } from '../../demo/delete-demo.js';
import { problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { BenchmarkRefresh } from '../benchmark/benchmark.refresh.js';
import { DeleteDemoDataInput, DeleteDemoDataPayload } from './demo-data.types.js';

const texts: ProblemTexts<'NOT_CONFIRMED' | 'NOT_DEMO'> = {
  nl: {
    NOT_CONFIRMED: 'Typ “demo verwijderen” om te bevestigen.',
    NOT_DEMO: 'Deze organisatie is geen voorbeeld. Er is niets verwijderd.',
  },
  en: {
    NOT_CONFIRMED: 'Type “delete demo” to confirm.',
    NOT_DEMO: 'This organisation is no example. Nothing was removed.',
  },
};

const confirmations = ['demo verwijderen', 'delete demo'];

@Resolver()
export class DemoDataResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly batch: BatchDatabase,
    private readonly benchmark: BenchmarkRefresh,
  ) {}

  @Requires('demo:delete')
  @Mutation(() => DeleteDemoDataPayload, {
    description: 'Removes all demonstration organisations and closes their accounts.',
  })
  async deleteDemoData(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Args('input') { organisationId, confirmation }: DeleteDemoDataInput,
  ): Promise<DeleteDemoDataPayload> {
    const refused = (code: 'NOT_CONFIRMED' | 'NOT_DEMO', field: string) => ({
      deletedOrganisations: 0,
      problems: [problem(texts, locale, code, field)],
    });
    const isDemo = await this.tenancy.readInOrganisation<boolean>(actor, organisationId, {
      name: 'is-demo',
      text: 'select to_json(demo) as document from organisation where id = $1',
      values: [organisationId],
    });
    if (!isDemo) return refused('NOT_DEMO', 'organisationId');
    if (!confirmations.includes(confirmation.toLowerCase())) {
      return refused('NOT_CONFIRMED', 'confirmation');
    }
    const deletedOrganisations = await deleteDemo(await this.batch.open(), this.tenancy);
    await this.benchmark.refresh();
    return { deletedOrganisations, problems: [] };
  }
}
