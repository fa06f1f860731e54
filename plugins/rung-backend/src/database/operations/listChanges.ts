import {
  ChangedState,
  FactChange,
  VerdictState,
} from '@rung/backstage-plugin-rung-common/wire';
import { SourcedChange } from '@rung/backstage-plugin-rung-common/withholding';
import { Knex } from 'knex';
import { causesOf } from '../../history';
import { among, isPostgres } from '../dialect';
import { clampLimit } from '../limits';
import { isoTime, StoredTime } from '../times';
import { ChangesPage, ChangesQuery, FoundChange } from '../types';
import { firstRows, movedRows } from './movedRows';
import { ownersOf } from './owners';

interface ChangeRow {
  entity_ref: string;
  at: StoredTime;
  first: number;
  /** JSON, as `after` and `changes` are. */
  before: string | null;
  after: string | null;
  changes: string | null;
  facts: string | null;
  /** Of a first sight, which has no row of history. */
  status: ChangedState['status'] | null;
  rung: ChangedState['rung'] | null;
  fit: ChangedState['fit'] | null;
  rules_changed: boolean | number | null;
}

type EntityNow = Pick<FoundChange, 'entityRef' | 'kind' | 'title' | 'owners'>;

interface EntityRow {
  entity_ref: string;
  kind: string;
  title: string | null;
  /** A JSON array. */
  owners: string;
}

/**
 * One page of what moved, newest first. Entities that changed at the same time,
 * as all do that one scan has found, are in the order of their refs.
 */
export async function listChanges(
  client: Knex,
  query: ChangesQuery,
): Promise<ChangesPage> {
  const { after } = query;
  const limit = clampLimit(query.limit);
  const passed = after?.passed ?? 0;
  const rows: ChangeRow[] = await client
    .from(allRows(client, query).as('c'))
    .modify(builder => {
      if (after) {
        const at = isPostgres(client) ? '?::timestamptz' : '?';
        builder.whereRaw(
          `(c.at < ${at} or (c.at = ${at} and c.entity_ref >= ?))`,
          [after.at, after.at, after.entityRef],
        );
      }
    })
    .orderBy([
      { column: 'c.at', order: 'desc' },
      { column: 'c.entity_ref', order: 'asc' },
      { column: 'c.place', order: 'desc' },
    ])
    // One more tells whether there is a next page.
    .limit(passed + limit + 1);
  const kept = rows.slice(passed, passed + limit);
  const entities = await entitiesOf(client, kept);
  return {
    items: kept.map((row, index) => ({
      ...changeOf(row),
      ...entities(row.entity_ref),
      position: {
        at: isoTime(row.at),
        entityRef: row.entity_ref,
        passed: passedAt(rows.slice(0, passed + index + 1), row),
      },
    })),
    hasMore: rows.length > passed + limit,
  };
}

/** How many changes of one entity at one time are among these. */
function passedAt(rows: readonly ChangeRow[], last: ChangeRow): number {
  return rows.filter(
    row =>
      row.entity_ref === last.entity_ref &&
      isoTime(row.at) === isoTime(last.at),
  ).length;
}

function allRows(client: Knex, query: ChangesQuery): Knex.QueryBuilder {
  const moved = movedRows(client, query).select(
    'a.entity_ref',
    'h.at as at',
    'h.id as place',
    client.raw('0 as first'),
    'h.before',
    'h.after',
    'h.changes',
    'h.facts',
    client.raw('null as status'),
    client.raw('null as rung'),
    client.raw('null as fit'),
    'h.rules_changed',
  );
  return query.first ? moved.unionAll([seenFirst(client, query)]) : moved;
}

/** What an earlier entity of the same ref was at first is another matter. */
function seenFirst(client: Knex, query: ChangesQuery): Knex.QueryBuilder {
  const remembered = (column: string) =>
    client.raw('case when a.subject_at = a.first_at then ?? end', [column]);
  return firstRows(client, query).select(
    'a.entity_ref',
    'a.subject_at as at',
    client.raw('0 as place'),
    client.raw('1 as first'),
    client.raw('null as before'),
    client.raw('null as after'),
    client.raw('null as changes'),
    client.raw('null as facts'),
    'a.subject_status as status',
    remembered('a.first_rung'),
    remembered('a.first_fit'),
    client.raw('null as rules_changed'),
  );
}

type Moved = Omit<FoundChange, 'position' | keyof EntityNow>;

function changeOf(row: ChangeRow): Moved {
  const at = isoTime(row.at);
  if (row.first) {
    return {
      at,
      type: 'first',
      after: firstState(row),
      changes: [],
      causes: [],
    };
  }
  const before = verdictOf(row.before);
  const after = verdictOf(row.after);
  const changes: SourcedChange[] = JSON.parse(row.changes ?? '[]');
  const facts: FactChange[] | undefined =
    row.facts === null ? undefined : JSON.parse(row.facts);
  const rulesChanged = row.rules_changed ? true : undefined;
  return {
    at,
    type: typeOf(before, after),
    before: before && stateOf(before),
    after: after && stateOf(after),
    changes,
    facts,
    rulesChanged,
    causes: causesOf({ before, after, changes, facts, rulesChanged }),
  };
}

function verdictOf(text: string | null): VerdictState | undefined {
  return text === null ? undefined : JSON.parse(text);
}

function typeOf(
  before: VerdictState | undefined,
  after: VerdictState | undefined,
): FoundChange['type'] {
  if (!after) {
    return 'left';
  }
  return before ? 'moved' : 'returned';
}

function stateOf({ status, rung, built, fit }: VerdictState): ChangedState {
  return { status, rung, built, fit };
}

function firstState({
  status,
  rung,
  fit,
}: ChangeRow): ChangedState | undefined {
  return status === null
    ? undefined
    : { status, rung: rung ?? undefined, fit: fit ?? undefined };
}

/** What the entities of a page are now. */
async function entitiesOf(
  client: Knex,
  rows: readonly ChangeRow[],
): Promise<(entityRef: string) => EntityNow> {
  const found: EntityRow[] = await client('assessments as a')
    .whereRaw(
      among(
        client,
        'a.entity_ref',
        rows.map(row => row.entity_ref),
      ),
    )
    .select('a.entity_ref', 'a.kind', 'a.title', ownersOf(client, 'a'));
  const byRef = new Map(found.map(row => [row.entity_ref, row]));
  return entityRef => {
    const { kind, title, owners } = byRef.get(entityRef)!;
    return {
      entityRef,
      kind,
      title: title ?? undefined,
      owners: JSON.parse(owners).sort(),
    };
  };
}
