import { schemaProblems } from '@internal/kubernetes-schemas';
import {
  checkSnapshot,
  drill,
  DrilledWorkload,
} from '@rung/backstage-plugin-rung-observation';
import { haulwren } from './haulwren';
import { checkoutEu } from './haulwren/checkoutEu';
import { rentalEu } from './haulwren/rentalEu';
import { objectsOf } from './objects';
import { recordCluster } from './recordCluster';
import { DemoCluster } from './types';

const now = new Date('2026-11-29T12:00:00Z');

/** Of the groups that the schemas do not know nothing can be checked. */
const known =
  /^(v1|apps\/|policy\/|autoscaling\/|storage\.k8s\.io\/|networking)/;

/** What becomes of a component, whichever of the zones is lost. */
function outcomes(cluster: DemoCluster, component: string): DrilledWorkload[] {
  const snapshot = recordCluster(cluster, now);
  return cluster.nodes.zones.map(
    name =>
      drill(snapshot, { domain: 'zone', name }).workloads.find(
        workload => workload.name === component,
      )!,
  );
}

describe('the clusters of the demo', () => {
  it.each(haulwren)('$name holds what a cluster could hold', cluster => {
    expect(
      schemaProblems(
        objectsOf(cluster, now).filter(({ apiVersion }) =>
          known.test(apiVersion),
        ),
      ),
    ).toEqual([]);
  });

  it.each(haulwren)('$name can be reported as it is recorded', cluster => {
    const snapshot = JSON.parse(JSON.stringify(recordCluster(cluster, now)));
    expect(checkSnapshot(snapshot)).toEqual({ snapshot });
    expect(snapshot.takenAt).toBe(now.toISOString());
  });

  it('tells nothing new on the same day but the time', () => {
    const { takenAt, ...seen } = recordCluster(rentalEu, now);
    const later = recordCluster(rentalEu, new Date('2026-11-29T18:00:00Z'));
    expect(later).toEqual({ ...seen, takenAt: '2026-11-29T18:00:00.000Z' });
  });

  it('has a service that survives the loss of any zone', () => {
    for (const drilled of outcomes(checkoutEu, 'fraud-screening')) {
      expect(drilled).toMatchObject({
        outcome: 'recovers',
        budget: { kept: true },
      });
    }
  });

  it('has one whose spread rule keeps it from recovering', () => {
    for (const drilled of outcomes(rentalEu, 'booking-web')) {
      expect(drilled).toMatchObject({
        outcome: 'short',
        left: 8,
        pending: [{ count: 4, lostStillCounts: true, hasRoom: true }],
      });
    }
  });

  it('has one for which there is no room', () => {
    for (const drilled of outcomes(checkoutEu, 'settlement-reconciler')) {
      expect(drilled).toMatchObject({
        outcome: 'short',
        budget: { kept: false },
        pending: [{ count: 3, hasRoom: false }],
      });
    }
  });
});
