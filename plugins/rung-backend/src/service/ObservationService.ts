import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  EntityDrill,
  EntityObservation,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReaderOptions } from './AssessmentService';

/** What is lost: a zone by its name, or a node by its number. */
export interface LossRequest {
  /** The number of the place, from 1. */
  place: number;
  lostZone?: string;
  lostNode?: number;
}

/** Who asks, and until when they wait. */
export interface LookOptions extends ReaderOptions {
  signal?: AbortSignal;
}

/**
 * Answers where an entity runs and what follows if a part of that is lost, to those
 * who may see the entity, as its clusters were last seen.
 *
 * Every method throws NotFoundError if there is no such entity, or none that
 * these credentials may see; the two are not told apart. It throws
 * TooManyRequestsError if the reader has as many running as one may have.
 */
export interface ObservationService {
  /** Where it runs, and what checks have found there. */
  getObservation(
    ref: CompoundEntityRef,
    options: LookOptions,
  ): Promise<EntityObservation>;

  /**
   * What follows from a loss.
   *
   * @throws InputError if neither a zone nor a node is named, or both are
   * @throws NotFoundError if there is no such place, or nothing like that there
   */
  getDrill(
    ref: CompoundEntityRef,
    request: LossRequest,
    options: LookOptions,
  ): Promise<EntityDrill>;
}
