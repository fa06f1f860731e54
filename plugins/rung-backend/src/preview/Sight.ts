import { seesSource, Visibility } from '../database';
import { StatedInput } from '../scoring';

/** What of a preview a reader may be told. */
export interface Sight {
  /** Whether that is everything. */
  isWhole: boolean;
  /** Whether they may see an entity, by the number that it is stored under. */
  sees(number: number): boolean;
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

export function sightOf(visibility: Visibility): Sight {
  if (visibility.type === 'all') {
    return everything;
  }
  const { entities } = visibility;
  const isSource = seesSource(visibility);
  return {
    isWhole: false,
    sees: number => entities.has(number),
    seesBehind: stated => sourcesOf(stated).every(isSource),
  };
}

/** The refs of those that an entity takes any number from. */
function sourcesOf({ own = {}, above = [], teams }: StatedInput): string[] {
  const nearer = new Set(Object.keys(own));
  const sources = teams ? [teams.entityRef] : [];
  for (const [entityRef, annotations] of above) {
    const keys = Object.keys(annotations);
    // What is stated nearer does not count, and tells nothing of the farther.
    if (keys.some(key => !nearer.has(key))) {
      sources.push(entityRef);
    }
    keys.forEach(key => nearer.add(key));
  }
  return sources;
}
