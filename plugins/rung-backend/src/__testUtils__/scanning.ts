import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { CatalogReader, Scanner } from '../scan';
import { ScannerOptions } from '../scan/Scanner';
import { DatabaseClusterStore, Replica } from '../database';
import { createStore } from './databases';
import { FakeCatalog } from './FakeCatalog';

/** All that it takes to scan a catalog of these entities into a database. */
export async function scanning(
  knex: Knex,
  entities: readonly Entity[],
  options: Partial<ScannerOptions & Replica> = {},
) {
  const { clock, ruleSet = options.rules, ...others } = options;
  const store = await createStore(knex, {
    ...(clock && { clock }),
    ...(ruleSet !== undefined && { ruleSet }),
  });
  const catalog = FakeCatalog.create(entities);
  const logger = mockServices.logger.mock();
  const clusters = DatabaseClusterStore.create({ client: knex });
  const scanner = Scanner.create({
    store,
    clusters,
    countedEnvironment: 'production',
    snapshotMaxAge: 90 * 60 * 1000,
    logger,
    policy: AssessmentPolicy.default(),
    rules: 'rules',
    kinds: ['Component', 'Resource', 'System', 'Domain', 'API'],
    reader: CatalogReader.create({
      auth: mockServices.auth(),
      catalog: catalog.service,
    }),
    goneAtOnce: { percent: 20, entities: 50 },
    ...others,
  });
  return {
    store,
    clusters,
    catalog,
    logger,
    scanner,
    /** Scans once, unless it is withheld. */
    attempt: async () => scanner.scan(new AbortController().signal),
    /** Scans once, to the end. */
    scan: async () => {
      const result = await scanner.scan(new AbortController().signal);
      if (result.type === 'withheld') {
        throw new Error(`Withheld for its ${result.reason}`);
      }
      return result;
    },
    /** What the report holds of everything, by name. */
    summaries: async (): Promise<Record<string, AssessmentSummary>> => {
      const { items } = await store.list({
        filters: {},
        visibility: { type: 'all' },
        orderBy: 'name',
        descending: false,
        limit: 500,
      });
      return Object.fromEntries(items.map(item => [item.name, item]));
    },
  };
}
