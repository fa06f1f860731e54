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
import { Availability, ReaderTurns } from '../availability';
import { Authorizer, clusterNamePermissions, readerOf } from '../permissions';
import { drillOf } from './drillOf';
import { inTurns } from './inTurns';
import { LiveFleet, Seen } from './LiveFleet';
import { LiveRecords } from './LiveRecords';
import { lossIn, noSuchPlace } from './lossIn';
import { observationOf } from './observationOf';
import {
  LookOptions,
  LossRequest,
  ObservationService,
} from './ObservationService';

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
  private readonly turns = ReaderTurns.create();

  static create(options: LiveObservationOptions): ObservationService {
    return new LiveObservationService(options);
  }

  private constructor(options: LiveObservationOptions) {
    this.options = options;
  }

  async getObservation(
    ref: CompoundEntityRef,
    options: LookOptions,
  ): Promise<EntityObservation> {
    const observation = await this.look(ref, options, async (seen, signal) => {
      if ('unknown' in seen) {
        return { match: seen, unreadable: [], places: [], checks: [] };
      }
      await inTurns(seen.component.prepareChecks(), signal);
      return observationOf(seen.component, seen.unreadable);
    });
    return withholdObservation(
      { ...observation, cluster: await this.clusterOf(ref) },
      await this.readerWith(options.credentials),
    );
  }

  async getDrill(
    ref: CompoundEntityRef,
    request: LossRequest,
    options: LookOptions,
  ): Promise<EntityDrill> {
    const drill = await this.look(ref, options, async (seen, signal) => {
      const places = 'unknown' in seen ? [] : seen.component.places();
      const place = places.at(request.place - 1);
      if (!place) {
        throw noSuchPlace(request);
      }
      const steps = place.drill(lossIn(place, request));
      return drillOf(place, request.place, await inTurns(steps, signal));
    });
    return withholdDrill(drill, await this.readerWith(options.credentials));
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

  /** Works with what is seen of an entity. Only components run in clusters. */
  private async look<TResult>(
    ref: CompoundEntityRef,
    { credentials, signal: caller }: LookOptions,
    work: (seen: Seen | Unknown, signal: AbortSignal) => Promise<TResult>,
  ): Promise<TResult> {
    const { availability, entities, fleet } = this.options;
    const entity = await entities.requireEntity(
      stringifyEntityRef(ref),
      credentials,
    );
    return availability.guard(
      async signal => {
        const end = this.turns.take(readerOf(credentials), 'look');
        try {
          const seen: Seen | Unknown =
            entity.kind.toLowerCase() === 'component'
              ? await fleet.look(entity, signal)
              : { unknown: 'no-workload' };
          return await work(seen, signal);
        } finally {
          end();
        }
      },
      { signal: caller },
    );
  }
}
