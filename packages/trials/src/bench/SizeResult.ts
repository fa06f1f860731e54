/** What was measured at one size. Undefined where it was not. */
export interface SizeResult {
  components: number;
  /** What is scanned: components and all that they refer to, but no groups. */
  entities: number;
  /** What the bare stream reads: all there is. */
  streamed: number;

  streamSeconds: number;
  scanSeconds: number;
  unchangedSeconds: number;
  unchangedWrites: number;

  idleRssMb: number | undefined;
  streamPeakRssMb: number | undefined;
  peakRssMb: number | undefined;

  byNameP50Ms: number;
  byNameP95Ms: number;
  cardP50Ms: number;
  cardP95Ms: number;

  facetsP95Ms: number;
  listP95Ms: number;
  reportP95Ms: number;
  /** The first question of what could go, by owner, and those after it. */
  spendFirstMs: number;
  spendP95Ms: number;
  listConditionalP95Ms: number;
  reportConditionalP95Ms: number;
  /** How much of everything the condition leaves, 0 to 1. */
  visibleShare: number;

  /** The first question of what a loss takes down, and those after it. */
  drillFirstMs: number;
  drillP95Ms: number;
  /** The same reach over the same rows, with nothing else done. */
  bareReadMs: number;
  bareReachP95Ms: number;
  dependencies: number;

  csvSeconds: number;
  csvRows: number;
  csvPeakRssMb: number | undefined;

  /** A bare pass over the rows that a preview reads. */
  previewRowsSeconds: number;
  previewSeconds: number;
  previewPeakMb: number | undefined;
  previewMoved: number;

  techInsightsSeconds: number | undefined;
}
