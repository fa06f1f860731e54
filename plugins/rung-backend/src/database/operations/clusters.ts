import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { ConflictError } from '@backstage/errors';
import {
  ClusterState,
  SeenCluster,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  ClusterSnapshot,
  missingRights,
  Observation,
  observeCluster,
} from '@rung/backstage-plugin-rung-observation';
import { Knex } from 'knex';
import { fingerprint } from '../../scoring';
import { CountedCluster, KeptCluster, ReadCluster } from '../ClusterStore';
import { isoTime, optionalTime, StoredTime } from '../times';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

interface ClusterRow {
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

/** What is the same for two snapshots that differ in their time only. */
function fingerprintOf({ takenAt: _, ...seen }: ClusterSnapshot): string {
  return fingerprint(JSON.stringify(seen));
}

function seenOf(snapshot: ClusterSnapshot): SeenCluster {
  const {
    version,
    controlPlane,
    controlPlaneNodes,
    zones,
    regions,
    ...counts
  } = observeCluster(snapshot);
  const { nodes, workloads, pods } = counts;
  const observations = {
    'control-plane': controlPlane,
    'control-plane-nodes': controlPlaneNodes,
    zones,
    regions,
  };
  return {
    version,
    controlPlane: valueOf(controlPlane),
    controlPlaneNodes: valueOf(controlPlaneNodes),
    zones: valueOf(zones),
    regions: valueOf(regions),
    nodes,
    workloads,
    pods,
    unseen: Object.entries(observations).flatMap(([key, observation]) =>
      'unknown' in observation
        ? { key: key as keyof typeof observations, ...observation }
        : [],
    ),
  };
}

function valueOf<TValue>(observation: Observation<TValue>): TValue | undefined {
  return 'unknown' in observation ? undefined : observation.value;
}

function columnsOf({ title, source, reading }: ReadCluster, now: Date) {
  const common = {
    title: title ?? null,
    source,
    status: reading.status,
    attempted_at: now.toISOString(),
  };
  if (reading.status !== 'reached') {
    return {
      ...common,
      reason: reading.reason,
      missing_rights: JSON.stringify(
        reading.status === 'refused' ? reading.missingRights : [],
      ),
    };
  }
  const { takenAt, uid, readings } = reading.snapshot;
  return {
    ...common,
    reason: null,
    missing_rights: JSON.stringify(missingRights(readings)),
    taken_at: takenAt,
    uid: uid ?? null,
    fingerprint: fingerprintOf(reading.snapshot),
    facts: JSON.stringify(seenOf(reading.snapshot)),
  };
}

/**
 * Notes how a reading of a cluster ended. A snapshot that tells nothing new is
 * not written again.
 *
 * @throws ConflictError if a later snapshot is kept already
 */
export async function saveCluster(
  transaction: Knex.Transaction,
  cluster: ReadCluster,
  now: Date,
): Promise<void> {
  const { name, reading } = cluster;
  const columns = columnsOf(cluster, now);
  const before: ClusterRow | undefined = await transaction('clusters')
    .where({ name })
    .forUpdate()
    .first();
  if (reading.status === 'reached') {
    const { snapshot } = reading;
    refuseOlder(snapshot, before?.taken_at ?? null);
    if (before?.fingerprint !== fingerprintOf(snapshot)) {
      await transaction('cluster_snapshots')
        .insert({ name, snapshot: await pack(JSON.stringify(snapshot)) })
        .onConflict('name')
        .merge();
    }
  }
  await transaction('clusters')
    .insert({ name, ...columns })
    .onConflict('name')
    .merge();
}

function refuseOlder(
  { cluster, takenAt }: ClusterSnapshot,
  kept: StoredTime | null,
): void {
  if (kept !== null && new Date(takenAt) < new Date(kept)) {
    throw new ConflictError(
      `A later snapshot of ${cluster} is known already, of ${isoTime(kept)}`,
    );
  }
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
