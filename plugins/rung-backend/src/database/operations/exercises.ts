import { Knex } from 'knex';
import { dateOf, dayOf } from '../../days';
import { ScoredRecord } from '../../scoring';
import { EndingExercises, EndingQuery } from '../types';
import { readEnding } from './readEnding';
import { replaceRows } from './replaceRows';

/** Puts the exercises of entities in place of those they had. */
export async function writeExercises(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await replaceRows(transaction, {
    table: 'exercises',
    columns: {
      finding: 'text',
      exercised_day: 'integer',
      until_day: 'integer',
    },
    scored,
    rowsOf: ({ exercises = [] }) =>
      exercises.map(({ finding, exercised, until }) => ({
        finding,
        exercised_day: dayOf(new Date(exercised)),
        until_day: dayOf(new Date(until)),
      })),
  });
}

/** The exercises that are too old within so many days, the next first. */
export async function readExercises(
  client: Knex,
  query: EndingQuery,
  today: number,
): Promise<EndingExercises> {
  const { rows, total } = await readEnding<{ exercised_day: number }>(
    client,
    query,
    { today, table: 'exercises', column: 'exercised_day' },
  );
  return {
    items: rows.map(({ ending, row }) => ({
      ...ending,
      exercised: dateOf(row.exercised_day),
    })),
    total,
  };
}
