import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  ObservedComponent,
  readWorkloadIdentity,
  UnreadableIdentity,
} from '@rung/backstage-plugin-rung-observation';
import { ClusterStore } from '../database';
import { CatalogReader, readFleet } from '../scan';
import { KeptSnapshots } from './KeptSnapshots';

/** Where clusters are known from, and which of what is seen counts. */
interface LiveFleetOptions {
  reader: CatalogReader;
  clusters: Pick<ClusterStore, 'list' | 'snapshot'>;
  policy: AssessmentPolicy;
  countedEnvironment: string;
  /** In milliseconds. */
  snapshotMaxAge: number;
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

  /** Undefined where no cluster is known. */
  async look(entity: Entity, signal: AbortSignal): Promise<Seen | undefined> {
    const listed = await this.options.clusters.list();
    const takenAt = new Map(listed.map(({ name, takenAt: at }) => [name, at]));
    const observer = await readFleet(
      {
        ...this.options,
        clusters: {
          list: async () => listed,
          snapshot: async name => {
            const at = takenAt.get(name);
            return at === undefined ? undefined : this.kept.get(name, at);
          },
        },
        signal,
      },
      new Date(),
    );
    if (!observer) {
      return undefined;
    }
    const { identity, unreadable } = readWorkloadIdentity(entity.metadata);
    return { component: observer.component(identity), unreadable };
  }
}
