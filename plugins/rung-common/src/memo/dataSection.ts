import { Assessment } from '../assessment/types';
import { dataStrategies } from '../ladder/dataStrategies';
import { blocks, table } from '../markdown/layout';
import { MemoLanguage } from './MemoLanguage';

/** The data strategies that fit, where rung 5 or 6 is called for. */
export function dataSection(
  { data }: Assessment,
  language: MemoLanguage,
): string | undefined {
  const { sentence } = language;
  const rows = data.flatMap(({ strategy }) =>
    dataStrategies
      .filter(({ id }) => id === strategy)
      .map(definition => language.strategy(definition))
      .map(({ name, consistency, rpo, writeLatency }) => [
        name,
        consistency,
        rpo,
        writeLatency,
      ]),
  );
  return rows.length > 0
    ? blocks(
        `## ${sentence('data.title')}`,
        table(
          [
            sentence('data.strategy'),
            sentence('data.consistency'),
            sentence('data.rpo'),
            sentence('data.writeLatency'),
          ],
          rows,
        ),
      )
    : undefined;
}
