import { InputError } from '@backstage/errors';
import {
  checkSnapshot,
  ClusterSnapshot,
  snapshotProblemText,
} from '@rung/backstage-plugin-rung-observation';

/** Clocks of clusters may be ahead of that of the portal by so much. */
const MOST_AHEAD = 2 * 60 * 1000;

/**
 * What a cluster reports, once all of it is known to be a snapshot of that
 * cluster that could have been taken by now.
 *
 * @throws InputError that says what is wrong, where, and what to write instead
 */
export function checkPushed(
  value: unknown,
  { name, now }: { name: string; now: Date },
): ClusterSnapshot {
  const checked = checkSnapshot(value);
  if ('problems' in checked) {
    throw new InputError(checked.problems.map(snapshotProblemText).join('. '));
  }
  const { snapshot } = checked;
  if (snapshot.cluster !== name) {
    throw new InputError(
      `cluster is ${snapshot.cluster}; write ${name}, as in the address`,
    );
  }
  if (Date.parse(snapshot.takenAt) > now.getTime() + MOST_AHEAD) {
    throw new InputError(
      `takenAt is ${
        snapshot.takenAt
      }, which lies ahead; set the clock of the cluster, because here it is ${now.toISOString()}`,
    );
  }
  return snapshot;
}
