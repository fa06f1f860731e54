import type { BackendProcess } from '../platform/BackendProcess.ts';
import { percentile } from '../platform/figures.ts';
import { Problem, say } from '../platform/launcher.ts';
import { watchPeakMemory } from '../platform/peakMemory.ts';
import { withDatabase, type PostgresConnection } from '../platform/postgres.ts';

const repeats = 3;
const pageSize = 1000;

/** It moves many verdicts, and with them what their dependents have to know. */
const policy = {
  scales: {
    availability: [
      { rung: 2, atMost: 99 },
      { rung: 3, atMost: 99.9 },
      { rung: 6 },
    ],
    teams: [{ rung: 1, atMost: 3 }, { rung: 4 }],
  },
  compliance: { 'pci-dss': 5 },
};

/** What another policy would move, of everything, beside the rows it reads. */
export async function measurePreview(
  backend: BackendProcess,
  token: string,
  postgres: PostgresConnection,
  rungDatabase: string,
) {
  say('  a preview of a policy');
  const previewRowsSeconds = await readRows(postgres, rungDatabase);
  const peak = watchPeakMemory(backend.pid);
  const seconds: number[] = [];
  let previewMoved = 0;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const started = performance.now();
    const { body } = await backend.client.ask<string>(
      '/api/rung/v1/policy/preview',
      { method: 'POST', body: { policy }, token },
    );
    seconds.push((performance.now() - started) / 1000);
    previewMoved = movedIn(body);
  }
  return {
    previewRowsSeconds,
    previewSeconds: percentile(seconds, 0.5),
    previewPeakMb: peak(),
    previewMoved,
  };
}

/** The last line is the result. */
function movedIn(body: string): number {
  const last = body.trim().split('\n').at(-1) ?? '';
  const { type, preview } = JSON.parse(last);
  if (type !== 'result') {
    throw new Problem(
      `The preview ended with ${last}`,
      'The end of its log may say why.',
    );
  }
  return preview.moved;
}

/** A bare pass over the same rows: in pages, twice as the preview reads them, and no more. */
async function readRows(
  postgres: PostgresConnection,
  database: string,
): Promise<number> {
  return withDatabase(postgres, database, async client => {
    const started = performance.now();
    for (const columns of ['stated', 'stated, known']) {
      for (let after = ''; ; ) {
        const { rows } = await client.query<{ entity_ref: string }>(
          `select entity_ref, number from assessments
           where entity_ref > $1 and gone_at is null
           order by entity_ref limit ${pageSize}`,
          [after],
        );
        if (rows.length === 0) {
          break;
        }
        const last = rows[rows.length - 1].entity_ref;
        await client.query(
          `select entity_ref, ${columns} from preview_inputs
           where entity_ref > $1 and entity_ref <= $2`,
          [after, last],
        );
        after = last;
      }
    }
    return (performance.now() - started) / 1000;
  });
}
