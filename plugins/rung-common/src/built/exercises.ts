import { FailureDomain } from '../ladder/types';
import { BuiltKey } from './builtKeys';

/**
 * The failures that are exercised: failing over to another region, and the loss
 * of a zone.
 *
 * @public
 */
export const exerciseIds = ['failover', 'zone-loss'] as const;

/**
 * See {@link exerciseIds}.
 *
 * @public
 */
export type ExerciseId = (typeof exerciseIds)[number];

/**
 * What an exercise leaves, by the fact that states it.
 *
 * @public
 */
export interface ExerciseFacts {
  /** What is lost in it, and what of the objectives it is held to. */
  readonly domain: FailureDomain;
  readonly exercised: BuiltKey & `${ExerciseId}-exercised`;
  readonly recoveredIn: BuiltKey & `${ExerciseId}-recovered-in`;
  readonly dataLost: BuiltKey & `${ExerciseId}-data-lost`;
  readonly evidence: BuiltKey & `${ExerciseId}-evidence`;
}

function factsOf(id: ExerciseId, domain: FailureDomain): ExerciseFacts {
  return {
    domain,
    exercised: `${id}-exercised`,
    recoveredIn: `${id}-recovered-in`,
    dataLost: `${id}-data-lost`,
    evidence: `${id}-evidence`,
  };
}

/**
 * What each exercise leaves.
 *
 * @public
 */
export const exerciseFacts: Readonly<Record<ExerciseId, ExerciseFacts>> = {
  failover: factsOf('failover', 'region'),
  'zone-loss': factsOf('zone-loss', 'zone'),
};
