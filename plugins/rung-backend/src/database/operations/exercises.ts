import { Knex } from 'knex';
import { dateOf, dayOf } from '../../days';
import { ScoredRecord } from '../../scoring';
import { among, rowSource } from '../dialect';
import { EndingExercises, EndingQuery } from '../types';
import { readEnding } from './readEnding';

/** Puts the exercises of entities in place of those they had. */
export async function writeExercises(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  const refs = scored.map(({ summary }) => summary.entityRef);
  await transaction('exercises')
    .whereRaw(among(transaction, 'entity_ref', refs))
    .delete();
  const rows = scored.flatMap(({ summary, exercises = [] }) =>
    exercises.map(({ finding, exercised, until }) => ({
      entity_ref: summary.entityRef,
      finding,
      exercised_day: dayOf(new Date(exercised)),
      until_day: dayOf(new Date(until)),
    })),
  );
  if (rows.length > 0) {
    await transaction.raw(
      `insert into exercises (entity_ref, finding, exercised_day, until_day)
       select entity_ref, finding, exercised_day, until_day from ?`,
      [
        rowSource(
          transaction,
          {
            entity_ref: 'text',
            finding: 'text',
            exercised_day: 'integer',
            until_day: 'integer',
          },
          rows,
        ),
      ],
    );
  }
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
