import { requirementKeys } from '../requirements/kinds';
import {
  Problem,
  Requirement,
  Requirements,
  RequirementSource,
} from '../requirements/types';
import { DEFAULT_PROFILE, Stated } from './layers';

/** How near a source is to the entity: what is nearer counts. */
function distanceOf({ type, profile, entityRef }: RequirementSource): number {
  switch (type) {
    case 'entity':
      return 0;
    case 'system':
    case 'domain':
      return 1;
    case 'profile':
      // The profile for all is named by nobody.
      return profile === DEFAULT_PROFILE && entityRef === undefined ? 3 : 2;
    default:
      return 4;
  }
}

/**
 * Puts what is inherited beneath what an entity states itself, by the rules by
 * which {@link readEntity} does so: what is stated before what a profile says,
 * and what is nearer before what is farther.
 *
 * @param own - what the entity states, as it was read
 * @param inherited - what assessments of others tell, the nearest of each
 * requirement first; a source tells what it is to the heir
 * @public
 */
export function inherit<TReading extends Requirements>(
  own: TReading,
  inherited: readonly (Requirement | Problem)[],
): TReading {
  const requirements: Requirement[] = [];
  const problems: Problem[] = own.problems.filter(
    ({ key }) => !requirementKeys.some(known => known === key),
  );
  const all: Stated[] = [...own.requirements, ...own.problems, ...inherited];
  for (const key of requirementKeys) {
    const [nearest] = all
      .filter(stated => stated.key === key)
      .sort((one, other) => distanceOf(one.source) - distanceOf(other.source));
    if (nearest && 'reason' in nearest) {
      problems.push(nearest);
    } else if (nearest) {
      requirements.push(nearest);
    }
  }
  return { ...own, requirements, problems };
}
