import { dataStrategies } from '../ladder/dataStrategies';
import { DataOption } from './types';
import { valueOf, WeighedRequirement } from './weigh';

function option(strategy: DataOption['strategy']): DataOption[] {
  return dataStrategies
    .filter(({ id }) => id === strategy)
    .map(({ id, rpo, writeLatency }) => ({ strategy: id, rpo, writeLatency }));
}

function tightestRpo(
  weighed: readonly WeighedRequirement[],
): number | undefined {
  const amounts = weighed.flatMap(({ requirement: { key, value }, ignored }) =>
    (key === 'rpo' || key === 'rpo.region' || key === 'rpo.cluster') &&
    !ignored &&
    value.type === 'quantity'
      ? [value.amount]
      : [],
  );
  return amounts.length > 0 ? Math.min(...amounts) : undefined;
}

function wordOf(
  weighed: readonly WeighedRequirement[],
  key: 'writes' | 'state',
): string | undefined {
  const value = valueOf(weighed, key);
  return value?.type === 'word' ? value.word : undefined;
}

/**
 * The data strategies that fit, for rungs 5 and 6: by where writes happen, and
 * by whether any of them may be lost. While nobody has said where writes
 * happen, every strategy that meets the RPO is open. A stateless service needs
 * none.
 */
export function dataOptionsOf(
  weighed: readonly WeighedRequirement[],
): DataOption[] {
  if (wordOf(weighed, 'state') === 'stateless') {
    return [];
  }
  const lossless = tightestRpo(weighed) === 0;
  switch (wordOf(weighed, 'writes')) {
    case 'single-region':
      return option(lossless ? 'synchronous' : 'async-replicas');
    case 'every-region':
      return option('global');
    case 'mergeable':
      return option(lossless ? 'global' : 'mergeable');
    default:
      return dataStrategies
        .filter(
          ({ id }) => !lossless || id === 'synchronous' || id === 'global',
        )
        .flatMap(({ id }) => option(id));
  }
}
