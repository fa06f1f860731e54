/** What one token may report exercises of. */
export interface EvidenceReporter {
  /** The refs of entities. */
  entities: ReadonlySet<string>;
  /** The refs of the owners whose entities it may report of. */
  owners: ReadonlySet<string>;
}
