import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type {
  ClusterSnapshot,
  FleetObserver,
} from '@rung/backstage-plugin-rung-observation';
import { installed } from '../platform/installed.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { withDatabase } from '../platform/postgres.ts';
import { componentName, podsPerWorkload } from './generatedLists.ts';
import type { PlacingResult } from './ObserveResult.ts';

const unpack = promisify(gunzip);

/** Measures what it takes to find the pods of all components in stored clusters. */
export async function measurePlacing(
  platform: Platform,
  database: string,
): Promise<PlacingResult> {
  say('  all components placed');
  const { FleetObserver: Observer, readWorkloadIdentity } = installed(
    platform.folder,
  ).observation;
  const { value: snapshots, seconds: loadSeconds } = await timed(() =>
    loadSnapshots(platform, database),
  );
  const names = snapshots.flatMap(({ cluster, workloads }) =>
    workloads.map((_, index) => componentName(cluster, index)),
  );

  const placing = await timed(() => {
    const observer = Observer.create({
      clusters: snapshots.map(snapshot => ({
        name: snapshot.cluster,
        environment: 'production',
        snapshot,
      })),
      now: new Date(snapshots[0].takenAt),
      maxAgeMinutes: 24 * 60,
      exerciseAgeDays: 180,
    });
    return names.map(name =>
      observer.component(readWorkloadIdentity({ name }).identity),
    );
  });
  const components = placing.value;
  const pods = components.reduce(
    (sum, component) => sum + podsOf(component),
    0,
  );
  const observing = await timed(() =>
    components.forEach(component => component.observed()),
  );
  if (pods !== names.length * podsPerWorkload) {
    throw new Error(`${pods} pods of ${names.length} components were found`);
  }
  return {
    components: names.length,
    podsPlaced: pods,
    loadSeconds,
    placeSeconds: placing.seconds,
    observeSeconds: observing.seconds,
  };
}

function podsOf(component: ReturnType<FleetObserver['component']>): number {
  return component
    .places()
    .flatMap(place => place.workloads())
    .reduce((sum, { ready }) => sum + ready, 0);
}

async function loadSnapshots(
  platform: Platform,
  database: string,
): Promise<ClusterSnapshot[]> {
  return withDatabase(platform.postgres, database, async client => {
    const { rows } = await client.query<{ snapshot: Buffer }>(
      'select snapshot from cluster_snapshots order by name',
    );
    const snapshots: ClusterSnapshot[] = [];
    for (const { snapshot } of rows) {
      snapshots.push(JSON.parse((await unpack(snapshot)).toString()));
    }
    return snapshots;
  });
}

async function timed<Value>(
  work: () => Promise<Value> | Value,
): Promise<{ value: Value; seconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1000 };
}
