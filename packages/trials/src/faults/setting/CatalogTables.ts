import {
  withDatabase,
  type PostgresConnection,
} from '../../platform/postgres.ts';
import { registerAgain } from './registerAgain.ts';

type Use<Result> = Parameters<typeof withDatabase<Result>>[2];

/** Changes what a catalog tells, past its own code. */
export class CatalogTables {
  private readonly postgres: PostgresConnection;
  private readonly database: string;

  static create(
    postgres: PostgresConnection,
    databasePrefix: string,
  ): CatalogTables {
    return new CatalogTables(postgres, `${databasePrefix}catalog`);
  }

  private constructor(postgres: PostgresConnection, database: string) {
    this.postgres = postgres;
    this.database = database;
  }

  /** How many entities there are of the kinds that are scanned. */
  async countScannable(): Promise<number> {
    const { rows } = await this.use(client =>
      client.query<{ count: number }>(
        `select count(*)::int as count from search
         where key = 'kind' and value <> 'group'`,
      ),
    );
    return rows[0].count;
  }

  /** The names of so many components, always the same. */
  async componentNames(count: number): Promise<string[]> {
    const { rows } = await this.use(client =>
      client.query<{ name: string }>(
        `select split_part(entity_ref, '/', 2) as name from final_entities
         where entity_ref like 'component:%' order by entity_ref limit $1`,
        [count],
      ),
    );
    return rows.map(({ name }) => name);
  }

  /** What components have to survive from now on. */
  async changeRequirement(
    entityRefs: readonly string[],
    survives: 'cluster' | 'region',
  ) {
    await this.use(client =>
      client.query(
        `update final_entities set final_entity = jsonb_set(
           final_entity::jsonb,
           '{metadata,annotations,rung.dev/survives}',
           to_jsonb($2::text)
         )::text
         where entity_ref = any($1)`,
        [entityRefs, survives],
      ),
    );
  }

  /** The catalog finds nothing from now on, and answers so. */
  async empty() {
    await this.use(client =>
      client.query(
        `create table search_kept as select * from search;
         delete from search`,
      ),
    );
  }

  async refill() {
    await this.use(client =>
      client.query(
        `insert into search select * from search_kept;
         drop table search_kept`,
      ),
    );
  }

  /** Registers the component anew that a scan reads first. */
  async registerAgain() {
    return this.use(registerAgain);
  }

  private use<Result>(use: Use<Result>): Promise<Result> {
    return withDatabase(this.postgres, this.database, use);
  }
}
