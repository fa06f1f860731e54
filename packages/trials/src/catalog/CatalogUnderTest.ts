import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { BackendProcess } from '../platform/BackendProcess.ts';
import { Problem } from '../platform/launcher.ts';
import type { ProcessingCost, RoundKind } from './CatalogCost.ts';

const pollMilliseconds = 20;
const mostSeconds = 3600;

/** What makes every entity due, as a change of its source or the mere time would. */
const makeDue: Record<RoundKind, string> = {
  changed: `update refresh_state set next_update_at = now(), result_hash = null`,
  unchanged: `update refresh_state set next_update_at = now()`,
};

/** A catalog that processes its entities when it is told to. */
export class CatalogUnderTest {
  private readonly backend: BackendProcess;
  private readonly client: Client;
  private readonly entities: number;

  static create(
    backend: BackendProcess,
    client: Client,
    entities: number,
  ): CatalogUnderTest {
    return new CatalogUnderTest(backend, client, entities);
  }

  private constructor(
    backend: BackendProcess,
    client: Client,
    entities: number,
  ) {
    this.backend = backend;
    this.client = client;
    this.entities = entities;
  }

  /** Waits until all that it was provided with is there. */
  async filled() {
    await this.until(
      `(select count(*) from final_entities) = ${this.entities}`,
    );
    await this.settled();
    await this.client.query('analyze');
  }

  /** Has every entity processed once. */
  async round(kind: RoundKind): Promise<ProcessingCost> {
    await this.client.query(makeDue[kind]);
    // The catalog looks for work once a second when it has none.
    await this.until(
      'exists (select from refresh_state where next_update_at > now())',
    );
    const [started, cpuBefore] = [performance.now(), await this.cpu()];
    await this.settled();
    const [ended, cpuAfter] = [performance.now(), await this.cpu()];
    return {
      wallMs: (ended - started) / this.entities,
      cpuMs: (cpuAfter - cpuBefore) / this.entities,
    };
  }

  private settled() {
    return this.until(
      `not exists (select from refresh_state where next_update_at <= now())
       and not exists (select from stitch_queue)`,
    );
  }

  private async cpu() {
    const { milliseconds } = await this.backend.client.json<{
      milliseconds: number;
    }>('/api/trials/cpu');
    return milliseconds;
  }

  private async until(condition: string) {
    const deadline = Date.now() + mostSeconds * 1000;
    for (;;) {
      const { rows } = await this.client.query<{ holds: boolean }>(
        `select ${condition} as holds`,
      );
      if (rows[0].holds) {
        return;
      }
      if (Date.now() > deadline) {
        throw new Problem(
          `Waited ${mostSeconds} s in vain until ${condition}.`,
          'The end of the logs may say why.',
        );
      }
      await delay(pollMilliseconds);
    }
  }
}
