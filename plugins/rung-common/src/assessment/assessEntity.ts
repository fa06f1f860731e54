import type { Entity } from '@backstage/catalog-model';
import { Fact, Observed } from '../built/types';
import { Dependency } from '../findings/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { readEntity, ReadEntityOptions, Reading } from '../reading/readEntity';
import { assess } from './assess';
import { Assessment } from './types';

/**
 * Options for {@link assessEntity}.
 *
 * @public
 */
export interface AssessEntityOptions extends ReadEntityOptions {
  /** What the entity depends on, for the findings on that. */
  dependencies?: readonly Dependency[];
  /** What was seen where the entity runs, beside what it declares. */
  observed?: Observed;
  /** What exercises have shown, beside what it declares of them. */
  measured?: readonly Fact[];
}

/**
 * Reads an entity with {@link readEntity} and assesses what it says with
 * {@link assess}. Never throws, whatever the shape of the entity.
 *
 * @param entity - any catalog entity
 * @param options - the rules in force, where to inherit from, what is known of
 * the entity's dependencies, and the moment of the assessment
 * @public
 */
export function assessEntity(
  entity: Entity,
  options: AssessEntityOptions = {},
): Assessment {
  return assessReading(readEntity(entity, options), options);
}

/**
 * Assesses what was read of an entity, as {@link assessEntity} does: whoever holds it
 * against several policies that read alike reads it once. Never throws.
 *
 * @param reading - what {@link readEntity} gave
 * @public
 */
export function assessReading(
  reading: Reading,
  options: Omit<AssessEntityOptions, 'lineage' | 'countedTeams'> = {},
): Assessment {
  const {
    policy = AssessmentPolicy.default(),
    dependencies,
    observed,
    measured = [],
    now,
  } = options;
  const { entityRef, requirements, problems, facts, acceptances } = reading;
  return assess(
    {
      entityRef,
      requirements,
      problems,
      facts: measured.length > 0 ? [...facts, ...measured] : facts,
      observed,
      acceptances,
      dependencies,
      now,
    },
    policy,
  );
}
