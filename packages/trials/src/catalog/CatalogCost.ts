/** What it takes the catalog to process an entity. */
export interface ProcessingCost {
  /** From the first entity taken up to the last one stitched, by entity. */
  wallMs: number;
  /** The processor time of the backend, by entity. */
  cpuMs: number;
}

/** The two kinds of rounds: every entity as if it were new, and none changed. */
export type RoundKind = 'changed' | 'unchanged';

/** The catalog without the module and with it. */
export type Side = 'without' | 'with';

/** What was measured at one size. */
export interface CatalogCost {
  components: number;
  /** What is processed: components and all that they refer to. */
  entities: number;
  rounds: Record<RoundKind, Record<Side, ProcessingCost>>;
}

/** What the processor takes by itself, beside a catalog that answers at once. */
export interface ProcessorCost {
  components: number;
  entities: number;
  microseconds: number;
  /** How often the catalog is asked in the first round, and in the one after it. */
  requests: number;
  requestsAgain: number;
}
