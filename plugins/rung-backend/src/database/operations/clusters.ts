import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';
import { Knex } from 'knex';
import { CountedCluster, KeptCluster } from '../ClusterStore';
import { isoTime, optionalTime, StoredTime } from '../times';

const unpack = promisify(gunzip);

/** A row of `clusters`. */
export interface ClusterRow {
  name: string;
  title: string | null;
  source: string;
  status: ClusterState['status'];
  reason: string | null;
  /** JSON. */
  missing_rights: string;
  attempted_at: StoredTime;
  taken_at: StoredTime | null;
  uid: string | null;
  fingerprint: string | null;
  /** JSON. */
  facts: string | null;
  entity_ref: string | null;
  environment: string | null;
  counted_at: StoredTime | null;
}

/** Every cluster, by name. */
export async function listClusters(client: Knex): Promise<KeptCluster[]> {
  const rows: ClusterRow[] = await client('clusters').orderBy('name');
  return rows.map(row => ({
    name: row.name,
    title: row.title ?? undefined,
    source: row.source,
    status: row.status,
    reason: row.reason ?? undefined,
    missingRules: JSON.parse(row.missing_rights),
    attemptedAt: isoTime(row.attempted_at),
    takenAt: optionalTime(row.taken_at),
    sameAs: rows
      .filter(({ name, uid }) => uid && uid === row.uid && name !== row.name)
      .map(({ name }) => name),
    entityRef: row.entity_ref ?? undefined,
    environment: row.environment ?? undefined,
    seen: row.facts === null ? undefined : JSON.parse(row.facts),
  }));
}

/** Notes what stands for clusters and what counts, where that is something new. */
export async function describeClusters(
  transaction: Knex.Transaction,
  counted: readonly CountedCluster[],
): Promise<void> {
  const described = new Map(counted.map(cluster => [cluster.name, cluster]));
  const rows: Pick<
    ClusterRow,
    'name' | 'entity_ref' | 'environment' | 'counted_at'
  >[] = await transaction('clusters').select(
    'name',
    'entity_ref',
    'environment',
    'counted_at',
  );
  for (const { name, ...before } of rows) {
    const { entityRef, environment, countedAt } = described.get(name) ?? {};
    if (
      before.entity_ref !== (entityRef ?? null) ||
      before.environment !== (environment ?? null) ||
      optionalTime(before.counted_at) !== countedAt
    ) {
      await transaction('clusters')
        .where({ name })
        .update({
          entity_ref: entityRef ?? null,
          environment: environment ?? null,
          counted_at: countedAt ?? null,
        });
    }
  }
}

/** What a cluster was last seen to have, as of when that was last confirmed. */
export async function readSnapshot(
  client: Knex,
  name: string,
): Promise<ClusterSnapshot | undefined> {
  const row: { snapshot: Buffer; taken_at: StoredTime } | undefined =
    await client('cluster_snapshots as s')
      .join('clusters as c', 'c.name', 's.name')
      .where('s.name', name)
      .first('s.snapshot', 'c.taken_at');
  return (
    row && {
      ...JSON.parse((await unpack(row.snapshot)).toString()),
      takenAt: isoTime(row.taken_at),
    }
  );
}

/** Forgets the clusters that nobody has tried to read since then. */
export async function forgetClusters(
  transaction: Knex.Transaction,
  since: Date,
): Promise<void> {
  const untried = transaction('clusters')
    .where('attempted_at', '<', since.toISOString())
    .select('name');
  await transaction('cluster_snapshots').whereIn('name', untried).delete();
  await transaction('clusters')
    .where('attempted_at', '<', since.toISOString())
    .delete();
}
