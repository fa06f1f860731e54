/** What is said of an entity: the names of all that holds. */
export type Outcome = readonly string[];

/** Whoever judges the entities of a population. */
export interface Contender {
  name: string;
  /** Judges the entities from one index up to, and without, another. */
  judge(from: number, to: number): void | Promise<void>;
  /**
   * What it says of the entity at an index: the requirements that call for a
   * cluster over several zones or for more, and what several annotations amount to.
   */
  outcomeFor(index: number): Promise<Outcome>;
}

/** What more than one annotation decides. */
export const jointOutcomes = {
  /** What is built is a cluster over several zones, or more. */
  builtOverZones: 'built over several zones',
  /** Clusters talk to each other unencrypted, and nobody accepts it any more. */
  isPlaintext: 'is plaintext between clusters',
} as const;

/** The first rung that rides out the loss of a zone. */
export const zonesRung = 3;
