import { Assessment } from '../assessment/types';
import { dataStrategies } from '../ladder/dataStrategies';
import { blocks, table } from '../markdown/layout';

/** The data strategies that fit, where rung 5 or 6 is called for. */
export function dataSection({ data }: Assessment): string | undefined {
  const rows = data.flatMap(({ strategy, rpo, writeLatency }) =>
    dataStrategies
      .filter(({ id }) => id === strategy)
      .map(({ name, consistency }) => [name, consistency, rpo, writeLatency]),
  );
  return rows.length > 0
    ? blocks(
        '## Data strategy',
        table(['Strategy', 'Consistency', 'RPO', 'Write latency'], rows),
      )
    : undefined;
}
