/** A number of pods or nodes, and how many times its base its peak is. */
export interface Size {
  peak: number;
  swing: number;
}

/**
 * What a text says, as a fact retriever would have it: read already, which
 * spares the peers what the engine does for every annotation.
 */
export type Fact = number | string | boolean | readonly string[] | Size;

/** What is known of one entity, by the name of the annotation; undefined where it says nothing. */
export type Facts = Record<string, Fact | undefined>;

/** A text, how many in about a hundred write it, and what it says. */
export type Statement = readonly [share: number, text: string, fact?: Fact];
