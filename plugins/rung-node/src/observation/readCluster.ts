import {
  ClusterSnapshot,
  missingRights,
  ResourceName,
  resources,
  servedVersion,
  SnapshotBuilder,
} from '@rung/backstage-plugin-rung-observation';
import { withTimeout } from '../waiting';
import { ClusterConnection } from './ClusterConnection';
import { ClusterReading } from './ClusterReading';
import { greet } from './greet';
import { defaultReadingLimits, ReadingLimits } from './limits';
import { Questions } from './Questions';
import { ListEnd } from './ListReader';
import { readList } from './readList';

/**
 * Which cluster is read, and how.
 *
 * @public
 */
export interface ReadClusterOptions {
  /** What the portal calls the cluster. */
  cluster: string;
  /** When the reading begins. */
  takenAt: Date;
  /** The keys of labels that selectors of the catalog ask for. */
  labelKeys?: Iterable<string>;
  /** Ends the reading. */
  signal?: AbortSignal;
  limits?: Partial<ReadingLimits>;
  /** Told of each kind of objects, once it has been asked for. */
  onList?(resource: ResourceName, state: ListEnd): void;
}

/**
 * Reads a cluster: what it is, then one list after the other, pods last. Each
 * page is cut down to the fields of a snapshot at once, and forgotten.
 *
 * @remarks
 *
 * A list that cannot be read is a state of the snapshot, and the others are read
 * all the same. Where one gives no answer the cluster is asked again what it is,
 * so that one that has gone is told from one that has trouble with a list.
 *
 * @throws the reason of the signal, and nothing else
 * @public
 */
export async function readCluster(
  connection: ClusterConnection,
  options: ReadClusterOptions,
): Promise<ClusterReading> {
  const limits = { ...defaultReadingLimits, ...options.limits };
  const milliseconds = limits.readingMilliseconds;
  const message = `It was not read within ${milliseconds / 1_000} s`;
  try {
    return await withTimeout(
      signal =>
        readAll(
          Questions.create(connection, limits, signal),
          SnapshotBuilder.create(options),
          { limits, onList: options.onList },
        ),
      { milliseconds, message, signal: options.signal },
    );
  } catch (error) {
    if (error instanceof Error && error.message === message) {
      return { status: 'unreachable', reason: message };
    }
    throw error;
  }
}

function has(body: unknown, field: string): boolean {
  return typeof body === 'object' && body !== null && field in body;
}

const isVersion = (body: unknown) => has(body, 'gitVersion');
const isGroupList = (body: unknown) => has(body, 'groups');

async function readAll(
  questions: Questions,
  builder: SnapshotBuilder,
  {
    limits,
    onList,
  }: { limits: ReadingLimits } & Pick<ReadClusterOptions, 'onList'>,
): Promise<ClusterReading> {
  const release = await greet(questions, '/version', isVersion);
  if ('unread' in release) {
    return release.unread;
  }
  builder.version(release.body);
  const apis = await greet(questions, '/apis', isGroupList);
  if ('unread' in apis) {
    return apis.unread;
  }
  const groups = builder.apis(apis.body);
  for (const resource of resources) {
    const version = servedVersion(resource, groups);
    const state = version
      ? await readList(questions, builder, { resource, version }, limits)
      : 'not-served';
    if (state !== 'read') {
      builder.missed(resource.name, state);
    }
    onList?.(resource.name, state);
    if (state === 'not-reached') {
      const again = await greet(questions, '/version', isVersion);
      if ('unread' in again) {
        return again.unread;
      }
    }
  }
  return readingOf(builder.finish());
}

/** A cluster that gives none of the lists has been reached for nothing. */
function readingOf(snapshot: ClusterSnapshot): ClusterReading {
  const { readings } = snapshot;
  const states = Object.values(readings);
  if (states.some(state => state === 'read' || state === 'cut-off')) {
    return { status: 'reached', snapshot };
  }
  const rights = missingRights(readings);
  return rights.length > 0
    ? {
        status: 'refused',
        reason: 'It refuses every list that is asked for',
        missingRights: rights,
      }
    : { status: 'unreachable', reason: 'It gives none of the lists' };
}
