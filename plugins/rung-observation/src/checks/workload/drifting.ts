import { CheckRow } from '../types';

/** What applies it may live in another cluster. */
export const drifting = {
  id: 'drifting',
  scope: 'workload',
  reads: [],
  find({ fleet, view, workload: { gitOps } }) {
    if (!gitOps) {
      return undefined;
    }
    const { tool, name, namespace } = gitOps;
    const own = view.snapshot.applications;
    const others = fleet.seen.flatMap(seen => seen.view.snapshot.applications);
    const application = [...own, ...others].find(
      one =>
        one.tool === tool &&
        one.name === name &&
        (namespace ?? one.namespace) === one.namespace,
    );
    return application?.inSync === false ? { details: { tool } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
