import { CheckNeeds, CheckResult } from '../checks';
import { FleetObserver } from '../observer';
import { readWorkloadIdentity } from '../matching';
import { ObservedOptions } from './observed';
import { FixtureCluster, snapshotOf, takenAt } from './snapshotOf';

/** What a component needs in a test; rung 3 and nothing else, if nothing is said. */
export type Needs = Partial<CheckNeeds>;

export function checked(
  clusters: readonly FixtureCluster[],
  needs: Needs = {},
  { name = 'web', known = [], annotations }: ObservedOptions = {},
): CheckResult {
  const observer = FleetObserver.create({
    clusters: clusters.map((cluster, index) => ({
      name: cluster.name,
      environment: 'production',
      snapshot: { ...snapshotOf(cluster), uid: undefined },
      ...known[index],
    })),
    now: new Date(takenAt),
    maxAgeMinutes: 120,
    exerciseAgeDays: 180,
  });
  return observer
    .component(readWorkloadIdentity({ name, annotations }).identity)
    .checks({ resilience: 3, shared: false, audited: false, ...needs });
}

/** The findings by id, each with how much it matters. */
export function severitiesOf({
  findings,
}: CheckResult): Record<string, string> {
  return Object.fromEntries(findings.map(({ id, severity }) => [id, severity]));
}
