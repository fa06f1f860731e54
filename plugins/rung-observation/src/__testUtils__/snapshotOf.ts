import { resources } from '../reduce';
import { ClusterSnapshot, ReadingState, ResourceName } from '../snapshot';
import { SnapshotBuilder } from '../sweep';
import { KubernetesObject } from './objects';

/** A cluster of a fixture: all that its API server would answer. */
export interface FixtureCluster {
  name: string;
  version?: string;
  takenAt?: string;
  objects: readonly KubernetesObject[];
  /** Kinds that could not be read. */
  missed?: Partial<
    Record<ResourceName, Exclude<ReadingState, 'read' | 'cut-off'>>
  >;
  labelKeys?: readonly string[];
}

export const takenAt = '2026-06-01T12:00:00.000Z';

function resourceOf(kind: string): string {
  return `${kind.toLowerCase()}s`.replace(/ys$/, 'ies').replace(/sss$/, 'sses');
}

/** The answers of a cluster to what is asked of it, by kind of objects. */
export function listsOf(cluster: FixtureCluster) {
  return resources.map(resource => {
    const items = cluster.objects.filter(
      ({ kind }) => resourceOf(kind) === resource.name,
    );
    return { resource, items };
  });
}

/** Reads a fixture as a cluster is read: kind by kind, in pages of two. */
export function snapshotOf(cluster: FixtureCluster): ClusterSnapshot {
  const builder = SnapshotBuilder.create({
    cluster: cluster.name,
    takenAt: new Date(cluster.takenAt ?? takenAt),
    labelKeys: cluster.labelKeys,
  });
  builder.version({ gitVersion: cluster.version ?? 'v1.34.2' });
  builder.apis({ groups: groupsOf(cluster) });
  for (const { resource, items } of listsOf(cluster)) {
    const state = cluster.missed?.[resource.name];
    if (resource.custom && items.length === 0 && !state) {
      builder.missed(resource.name, 'not-served');
    } else {
      pagesOf(resource.name, items).forEach(page =>
        builder.page(resource.name, JSON.parse(JSON.stringify(page))),
      );
    }
    if (state) {
      builder.missed(resource.name, state);
    }
  }
  return builder.finish();
}

function groupsOf({ objects }: FixtureCluster) {
  const versions = new Set(objects.map(({ apiVersion }) => apiVersion));
  return [...versions]
    .filter(apiVersion => apiVersion.includes('/'))
    .map(apiVersion => {
      const [name, version] = apiVersion.split('/');
      return { name, versions: [{ groupVersion: apiVersion, version }] };
    });
}

function pagesOf(
  name: ResourceName,
  items: readonly KubernetesObject[],
): object[] {
  const pages: object[] = [];
  for (let start = 0; start === 0 || start < items.length; start += 2) {
    const page = items.slice(start, start + 2);
    pages.push({
      kind: `${name}List`,
      apiVersion: page[0]?.apiVersion ?? 'v1',
      items: page,
    });
  }
  return pages;
}

/** A fixture with more in it, or less. */
export function and(
  cluster: FixtureCluster,
  objects: readonly KubernetesObject[],
  fields: Partial<FixtureCluster> = {},
): FixtureCluster {
  return { ...cluster, ...fields, objects: [...cluster.objects, ...objects] };
}
