import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { PushedCluster, SweepSchedule } from '../observation';
import { readDuration } from './readDuration';

/** How clusters are observed. */
export interface ObservationConfig {
  /** The environment whose clusters make up the fleet, in lower case. */
  countedEnvironment: string;
  /** The age in milliseconds after which a snapshot no longer counts. */
  snapshotMaxAge: number;
  sweepSchedule: SweepSchedule;
  /** The clusters that report themselves, by name. */
  pushedBy: ReadonlyMap<string, PushedCluster>;
}

/** How clusters are observed, as set under `rung.observation`. */
export function readObservation(root: RootConfigService): ObservationConfig {
  const frequency = readDuration(root, 'rung.observation.every', {
    fallback: { minutes: 30 },
    longest: { days: 7 },
  });
  return {
    // Environments are stated in any case, and compared in lower case.
    countedEnvironment: (
      root.getOptionalString('rung.observation.environment') ?? 'production'
    ).toLowerCase(),
    // One reading that fails, or comes late, is no reason to know nothing.
    snapshotMaxAge: readDuration(root, 'rung.observation.maxAge', {
      fallback: { milliseconds: 3 * frequency },
      longest: { days: 30 },
    }),
    sweepSchedule: {
      frequency,
      timeout: readDuration(root, 'rung.observation.timeout', {
        fallback: { minutes: 10 },
        longest: { hours: 6 },
      }),
    },
    pushedBy: readPushedBy(root),
  };
}

function readPushedBy(
  root: RootConfigService,
): ReadonlyMap<string, PushedCluster> {
  const key = 'rung.observation.push';
  const pushedBy = new Map<string, PushedCluster>();
  for (const [index, entry] of (
    root.getOptionalConfigArray(key) ?? []
  ).entries()) {
    const cluster = entry.getString('cluster');
    if (pushedBy.has(cluster)) {
      throw new InputError(
        `${key}[${index}].cluster is ${cluster}, as another one is; write each cluster once`,
      );
    }
    pushedBy.set(cluster, {
      subject: entry.getString('subject'),
      title: entry.getOptionalString('title'),
    });
  }
  return pushedBy;
}
