import { Entity } from '@backstage/catalog-model';
import {
  FleetObserver,
  readWorkloadIdentity,
} from '@rung/backstage-plugin-rung-observation';
import { CatalogRecord } from '../scoring';
import { clusterNameOf, ClusterStatement } from './StatedClusters';

/** Says what is seen of the entities of a catalog in clusters. */
export class CatalogObserver {
  private readonly fleet: FleetObserver;
  private readonly stated: ReadonlyMap<string, ClusterStatement>;

  static create(
    fleet: FleetObserver,
    stated: ReadonlyMap<string, ClusterStatement>,
  ): CatalogObserver {
    return new CatalogObserver(fleet, stated);
  }

  private constructor(
    fleet: FleetObserver,
    stated: ReadonlyMap<string, ClusterStatement>,
  ) {
    this.fleet = fleet;
    this.stated = stated;
  }

  /** A record with what is seen of it. Only components run in clusters. */
  observe(record: CatalogRecord, entity: Entity): CatalogRecord {
    if (record.isCluster) {
      const observed = this.fleet.cluster(clusterNameOf(entity));
      return observed ? { ...record, observed } : record;
    }
    if (entity.kind.toLowerCase() !== 'component') {
      return record;
    }
    const { identity } = readWorkloadIdentity(entity.metadata);
    const component = this.fleet.component(identity);
    const observed = component.observed();
    const places = component.running().map(place => {
      const clusterRef = this.stated.get(place.cluster)?.entityRef;
      return clusterRef === undefined ? place : { ...place, clusterRef };
    });
    return places.length > 0
      ? { ...record, observed, places }
      : { ...record, observed };
  }
}
