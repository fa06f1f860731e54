import { clusterSnapshot } from '../__testUtils__/snapshots';
import { KeptSnapshots } from './KeptSnapshots';

const takenAt = '2026-06-01T12:00:00.000Z';

describe('KeptSnapshots', () => {
  it('reads each snapshot once, and another one of the same cluster anew', async () => {
    const snapshot = jest.fn(async (name: string) => clusterSnapshot(name));
    const kept = KeptSnapshots.create({ snapshot });
    const [first, second] = await Promise.all([
      kept.get('one', takenAt),
      kept.get('one', takenAt),
    ]);
    expect(second).toBe(first);
    expect(await kept.get('one', takenAt)).toBe(first);
    expect(snapshot).toHaveBeenCalledTimes(1);
    await kept.get('one', '2026-06-01T12:30:00.000Z');
    await kept.get('two', takenAt);
    expect(snapshot.mock.calls).toEqual([['one'], ['one'], ['two']]);
  });

  it('gives a snapshot that is too large to be kept, and forgets the rest in turn', async () => {
    const node = clusterNode();
    const sizes: Record<string, number> = {
      huge: 60_001,
      a: 40_000,
      b: 40_000,
    };
    const snapshot = jest.fn(async (name: string) =>
      clusterSnapshot(name, { nodes: Array(sizes[name]).fill(node) }),
    );
    const kept = KeptSnapshots.create({ snapshot });
    for (const name of ['huge', 'huge', 'a', 'a', 'b', 'a']) {
      expect((await kept.get(name, takenAt))?.nodes).toHaveLength(sizes[name]);
    }
    expect(snapshot.mock.calls.flat()).toEqual(['huge', 'huge', 'a', 'b', 'a']);
  });

  it('knows nothing of a cluster that was never seen', async () => {
    const kept = KeptSnapshots.create({ snapshot: async () => undefined });
    expect(await kept.get('one', takenAt)).toBeUndefined();
  });
});

function clusterNode() {
  return {
    name: 'node',
    labels: {},
    taints: [],
    ready: true,
    allocatable: {},
    requested: {},
  };
}
