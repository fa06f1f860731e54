import type { CompoundEntityRef } from '@backstage/catalog-model';
import type { Assessment } from '@rung/backstage-plugin-rung-common';
import type {
  AskedCampaigns,
  BlastItemList,
  BlastRadius,
  CampaignDetails,
  CampaignList,
  CampaignReminders,
  ChangeList,
  AcceptanceList,
  EvaluateRequest,
  FindingTrend,
  AssessmentHistory,
  Dependents,
  EntityDrill,
  EntityObservation,
  Ladder,
  LiveAssessment,
  PossibleLossList,
  PolicyCheck,
  PolicyPreview,
  PolicyPreviewRequest,
  ProblemList,
  Report,
  Trend,
  ScanDetails,
  AssessmentList,
  ClusterList,
  CostSettings,
  SinglePoints,
  Spend,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  BlastItemsQuery,
  BlastRadiusQuery,
  DependentsQuery,
  ChangesQuery,
  AcceptanceQuery,
  DrillQuery,
  ExportQuery,
  ListQuery,
  PageQuery,
  PossibleLossesQuery,
  ProblemsQuery,
  ProgressOptions,
  RefreshOf,
  ReportQuery,
  RequestOptions,
  TrendQuery,
  CampaignRef,
} from './types';

/**
 * Reads assessments from the Rung backend. All methods throw a ResponseError:
 * status 400 names the parameter at fault, 403 is a permission that the caller
 * lacks, 503 a catalog or database that cannot be reached just now. An entity
 * that does not exist, or that the caller may not see, is a 404.
 *
 * @public
 */
export interface RungApi {
  /** The assessment of one entity, scored as the request is made. */
  getAssessment(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<LiveAssessment>;

  /** How the verdict of one entity came to be what it is, newest first. */
  getHistory(
    ref: CompoundEntityRef,
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<AssessmentHistory>;

  /** Who depends on one entity, and what they need. */
  getDependents(
    ref: CompoundEntityRef,
    query?: DependentsQuery,
    options?: RequestOptions,
  ): Promise<Dependents>;

  /** The decision on one page, as Markdown. */
  getMemo(ref: CompoundEntityRef, options?: RequestOptions): Promise<string>;

  /** What is seen of one entity in clusters, as they were last read. */
  getObservation(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<EntityObservation>;

  /**
   * What follows for one entity if a zone or a node is lost. What is not in its
   * observation is a 404.
   */
  getDrill(
    ref: CompoundEntityRef,
    query: DrillQuery,
    options?: RequestOptions,
  ): Promise<EntityDrill>;

  /** One page of what the last scan found. */
  listAssessments(
    query?: ListQuery,
    options?: RequestOptions,
  ): Promise<AssessmentList>;

  /**
   * All pages as CSV, for a browser to save: a plain link would come without
   * the caller's token.
   */
  exportAssessments(
    query?: ExportQuery,
    options?: RequestOptions,
  ): Promise<Blob>;

  /** One page of what moved between two days, newest first. */
  listChanges(
    query?: ChangesQuery & PageQuery,
    options?: RequestOptions,
  ): Promise<ChangeList>;

  /** All pages of it as CSV. */
  exportChanges(query?: ChangesQuery, options?: RequestOptions): Promise<Blob>;

  /**
   * One page of what is stated and does not count, for those who may have the
   * catalog scanned.
   */
  listProblems(
    query?: ProblemsQuery & PageQuery,
    options?: RequestOptions,
  ): Promise<ProblemList>;

  /** All pages of it as CSV. */
  exportProblems(
    query?: ProblemsQuery,
    options?: RequestOptions,
  ): Promise<Blob>;

  /** What the catalog needs, counted. */
  getReport(query?: ReportQuery, options?: RequestOptions): Promise<Report>;

  /** Whether the organization shows what things cost, and the prices it has entered. */
  getCosts(options?: RequestOptions): Promise<CostSettings>;

  /**
   * What could go, and what closing gaps would take. A 404 where the organization
   * hides it.
   */
  getSpend(query?: ReportQuery, options?: RequestOptions): Promise<Spend>;

  /** How the counts moved from day to day. */
  getTrend(query?: TrendQuery, options?: RequestOptions): Promise<Trend>;

  /** How many findings were open from day to day. */
  getFindingTrend(
    query?: TrendQuery,
    options?: RequestOptions,
  ): Promise<FindingTrend>;

  /** The acceptances that end soon. */
  listAcceptances(
    query?: AcceptanceQuery,
    options?: RequestOptions,
  ): Promise<AcceptanceList>;

  /** Assesses what the request states and stores nothing. */
  evaluate(
    request: EvaluateRequest,
    options?: RequestOptions,
  ): Promise<Assessment>;

  /** Scores one entity again, so that lists and reports hold what it is now. */
  refreshEntity(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<RefreshOf<'entity'>>;

  /** The campaigns that the reader may see, with what has come of them. */
  listCampaigns(options?: RequestOptions): Promise<CampaignList>;

  /** One campaign at length, by the namespace and the name of its Resource. */
  getCampaign(
    ref: CampaignRef,
    options?: RequestOptions,
  ): Promise<CampaignDetails>;

  /** All that a campaign is about as CSV, each with how it stands to the goal. */
  exportCampaign(ref: CampaignRef, options?: RequestOptions): Promise<Blob>;

  /** Has the owners of what is left told so, each once a day. */
  remindOwners(
    ref: CampaignRef,
    options?: RequestOptions,
  ): Promise<CampaignReminders>;

  /** What campaigns that run ask of one entity. */
  getAskedCampaigns(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<AskedCampaigns>;

  /** Starts a scan, unless one is running, and does not wait for its end. */
  refreshAll(options?: RequestOptions): Promise<RefreshOf<'everything'>>;

  /** The latest scan with its counts, for those who may start one. */
  getScan(options?: RequestOptions): Promise<ScanDetails>;

  /** The rungs, the thresholds in force, and the policy as it is set. */
  getLadder(options?: RequestOptions): Promise<Ladder>;

  /**
   * Checks the settings of a policy as a backend checks them when it starts: what
   * is wrong with them is the message of the error.
   */
  checkPolicy(
    request: PolicyPreviewRequest,
    options?: RequestOptions,
  ): Promise<PolicyCheck>;

  /**
   * What a policy would move if it were in force. It goes over all that the last
   * scan has seen, and ends where the signal is given.
   *
   * @throws ServiceUnavailableError where it could not be brought to an end
   */
  previewPolicy(
    request: PolicyPreviewRequest,
    options?: ProgressOptions,
  ): Promise<PolicyPreview>;

  /** All that it would move as CSV. */
  exportPolicyPreview(
    request: PolicyPreviewRequest,
    options?: RequestOptions,
  ): Promise<Blob>;

  /** Every cluster that is observed, for those who may know them all. */
  listClusters(options?: RequestOptions): Promise<ClusterList>;

  /**
   * What goes down if a zone, a cluster, a region or an entity is lost, counted. A
   * loss that is not known, or that the reader may not see, is a 404.
   */
  getBlastRadius(
    query: BlastRadiusQuery,
    options?: RequestOptions,
  ): Promise<BlastRadius>;

  /** One page of the entities of it. */
  getBlastItems(
    query: BlastItemsQuery & PageQuery,
    options?: RequestOptions,
  ): Promise<BlastItemList>;

  /** All pages of it as CSV. */
  exportBlastItems(
    query: BlastItemsQuery,
    options?: RequestOptions,
  ): Promise<Blob>;

  /** What could be lost, of one kind. */
  getPossibleLosses(
    query: PossibleLossesQuery,
    options?: RequestOptions,
  ): Promise<PossibleLossList>;

  /** The smallest losses that take one entity down. */
  getSinglePoints(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<SinglePoints>;
}
