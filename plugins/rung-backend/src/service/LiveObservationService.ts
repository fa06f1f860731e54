import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  EntityCluster,
  EntityDrill,
  EntityObservation,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  withholdDrill,
  withholdObservation,
} from '@rung/backstage-plugin-rung-common/withholding';
import { Unknown } from '@rung/backstage-plugin-rung-observation';
import { Availability } from '../availability';
import { Authorizer, clusterNamePermissions } from '../permissions';
import { ReaderOptions } from './AssessmentService';
import { drillOf } from './drillOf';
import { LiveFleet, Seen } from './LiveFleet';
import { LiveRecords } from './LiveRecords';
import { lossIn, noSuchPlace } from './lossIn';
import { observationOf } from './observationOf';
import { LossRequest, ObservationService } from './ObservationService';

interface LiveObservationOptions {
  authorizer: Authorizer;
  availability: Availability;
  entities: LiveRecords;
  fleet: LiveFleet;
}

/**
 * Looks at what was last seen of clusters each time it is asked. Nothing that takes
 * the longer the more there is of a cluster is done before it is certain that the
 * reader may see the entity.
 */
export class LiveObservationService implements ObservationService {
  private readonly options: LiveObservationOptions;

  static create(options: LiveObservationOptions): ObservationService {
    return new LiveObservationService(options);
  }

  private constructor(options: LiveObservationOptions) {
    this.options = options;
  }

  async getObservation(
    ref: CompoundEntityRef,
    { credentials }: ReaderOptions,
  ): Promise<EntityObservation> {
    const seen = await this.look(ref, credentials);
    const observation =
      'unknown' in seen
        ? { match: seen, unreadable: [], places: [], checks: [] }
        : observationOf(seen.component, seen.unreadable);
    return withholdObservation(
      { ...observation, cluster: await this.clusterOf(ref) },
      await this.readerWith(credentials),
    );
  }

  async getDrill(
    ref: CompoundEntityRef,
    request: LossRequest,
    { credentials }: ReaderOptions,
  ): Promise<EntityDrill> {
    const seen = await this.look(ref, credentials);
    const places = 'unknown' in seen ? [] : seen.component.places();
    const place = places.at(request.place - 1);
    if (!place) {
      throw noSuchPlace(request);
    }
    return withholdDrill(
      drillOf(place, request.place, lossIn(place, request)),
      await this.readerWith(credentials),
    );
  }

  /** It goes with its Resource, which the reader may see by now. */
  private async clusterOf(
    ref: CompoundEntityRef,
  ): Promise<EntityCluster | undefined> {
    const { availability, fleet } = this.options;
    return ref.kind.toLowerCase() === 'resource'
      ? availability.guard(() => fleet.cluster(stringifyEntityRef(ref)))
      : undefined;
  }

  private async readerWith(
    credentials: BackstageCredentials,
  ): Promise<{ knowsClusters: boolean }> {
    const { authorizer } = this.options;
    return {
      knowsClusters: await authorizer.holds(
        credentials,
        ...clusterNamePermissions,
      ),
    };
  }

  /** Only components run in clusters. */
  private async look(
    ref: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<Seen | Unknown> {
    const { availability, entities, fleet } = this.options;
    const entity = await entities.requireEntity(
      stringifyEntityRef(ref),
      credentials,
    );
    return entity.kind.toLowerCase() === 'component'
      ? availability.guard(signal => fleet.look(entity, signal))
      : { unknown: 'no-workload' };
  }
}
