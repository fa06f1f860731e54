/**
 * What the HTTP API takes and gives: its types, filters and columns.
 *
 * @packageDocumentation
 */

export {
  blastGroupings,
  blastStates,
  lossKinds,
  promiseStates,
  unknownPlaces,
} from './blastRadius';
export type {
  BlastCounts,
  BlastFilters,
  BlastGroup,
  BlastGrouping,
  BlastItem,
  BlastItemList,
  BlastLink,
  BlastPromise,
  BlastRadius,
  BlastState,
  BlastStep,
  Loss,
  LossKind,
  PossibleLoss,
  PossibleLossList,
  PromiseState,
  SinglePoint,
  SinglePoints,
  UnknownPlace,
} from './blastRadius';
export { campaignStages, campaignStandings, goalTypes } from './campaigns';
export type {
  AskedCampaign,
  AskedCampaigns,
  BurnUpDay,
  Campaign,
  CampaignCounts,
  CampaignDetails,
  CampaignGoal,
  CampaignGroup,
  CampaignItem,
  CampaignList,
  CampaignPlan,
  CampaignProblem,
  CampaignReminders,
  CampaignStage,
  CampaignStanding,
  GoalType,
} from './campaigns';
export { changeTypes } from './changes';
export type {
  CatalogChange,
  ChangeCounts,
  ChangedState,
  ChangeList,
  ChangeType,
} from './changes';
export { clusterStatuses } from './clusters';
export type {
  ClusterComponents,
  ClusterList,
  ClusterState,
  ClusterStatus,
  MissingRule,
  PushedSnapshot,
  SeenCluster,
} from './clusters';
export { dependentRelations } from './dependents';
export type {
  Dependent,
  DependentNeed,
  DependentRelation,
  Dependents,
} from './dependents';
export { drillOutcomes, obstacles } from './drill';
export type {
  AskedShare,
  DrilledBudget,
  DrilledPod,
  DrillOutcome,
  EntityDrained,
  EntityDrill,
  EntityDrilled,
  Obstacle,
  ObstacleAtNodes,
  PendingPods,
  PlaceNode,
} from './drill';
export type {
  EvaluateRequest,
  StatedAnnotations,
  StatedText,
} from './evaluate';
export { excessOf } from './excess';
export { filterValues } from './filterValues';
export type { FilterRow, FilterValueKind } from './filterValues';
export {
  attributeFilterNames,
  everyKind,
  filterNames,
  filterRow,
  reportFilters,
} from './filters';
export type {
  AssessmentFilters,
  AttributeFilterName,
  AttributeFilters,
  FilterName,
  FilterValue,
} from './filters';
export { filtersOfSearch } from './filtersOfSearch';
export { changeCauses } from './history';
export type {
  AssessmentHistory,
  ChangeCause,
  ChangeSource,
  FirstSeen,
  HistoryItem,
  FactChange,
  RequirementChange,
  VerdictState,
} from './history';
export type { Ladder } from './ladder';
export { listColumns } from './listColumns';
export type { ListColumn } from './listColumns';
export { reportedFreshness } from './live';
export type {
  LiveAssessment,
  ReportedAssessment,
  ReportedFreshness,
} from './live';
export { checkScopes, matchingRules } from './observation';
export type {
  CheckScope,
  EntityCheck,
  EntityCheckHit,
  EntityCheckUnmade,
  EntityCluster,
  EntityMatch,
  EntityObservation,
  EntityPlace,
  EntityUnmatched,
  EntityWorkload,
  MatchingRule,
  UnreadableMatch,
} from './observation';
export { assessmentOrders, reportGroupings } from './orders';
export type { AssessmentOrder, ReportGrouping } from './orders';
export { previewDirections } from './preview';
export type {
  PolicyCheck,
  PolicyPreview,
  PolicyPreviewRequest,
  PolicySettings,
  PreviewDirection,
  PreviewFinding,
  PreviewFitFlow,
  PreviewFlow,
  PreviewItem,
  PreviewLevel,
  PreviewLine,
  PreviewOwner,
  PreviewProgress,
  PreviewState,
  PreviewUnits,
} from './preview';
export type { CatalogProblem, ProblemList, StatedProblem } from './problems';
export type {
  AcceptanceList,
  EndingAcceptance,
  FindingSeries,
  FindingTrend,
  MatrixCount,
  Report,
  ReportCounts,
  ReportGroup,
  ReportedKinds,
  Trend,
  TrendDay,
} from './report';
export { scanDoubts, scanStatuses } from './scan';
export type {
  EntityRef,
  RefreshRequest,
  RefreshResult,
  ScanDetails,
  ScanDoubt,
  ScanState,
  ScanStatus,
} from './scan';
export { searchOfFilters } from './searchOfFilters';
export type {
  CostSettings,
  Spend,
  SpendClusters,
  SpendCounts,
  SpendGroup,
  SpendUnits,
} from './spend';
export { reportedStatuses, summaryParts } from './summary';
export type {
  AssessmentList,
  AssessmentSummary,
  ReportedStatus,
  SeenPlaces,
  SummaryFinding,
  SummaryRequirement,
  NearTrigger,
  SummaryPart,
} from './summary';
export { mostFilterValues } from './values';
export type { Count, Share } from './values';
export type {
  EvidenceReport,
  EvidenceSource,
  ExercisedRef,
  MeasuredTime,
  RecordAddress,
} from './evidence';
