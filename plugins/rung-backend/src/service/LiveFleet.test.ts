import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { KeptCluster, StoredSummary } from '../database';
import { entity } from '../__testUtils__/entities';
import { labSnapshot } from '../__testUtils__/snapshots';
import { LiveFleet } from './LiveFleet';

const takenAt = new Date().toISOString();
const demo = entity('Component', 'ladder-demo');
const { signal } = new AbortController();

function clusterOf(name: string, more: Partial<KeptCluster> = {}): KeptCluster {
  return {
    name,
    source: 'pushed',
    status: 'reached',
    missingRules: [],
    attemptedAt: takenAt,
    takenAt,
    sameAs: [],
    environment: 'production',
    ...more,
  };
}

function fleetOf(listed: KeptCluster[], stored?: Partial<StoredSummary>) {
  const snapshot = jest.fn(async (name: string) =>
    labSnapshot(name, { takenAt }),
  );
  const fleet = LiveFleet.create({
    clusters: {
      list: async () => listed,
      now: async () => new Date(takenAt),
      snapshot,
    },
    store: { getEntity: async () => stored as StoredSummary | undefined },
    policy: AssessmentPolicy.default(),
    countedEnvironment: 'production',
    snapshotMaxAge: 3_600_000,
  });
  return { fleet, snapshot };
}

const many = Array.from({ length: 11 }, (_, index) => clusterOf(`c${index}`));

async function placesIn(
  listed: KeptCluster[],
  stored?: Partial<StoredSummary>,
) {
  const { fleet, snapshot } = fleetOf(listed, stored);
  const seen = await fleet.look(demo, signal);
  return {
    seen: 'unknown' in seen ? seen : seen.component.places(),
    read: snapshot.mock.calls.flat(),
  };
}

describe('LiveFleet', () => {
  it('looks at all of a few clusters, and counts one environment', async () => {
    const { seen } = await placesIn([
      clusterOf('one'),
      clusterOf('two', { environment: 'staging' }),
    ]);
    expect(seen).toMatchObject([
      { cluster: 'one', counted: true },
      { cluster: 'two', counted: false },
    ]);
  });

  it('looks of many only at those where the last scan has seen it', async () => {
    const { seen, read } = await placesIn(many, {
      places: [{ cluster: 'c3', zone: 'a' }, { cluster: 'c7' }],
    });
    expect(seen).toMatchObject([{ cluster: 'c3' }, { cluster: 'c7' }]);
    expect(read).toEqual(['c3', 'c7']);
  });

  it('says of many what the last scan has said where it has seen it in none', async () => {
    const unseen = [{ key: 'zones', unknown: 'other-environment' } as const];
    expect(await placesIn(many, { observed: { unseen } })).toEqual({
      seen: { unknown: 'other-environment' },
      read: [],
    });
    expect(await placesIn(many)).toEqual({
      seen: { unknown: 'no-workload' },
      read: [],
    });
  });

  it('reads nothing of a cluster that was never seen', async () => {
    const { seen, read } = await placesIn([
      clusterOf('one', { takenAt: undefined }),
    ]);
    expect(seen).toEqual([]);
    expect(read).toEqual([]);
  });

  it('tells which annotation cannot be read', async () => {
    const { fleet } = fleetOf([clusterOf('one')]);
    const seen = await fleet.look(
      {
        ...demo,
        metadata: {
          ...demo.metadata,
          annotations: { 'rung.dev/workloads': 'web' },
        },
      },
      signal,
    );
    expect(seen).toMatchObject({
      unreadable: [{ annotation: 'rung.dev/workloads', part: 'web' }],
    });
  });
});
