import { mockServices, TestDatabaseId } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { AssessmentStore, DatabaseAssessmentStore, Replica } from '../database';

/** SQLite always, and PostgreSQL where one was started for the tests. */
export const databaseIds: TestDatabaseId[] = process.env
  .BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING
  ? ['SQLITE_3', 'POSTGRES_18']
  : ['SQLITE_3'];

/**
 * A store in a database that is still empty, or that another one has filled. The
 * clock of the database is the one of the test, unless it has one of its own.
 */
export async function createStore(
  knex: Knex,
  options: { skip?: boolean } & Partial<Replica> = {},
): Promise<AssessmentStore> {
  const { skip, ...replica } = options;
  return DatabaseAssessmentStore.create({
    database: mockServices.database({ knex, migrations: { skip } }),
    statementTimeout: 10_000,
    ruleSet: 'rules',
    scanTimeout: 5 * 60 * 1000,
    clock: async () => new Date(),
    ...replica,
  });
}
