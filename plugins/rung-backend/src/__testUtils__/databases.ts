import { mockServices, TestDatabaseId } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { AssessmentStore, DatabaseAssessmentStore } from '../database';

/** SQLite always, and PostgreSQL where one was started for the tests. */
export const databaseIds: TestDatabaseId[] = process.env
  .BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING
  ? ['SQLITE_3', 'POSTGRES_18']
  : ['SQLITE_3'];

/** A store in a database that is still empty, or that another one has filled. */
export async function createStore(
  knex: Knex,
  migrations?: { skip?: boolean },
): Promise<AssessmentStore> {
  return DatabaseAssessmentStore.create({
    database: mockServices.database({ knex, migrations }),
    statementTimeout: 10_000,
  });
}
