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

  cardP95Ms: number;
  listP95Ms: number;
  reportP95Ms: number;
  reportByOwnerP95Ms: number;
  listConditionalP95Ms: number;
  reportConditionalP95Ms: number;
  readPeakMb: number | undefined;

  drillFirstMs: number;
  drillP95Ms: number;
  previewSeconds: number;
  previewPeakMb: number | undefined;

  loads: readonly ReplicaLoad[];
}
