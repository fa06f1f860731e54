import { Entity } from '@backstage/catalog-model';

/** Says of days that the entity states how many days ago they are. */
export const DAYS_AGO = 'haulwren.example/days-ago';

const stated = /(\d{4}-\d{2}-\d{2}): (\d+)/g;
const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/**
 * An entity whose days are as long ago as it says, whenever the demo is started:
 * what is about to end in its story is about to end then. A day that somebody has
 * written in the place of one of them stays as it is.
 */
export function movedDays(entity: Entity, now: Date): Entity {
  const { annotations = {} } = entity.metadata;
  const moved = Object.entries(annotations).map(([key, value]) => [
    key,
    key === DAYS_AGO ? value : withMoved(value, annotations[DAYS_AGO], now),
  ]);
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries(moved),
    },
  };
}

function withMoved(text: string, daysAgo: string, now: Date): string {
  return [...daysAgo.matchAll(stated)].reduce(
    (result, [, day, days]) =>
      result.replaceAll(
        day,
        new Date(now.getTime() - Number(days) * MILLISECONDS_PER_DAY)
          .toISOString()
          .slice(0, 10),
      ),
    text,
  );
}
