import { Assessment } from '@rung/backstage-plugin-rung-common';

/** The availability that an entity promises itself, in percent of a month. */
export function promiseOf({ demands }: Assessment): number | undefined {
  const value = demands.find(({ key }) => key === 'availability')?.value;
  return value?.type === 'quantity' ? value.amount : undefined;
}
