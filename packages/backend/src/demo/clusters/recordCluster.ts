import {
  ClusterSnapshot,
  resources,
  servedVersion,
  SnapshotBuilder,
} from '@rung/backstage-plugin-rung-observation';
import { KubernetesObject, objectsOf, versionOf } from './objects';
import { DemoCluster } from './types';

/** The groups that every cluster serves, and those that this one serves besides. */
function groupsOf(
  { kyverno }: DemoCluster,
  objects: readonly KubernetesObject[],
): object {
  const served = [
    ...resources
      .filter(({ custom, group }) => !custom && group !== '')
      .map(({ group, versions }) => `${group}/${versions[0]}`),
    ...objects
      .map(({ apiVersion }) => apiVersion)
      .filter(apiVersion => apiVersion.includes('/')),
    ...(kyverno ? ['kyverno.io/v1'] : []),
  ];
  return {
    groups: [...new Set(served)].map(groupVersion => {
      const [name, version] = groupVersion.split('/');
      return { name, versions: [{ groupVersion, version }] };
    }),
  };
}

/** The name of a kind in paths: `NetworkPolicy` is among `networkpolicies`. */
function pluralOf(kind: string): string {
  return `${kind.toLowerCase()}s`.replace(/ys$/, 'ies').replace(/sss$/, 'sses');
}

/** Has a cluster of the demo read as a real one is, and gives what is kept of it. */
export function recordCluster(
  cluster: DemoCluster,
  takenAt: Date,
): ClusterSnapshot {
  const objects = objectsOf(cluster, takenAt);
  const builder = SnapshotBuilder.create({ cluster: cluster.name, takenAt });
  builder.version({ gitVersion: versionOf(cluster) });
  const groups = builder.apis(groupsOf(cluster, objects));
  for (const resource of resources) {
    const { name, group } = resource;
    const version = servedVersion(resource, groups);
    if (cluster.refuses?.includes(name)) {
      builder.missed(name, 'refused');
    } else if (version === undefined) {
      builder.missed(name, 'not-served');
    } else {
      builder.page(name, {
        apiVersion: group === '' ? version : `${group}/${version}`,
        items: objects.filter(({ kind }) => pluralOf(kind) === name),
      });
    }
  }
  return builder.finish();
}
