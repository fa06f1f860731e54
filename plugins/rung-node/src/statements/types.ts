/**
 * What somebody states: texts by full annotation key. An empty text says that
 * nothing is to be stated there.
 *
 * @public
 */
export type Statements = Readonly<Record<string, string>>;

/**
 * What may be stated in one input of an action, and how it is called there.
 *
 * @public
 */
export interface Vocabulary {
  /** The name of the input. */
  readonly input: string;
  /** The annotations that may be stated. */
  readonly annotations: ReadonlySet<string>;
  /** How an annotation is called in the input. */
  nameOf(annotation: string): string;
  /** What a key is not that is none of them, as a sentence. */
  readonly unknown: string;
  /** What to write where no known key is near, as a sentence. */
  readonly choice: string;
}
