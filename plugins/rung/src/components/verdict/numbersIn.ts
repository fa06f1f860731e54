import { Relax, Relaxation } from '@rung/backstage-plugin-rung-common';

/**
 * The numbers that would have to be relaxed. None where more than numbers would
 * have to change: to give up a requirement altogether is no offer.
 */
export function numbersIn({ changes }: Relax): Relaxation[] {
  return changes.every(
    ({ to }) => to.type === 'amount' || to.type === 'withheld',
  )
    ? changes
    : [];
}
