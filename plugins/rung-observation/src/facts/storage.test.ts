import {
  KubernetesObject,
  node,
  object,
  podsOf,
  workload,
} from '../__testUtils__/objects';
import { factsOf } from '../__testUtils__/observed';

describe('storage', () => {
  const claimed = workload('web', {
    kind: 'StatefulSet',
    podSpec: {
      volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'data' } }],
    },
  });
  const claim = object(
    'v1',
    'PersistentVolumeClaim',
    { name: 'data', namespace: 'shop' },
    {
      spec: {
        storageClassName: 'fast',
        volumeName: 'pv-1',
        accessModes: ['ReadWriteOnce'],
      },
    },
  );
  const storageClass = (parameters: object) =>
    object(
      'storage.k8s.io/v1',
      'StorageClass',
      { name: 'fast' },
      {
        provisioner: 'disk.csi.azure.com',
        parameters,
      },
    );
  const volume = (spec: object) =>
    object('v1', 'PersistentVolume', { name: 'pv-1' }, { spec });
  const inZones = (key: string, ...values: string[]) => ({
    csi: { driver: 'x', volumeHandle: 'v' },
    nodeAffinity: {
      required: {
        nodeSelectorTerms: [
          { matchExpressions: [{ key, operator: 'In', values }] },
        ],
      },
    },
  });
  const observed = (objects: KubernetesObject[], fields = {}) =>
    factsOf([
      {
        name: 'one',
        objects: [node('n1'), claimed, ...podsOf(claimed, ['n1']), ...objects],
        ...fields,
      },
    ]).storage;

  it.each<[string, KubernetesObject[], string]>([
    [
      'a disk of one zone',
      [claim, volume(inZones('topology.ebs.csi.aws.com/zone', 'a'))],
      'single-zone',
    ],
    [
      'a disk of two zones',
      [claim, volume(inZones('topology.gke.io/zone', 'a', 'b'))],
      'zone-redundant',
    ],
    [
      'a class that copies over zones',
      [claim, storageClass({ skuName: 'Premium_ZRS' })],
      'zone-redundant',
    ],
    [
      'a regional disk',
      [claim, storageClass({ 'replication-type': 'regional-pd' })],
      'zone-redundant',
    ],
    [
      'a disk of one zone, whatever its class says',
      [
        claim,
        storageClass({ skuName: 'Premium_ZRS' }),
        volume(inZones('topology.disk.csi.azure.com/zone', 'a')),
      ],
      'single-zone',
    ],
    [
      'a server of files',
      [claim, volume({ nfs: { server: 's', path: '/' } })],
      '? inconclusive',
    ],
    ['a claim that is not there', [], '? inconclusive'],
  ])('on %s', (_name, objects, expected) => {
    expect(observed(objects)).toBe(expected);
  });

  it('is unknown where claims may not be read', () => {
    expect(
      observed([claim], { missed: { persistentvolumeclaims: 'refused' } }),
    ).toBe('? refused persistentvolumeclaims');
    expect(
      observed([claim], { missed: { persistentvolumes: 'refused' } }),
    ).toBe('? refused persistentvolumes');
  });

  it('on the disk of a node is not known', () => {
    const hosted = workload('web', {
      podSpec: { volumes: [{ name: 'd', hostPath: { path: '/data' } }] },
    });
    expect(
      factsOf([
        {
          name: 'one',
          objects: [node('n1'), hosted, ...podsOf(hosted, ['n1'])],
        },
      ]),
    ).toMatchObject({ storage: '? inconclusive' });
  });
});
