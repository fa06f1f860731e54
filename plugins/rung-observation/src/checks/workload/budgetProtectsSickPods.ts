import { minorOf } from '../versions';
import { CheckRow } from '../types';

/** The first minor version in which a budget can say otherwise. */
const SINCE_MINOR = 27;

/** Pods that never become ready keep their node from being drained. */
export const budgetProtectsSickPods = {
  id: 'budget-protects-sick-pods',
  scope: 'workload',
  reads: ['poddisruptionbudgets'],
  find({ view, workload }) {
    const minor = minorOf(view.snapshot.version);
    return minor !== undefined &&
      minor >= SINCE_MINOR &&
      view.budgetsOf(workload).some(({ evictsSickPods }) => !evictsSickPods)
      ? {}
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
