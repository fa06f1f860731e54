import type { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { shown } from './annotations';
import { requirementKinds } from '../requirements/kinds';
import { RequirementKind } from '../requirements/kinds/types';
import { Layer, layersOf } from './layers';
import { parseRequirement } from '../requirements/parseRequirement';
import {
  Problem,
  Requirement,
  RequirementKey,
  Requirements,
  RequirementSource,
} from '../requirements/types';

/**
 * Options for {@link readRequirements}.
 *
 * @public
 */
export interface ReadRequirementsOptions {
  /** The rules in force; the ladder's defaults unless given. */
  policy?: AssessmentPolicy;
  /** The system that the entity is part of, if it is to be inherited from. */
  system?: Entity;
  /** The domain of that system. */
  domain?: Entity;
  /**
   * The number of distinct owners of the components on the cluster that the
   * entity depends on. It stands in where no number of teams is stated.
   */
  countedTeams?: number;
}

/**
 * Reads the requirements of an entity: what it states in its annotations, and
 * for every key that it does not state, what its system, its domain or a
 * profile does.
 *
 * @remarks
 *
 * Never throws: a value that cannot be read becomes a problem that names what
 * to write instead, and all others still count.
 *
 * @param entity - any catalog entity
 * @param options - the rules in force, and where to inherit from
 * @public
 */
export function readRequirements(
  entity: Entity,
  options?: ReadRequirementsOptions,
): Requirements {
  const { policy = AssessmentPolicy.default(), system, domain } = options ?? {};
  const { layers, problems } = layersOf({ entity, system, domain }, policy);
  const requirements: Requirement[] = [];

  for (const kind of requirementKinds) {
    const stated = nearest(layers, kind.key);
    if (stated) {
      const read = readValue(kind, stated.text, stated.source);
      if ('reason' in read) {
        problems.push(read);
      } else {
        requirements.push(read);
      }
    } else if (kind.key === 'teams' && options?.countedTeams) {
      requirements.push({
        key: 'teams',
        value: {
          type: 'quantity',
          amount: options.countedTeams,
          unit: 'teams',
        },
        guess: false,
        source: { type: 'counted' },
      });
    }
  }
  return { requirements, problems };
}

function nearest(
  layers: readonly Layer[],
  key: RequirementKey,
): ReturnType<Layer['read']> {
  for (const layer of layers) {
    const stated = layer.read(key);
    if (stated) {
      return stated;
    }
  }
  return undefined;
}

function readValue(
  kind: RequirementKind,
  written: string,
  source: RequirementSource,
): Requirement | Problem {
  const parsed = parseRequirement(kind.key, written);
  return 'reason' in parsed
    ? {
        key: kind.key,
        source,
        value: shown(written),
        reason: `The value ${parsed.reason}.`,
        expected: `Write ${kind.expected}, or none where there is no such requirement.`,
      }
    : { key: kind.key, ...parsed, source };
}
