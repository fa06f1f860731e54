import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  KnownCluster,
  ObservedComponent,
  readWorkloadIdentity,
  Unknown,
  UnreadableIdentity,
} from '@rung/backstage-plugin-rung-observation';
import { EntityCluster } from '@rung/backstage-plugin-rung-common/wire';
import { ClusterStore, KeptCluster, ReportStore } from '../database';
import { fleetOf, FleetRules } from '../observation';
import { KeptSnapshots } from './KeptSnapshots';

/**
 * So many clusters are all looked at. Of more than these only the ones are in which
 * the last scan has seen the entity.
 */
const ALL_LOOKED_AT = 10;

/** Where clusters are known from, and which of what is seen counts. */
interface LiveFleetOptions extends FleetRules {
  clusters: Pick<ClusterStore, 'list' | 'now' | 'snapshot'>;
  store: Pick<ReportStore, 'getEntity'>;
}

/** What is seen of one entity, as clusters were last seen. */
export interface Seen {
  component: ObservedComponent;
  /** The annotations that say by what its workloads are found, and cannot be read. */
  unreadable: readonly UnreadableIdentity[];
}

/** Looks for one entity in the clusters, as they were last seen. */
export class LiveFleet {
  private readonly options: LiveFleetOptions;
  private readonly kept: KeptSnapshots;

  static create(options: LiveFleetOptions): LiveFleet {
    return new LiveFleet(options);
  }

  private constructor(options: LiveFleetOptions) {
    this.options = options;
    this.kept = KeptSnapshots.create(options.clusters);
  }

  /** What was last seen of the cluster that a Resource stands for, if any. */
  async cluster(entityRef: string): Promise<EntityCluster | undefined> {
    const listed = await this.options.clusters.list();
    const known = listed.find(cluster => cluster.entityRef === entityRef);
    return known?.seen && known.takenAt !== undefined
      ? { takenAt: known.takenAt, seen: known.seen }
      : undefined;
  }

  /** What is seen of a component, or why nothing is. */
  async look(entity: Entity, signal: AbortSignal): Promise<Seen | Unknown> {
    const listed = await this.options.clusters.list();
    if (listed.length === 0) {
      return { unknown: 'no-cluster' };
    }
    const looked = await this.clustersOf(entity, listed);
    if ('unknown' in looked) {
      return looked;
    }
    const clusters: KnownCluster[] = [];
    for (const { name, environment, takenAt } of looked) {
      signal.throwIfAborted();
      const snapshot =
        takenAt === undefined ? undefined : await this.kept.get(name, takenAt);
      clusters.push({ name, environment, snapshot });
    }
    const observer = fleetOf(clusters, this.options, new Date());
    const { identity, unreadable } = readWorkloadIdentity(entity.metadata);
    return { component: observer.component(identity), unreadable };
  }

  /** The clusters to look at, or why the last scan has seen it in none of many. */
  private async clustersOf(
    entity: Entity,
    listed: readonly KeptCluster[],
  ): Promise<readonly KeptCluster[] | Unknown> {
    if (listed.length <= ALL_LOOKED_AT) {
      return listed;
    }
    const stored = await this.options.store.getEntity(
      stringifyEntityRef(entity),
    );
    const names = new Set(stored?.places?.map(({ cluster }) => cluster));
    if (names.size > 0) {
      return listed.filter(({ name }) => names.has(name));
    }
    const [unseen] = stored?.observed?.unseen ?? [];
    return { unknown: unseen?.unknown ?? 'no-workload' };
  }
}
