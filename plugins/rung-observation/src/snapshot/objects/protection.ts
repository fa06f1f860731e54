import { IntOrPercent } from '../../quantities';
import { LabelSelector } from '../../selectors';
import {
  flag,
  intOrPercent,
  mark,
  oneOf,
  optional,
  record,
  text,
  whole,
} from '../shape';
import { selectorShape } from './labels';
import { WorkloadKind, workloadKinds } from './workload';

/**
 * A budget of disruptions.
 *
 * @public
 */
export interface BudgetSnapshot {
  namespace: string;
  name: string;
  /** Left out, it selects no pod. */
  selector?: LabelSelector;
  minAvailable?: IntOrPercent;
  maxUnavailable?: IntOrPercent;
  /** Pods that are not ready may be evicted whatever the budget says. */
  evictsSickPods?: true;
  /** What its controller has counted, where that is of the budget as it is. */
  status?: {
    disruptionsAllowed: number;
    currentHealthy: number;
    desiredHealthy: number;
    expectedPods: number;
  };
}

/**
 * What sets the number of pods of a workload.
 *
 * @public
 */
export interface AutoscalerSnapshot {
  kind: 'HorizontalPodAutoscaler' | 'ScaledObject';
  namespace: string;
  name: string;
  /** Left out where it scales something that is no workload known here. */
  target?: { kind: WorkloadKind; name: string };
  minimum: number;
  maximum: number;
  /** Whether it can read what it scales by; left out where it does not say. */
  active?: boolean;
  /** Whether it can change the number; left out where it does not say. */
  able?: boolean;
}

export const budgetShape = record<BudgetSnapshot>({
  namespace: text('name'),
  name: text('name'),
  selector: optional(selectorShape),
  minAvailable: optional(intOrPercent),
  maxUnavailable: optional(intOrPercent),
  evictsSickPods: optional(mark),
  status: optional(
    record<NonNullable<BudgetSnapshot['status']>>({
      disruptionsAllowed: whole(),
      currentHealthy: whole(),
      desiredHealthy: whole(),
      expectedPods: whole(),
    }),
  ),
});

export const autoscalerShape = record<AutoscalerSnapshot>({
  kind: oneOf(['HorizontalPodAutoscaler', 'ScaledObject']),
  namespace: text('name'),
  name: text('name'),
  target: optional(
    record<NonNullable<AutoscalerSnapshot['target']>>({
      kind: oneOf(workloadKinds),
      name: text('name'),
    }),
  ),
  minimum: whole(),
  maximum: whole(),
  active: optional(flag),
  able: optional(flag),
});
