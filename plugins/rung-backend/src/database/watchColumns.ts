import { dayOf } from '../days';
import { ScoredRecord } from '../scoring';

type Summary = Pick<
  ScoredRecord['summary'],
  'entityRef' | 'nearBySource' | 'requirements'
>;

/** What there is to watch of an entity, by the numbers of one source. */
interface Watched {
  /** How many are close to a threshold, and not on it. */
  near: number;
  /** The last day on which one moved towards its threshold, 0 if none did. */
  day: number;
  /** How many guesses the rung rests on. */
  guesses: number;
}

/**
 * The columns by which is found what to watch: for readers who see everything, and
 * by source for those who do not. A source is left empty for the entity itself.
 */
export function watchColumns(summary: Summary) {
  const sources = new Map<string | undefined, Watched>();
  const at = (source: { entityRef?: string }): Watched => {
    const { entityRef } = source;
    const key = entityRef === summary.entityRef ? undefined : entityRef;
    const known = sources.get(key) ?? { near: 0, day: 0, guesses: 0 };
    sources.set(key, known);
    return known;
  };
  for (const { trigger, source } of summary.nearBySource) {
    const watched = at(source);
    watched.near += trigger.headroom > 0 ? 1 : 0;
    watched.day = Math.max(
      watched.day,
      trigger.moved ? dayOf(new Date(trigger.moved.at)) : 0,
    );
  }
  for (const { forcing, guess, source } of summary.requirements) {
    if (forcing && guess) {
      at(source).guesses += 1;
    }
  }
  const all = [...sources.values()];
  return {
    near: all.reduce((sum, { near }) => sum + near, 0),
    nearing_day: Math.max(0, ...all.map(({ day }) => day)),
    forcing_guesses: all.reduce((sum, { guesses }) => sum + guesses, 0),
    watches: JSON.stringify(
      [...sources].map(([source, { near, day, guesses }]) => [
        source,
        near,
        day,
        guesses,
      ]),
    ),
  };
}
