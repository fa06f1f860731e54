import type { Entity } from '@backstage/catalog-model';
import { Fact } from '../built/types';
import { Acceptance } from '../findings/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Problem, Requirements } from '../requirements/types';
import { annotated, AnnotatedEntity, annotatedEntity } from './annotations';
import { readAcceptances } from './readAcceptances';
import { clusterReading } from './readCluster';
import { readFacts } from './readFacts';
import { softDependenciesReading } from './readSoftDependencies';
import { readRequirements, ReadRequirementsOptions } from './readRequirements';

/**
 * What annotations were found to say, all of it as data.
 *
 * @public
 */
export interface Reading extends Requirements {
  /** Whose annotations they are. */
  entityRef: string;
  facts: readonly Fact[];
  /** What its owners have accepted, by the id of the finding. */
  acceptances: ReadonlyMap<string, Acceptance>;
}

/**
 * Options for {@link readEntity}.
 *
 * @public
 */
export interface ReadEntityOptions extends ReadRequirementsOptions {
  /**
   * The moment of the assessment. Without it no exercise lies ahead, and no
   * acceptance lasts too long.
   */
  now?: Date;
}

/**
 * Reads what an entity states in its annotations, with what it inherits of
 * requirements: for every key that it does not state, what the nearest system or
 * domain that it belongs to does, or a profile.
 *
 * @remarks
 *
 * Never throws: a value that cannot be read becomes a problem, and all others
 * still count.
 *
 * @param entity - any catalog entity
 * @public
 */
export function readEntity(
  entity: Entity,
  options: ReadEntityOptions = {},
): Reading {
  const { policy = AssessmentPolicy.default() } = options;
  return readingOf(annotatedEntity('entity', entity, policy), policy, options);
}

/**
 * Reads annotations that are on no entity, or not yet. Never throws.
 *
 * @param annotations - texts by full annotation key
 * @param options - `entityRef`: whose they would be
 * @public
 */
export function readAnnotations(
  annotations: Readonly<Record<string, unknown>>,
  options: { entityRef: string; policy: AssessmentPolicy; now?: Date },
): Reading {
  const { entityRef, policy } = options;
  return readingOf(
    annotated({ type: 'entity', entityRef }, annotations, policy),
    policy,
    options,
  );
}

function readingOf(
  own: AnnotatedEntity,
  policy: AssessmentPolicy,
  options: ReadEntityOptions,
): Reading {
  const { now } = options;
  const stated = readRequirements(own, policy, options);
  const declared = readFacts(own, now);
  const stationed = clusterReading(own);
  const soft = softDependenciesReading(own);
  const accepted = readAcceptances(own, { policy, now });
  return {
    entityRef: own.entityRef,
    requirements: stated.requirements,
    facts: declared.facts,
    acceptances: accepted.acceptances,
    problems: joined(
      stated.problems,
      declared.problems,
      stationed.problems,
      soft.problems,
      accepted.problems,
    ),
  };
}

/** Most have none, and nothing is copied for them. */
function joined(first: Problem[], ...others: Problem[][]): Problem[] {
  return others.some(({ length }) => length > 0)
    ? first.concat(...others)
    : first;
}
