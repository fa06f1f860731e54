import { labelOf } from '../../selectors';
import { CheckRow, WorkloadTarget } from '../types';

/** Argo CD may live in another cluster, and mark what it applies by a label that charts set too. */
function mayBeArgos({ fleet, workload }: WorkloadTarget): boolean {
  const instance = labelOf(workload.labels, 'app.kubernetes.io/instance');
  return fleet.seen.some(({ view }) =>
    view.snapshot.applications.some(
      ({ tool, name }) => tool === 'argo-cd' && name === instance,
    ),
  );
}

export const notGitops = {
  id: 'not-gitops',
  scope: 'workload',
  reads: [],
  asks: 'audited',
  find: target =>
    target.workload.gitOps || mayBeArgos(target) ? undefined : {},
} as const satisfies CheckRow<'workload'>;
