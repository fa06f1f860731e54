import type { QueryResultRow } from 'pg';
import {
  withDatabase,
  type PostgresConnection,
} from '../../platform/postgres.ts';

export interface ScanRow {
  id: number;
  status: string;
  error: string | null;
  withheld: string | null;
  entities_written: number;
}

/** Looks at what the plugin has stored, past its own code. */
export class RungTables {
  private readonly postgres: PostgresConnection;
  private readonly database: string;

  static create(
    postgres: PostgresConnection,
    databasePrefix: string,
  ): RungTables {
    return new RungTables(postgres, `${databasePrefix}rung`);
  }

  private constructor(postgres: PostgresConnection, database: string) {
    this.postgres = postgres;
    this.database = database;
  }

  scans() {
    return this.query<ScanRow>(
      `select id, status, error, withheld, entities_written
       from scans order by id`,
    );
  }

  async assessments() {
    const [{ count }] = await this.query<{ count: number }>(
      'select count(*)::int as count from assessments where gone_at is null',
    );
    return count;
  }

  /** How many changes are remembered of all entities. */
  async changes() {
    const [{ count }] = await this.query<{ count: number }>(
      'select count(*)::int as count from history',
    );
    return count;
  }

  /** Some components that the next rung up would be news to. */
  async belowRung(rung: number, count: number) {
    const rows = await this.query<{ ref: string }>(
      `select entity_ref as ref from assessments
       where lower(kind) = 'component' and rung < $1 order by entity_ref limit $2`,
      [rung, count],
    );
    return rows.map(({ ref }) => ref);
  }

  /** How many entities were last found on each rung, of those given. */
  async rungs(entityRefs: readonly string[]) {
    return this.query<{ rung: number; count: number }>(
      `select rung, count(*)::int as count from assessments
       where entity_ref = any($1) group by rung order by rung`,
      [entityRefs],
    );
  }

  /** How many entities have how many history rows, of those given. */
  async historyRows(entityRefs: readonly string[]) {
    return this.query<{ rows: number; entities: number }>(
      `select rows, count(*)::int as entities from (
         select entity_ref, count(*)::int as rows from history
         where entity_ref = any($1) group by entity_ref
       ) as counted group by rows order by rows`,
      [entityRefs],
    );
  }

  /** What the scheduler does by itself once a run has been out of sight for too long. */
  async forgetRun(task: string) {
    await this.query(
      `update backstage_backend_tasks__tasks
       set current_run_ticket = null, current_run_started_at = null,
           current_run_expires_at = null, next_run_start_at = now()
       where id = $1`,
      [task],
    );
  }

  async query<Row extends QueryResultRow>(sql: string, values?: unknown[]) {
    return withDatabase(this.postgres, this.database, async client => {
      const { rows } = await client.query<Row>(sql, values);
      return rows;
    });
  }
}
