import type { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { requirementKeys } from '../requirements/kinds';
import { Problem, Requirement, Requirements } from '../requirements/types';
import { AnnotatedEntity, annotatedEntity } from './annotations';
import { nameOf } from './entityRefOf';
import {
  addProfile,
  addStated,
  DEFAULT_PROFILE,
  Nearest,
  profileNamedBy,
} from './layers';

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

const teamsOrder = requirementKeys.indexOf('teams');

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
  const nearest: Nearest = new Array(requirementKeys.length);
  const problems: Problem[] = [];
  for (const station of stations) {
    addStated(nearest, station, policy);
  }
  for (const station of stations) {
    const named = profileNamedBy(station, policy);
    if (named && 'reason' in named) {
      problems.push(named);
    } else if (named) {
      addProfile(nearest, named);
    }
  }
  const profile = policy.profile(DEFAULT_PROFILE);
  if (profile) {
    addProfile(nearest, { name: DEFAULT_PROFILE, profile });
  }
  if (countedTeams?.teams) {
    nearest[teamsOrder] ??= countedRequirement(countedTeams);
  }
  const requirements: Requirement[] = [];
  for (const stated of nearest) {
    if (stated && 'reason' in stated) {
      problems.push(stated);
    } else if (stated) {
      requirements.push(stated);
    }
  }
  return { requirements, problems };
}

function countedRequirement({
  teams,
  entityRef,
}: NonNullable<ReadRequirementsOptions['countedTeams']>): Requirement {
  return {
    key: 'teams',
    value: { type: 'quantity', amount: teams, unit: 'teams' },
    guess: false,
    source: { type: 'counted', entityRef },
  };
}
