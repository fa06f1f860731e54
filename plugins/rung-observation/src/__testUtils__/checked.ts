import {
  assess,
  AssessmentPolicy,
  readAnnotations,
} from '@rung/backstage-plugin-rung-common';
import { checkIds, CheckNeeds, CheckResult } from '../checks';
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

/** What it takes to ride out the loss of that for each rung to be needed. */
const survived = { 1: 'none', 2: 'node', 3: 'zone', 5: 'cluster', 6: 'region' };

/** What the engine makes of what checks have found: by id, how much it matters. */
export function severitiesOf(
  { findings }: CheckResult,
  { resilience = 3, shared, audited }: Needs = {},
): Record<string, string> {
  const policy = AssessmentPolicy.default();
  const entityRef = 'component:default/web';
  const reading = readAnnotations(
    {
      'rung.dev/survives': survived[resilience],
      ...(shared && { 'rung.dev/teams': '2' }),
      ...(audited && { 'rung.dev/change-control': 'audited' }),
    },
    { entityRef, policy },
  );
  const checks = findings.map(({ id, of, hits }) => ({
    id,
    of,
    hits: hits.map(({ details }) => details),
  }));
  const known: readonly string[] = checkIds;
  return Object.fromEntries(
    assess({ ...reading, observed: { checks } }, policy)
      .findings.filter(({ id }) => known.includes(id))
      .map(({ id, severity }) => [id, severity]),
  );
}
