import { DataOption } from './types';
import { WeighedRequirement } from './weigh';

/** What each strategy gives; `dataStrategies` of the content says the rest. */
const options: Readonly<Record<DataOption['strategy'], DataOption>> = {
  'async-replicas': {
    strategy: 'async-replicas',
    rpo: 'seconds to minutes',
    writeLatency: 'low',
  },
  synchronous: {
    strategy: 'synchronous',
    rpo: 'about zero',
    writeLatency: 'higher: each write waits for another region',
  },
  global: {
    strategy: 'global',
    rpo: 'about zero to seconds',
    writeLatency: 'by the consistency chosen',
  },
  mergeable: {
    strategy: 'mergeable',
    rpo: 'seconds',
    writeLatency: 'low',
  },
};

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
  const value = weighed.find(({ requirement }) => requirement.key === key)
    ?.requirement.value;
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
      return [lossless ? options.synchronous : options['async-replicas']];
    case 'every-region':
      return [options.global];
    case 'mergeable':
      return [lossless ? options.global : options.mergeable];
    default:
      return lossless
        ? [options.synchronous, options.global]
        : Object.values(options);
  }
}
