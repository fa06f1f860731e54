import {
  FleetObserver,
  readWorkloadIdentity,
} from '@rung/backstage-plugin-rung-observation';
import fc from 'fast-check';
import { labSnapshot } from '../__testUtils__/snapshots';
import { drillOf } from './drillOf';
import { inTurns } from './inTurns';
import { observationOf } from './observationOf';

const nodeNames = ['n-1', 'n-2', 'n-3', 'n-4'];
const someNode = fc.constantFrom(undefined, 'not-there', ...nodeNames);

function labelsOf(zone: string | undefined): Record<string, string> {
  return zone === undefined ? {} : { 'topology.kubernetes.io/zone': zone };
}

/** A cluster of some nodes, with some workloads on them. */
const someCluster = fc
  .record({
    zones: fc.array(fc.constantFrom(undefined, '0', 'a', 'b'), {
      minLength: nodeNames.length,
      maxLength: nodeNames.length,
    }),
    workloads: fc.array(
      fc.record({
        kind: fc.constantFrom('Deployment', 'StatefulSet', 'DaemonSet'),
        namespace: fc.constantFrom('x', 'y'),
        name: fc.constantFrom('web', 'store'),
        replicas: fc.option(fc.nat(5), { nil: undefined }),
        pods: fc.array(
          fc.record({
            node: someNode,
            ready: fc.boolean(),
            terminating: fc.constantFrom(undefined, true as const),
          }),
          { maxLength: 6 },
        ),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ zones, workloads }) => {
    const snapshot = labSnapshot('c');
    const [lab] = snapshot.workloads;
    return {
      ...snapshot,
      nodes: nodeNames.map((name, index) => ({
        ...snapshot.nodes[0],
        name,
        labels: labelsOf(zones[index]),
      })),
      workloads: workloads.map(
        workload => ({ ...lab, ...workload } as typeof lab),
      ),
    };
  });

it('tells of any cluster where it runs and what follows from any loss', async () => {
  const { signal } = new AbortController();
  await fc.assert(
    fc.asyncProperty(someCluster, async snapshot => {
      const component = FleetObserver.create({
        clusters: [{ name: 'c', snapshot }],
        now: new Date(snapshot.takenAt),
        maxAgeMinutes: 60,
        exerciseAgeDays: 180,
      }).component(readWorkloadIdentity({ name: 'ladder-demo' }).identity);
      const { places, checks } = observationOf(component, []);
      expect(places.length > 0).toBe(snapshot.workloads.length > 0);
      expect(checks.length > 0).toBe(places.length > 0);
      for (const { place, zones, nodes, workloads } of places) {
        const numbers = [...workloads.keys()];
        const observed = component.places()[place - 1];
        const losses = [
          ...zones.map(name => ({ domain: 'zone', name } as const)),
          ...nodes.map(
            ({ name }) => ({ domain: 'node', name: name! } as const),
          ),
        ];
        for (const loss of losses) {
          const drill = drillOf(
            observed,
            place,
            await inTurns(observed.drill(loss), signal),
          );
          for (const node of [...nodes, ...drill.nodes]) {
            expect(nodeNames[node.node - 1]).toBe(node.name);
            node.pods.forEach(({ workload }) =>
              expect(numbers).toContain(workload),
            );
          }
          for (const { workload, lost, placed, pending } of drill.workloads) {
            expect(numbers).toContain(workload);
            const waiting = pending.reduce((sum, { count }) => sum + count, 0);
            expect(placed + waiting).toBe(lost);
          }
          expect(drill.zone ?? nodeNames[drill.node! - 1]).toBe(loss.name);
        }
      }
      for (const { hits } of checks) {
        for (const { place, workload } of hits) {
          const found = places.find(one => one.place === place);
          expect(
            workload === undefined || found?.workloads[workload],
          ).toBeTruthy();
        }
      }
    }),
    { numRuns: 150 },
  );
});
