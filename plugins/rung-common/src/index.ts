/**
 * The Rung engine: derives the lowest sufficient Kubernetes architecture from
 * the requirements that catalog entities state.
 *
 * @packageDocumentation
 */

export {
  CAMPAIGN_TYPE,
  campaignHints,
  campaignKeys,
} from './annotations/campaignKeys';
export type { CampaignKey } from './annotations/campaignKeys';
export {
  ANNOTATION_PREFIX,
  annotationNameOf,
  annotationOf,
  SOFT_DEPENDENCIES_ANNOTATION,
  WORKLOADS_ANNOTATION,
} from './annotations/names';
export { assess } from './assessment/assess';
export type { AssessmentInput } from './assessment/assess';
export { assessEntity, assessReading } from './assessment/assessEntity';
export type { AssessEntityOptions } from './assessment/assessEntity';
export { assessDependency, dependencyOf } from './assessment/dependency';
export { withheldParts } from './assessment/types';
export type { Assessment, WithheldPart } from './assessment/types';
export { builtKeys } from './built/builtKeys';
export type { BuiltKey } from './built/builtKeys';
export type { CalendarDay, Timestamp } from './built/calendar';
export { elapsedSeconds } from './built/elapsed';
export type { Elapsed } from './built/elapsed';
export { exerciseFacts, exerciseIds } from './built/exercises';
export type { ExerciseFacts, ExerciseId } from './built/exercises';
export { builtHint, builtInput, factValue } from './built/factKinds';
export type { BuiltInput } from './built/factKinds';
export { knownFacts } from './built/knownFacts';
export { fitOf } from './built/fit';
export { missingFrom, missingParts } from './built/missingFrom';
export type { MissingPart } from './built/missingFrom';
export { unknownReasons } from './built/observed';
export type {
  CheckDetails,
  ObservedCheck,
  UnknownReason,
  UnseenFact,
} from './built/observed';
export { builtSources, builtWords, fits } from './built/types';
export type {
  Built,
  BuiltFact,
  BuiltFacts,
  BuiltSource,
  Fact,
  FactSource,
  Fit,
  Observed,
} from './built/types';
export { clusterKeys } from './clusters/clusterKeys';
export type { ClusterKey } from './clusters/clusterKeys';
export { clusterHint } from './clusters/clusterKinds';
export type { StatedCluster } from './clusters/types';
export { softDependenciesHint } from './dependencies/softDependencies';
export { closingOf } from './costs/closing';
export { designOf } from './costs/designOf';
export type { Design, DesignedUnits, SpareCapacity } from './costs/designOf';
export { exercisesAYear } from './costs/exercisesAYear';
export { couldLeaveOf, freeClusters } from './costs/freeClusters';
export type { ClusterPlace, Placed } from './costs/freeClusters';
export { priced } from './costs/priced';
export { readPrices } from './costs/readPrices';
export type { PricedLine, PricedUnits, Prices } from './costs/types';
export { combinedAvailability } from './findings/combinedAvailability';
export type { CombinedAvailability } from './findings/combinedAvailability';
export { currentExercises } from './findings/currentExercises';
export type { CurrentExercise } from './findings/currentExercises';
export { moves } from './findings/moves';
export type { Move } from './findings/moves';
export { movesToClose } from './findings/movesToClose';
export type { ClosingMove } from './findings/movesToClose';
export {
  countedThings,
  countedWords,
  namedWords,
  sharedWords,
} from './findings/parameters';
export type {
  CountedThing,
  FindingParameter,
  FindingParameters,
  NamedThing,
  SharedThing,
  StatedRequirement,
} from './findings/parameters';
export {
  findingDefinition,
  findingDefinitions,
  findingIds,
} from './findings/rules';
export type { FindingId } from './findings/rules';
export { severities } from './findings/types';
export type {
  Acceptance,
  Dependency,
  Finding,
  FindingDefinition,
  FindingSentences,
  MoveSteps,
  RelatedEntity,
  Severity,
  SeveritySteps,
} from './findings/types';
export { dataStrategies, dataStrategyIds } from './ladder/dataStrategies';
export type {
  DataStrategy,
  DataStrategyDefinition,
} from './ladder/dataStrategies';
export { isolationTierIds, isolationTiers } from './ladder/isolationTiers';
export type {
  IsolationTier,
  IsolationTierDefinition,
} from './ladder/isolationTiers';
export { leastOf } from './ladder/leastOf';
export type { LeastBuilt } from './ladder/leastOf';
export { neededRung, strictestOf } from './ladder/needed';
export type { NeededRung } from './ladder/needed';
export { rungDefinition, rungs } from './ladder/rungs';
export { failureDomains, resiliencePath, rungNumbers } from './ladder/types';
export type {
  FailureDomain,
  ResilienceRung,
  RungDefinition,
  RungNumber,
} from './ladder/types';
export { mostFirst, unitKinds } from './ladder/units';
export type { UnitCount, UnitKind } from './ladder/units';
export { code as markdownCode } from './markdown/escape';
export type { MemoLanguage, MemoParameters } from './memo/MemoLanguage';
export { memoSentences, togetherSentences } from './memo/memoSentences';
export type {
  MemoSentenceId,
  TogetherSentenceId,
  WithoutPlural,
} from './memo/memoSentences';
export { renderAnnotations } from './memo/renderAnnotations';
export { renderMemo } from './memo/renderMemo';
export { renderPartsMemo } from './memo/renderPartsMemo';
export type { Whole } from './memo/renderPartsMemo';
export { promisedTogether } from './parts/promisedTogether';
export type { PromisedTogether } from './parts/promisedTogether';
export type { Part } from './parts/types';
export {
  rungAssessmentReadPermission,
  rungCampaignRemindPermission,
  rungClusterReadPermission,
  rungEvidenceReportPermission,
  rungObservationReportPermission,
  rungPermissions,
  rungPolicyPreviewPermission,
  rungRefreshCreatePermission,
  rungReportReadPermission,
} from './permissions/permissions';
export { AssessmentPolicy } from './policy/AssessmentPolicy';
export { annotationUnits } from './policy/annotationUnits';
export type { AnnotationUnit } from './policy/annotationUnits';
export { policyOf } from './policy/policyOf';
export type { Profile } from './policy/readProfiles';
export { assessmentPolicyKeys } from './policy/types';
export type {
  AnnotationKeyInput,
  AssessmentPolicyInput,
  BandInput,
} from './policy/types';
export { problemReasons } from './problems/types';
export type { ProblemReason, Unreadable } from './problems/types';
export { dependsOnDay } from './reading/dependsOnDay';
export { inherit } from './reading/inherit';
export {
  followLineage,
  lineageOf,
  parentsInRelations,
  parentsInSpec,
} from './reading/lineage';
export { narrowEntity } from './reading/narrowEntity';
export { readCluster } from './reading/readCluster';
export { readAnnotations, readEntity } from './reading/readEntity';
export type { ReadEntityOptions, Reading } from './reading/readEntity';
export type { ReadRequirementsOptions } from './reading/readRequirements';
export { readSoftDependencies } from './reading/readSoftDependencies';
export { formatValue } from './requirements/formatValue';
export { nearestWord } from './requirements/grammar/nearest';
export type { RequirementInput } from './requirements/grammar/types';
export {
  measuresOf,
  methodNumber,
  requirementHint,
  requirementInput,
  requirementKeys,
  requirementName,
  scalesOf,
} from './requirements/kinds';
export type { RequirementKey } from './requirements/kinds';
export { methodNumbers } from './requirements/kinds/types';
export type {
  Measure,
  MethodNumber,
  ScaleMeasure,
} from './requirements/kinds/types';
export { readRequirement } from './requirements/readRequirement';
export { sourceTypes } from './requirements/types';
export type {
  Problem,
  Requirement,
  RequirementSource,
  Requirements,
  SourceType,
  StatedTexts,
} from './requirements/types';
export type { RequirementValue } from './requirements/values';
export { plainJson, plainText } from './text/plainText';
export { shortened } from './text/shortened';
export { defaultThresholds } from './thresholds/defaults';
export { depthOn, distanceTo } from './thresholds/distance';
export type { Headroom } from './thresholds/distance';
export { headroomFactor } from './thresholds/headroomFactor';
export { roundedPercent, roundedSeconds } from './thresholds/rounding';
export { locate, thresholdsOf } from './thresholds/scale';
export type { Position } from './thresholds/scale';
export { relations, units } from './thresholds/types';
export type {
  Band,
  ChoiceName,
  Relation,
  Scale,
  ScaleName,
  Threshold,
  Thresholds,
  Unit,
} from './thresholds/types';
export { measuredAgainst } from './verdict/measuredAgainst';
export type { MeasuredObjective } from './verdict/measuredAgainst';
export { namedCouldGo } from './verdict/couldGo';
export { headlineKind, headlineText, layerBeside } from './verdict/headline';
export type { HeadlineKind } from './verdict/headline';
export {
  measuredRecoveries,
  promisedDomains,
  promisesOf,
} from './verdict/promisesOf';
export type {
  DomainPromise,
  MeasuredRecovery,
  PromisedDomain,
} from './verdict/promisesOf';
export {
  assessmentStatuses,
  platformBalances,
  recoveries,
} from './verdict/types';
export type {
  AssessmentStatus,
  Climb,
  DataOption,
  Demand,
  DowntimeBudget,
  Forgone,
  ObjectiveReading,
  Placement,
  PlatformBalance,
  PlatformVerdict,
  Recovery,
  Relax,
  Relaxation,
  Scoping,
  ThresholdTrigger,
  Triggers,
  WithheldValue,
} from './verdict/types';
export { isStateless, lowestRung } from './verdict/weigh';
export { couldGoText } from './wording/couldGoText';
export { unitsText, unitWords } from './wording/unitsText';
export {
  describeStepDown,
  describeThreshold,
  inFile,
} from './wording/describe';
export type { Style } from './wording/describe';
export { enumerate } from './wording/enumerate';
export { findingText } from './wording/findingText';
export type { FindingText } from './wording/findingText';
export { headroomLeft, headroomSentences } from './wording/headroom';
export type { HeadroomLeft } from './wording/headroom';
export { writeAmount } from './wording/notation';
export type { Notation } from './wording/notation';
export { pricedText } from './wording/pricedText';
export { problemMessage } from './wording/problemMessage';
export type {
  AdviceId,
  ProblemHint,
  ProblemMessage,
} from './wording/problemMessage';
export { adviceSentences, problemSentences } from './wording/problemSentences';
export { problemText } from './wording/problemText';
export type { ProblemText } from './wording/problemText';
