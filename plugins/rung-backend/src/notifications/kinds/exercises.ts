import { exerciseName, nameOf } from '../wording';
import { endingKind } from './endingKind';

/** Exercises of failures that are soon too old, and those that have become so. */
export const exercises = endingKind({
  topic: 'rung.exercise',
  scope: 'exercise',
  read: (news, ...days) => news.exercises(...days),
  soon: {
    section: 'built',
    severity: 'normal',
    one: item => `An exercise of ${nameOf(item)} counts until ${item.until}`,
    several: total => `${total} exercises of your entities are soon too old`,
    sentence: item =>
      `${nameOf(item)}: exercise ${exerciseName(item)} again by ${item.until}.`,
  },
  over: {
    section: 'findings',
    severity: 'high',
    one: item => `An exercise of ${nameOf(item)} is too old`,
    several: total => `${total} exercises of your entities are too old`,
    sentence: item =>
      `${nameOf(item)}: the last exercise of ${exerciseName(
        item,
      )} counted until ${item.until}.`,
  },
});
