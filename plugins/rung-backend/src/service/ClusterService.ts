import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ClusterList } from '@rung/backstage-plugin-rung-common/wire';
import { Availability } from '../availability';
import {
  ClusterStore,
  noComponents,
  ReportStore,
  seesSource,
} from '../database';
import { Authorizer } from '../permissions';

interface ClusterServiceOptions {
  authorizer: Authorizer;
  availability: Availability;
  clusters: ClusterStore;
  store: ReportStore;
  /** The age in milliseconds after which a snapshot no longer counts. */
  snapshotMaxAge: number;
}

/** Tells what clusters there are, and what runs there as far as a reader sees it. */
export class ClusterService {
  private readonly options: ClusterServiceOptions;

  static create(options: ClusterServiceOptions): ClusterService {
    return new ClusterService(options);
  }

  private constructor(options: ClusterServiceOptions) {
    this.options = options;
  }

  async list(
    credentials: BackstageCredentials,
    signal?: AbortSignal,
  ): Promise<ClusterList> {
    const { authorizer, availability, clusters, store, snapshotMaxAge } =
      this.options;
    const oldest = Date.now() - snapshotMaxAge;
    return availability.guard(
      async waiting => {
        const visibility = await authorizer.visibility(credentials);
        const isVisible = seesSource(visibility);
        const [kept, counted] = await Promise.all([
          clusters.list(),
          store.countByCluster(visibility, { signal: waiting }),
        ]);
        return {
          items: kept.map(({ entityRef, ...cluster }) => ({
            ...cluster,
            ...(isBefore(cluster.takenAt, oldest) ? { outdated: true } : {}),
            entityRef:
              entityRef !== undefined && isVisible(entityRef)
                ? entityRef
                : undefined,
            components: counted.get(cluster.name) ?? noComponents(),
          })),
        };
      },
      { signal },
    );
  }
}

function isBefore(time: string | undefined, oldest: number): boolean {
  return time !== undefined && Date.parse(time) < oldest;
}
