import type { Entity } from '@backstage/catalog-model';
import { createContext } from '../findings/context';
import { findingsOf } from '../findings/findingsOf';
import { Dependency } from '../findings/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { annotatedEntity } from '../reading/annotations';
import { readAcceptances } from '../reading/readAcceptances';
import { readFacts } from '../reading/readFacts';
import {
  ReadRequirementsOptions,
  requirementsOf,
} from '../reading/readRequirements';
import { placeRequirements } from '../verdict/placeRequirements';
import { Assessment } from './types';

/**
 * Options for {@link assessEntity}.
 *
 * @public
 */
export interface AssessEntityOptions extends ReadRequirementsOptions {
  /** What the entity depends on, for the findings on that. */
  dependencies?: readonly Dependency[];
  /**
   * The moment of the assessment. Without it no exercise is too old and no
   * acceptance has lapsed, because the engine reads no clock.
   */
  now?: Date;
}

/**
 * Derives the lowest sufficient rung from the requirements an entity states.
 *
 * @remarks
 *
 * A pure function that never throws: what cannot be read is reported among the
 * problems, and everything else counts. Without any requirement the entity is
 * unassessed and has no rung.
 *
 * @param entity - any catalog entity
 * @param options - the rules in force, where to inherit from, and what is
 * known of the entity's dependencies
 * @public
 */
export function assessEntity(
  entity: Entity,
  options?: AssessEntityOptions,
): Assessment {
  const {
    policy = AssessmentPolicy.default(),
    dependencies = [],
    now,
  } = options ?? {};
  const own = annotatedEntity('entity', entity, policy);
  const stated = requirementsOf(own, policy, options);
  const declared = readFacts(own, now);
  const accepted = readAcceptances(own, { policy, now });

  const placement = placeRequirements(
    stated,
    declared.facts,
    policy.thresholds,
  );
  return {
    entityRef: own.entityRef,
    ...placement,
    findings: findingsOf(
      createContext({
        placement,
        thresholds: policy.thresholds,
        exerciseAgeDays: policy.exerciseAgeDays,
        dependencies,
        now,
      }),
      accepted.acceptances,
    ),
    problems: [...stated.problems, ...declared.problems, ...accepted.problems],
  };
}
