import { MoveSteps } from '../types';

/** What mends a control plane that one failure takes away. */
export const managedCluster = [
  [1, 'managed-cluster'],
  [3, 'managed-cluster-over-zones'],
] as const satisfies MoveSteps;

/** What makes sure that a restore works, and what is lost on purpose then. */
export const backUp = [
  [1, 'back-up'],
  [3, 'back-up-and-lose-zone'],
  [5, 'back-up-and-lose-region'],
] as const satisfies MoveSteps;
