import { isError } from '@backstage/errors';
import { Knex } from 'knex';
import { EntitySet } from './EntitySet';

/** The type of a column, as PostgreSQL names it. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'double precision'
  | 'boolean'
  | 'timestamptz';

/** Whether the database is PostgreSQL; otherwise it is SQLite. */
export function isPostgres(client: Knex): boolean {
  return client.client.config.client.includes('pg');
}

/**
 * What time it is in the database. SQLite has no clock but that of the machine,
 * which is the one of this process.
 */
export async function readClock(client: Knex): Promise<Date> {
  if (!isPostgres(client)) {
    return new Date();
  }
  const { rows } = await client.raw('select clock_timestamp() as now');
  return rows[0].now;
}

/** Data, integrity and size, by the classes of PostgreSQL and names of SQLite. */
const refusals = /^(2[123]|54)...$|^SQLITE_(CONSTRAINT|MISMATCH|RANGE|TOOBIG)/;

/** Whether a database has failed over what it was given, and not by itself. */
export function isRefusal(error: unknown): boolean {
  return isError(error) && refusals.test(String(error.code));
}

/**
 * Rows as a source to select from, handed over as one JSON parameter: a
 * parameter for each value would be slow, and is limited in number.
 */
export function rowSource(
  client: Knex,
  columns: Record<string, ColumnType>,
  rows: readonly object[],
): Knex.Raw {
  const json = JSON.stringify(rows);
  const entries = Object.entries(columns);
  return isPostgres(client)
    ? client.raw(
        `json_to_recordset(?::json) as source(${entries
          .map(([name, type]) => `"${name}" ${type}`)
          .join(', ')})`,
        [json],
      )
    : client.raw(
        `(select ${entries
          .map(([name]) => `value ->> '${name}' as "${name}"`)
          .join(', ')} from json_each(?)) as source`,
        [json],
      );
}

/**
 * The condition that a column has one of many values, handed over as one
 * parameter, because there may be more of them than parameters.
 */
export function among(
  client: Knex,
  column: string,
  values: readonly string[],
): Knex.Raw {
  return isPostgres(client)
    ? client.raw('?? = any(?::text[])', [column, arrayLiteral(values)])
    : client.raw('?? in (select value from json_each(?))', [
        column,
        JSON.stringify(values),
      ]);
}

/** Joins the rows whose column has one of very many values. */
export function joinAmong(
  client: Knex,
  column: string,
  values: readonly string[],
): Knex.Raw {
  return isPostgres(client)
    ? client.raw('join unnest(?::text[]) as among(value) on among.value = ??', [
        arrayLiteral(values),
        column,
      ])
    : client.raw('join json_each(?) as among on among.value = ??', [
        JSON.stringify(values),
        column,
      ]);
}

/** What a mark is more than, and the end of all marks is not. */
const UNMARKED = Buffer.of(0);

/** The condition that a column has the number of one of some entities. */
export function inSet(
  client: Knex,
  column: string,
  { few, marks }: EntitySet,
): Knex.Raw {
  const isPg = isPostgres(client);
  if (few) {
    return isPg
      ? client.raw('?? = any(?::integer[])', [column, `{${few.join()}}`])
      : client.raw('?? in (select value from json_each(?))', [
          column,
          JSON.stringify(few),
        ]);
  }
  const bytes = isPg ? '?::bytea' : '?';
  return client.raw(`substr(${bytes}, ?? + 1, 1) > ${bytes}`, [
    marks,
    column,
    UNMARKED,
  ]);
}

/** Joins the elements of a column that holds a JSON array of strings. */
export function joinElements(
  client: Knex,
  column: string,
  alias: string,
): Knex.Raw {
  return isPostgres(client)
    ? client.raw(
        'cross join lateral json_array_elements_text(??::json) as ??(value)',
        [column, alias],
      )
    : client.raw('join json_each(??) as ??', [column, alias]);
}

/** The values in a column of all rows, as one JSON array in no certain order. */
export function valuesOf(client: Knex, column: string): Knex.Raw {
  return isPostgres(client)
    ? client.raw(`coalesce(json_agg(??), '[]')::text`, [column])
    : client.raw('json_group_array(??)', [column]);
}

const literals = new WeakMap<readonly string[], string>();

/**
 * An array as PostgreSQL writes it. Made once for each array: those of what a
 * reader may see are large, and are used for many queries.
 */
function arrayLiteral(values: readonly string[]): string {
  const known = literals.get(values);
  if (known !== undefined) {
    return known;
  }
  const literal = `{${values
    .map(value => `"${value.replace(/["\\]/g, '\\$&')}"`)
    .join(',')}}`;
  literals.set(values, literal);
  return literal;
}
