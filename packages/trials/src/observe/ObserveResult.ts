/** What it takes to read clusters. */
export interface ReadingCost {
  /** For one cluster, on the clock. */
  seconds: number;
  /** For one cluster, of the backend with the Kubernetes plugin in it. */
  cpuSeconds: number;
  /** Of the process above what it had before, in MB; undefined where nobody knows. */
  peakOverIdleMb: number | undefined;
}

/** What it takes to read clusters of one size, some at a time. */
export interface SweepResult extends ReadingCost {
  clusters: number;
  /** In each of them. */
  pods: number;
  /** Of one cluster, in MB: as JSON, and as it comes over the network. */
  megabytesRead: number;
  megabytesSent: number;
  /** Of one cluster, when it is read for the first time, so that all of it is stored. */
  firstCpuSeconds: number;
  /** Snapshots that are written although nothing has changed. */
  unchangedWrites: number;
  /** To read the same lists and do nothing with them. */
  bare: ReadingCost;
}

/** What it takes to find out what components have in all clusters. */
export interface PlacingResult {
  components: number;
  podsPlaced: number;
  /** To unpack what is stored of the clusters. */
  loadSeconds: number;
  placeSeconds: number;
  /** To find out all facts, and to make all checks. */
  observeSeconds: number;
}
