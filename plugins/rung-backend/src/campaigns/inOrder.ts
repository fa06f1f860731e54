import {
  Campaign,
  campaignStages,
} from '@rung/backstage-plugin-rung-common/wire';

const order = [
  'running',
  'planned',
  'draft',
  'ended',
] as const satisfies typeof campaignStages extends readonly (infer Stage)[]
  ? readonly Stage[]
  : never;

function placeOf({ plan }: Campaign): number {
  return plan ? order.indexOf(plan.stage) : order.length;
}

/**
 * Those that run first, the next to end first; of those that have ended the last to
 * end first; what cannot be read last.
 */
export function inOrder<T extends Campaign>(campaigns: readonly T[]): T[] {
  return [...campaigns].sort((one, other) => {
    const days = compare(one.plan?.ends ?? '', other.plan?.ends ?? '');
    return (
      placeOf(one) - placeOf(other) ||
      (one.plan?.stage === 'ended' ? -days : days) ||
      compare(one.entityRef, other.entityRef)
    );
  });
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
