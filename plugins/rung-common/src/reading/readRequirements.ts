import type { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { requirementKinds } from '../requirements/kinds';
import {
  Requirement,
  RequirementKey,
  Requirements,
} from '../requirements/types';
import { AnnotatedEntity, annotatedEntity } from './annotations';
import { nameOf } from './entityRefOf';
import { Layer, layersOf, Stated } from './layers';

/**
 * What the requirements of an entity are read from beside itself.
 *
 * @public
 */
export interface ReadRequirementsOptions {
  /** The rules in force; the ladder's defaults unless given. */
  policy?: AssessmentPolicy;
  /**
   * The systems and domains that the entity inherits from, nearest first, as
   * {@link lineageOf} orders them.
   */
  lineage?: readonly Entity[];
  /**
   * The number of distinct owners of the components on the cluster that the
   * entity depends on, and the ref of that cluster. It stands in where no
   * number of teams is stated.
   */
  countedTeams?: { teams: number; entityRef: string };
}

/**
 * Reads the requirements of an entity whose annotations have been read: what it
 * states, and for every key that it does not state, what the nearest system or
 * domain that it belongs to does, or a profile. Never throws: a value that cannot
 * be read becomes a problem, and all others still count.
 */
export function readRequirements(
  entity: AnnotatedEntity,
  policy: AssessmentPolicy,
  { lineage = [], countedTeams }: ReadRequirementsOptions = {},
): Requirements {
  const stations = [
    entity,
    ...lineage.map(ancestor =>
      annotatedEntity(
        nameOf(ancestor).kind.toLowerCase() === 'domain' ? 'domain' : 'system',
        ancestor,
        policy,
      ),
    ),
  ];
  const { layers, problems } = layersOf(stations, policy);
  const requirements: Requirement[] = [];

  for (const kind of requirementKinds) {
    const stated = nearest(layers, kind.key);
    if (stated && 'reason' in stated) {
      problems.push(stated);
    } else if (stated) {
      requirements.push(stated);
    } else if (kind.key === 'teams' && countedTeams?.teams) {
      requirements.push({
        key: 'teams',
        value: { type: 'quantity', amount: countedTeams.teams, unit: 'teams' },
        guess: false,
        source: { type: 'counted', entityRef: countedTeams.entityRef },
      });
    }
  }
  return { requirements, problems };
}

function nearest(
  layers: readonly Layer[],
  key: RequirementKey,
): Stated | undefined {
  for (const layer of layers) {
    const stated = layer.read(key);
    if (stated) {
      return stated;
    }
  }
  return undefined;
}
