import { Knex } from 'knex';
import { ReadOptions } from './AssessmentStore';
import { InputRow, readVerdictInputs } from './operations/verdictInputs';
import { PreviewStore } from './PreviewStore';

/** So much is in memory, and keeps other requests waiting, at a time. */
const PAGE_SIZE = 1000;

/** Reads from the database of the plugin, PostgreSQL or SQLite. */
export class DatabasePreviewStore implements PreviewStore {
  private readonly client: Knex;

  /** The tables have to be there already. */
  static create(options: { client: Knex }): PreviewStore {
    return new DatabasePreviewStore(options.client);
  }

  private constructor(client: Knex) {
    this.client = client;
  }

  async count({ signal }: ReadOptions = {}): Promise<number> {
    signal?.throwIfAborted();
    const [{ total }] = await this.client('assessments')
      .whereNull('gone_at')
      .count('* as total');
    return Number(total);
  }

  /** A page is a short read of its own, so that no transaction lasts as long as the whole. */
  async page(
    query: Parameters<PreviewStore['page']>[0],
    { signal }: ReadOptions = {},
  ): Promise<InputRow[]> {
    signal?.throwIfAborted();
    return readVerdictInputs(this.client, { ...query, limit: PAGE_SIZE });
  }
}
