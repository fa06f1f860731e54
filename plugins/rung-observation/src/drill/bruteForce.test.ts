import fc from 'fast-check';
import {
  container,
  node,
  podsOf,
  spreadOverZones,
  workload,
  ZONE,
} from '../__testUtils__/objects';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { drill } from '.';

interface Case {
  nodes: { zone: number; slots: number; cordoned: boolean }[];
  pods: number[];
  maxSkew: number;
  honoursTaints: boolean;
  oneEach: boolean;
}

const cases: fc.Arbitrary<Case> = fc.record({
  nodes: fc.array(
    fc.record({
      zone: fc.nat(2),
      slots: fc.nat(3),
      cordoned: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  pods: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
  maxSkew: fc.integer({ min: 1, max: 2 }),
  honoursTaints: fc.boolean(),
  oneEach: fc.boolean(),
});

const nameOf = (index: number) => `n${index}`;

/** The cluster, in which zone 0 will be lost. Each pod takes one slot. */
function snapshotOfCase({ nodes, pods, ...rules }: Case) {
  const where = pods.map(index => index % nodes.length);
  const web = workload('web', {
    replicas: pods.length,
    podSpec: {
      containers: [container({ resources: { requests: { cpu: '1' } } })],
      topologySpreadConstraints: [
        spreadOverZones('web', {
          maxSkew: rules.maxSkew,
          nodeTaintsPolicy: rules.honoursTaints ? 'Honor' : 'Ignore',
        }),
      ],
      ...(rules.oneEach
        ? {
            affinity: {
              podAntiAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: [
                  {
                    topologyKey: 'kubernetes.io/hostname',
                    labelSelector: { matchLabels: { app: 'web' } },
                  },
                ],
              },
            },
          }
        : {}),
    },
  });
  return snapshotOf({
    name: 'c',
    objects: [
      ...nodes.map(({ zone, slots, cordoned }, index) =>
        node(nameOf(index), {
          zone: `zone-${zone}`,
          cpu: String(slots + where.filter(at => at === index).length),
          unschedulable: cordoned,
          taints: cordoned
            ? [
                {
                  key: 'node.kubernetes.io/unschedulable',
                  effect: 'NoSchedule',
                },
              ]
            : undefined,
        }),
      ),
      web,
      ...podsOf(web, where.map(nameOf)),
    ],
  });
}

/** The rules once more, from nothing, for one pod more on one node. */
function mayBeOn(at: number, on: readonly number[], given: Case): boolean {
  const { nodes, maxSkew, honoursTaints, oneEach, pods } = given;
  const { zone, slots, cordoned } = nodes[at];
  if (zone === 0 || cordoned || (oneEach && on.includes(at))) {
    return false;
  }
  const before = pods.filter(index => index % nodes.length === at).length;
  if (on.filter(index => index === at).length >= before + slots) {
    return false;
  }
  const counted = nodes.map(
    one => !honoursTaints || (one.zone !== 0 && !one.cordoned),
  );
  const zones = new Set(
    nodes.filter((_, index) => counted[index]).map(one => one.zone),
  );
  const inZone = (wanted: number) =>
    on.filter(index => counted[index] && nodes[index].zone === wanted).length;
  const fewest = Math.min(...Array.from(zones, inZone));
  return inZone(zone) + 1 - fewest <= maxSkew;
}

/** The most that can be placed, by trying everything in every order. */
function mostPlaced(on: readonly number[], lost: number, given: Case): number {
  if (lost === 0) {
    return 0;
  }
  return given.nodes.reduce(
    (most, _, at) =>
      mayBeOn(at, on, given)
        ? Math.max(most, 1 + mostPlaced([...on, at], lost - 1, given))
        : most,
    0,
  );
}

describe('the drill, beside a model that tries everything', () => {
  it('places only where a pod may be, and as many as can be placed', () => {
    fc.assert(
      fc.property(cases, given => {
        const where = given.pods.map(index => index % given.nodes.length);
        const left = where.filter(at => given.nodes[at].zone !== 0);
        const result = drill(snapshotOfCase(given), {
          domain: 'zone',
          name: 'zone-0',
        });
        const [web] = result.workloads;
        const lost = where.length - left.length;

        expect(web).toMatchObject({ lost, left: left.length });
        const on = [...left];
        for (const name of web.placed) {
          const at = given.nodes.findIndex(
            (_, index) => nameOf(index) === name,
          );
          expect(mayBeOn(at, on, given)).toBe(true);
          on.push(at);
        }
        expect(web.placed).toHaveLength(mostPlaced(left, lost, given));
        expect(web.pending.reduce((sum, { count }) => sum + count, 0)).toBe(
          lost - web.placed.length,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same each time, and leaves the snapshot alone', () => {
    fc.assert(
      fc.property(cases, given => {
        const snapshot = snapshotOfCase(given);
        const before = JSON.stringify(snapshot);
        const loss = { domain: 'zone', name: 'zone-0' } as const;
        expect(drill(snapshot, loss)).toEqual(drill(snapshot, loss));
        expect(JSON.stringify(snapshot)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('says that the lost zone still counts only where that is the reason', () => {
    fc.assert(
      fc.property(cases, given => {
        const snapshot = snapshotOfCase({ ...given, honoursTaints: true });
        const [web] = drill(snapshot, {
          domain: 'zone',
          name: 'zone-0',
        }).workloads;
        expect(web.pending.filter(one => one.lostStillCounts)).toEqual([]);
        for (const { obstacles } of web.pending) {
          expect(
            obstacles.every(
              ({ reason, topologyKey }) =>
                reason !== 'spread' || topologyKey === ZONE,
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
