import {
  node,
  NodeFields,
  PodFields,
  podsOf,
  spreadOverZones,
  workload,
} from '../__testUtils__/objects';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { drill } from '.';

interface Given {
  /** The rule, where it differs from at most one apart. */
  rule?: Record<string, unknown>;
  podSpec?: Record<string, unknown>;
  /** The zone of each node; the first is lost. */
  zones: readonly string[];
  nodeFields?: readonly NodeFields[];
  /** The node of each pod, by its place in the list. */
  pods: readonly number[];
  /** Pods that the rule counts unless it says otherwise. */
  others?: { at: readonly number[]; fields: PodFields };
}

const nameOf = (index: number) => `n${index}`;

/** The nodes on which the lost pods of a workload are placed. */
function placed({ rule, podSpec, zones, nodeFields = [], ...given }: Given) {
  const web = workload('web', {
    replicas: given.pods.length,
    podSpec: {
      topologySpreadConstraints: [
        spreadOverZones('web', { nodeTaintsPolicy: 'Honor', ...rule }),
      ],
      ...podSpec,
    },
  });
  const snapshot = snapshotOf({
    name: 'c',
    objects: [
      ...zones.map((zone, index) =>
        node(nameOf(index), { zone, ...nodeFields[index] }),
      ),
      web,
      ...podsOf(web, given.pods.map(nameOf)),
      ...podsOf(
        web,
        (given.others?.at ?? []).map(nameOf),
        given.others?.fields,
      ),
    ],
  });
  const loss = { domain: 'node', name: nameOf(0) } as const;
  return drill(snapshot, loss).workloads[0].placed;
}

describe('a spread rule', () => {
  it('counts nodes that the pod may not be on only if it is told to', () => {
    const given: Given = {
      podSpec: { nodeSelector: { pool: 'web' } },
      zones: ['a', 'a', 'b'],
      nodeFields: [
        { labels: { pool: 'web' } },
        { labels: { pool: 'web' } },
        { labels: { pool: 'batch' } },
      ],
      pods: [0, 1],
    };
    expect(placed(given)).toEqual(['n1']);
    expect(
      placed({ ...given, rule: { nodeAffinityPolicy: 'Ignore' } }),
    ).toEqual([]);
  });

  it('counts fewer domains than it asks for as if one had no pod', () => {
    const given = { zones: ['a', 'b'], pods: [0, 1] };
    expect(placed(given)).toEqual(['n1']);
    expect(placed({ ...given, rule: { minDomains: 2 } })).toEqual([]);
  });

  it('counts only pods of one revision if it is told to', () => {
    const given: Given = {
      zones: ['a', 'b', 'c'],
      pods: [0, 0, 0],
      others: { at: [1, 1], fields: { hash: 'before' } },
    };
    expect(placed(given)).toEqual(['n2', 'n2', 'n1']);
    expect(
      placed({ ...given, rule: { matchLabelKeys: ['pod-template-hash'] } }),
    ).toEqual(['n2', 'n1', 'n2']);
  });

  it('lets no pod onto a node that is in no domain', () => {
    const given: Given = {
      rule: { topologyKey: 'rack' },
      zones: ['a', 'b'],
      nodeFields: [{ labels: { rack: 'r1' } }, {}],
      pods: [0],
    };
    expect(placed(given)).toEqual([]);
  });

  it('counts nothing where its selector selects nothing, and hinders nothing', () => {
    const labelSelector = { matchLabels: { app: 'old-name' } };
    expect(
      placed({ rule: { labelSelector }, zones: ['a', 'b'], pods: [0, 0, 0] }),
    ).toEqual(['n1', 'n1', 'n1']);
  });
});
