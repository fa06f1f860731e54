import { BuiltKey } from './builtKeys';
import { exerciseFacts, exerciseIds } from './exercises';
import { Fact } from './types';

/** The keys of each exercise: they tell of one event, and are read together. */
const records = exerciseIds.map(id => {
  const { domain, ...keys } = exerciseFacts[id];
  return { day: keys.exercised, keys: new Set<BuiltKey>(Object.values(keys)) };
});

/** The last day that a source names; what has none is older than any. */
function dayOf(day: BuiltKey, facts: readonly Fact[]): string {
  return facts
    .filter(({ key, value }) => key === day && value !== 'never')
    .map(({ value }) => String(value))
    .reduce((last, each) => (each > last ? each : last), '');
}

/** Those who tell of exercises: nobody sees one by looking into a cluster. */
const tellers = ['declared', 'measured'] as const;

/** What one of the two says of an earlier day than the other. */
function outdatedOf(day: BuiltKey, stated: readonly Fact[]): readonly Fact[] {
  const told = tellers.map(teller =>
    stated.filter(({ source }) => source.type === teller),
  );
  const [declared, measured] = told;
  if (declared.length === 0 || measured.length === 0) {
    return [];
  }
  const [declaredDay, measuredDay] = told.map(facts => dayOf(day, facts));
  if (declaredDay === measuredDay) {
    return [];
  }
  return declaredDay < measuredDay ? declared : measured;
}

/**
 * Leaves out what is declared of an exercise where a later one was measured, and
 * the other way round: the recovery of one day must not be told beside the loss
 * of another. Of the same day both count.
 */
export function latestExercises(facts: readonly Fact[]): readonly Fact[] {
  const outdated = new Set(
    records.flatMap(({ day, keys }) =>
      outdatedOf(
        day,
        facts.filter(({ key }) => keys.has(key)),
      ),
    ),
  );
  return outdated.size > 0 ? facts.filter(fact => !outdated.has(fact)) : facts;
}
