import { Knex } from 'knex';

/** The part of the history that is told. */
export interface HistorySpan {
  /** The row before the first, and the last one. */
  after: number;
  upTo: number;
  /** What is older is no news any more. */
  notBefore: Date;
  /** Where more verdicts than this have moved at the same time, they are many. */
  manyAtOnce: number;
}

/**
 * The rows in which a verdict moved, as `h`. There was one before, and there is one
 * now: to become assessed or unassessed is to begin or to end.
 */
export function movedVerdicts(
  client: Knex,
  { after, upTo, notBefore }: HistorySpan,
): Knex.QueryBuilder {
  return client('history as h')
    .where('h.id', '>', after)
    .where('h.id', '<=', upTo)
    .where('h.at', '>=', notBefore.toISOString())
    .whereNot('h.before_status', 'unassessed')
    .whereNotIn('h.after_status', ['unassessed', 'failed'])
    .whereRaw(
      `(h.before_status <> h.after_status or h.before_fit <> h.after_fit
        or coalesce(h.before_rung, 0) <> coalesce(h.after_rung, 0))`,
    );
}

/** The times at which many have moved: all that one scan finds is of one time. */
function crowdedTimes(client: Knex, span: HistorySpan): Knex.QueryBuilder {
  return movedVerdicts(client, span)
    .groupBy('h.at')
    .havingRaw('count(*) > ?', [span.manyAtOnce])
    .select('h.at');
}

/** Those that moved together with many others, or because the rules did. */
export function movedWithMany(
  client: Knex,
  span: HistorySpan,
): Knex.QueryBuilder {
  return movedVerdicts(client, span).where(either =>
    either
      .where('h.rules_changed', true)
      .orWhereIn('h.at', crowdedTimes(client, span)),
  );
}

/** Those that moved for themselves, with the entity `a` that is there now. */
export function movedAlone(client: Knex, span: HistorySpan): Knex.QueryBuilder {
  return (
    movedVerdicts(client, span)
      .where('h.rules_changed', false)
      .whereNotIn('h.at', crowdedTimes(client, span))
      .join('assessments as a', 'a.entity_ref', 'h.entity_ref')
      // Another entity may have had the ref before.
      .whereRaw('h.uid = a.uid')
      .whereNull('a.gone_at')
  );
}
