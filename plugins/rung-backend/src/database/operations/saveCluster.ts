import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ConflictError } from '@backstage/errors';
import {
  ClusterSnapshot,
  missingRights,
} from '@rung/backstage-plugin-rung-observation';
import { Knex } from 'knex';
import { fingerprint } from '../../scoring';
import { ReadCluster } from '../ClusterStore';
import { isoTime, StoredTime } from '../times';
import { ClusterRow } from './clusters';
import { seenCluster } from './seenCluster';

const pack = promisify(gzip);

/** What is the same for two snapshots that differ in their time only. */
function fingerprintOf({ takenAt: _, ...seen }: ClusterSnapshot): string {
  return fingerprint(JSON.stringify(seen));
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
    facts: JSON.stringify(seenCluster(reading.snapshot)),
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
