/** What several replicas over one database serve together. */
export interface ReplicaLoad {
  replicas: number;
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  /** What one request takes of processors, in the backends and in the database. */
  backendCpuMs: number | undefined;
  databaseCpuMs: number | undefined;
  /** Connections to the database that all replicas hold. */
  connections: number;
}

/** What was measured of one large catalog. */
export interface ScaleResult {
  components: number;
  entities: number;
  loadSeconds: number;
  databaseMb: number;
  catalogMb: number;

  scanSeconds: number;
  scanCpuSeconds: number | undefined;
  scanDatabaseCpuSeconds: number | undefined;
  scanPeakMb: number | undefined;
  unchangedSeconds: number;

  /** Of reads, undefined where one is not answered at this size. */
  cardP95Ms: number | undefined;
  listP95Ms: number | undefined;
  reportP95Ms: number | undefined;
  reportByOwnerP95Ms: number | undefined;
  listConditionalP95Ms: number | undefined;
  reportConditionalP95Ms: number | undefined;
  readPeakMb: number | undefined;

  drillFirstMs: number;
  drillP95Ms: number;
  previewSeconds: number;
  previewPeakMb: number | undefined;

  loads: readonly ReplicaLoad[];
}
