import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  defaultEnvironmentRules,
  FleetObserver,
  KnownCluster,
} from '@rung/backstage-plugin-rung-observation';

const MILLISECONDS_PER_MINUTE = 60_000;

/** What of clusters counts. */
export interface FleetRules {
  policy: AssessmentPolicy;
  /** The environment whose clusters make up the fleet. */
  countedEnvironment: string;
  /** The age in milliseconds after which a snapshot no longer counts. */
  snapshotMaxAge: number;
}

/** The clusters as a scan and a single look take them, by the same rules. */
export function fleetOf(
  clusters: readonly KnownCluster[],
  { policy, countedEnvironment, snapshotMaxAge }: FleetRules,
  now: Date,
): FleetObserver {
  return FleetObserver.create({
    clusters,
    environments: { ...defaultEnvironmentRules, counted: countedEnvironment },
    now,
    maxAgeMinutes: snapshotMaxAge / MILLISECONDS_PER_MINUTE,
    exerciseAgeDays: policy.exerciseAgeDays,
  });
}
