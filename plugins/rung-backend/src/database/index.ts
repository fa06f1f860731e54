export type {
  AssessmentStore,
  ReadOptions,
  ReportStore,
  ScanStore,
  ScanWriter,
} from './AssessmentStore';
export type { ClusterStore, KeptCluster, ReadCluster } from './ClusterStore';
export { EntitySet } from './EntitySet';
export { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
export type {
  Days,
  Ending,
  ManyMoved,
  MovedVerdict,
  NamedEntity,
  News,
  OwnersNews,
  Period,
  Shortfall,
  Standing,
  ToldVerdict,
} from './News';
export type {
  Claim,
  Draft,
  NotificationStore,
  Teller,
} from './NotificationStore';
export type {
  FeedChange,
  FeedCounts,
  FeedPage,
  HistoryFeed,
} from './HistoryFeed';
export { DatabaseHistoryFeed } from './DatabaseHistoryFeed';
export { DatabaseNotificationStore } from './DatabaseNotificationStore';
export { DatabaseClusterStore } from './DatabaseClusterStore';
export { DatabasePreviewStore } from './DatabasePreviewStore';
export type { PreviewStore } from './PreviewStore';
export type { InputRow } from './operations/verdictInputs';
export { noComponents } from './operations/countByCluster';
export { NO_HEADROOM, seesSource } from './types';
export type {
  ChangePosition,
  ChangesQuery,
  FoundChange,
  HistoryPosition,
  DependentsQuery,
  EndingExercises,
  EndingQuery,
  HistoryQuery,
  KeptEvidence,
  KnownRecord,
  OpenDay,
  ListPage,
  ListPosition,
  ListQuery,
  NewEvidence,
  ProblemPosition,
  Replica,
  ReportQuery,
  ScanCounts,
  ScanEnding,
  StoredSpend,
  StoredSpendGroup,
  StoredChange,
  StoredDependency,
  StoredFirst,
  StoredSummary,
  StoredHistory,
  Visibility,
  Written,
} from './types';
