import { DemoCluster, DemoVolume, DemoWorkload, Offering } from '../types';
import { createdAt, KubernetesObject, named, ZONE } from './object';

/** How each offering asks for copies in several zones. */
const regionalParameters: Readonly<Record<Offering, Record<string, string>>> = {
  gke: { 'replication-type': 'regional-pd' },
  aks: { skuName: 'Premium_ZRS' },
  eks: {},
  own: {},
};

const drivers: Readonly<Record<Offering, string>> = {
  eks: 'ebs.csi.aws.com',
  gke: 'pd.csi.storage.gke.io',
  aks: 'file.csi.azure.com',
  own: 'cinder.csi.openstack.org',
};

/** The storage classes that volumes can be of. */
export function storageClassesOf({
  offering,
}: DemoCluster): KubernetesObject[] {
  return (['zonal', 'regional'] as const).map(name => ({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name, creationTimestamp: createdAt },
    provisioner: drivers[offering],
    ...(name === 'regional' && { parameters: regionalParameters[offering] }),
  }));
}

function volume(
  { offering, nodes }: DemoCluster,
  name: string,
  { storageClass }: DemoVolume,
  zone: string,
): KubernetesObject {
  const driver = drivers[offering];
  const zones = storageClass === 'zonal' ? [zone] : [...nodes.zones];
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name, creationTimestamp: createdAt },
    spec: {
      storageClassName: storageClass,
      csi: { driver, volumeHandle: name },
      nodeAffinity: {
        required: {
          nodeSelectorTerms: [
            {
              matchExpressions: [{ key: ZONE, operator: 'In', values: zones }],
            },
          ],
        },
      },
    },
  };
}

/** The claims of a workload, and the volumes that they are bound to. */
export function volumesOf(
  cluster: DemoCluster,
  { component, namespace, volume: wanted, pods }: DemoWorkload,
): KubernetesObject[] {
  if (!wanted) {
    return [];
  }
  const zones = pods.flatMap((count, zone) =>
    Array<string>(count).fill(cluster.nodes.zones[zone]),
  );
  const claims = wanted.shared
    ? [[component, zones[0]]]
    : zones.map((zone, index) => [`data-${component}-${index}`, zone]);
  return claims.flatMap(([name, zone]) => [
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: named(namespace, name),
      spec: {
        accessModes: [wanted.shared ? 'ReadWriteMany' : 'ReadWriteOnce'],
        storageClassName: wanted.storageClass,
        volumeName: `${namespace}-${name}`,
        resources: { requests: { storage: '20Gi' } },
      },
    },
    volume(cluster, `${namespace}-${name}`, wanted, zone),
  ]);
}
