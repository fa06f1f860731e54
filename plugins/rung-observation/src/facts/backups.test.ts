import { eks } from '../__testUtils__/clusters';
import { KubernetesObject, object } from '../__testUtils__/objects';
import { factsOf } from '../__testUtils__/observed';
import { and } from '../__testUtils__/snapshotOf';

describe('backups', () => {
  const velero = (kind: string, metadata: object, fields: object) =>
    object(
      'velero.io/v1',
      kind,
      { name: kind.toLowerCase(), namespace: 'velero', ...metadata },
      { ...fields },
    );
  const schedule = (fields = {}) =>
    velero(
      'Schedule',
      {},
      { spec: { schedule: '0 3 * * *', template: {}, ...fields } },
    );
  const backup = (phase: string, completionTimestamp: string) =>
    velero(
      'Backup',
      { labels: { 'velero.io/schedule-name': 'schedule' } },
      { status: { phase, completionTimestamp } },
    );
  const location = (region?: string) =>
    velero(
      'BackupStorageLocation',
      {},
      { spec: { config: { region } }, status: { phase: 'Available' } },
    );
  const restore = (status: object) => velero('Restore', {}, { status });
  const yesterday = '2026-05-31T03:05:00Z';
  const good = [
    schedule(),
    backup('Completed', yesterday),
    location('eu-west-1'),
  ];

  it.each<[string, KubernetesObject[], string, unknown]>([
    ['whole and fresh', good, 'likely untested', true],
    [
      'kept where the cluster is',
      [schedule(), backup('Completed', yesterday), location('eu-central-1')],
      'likely untested',
      false,
    ],
    [
      'kept nobody knows where',
      [schedule(), backup('Completed', yesterday), location()],
      'likely untested',
      '? inconclusive',
    ],
    [
      'brought back once',
      [
        ...good,
        restore({
          phase: 'Completed',
          completionTimestamp: '2026-03-01T00:00:00Z',
        }),
      ],
      'likely tested',
      true,
    ],
    [
      'brought back with errors',
      [
        ...good,
        restore({
          phase: 'Completed',
          errors: 2,
          completionTimestamp: '2026-03-01T00:00:00Z',
        }),
      ],
      'likely untested',
      true,
    ],
    [
      'brought back long ago',
      [
        ...good,
        restore({
          phase: 'Completed',
          completionTimestamp: '2025-03-01T00:00:00Z',
        }),
      ],
      'likely untested',
      true,
    ],
    [
      'partly failed',
      [schedule(), backup('PartiallyFailed', yesterday), location()],
      '? inconclusive',
      '? inconclusive',
    ],
    [
      'three days old',
      [schedule(), backup('Completed', '2026-05-29T03:00:00Z'), location()],
      '? inconclusive',
      '? inconclusive',
    ],
    [
      'paused',
      [schedule({ paused: true }), backup('Completed', yesterday), location()],
      '? inconclusive',
      '? inconclusive',
    ],
    [
      'of other namespaces',
      [
        schedule({ template: { includedNamespaces: ['other'] } }),
        backup('Completed', yesterday),
        location(),
      ],
      '? inconclusive',
      '? inconclusive',
    ],
  ])('that are %s', (_name, objects, backups, off) => {
    expect(factsOf([and(eks, objects)])).toMatchObject({
      backups,
      'off-region-backups': off,
    });
  });

  it('are unknown, and not none, where there is no Velero', () => {
    expect(factsOf([eks])).toMatchObject({ backups: '? not-served schedules' });
  });
});
