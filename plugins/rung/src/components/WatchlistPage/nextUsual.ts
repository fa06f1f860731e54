import { Threshold } from '@rung/backstage-plugin-rung-common';

/** The numbers that people state, from the most relaxed to the tightest. */
const usual: { readonly [unit in Threshold['unit']]?: readonly number[] } = {
  percent: [99, 99.5, 99.9, 99.95, 99.99, 99.999],
  seconds: [86_400, 14_400, 3_600, 1_800, 900, 300, 60, 30, 10],
};

/** The next number beyond a threshold that people usually state, if there is one. */
export function nextUsual({
  unit,
  amount,
  relation,
}: Omit<Threshold, 'rung'>): number | undefined {
  const rises = relation === 'above' || relation === 'at-least';
  return usual[unit]?.find(number =>
    rises ? number > amount : number < amount,
  );
}
