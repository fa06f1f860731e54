import { snapshotLimits } from './limits';
import { SnapshotProblem } from './shape';
import { snapshotShape } from './snapshotShape';
import { ClusterSnapshot } from './types';

/** So many problems tell whoever made the snapshot enough. */
const MAX_PROBLEMS = 20;

/** The pods of all workloads are bounded together. */
function podProblems(snapshot: ClusterSnapshot): SnapshotProblem[] {
  const pods = snapshot.workloads.reduce(
    (sum, workload) => sum + workload.pods.length,
    0,
  );
  return pods > snapshotLimits.pods
    ? [
        {
          at: 'workloads',
          what: `have ${pods} pods`,
          expected: `at most ${snapshotLimits.pods}`,
        },
      ]
    : [];
}

/**
 * Checks whether something is a snapshot, whoever has made it: every field, every
 * length, every number, and that there is no other field. Never throws.
 *
 * @param value - parsed JSON
 * @returns the snapshot, or at most 20 problems, each with its place and with
 * what to write instead
 * @public
 */
export function checkSnapshot(
  value: unknown,
): { snapshot: ClusterSnapshot } | { problems: SnapshotProblem[] } {
  const problems: SnapshotProblem[] = [];
  for (const problem of snapshotShape.check(value, '')) {
    problems.push(problem);
    if (problems.length === MAX_PROBLEMS) {
      break;
    }
  }
  if (problems.length > 0) {
    return { problems };
  }
  const snapshot = value as ClusterSnapshot;
  const tooMany = podProblems(snapshot);
  return tooMany.length > 0 ? { problems: tooMany } : { snapshot };
}

/**
 * Says a problem of a snapshot in one English sentence.
 *
 * @public
 */
export function snapshotProblemText({
  at,
  what,
  expected,
}: SnapshotProblem): string {
  return `${at || 'The snapshot'} ${what}; write ${expected}`;
}
