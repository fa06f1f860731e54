import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { seesSource, Visibility } from '../database';
import { StatedInput } from '../scoring';

/** What of a preview a reader may be told. */
export interface Sight {
  /** Whether that is everything. */
  isWhole: boolean;
  /** Whether they may see an entity, by the number that it is stored under. */
  sees(number: number | undefined): boolean;
  /**
   * Whether they may see all that the rung of an entity follows from. Trying out
   * one threshold after the other would else tell them the numbers that they may
   * not see.
   */
  seesBehind(stated: StatedInput): boolean;
}

const everything: Sight = {
  isWhole: true,
  sees: () => true,
  seesBehind: () => true,
};

/** @param policies - those that are compared */
export function sightOf(
  visibility: Visibility,
  policies: readonly AssessmentPolicy[],
): Sight {
  if (visibility.type === 'all') {
    return everything;
  }
  const { entities } = visibility;
  const isSource = seesSource(visibility);
  const keys: Keys = {
    profile: new Set(policies.flatMap(each => each.annotationsFor('profile'))),
    teams: policies.map(each => each.annotationsFor('teams')),
  };
  return {
    isWhole: false,
    sees: number => number !== undefined && entities.has(number),
    seesBehind: stated => sourcesOf(stated, keys).every(isSource),
  };
}

/** What annotations mean under the policies. */
interface Keys {
  /** Those that name a profile under any. */
  profile: ReadonlySet<string>;
  /** Those that state teams, under each. */
  teams: readonly (readonly string[])[];
}

/** The refs of those that an entity takes any number from. */
function sourcesOf(
  { own = {}, above = [], teams }: StatedInput,
  keys: Keys,
): string[] {
  const isNearer = (key: string) => !keys.profile.has(key);
  // A profile says what no nearer one does, so that all of them count.
  const nearer = new Set(Object.keys(own).filter(isNearer));
  const sources: string[] = [];
  for (const [entityRef, annotations] of above) {
    const stated = Object.keys(annotations);
    // What is stated nearer does not count, and tells nothing of the farther.
    if (stated.some(key => !nearer.has(key))) {
      sources.push(entityRef);
    }
    stated.filter(isNearer).forEach(key => nearer.add(key));
  }
  const countsTeams = keys.teams.some(
    names => !names.some(name => nearer.has(name)),
  );
  return teams && countsTeams ? [...sources, teams.entityRef] : sources;
}
