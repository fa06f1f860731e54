import type { CompoundEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
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
  PolicyCheck,
  PolicyPreview,
  PolicyPreviewRequest,
  PossibleLossList,
  PreviewLine,
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
import { Backend, RungClientOptions } from './Backend';
import { readLines } from './readLines';
import { RungApi } from './RungApi';
import {
  BlastItemsQuery,
  BlastRadiusQuery,
  DependentsQuery,
  CampaignRef,
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
} from './types';
import { toQuery } from './toQuery';

/**
 * The client of the Rung backend, for browsers and for other backends.
 *
 * @public
 */
export class RungClient implements RungApi {
  private readonly backend: Backend;

  static create(options: RungClientOptions): RungClient {
    return new RungClient(options);
  }

  private constructor(options: RungClientOptions) {
    this.backend = new Backend(options);
  }

  /** {@inheritDoc RungApi.getAssessment} */
  async getAssessment(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<LiveAssessment> {
    return this.backend.getJson(pathOf(ref), options);
  }

  /** {@inheritDoc RungApi.getHistory} */
  async getHistory(
    ref: CompoundEntityRef,
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<AssessmentHistory> {
    return this.backend.getJson(
      `${pathOf(ref)}/history${toQuery(query)}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.getDependents} */
  async getDependents(
    ref: CompoundEntityRef,
    query?: DependentsQuery,
    options?: RequestOptions,
  ): Promise<Dependents> {
    return this.backend.getJson(
      `${pathOf(ref)}/dependents${toQuery(query)}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.getMemo} */
  async getMemo(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<string> {
    const response = await this.backend.request(`${pathOf(ref)}/memo`, options);
    return response.text();
  }

  /** {@inheritDoc RungApi.getObservation} */
  async getObservation(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<EntityObservation> {
    return this.backend.getJson(`${pathOf(ref)}/observation`, options);
  }

  /** {@inheritDoc RungApi.getDrill} */
  async getDrill(
    ref: CompoundEntityRef,
    query: DrillQuery,
    options?: RequestOptions,
  ): Promise<EntityDrill> {
    return this.backend.getJson(
      `${pathOf(ref)}/drill${toQuery(query)}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.listAssessments} */
  async listAssessments(
    query: ListQuery = {},
    options?: RequestOptions,
  ): Promise<AssessmentList> {
    const { filters, ...page } = query;
    return this.backend.getJson(
      `/v1/assessments${toQuery({ ...filters, ...page })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.exportAssessments} */
  async exportAssessments(
    query: ExportQuery = {},
    options?: RequestOptions,
  ): Promise<Blob> {
    const { filters, columns } = query;
    return this.backend.getBlob(
      `/v1/assessments.csv${toQuery({ ...filters, columns })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.listChanges} */
  async listChanges(
    query: ChangesQuery & PageQuery = {},
    options?: RequestOptions,
  ): Promise<ChangeList> {
    const { filters, ...which } = query;
    return this.backend.getJson(
      `/v1/changes${toQuery({ ...filters, ...which })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.exportChanges} */
  async exportChanges(
    query: ChangesQuery = {},
    options?: RequestOptions,
  ): Promise<Blob> {
    const { filters, ...which } = query;
    return this.backend.getBlob(
      `/v1/changes.csv${toQuery({ ...filters, ...which })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.listProblems} */
  async listProblems(
    query: ProblemsQuery & PageQuery = {},
    options?: RequestOptions,
  ): Promise<ProblemList> {
    const { filters, ...page } = query;
    return this.backend.getJson(
      `/v1/problems${toQuery({ ...filters, ...page })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.exportProblems} */
  async exportProblems(
    { filters }: ProblemsQuery = {},
    options?: RequestOptions,
  ): Promise<Blob> {
    return this.backend.getBlob(`/v1/problems.csv${toQuery(filters)}`, options);
  }

  /** {@inheritDoc RungApi.getReport} */
  async getReport(
    query: ReportQuery = {},
    options?: RequestOptions,
  ): Promise<Report> {
    const { filters, groupBy } = query;
    return this.backend.getJson(
      `/v1/report${toQuery({ ...filters, groupBy })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.getCosts} */
  async getCosts(options?: RequestOptions): Promise<CostSettings> {
    return this.backend.getJson('/v1/costs', options);
  }

  /** {@inheritDoc RungApi.getSpend} */
  async getSpend(
    query: ReportQuery = {},
    options?: RequestOptions,
  ): Promise<Spend> {
    const { filters, groupBy } = query;
    return this.backend.getJson(
      `/v1/spend${toQuery({ ...filters, groupBy })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.getTrend} */
  async getTrend(
    query: TrendQuery = {},
    options?: RequestOptions,
  ): Promise<Trend> {
    const { filters, days } = query;
    return this.backend.getJson(
      `/v1/report/trend${toQuery({ ...filters, days })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.getFindingTrend} */
  async getFindingTrend(
    query: TrendQuery = {},
    options?: RequestOptions,
  ): Promise<FindingTrend> {
    const { filters, days } = query;
    return this.backend.getJson(
      `/v1/report/trend/findings${toQuery({ ...filters, days })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.listAcceptances} */
  async listAcceptances(
    query: AcceptanceQuery = {},
    options?: RequestOptions,
  ): Promise<AcceptanceList> {
    const { filters, ...rest } = query;
    return this.backend.getJson(
      `/v1/acceptances${toQuery({ ...filters, ...rest })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.listCampaigns} */
  async listCampaigns(options?: RequestOptions): Promise<CampaignList> {
    return this.backend.getJson('/v1/campaigns', options);
  }

  /** {@inheritDoc RungApi.getCampaign} */
  async getCampaign(
    ref: CampaignRef,
    options?: RequestOptions,
  ): Promise<CampaignDetails> {
    return this.backend.getJson(campaignPathOf(ref), options);
  }

  /** {@inheritDoc RungApi.exportCampaign} */
  async exportCampaign(
    ref: CampaignRef,
    options?: RequestOptions,
  ): Promise<Blob> {
    return this.backend.getBlob(`${campaignPathOf(ref)}/entities.csv`, options);
  }

  /** {@inheritDoc RungApi.remindOwners} */
  async remindOwners(
    ref: CampaignRef,
    options?: RequestOptions,
  ): Promise<CampaignReminders> {
    return this.backend.postJson(
      `${campaignPathOf(ref)}/reminders`,
      {},
      options,
    );
  }

  /** {@inheritDoc RungApi.getAskedCampaigns} */
  async getAskedCampaigns(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<AskedCampaigns> {
    return this.backend.getJson(`${pathOf(ref)}/campaigns`, options);
  }

  /** {@inheritDoc RungApi.evaluate} */
  async evaluate(
    request: EvaluateRequest,
    options?: RequestOptions,
  ): Promise<Assessment> {
    return this.backend.postJson('/v1/evaluate', request, options);
  }

  /** {@inheritDoc RungApi.refreshEntity} */
  async refreshEntity(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<RefreshOf<'entity'>> {
    const entityRef = `${ref.kind}:${ref.namespace}/${ref.name}`;
    return this.backend.postJson('/v1/refresh', { entityRef }, options);
  }

  /** {@inheritDoc RungApi.refreshAll} */
  async refreshAll(options?: RequestOptions): Promise<RefreshOf<'everything'>> {
    return this.backend.postJson('/v1/refresh', {}, options);
  }

  /** {@inheritDoc RungApi.getScan} */
  async getScan(options?: RequestOptions): Promise<ScanDetails> {
    return this.backend.getJson('/v1/scan', options);
  }

  /** {@inheritDoc RungApi.getLadder} */
  async getLadder(options?: RequestOptions): Promise<Ladder> {
    return this.backend.getJson('/v1/ladder', options);
  }

  /** {@inheritDoc RungApi.checkPolicy} */
  async checkPolicy(
    request: PolicyPreviewRequest,
    options?: RequestOptions,
  ): Promise<PolicyCheck> {
    return this.backend.postJson('/v1/policy/check', request, options);
  }

  /** {@inheritDoc RungApi.previewPolicy} */
  async previewPolicy(
    request: PolicyPreviewRequest,
    options?: ProgressOptions,
  ): Promise<PolicyPreview> {
    const response = await this.backend.post(
      '/v1/policy/preview',
      request,
      options,
    );
    for await (const line of readLines<PreviewLine>(response)) {
      switch (line.type) {
        case 'progress':
          options?.onProgress?.(line.share);
          break;
        case 'error':
          throw new ServiceUnavailableError(line.message);
        default:
          return line.preview;
      }
    }
    throw new ServiceUnavailableError('The preview broke off');
  }

  /** {@inheritDoc RungApi.exportPolicyPreview} */
  async exportPolicyPreview(
    request: PolicyPreviewRequest,
    options?: RequestOptions,
  ): Promise<Blob> {
    const response = await this.backend.post(
      '/v1/policy/preview.csv',
      request,
      options,
    );
    return response.blob();
  }

  /** {@inheritDoc RungApi.listClusters} */
  async listClusters(options?: RequestOptions): Promise<ClusterList> {
    return this.backend.getJson('/v1/clusters', options);
  }

  /** {@inheritDoc RungApi.getBlastRadius} */
  async getBlastRadius(
    query: BlastRadiusQuery,
    options?: RequestOptions,
  ): Promise<BlastRadius> {
    const { filters, ...asked } = query;
    return this.backend.getJson(
      `/v1/drill${toQuery({ ...asked, ...filters })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.getBlastItems} */
  async getBlastItems(
    query: BlastItemsQuery & PageQuery,
    options?: RequestOptions,
  ): Promise<BlastItemList> {
    const { filters, ...asked } = query;
    return this.backend.getJson(
      `/v1/drill/entities${toQuery({ ...asked, ...filters })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.exportBlastItems} */
  async exportBlastItems(
    query: BlastItemsQuery,
    options?: RequestOptions,
  ): Promise<Blob> {
    const { filters, ...asked } = query;
    return this.backend.getBlob(
      `/v1/drill/entities.csv${toQuery({ ...asked, ...filters })}`,
      options,
    );
  }

  /** {@inheritDoc RungApi.getPossibleLosses} */
  async getPossibleLosses(
    query: PossibleLossesQuery,
    options?: RequestOptions,
  ): Promise<PossibleLossList> {
    return this.backend.getJson(`/v1/drill/losses${toQuery(query)}`, options);
  }

  /** {@inheritDoc RungApi.getSinglePoints} */
  async getSinglePoints(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<SinglePoints> {
    return this.backend.getJson(`${pathOf(ref)}/losses`, options);
  }
}

function pathOf({ kind, namespace, name }: CompoundEntityRef): string {
  const parts = [kind, namespace, name].map(encodeURIComponent);
  return `/v1/assessments/by-name/${parts.join('/')}`;
}

function campaignPathOf({ namespace, name }: CampaignRef): string {
  const parts = [namespace, name].map(encodeURIComponent);
  return `/v1/campaigns/by-name/${parts.join('/')}`;
}
