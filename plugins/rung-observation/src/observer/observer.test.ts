import { assessEntity } from '@rung/backstage-plugin-rung-common';
import fc from 'fast-check';
import * as clusters from '../__testUtils__/clusters';
import {
  FixtureCluster,
  snapshotOf,
  takenAt,
} from '../__testUtils__/snapshotOf';
import { drill, DrilledNode, finish } from '../drill';
import { defaultEnvironmentRules } from '../environments';
import { observeCluster } from '../facts';
import { readWorkloadIdentity } from '../matching';
import { checkSnapshot, ClusterSnapshot } from '../snapshot';
import { FleetObserver } from '.';

function observerOf(...snapshots: ClusterSnapshot[]) {
  return FleetObserver.create({
    clusters: snapshots.map(snapshot => ({
      name: snapshot.cluster,
      environment: 'production',
      snapshot: { ...snapshot, uid: undefined },
    })),
    now: new Date(takenAt),
    maxAgeMinutes: 60,
    exerciseAgeDays: 180,
  });
}

const needs = { resilience: 6, shared: true, audited: true } as const;
const { identity } = readWorkloadIdentity({ name: 'web' });

describe('FleetObserver', () => {
  const { eks, gke, lab } = clusters;

  it('tells of a component where it runs, and how it was found', () => {
    const component = observerOf(snapshotOf(eks), snapshotOf(gke)).component(
      identity,
    );
    expect(component.match).toEqual({
      rule: 'kubernetes-id',
      certainty: 'certain',
    });
    expect(
      component.places().map(place => [place, place.workloads()]),
    ).toMatchObject(
      ['eks-prod', 'gke-prod'].map(cluster => [
        { cluster, environment: 'production', counted: true, takenAt },
        [
          {
            kind: 'Deployment',
            namespace: 'shop',
            name: 'web',
            ready: 3,
            wanted: 3,
          },
        ],
      ]),
    );
  });

  it('tells environments of one cluster apart, and what counts of them', () => {
    const snapshot = snapshotOf(eks);
    const [web] = snapshot.workloads.filter(({ name }) => name === 'web');
    const observer = FleetObserver.create({
      clusters: [
        {
          name: 'eks-prod',
          environment: 'production',
          snapshot: {
            ...snapshot,
            workloads: [web, { ...web, namespace: 'shop-staging' }],
          },
        },
      ],
      environments: {
        ...defaultEnvironmentRules,
        namespaces: [{ pattern: '*-staging', environment: 'staging' }],
      },
      now: new Date(takenAt),
      maxAgeMinutes: 60,
      exerciseAgeDays: 180,
    });
    const places = observer.component(identity).places();
    expect(
      places.map(({ cluster, environment, counted }) => [
        cluster,
        environment,
        counted,
      ]),
    ).toEqual([
      ['eks-prod', 'production', true],
      ['eks-prod', 'staging', false],
    ]);
    const zone = { domain: 'zone', name: 'eu-central-1a' } as const;
    expect(
      places.map(place =>
        finish(place.drill(zone)).workloads.map(({ namespace }) => namespace),
      ),
    ).toEqual([['shop'], ['shop-staging']]);
  });

  it('tells the places where its pods serve, each once', () => {
    const component = observerOf(snapshotOf(eks), snapshotOf(lab())).component(
      identity,
    );
    expect(component.running()).toEqual(
      ['a', 'b', 'c'].map(letter => ({
        cluster: 'eks-prod',
        region: 'eu-central-1',
        zone: `eu-central-1${letter}`,
      })),
    );
    expect(
      observerOf(snapshotOf(eks))
        .component(readWorkloadIdentity({ name: 'nobody' }).identity)
        .running(),
    ).toEqual([]);
  });

  it('tells of a cluster itself what it is built of', () => {
    const observer = observerOf(snapshotOf(eks), snapshotOf(lab()));
    const source = {
      type: 'observed',
      certainty: 'certain',
      observedAt: takenAt,
    };
    expect(observer.cluster('eks-prod')).toEqual({
      facts: [
        { key: 'control-plane', value: 'managed', source },
        { key: 'zones', value: 3, source },
        { key: 'regions', value: 1, source },
      ],
      unseen: [expect.objectContaining({ key: 'control-plane-nodes' })],
    });
    expect(observer.cluster('nowhere')).toBeUndefined();
  });

  it('says when it was seen, the earliest of several', () => {
    const component = observerOf(
      snapshotOf(eks),
      snapshotOf({ ...gke, takenAt: '2026-06-01T11:30:00.000Z' }),
    ).component(identity);
    expect(component.facts().observedAt).toBe('2026-06-01T11:30:00.000Z');
  });

  it('hands all of it to the engine, with its age and without the name of a place', () => {
    const component = observerOf(snapshotOf(lab())).component(
      readWorkloadIdentity({ name: 'ladder-demo' }).identity,
    );
    const observed = component.observed();
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'ladder-demo',
        annotations: {
          'rung.dev/survives': 'zone',
          'rung.dev/built.zones': '2',
        },
      },
    };
    const { built, findings } = assessEntity(entity, { observed });
    expect(built?.facts).toContainEqual({
      key: 'zones',
      value: 3,
      source: { type: 'observed', certainty: 'certain', observedAt: takenAt },
      declared: 2,
    });
    expect(built?.unseen).toEqual(component.facts().unknown);
    expect(findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['declared-differs', 'spread-blocks-recovery']),
    );
    expect(JSON.stringify(observed)).not.toMatch(/ladder-demo|kind-rung3/);
  });

  it('makes every check where nobody says what is needed', () => {
    const component = observerOf(snapshotOf(eks)).component(identity);
    expect(component.checks()).toEqual(component.checks(needs));
  });

  it('shows the nodes of a place as they are, and what a loss makes of them', () => {
    const component = observerOf(snapshotOf(eks)).component(identity);
    const [place] = component.places();
    const zones = ['a', 'b', 'c'].map(letter => `eu-central-1${letter}`);
    expect(place.zones()).toEqual(zones);
    const states = (nodes: readonly DrilledNode[]) =>
      nodes.map(({ zone, lost, pods }) => [
        zone,
        lost,
        pods.map(({ workload, state }) => [workload, state]),
      ]);
    expect(states(place.nodes())).toEqual(
      zones.map(zone => [zone, false, [[0, 'running']]]),
    );
    expect(place.nodeNames()).toEqual(
      expect.arrayContaining(place.nodes().map(({ name }) => name)),
    );
    const loss = { domain: 'zone', name: 'eu-central-1a' } as const;
    const { workloads, nodes } = finish(place.drill(loss));
    expect(workloads).toEqual([
      expect.objectContaining({ name: 'web', lost: 1, left: 2 }),
    ]);
    expect(states(nodes)).toContainEqual([
      'eu-central-1a',
      true,
      [[0, 'lost']],
    ]);
  });

  it('works out a zone once, in steps, for all who ask', () => {
    const stepsOf = (steps: Generator) => Array.from(steps).length;
    const snapshot = snapshotOf(eks);
    const place = () => observerOf(snapshot).component(identity).places()[0];
    const loss = { domain: 'zone', name: 'eu-central-1a' } as const;
    const first = observerOf(snapshot).component(identity);
    // `observerOf` makes a snapshot of its own each time.
    const own = first.places()[0];
    expect(stepsOf(own.drill(loss))).toBeGreaterThan(1);
    expect(stepsOf(own.drill(loss))).toBe(0);
    expect(stepsOf(first.prepareChecks())).toBeGreaterThan(1);
    expect(stepsOf(first.prepareChecks())).toBe(0);
    expect(finish(own.drill(loss))).toEqual(finish(place().drill(loss)));
    const node = { domain: 'node', name: own.nodes()[0].name } as const;
    expect(stepsOf(own.drill(node))).toBeGreaterThan(1);
  });

  it('leaves out of the nodes what a drill leaves out', () => {
    const snapshot = snapshotOf(eks);
    const [web] = snapshot.workloads.filter(({ name }) => name === 'web');
    const component = observerOf({
      ...snapshot,
      workloads: [{ ...web, kind: 'DaemonSet' }],
    }).component(identity);
    const [place] = component.places();
    expect(place.workloads()).toMatchObject([{ kind: 'DaemonSet', ready: 3 }]);
    expect(place.nodes()).toEqual([]);
    const nothing = { domain: 'zone', name: 'x' } as const;
    expect(finish(place.drill(nothing)).workloads).toEqual([]);
  });

  it('tells why nothing is known', () => {
    const component = observerOf(snapshotOf(lab())).component(identity);
    expect(component.match).toEqual({ unknown: 'no-workload' });
    expect(component.places()).toEqual([]);
    expect(component.facts().facts).toEqual([]);
  });

  it('names the clusters that it does not count', () => {
    const observer = FleetObserver.create({
      clusters: [{ name: 'gone' }, { name: 'one', snapshot: snapshotOf(eks) }],
      now: new Date('2026-07-01'),
      maxAgeMinutes: 60,
      exerciseAgeDays: 180,
    });
    expect(observer.unseen).toEqual([
      { name: 'gone', reason: 'not-reached' },
      { name: 'one', reason: 'too-old' },
    ]);
  });
});

describe('whatever a cluster holds', () => {
  const all = Object.entries({ ...clusters, lab: clusters.lab() }) as [
    string,
    FixtureCluster,
  ][];

  /** A value that is not what it was, here and there. */
  const damage = fc.func(
    fc.oneof(
      { weight: 30, arbitrary: fc.constant('as it was' as unknown) },
      fc.constantFrom(undefined, null, '', 0, -1, {}, [], 'web', '50%'),
    ),
  );

  it('makes a snapshot, and everything can be asked of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), damage, ([, cluster], damaged) => {
        const objects = cluster.objects.map(object =>
          JSON.parse(JSON.stringify(object), (key, value) => {
            const other = ['kind', 'apiVersion', ''].includes(key)
              ? 'as it was'
              : damaged(key, JSON.stringify(value));
            return other === 'as it was' ? value : other;
          }),
        );
        const snapshot = snapshotOf({ ...cluster, objects });
        expect(checkSnapshot(snapshot)).toEqual({ snapshot });
        observeCluster(snapshot);
        const component = observerOf(snapshot).component(identity);
        const { facts, unknown } = component.facts();
        expect(facts.length + unknown.length).toBe(14);
        component.checks(needs);
        for (const { name } of snapshot.nodes) {
          const { workloads } = drill(snapshot, { domain: 'node', name });
          for (const { lost, ready, left, placed, pending } of workloads) {
            const waiting = pending.reduce((sum, { count }) => sum + count, 0);
            expect(placed.length + waiting).toBe(lost);
            expect(ready - left).toBeLessThanOrEqual(lost);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
