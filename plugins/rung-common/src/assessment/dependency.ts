import type { Entity } from '@backstage/catalog-model';
import { Dependency } from '../findings/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { annotatedEntity } from '../reading/annotations';
import {
  readRequirements,
  ReadRequirementsOptions,
} from '../reading/readRequirements';
import { neededResilience } from '../verdict/neededResilience';
import { Demand } from '../verdict/types';
import { Assessment } from './types';

/** The availability among what is stated, in percent of a month. */
function availabilityOf(
  stated: readonly Pick<Demand, 'key' | 'value'>[],
): number | undefined {
  const value = stated.find(({ key }) => key === 'availability')?.value;
  return value?.type === 'quantity' ? value.amount : undefined;
}

/**
 * What matters of an assessment to those who depend on its entity.
 *
 * @public
 */
export function dependencyOf(assessment: Assessment): Dependency {
  const { entityRef, resilience, demands } = assessment;
  return { entityRef, resilience, availability: availabilityOf(demands) };
}

/**
 * Reads a dependency straight from an entity, several times faster: it is what
 * {@link dependencyOf} gives for the assessment of that entity. Never throws.
 *
 * @public
 */
export function assessDependency(
  entity: Entity,
  options?: ReadRequirementsOptions,
): Dependency {
  const { policy = AssessmentPolicy.default() } = options ?? {};
  const own = annotatedEntity('entity', entity, policy);
  const { requirements } = readRequirements(own, policy, options);
  return {
    entityRef: own.entityRef,
    resilience: neededResilience(requirements, policy.thresholds),
    availability: availabilityOf(requirements),
  };
}
