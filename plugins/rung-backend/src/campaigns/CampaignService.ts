import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  campaignFilters,
  goalFilters,
  standingOf,
} from '@rung/backstage-plugin-rung-common/campaigns';
import {
  AskedCampaigns,
  AssessmentSummary,
  CampaignDetails,
  CampaignItem,
  CampaignList,
  CampaignStanding,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReportService } from '../reports';
import {
  CatalogCampaigns,
  isPlanned,
  PlannedCampaign,
} from './CatalogCampaigns';
import { CampaignReminders } from './CampaignReminders';
import { inOrder } from './inOrder';
import { readBurnUp } from './readBurnUp';
import { readGroups } from './readGroups';

/** Who asks. */
export interface CampaignRequest {
  credentials: BackstageCredentials;
  /** Given once nobody waits for the answer any more. */
  signal?: AbortSignal;
}

export interface CampaignName {
  namespace: string;
  name: string;
}

/** An entity that a campaign is about, and how it stands to the goal. */
export interface CampaignEntity {
  summary: AssessmentSummary;
  standing: CampaignStanding;
}

/**
 * Tells what campaigns have come to. Which there are is up to the catalog, and what
 * is counted of them is what reports count, as far as the asking reader may see it.
 */
export class CampaignService {
  private readonly campaigns: CatalogCampaigns;
  private readonly reports: ReportService;
  private readonly reminders: CampaignReminders;

  static create(options: {
    reminders: CampaignReminders;
    campaigns: CatalogCampaigns;
    reports: ReportService;
  }): CampaignService {
    return new CampaignService(options);
  }

  private constructor(options: Parameters<typeof CampaignService.create>[0]) {
    this.campaigns = options.campaigns;
    this.reports = options.reports;
    this.reminders = options.reminders;
  }

  async list(request: CampaignRequest): Promise<CampaignList> {
    const { campaigns, more } = await this.campaigns.list(request.credentials);
    const counts = await this.countsOf(campaigns.filter(isPlanned), request);
    const items = campaigns.map(
      (campaign): CampaignItem => ({
        ...campaign,
        counts: counts.get(campaign.entityRef),
      }),
    );
    return {
      items: inOrder(items),
      more,
      scan: await this.reports.getScanState(),
    };
  }

  /** @throws NotFoundError if there is none that the reader may see */
  async get(
    name: CampaignName,
    request: CampaignRequest,
  ): Promise<CampaignDetails> {
    const campaign = await this.campaigns.require(name, request.credentials);
    const scan = await this.reports.getScanState();
    if (!isPlanned(campaign)) {
      return { campaign, groups: [], burnUp: [], mayRemind: false, scan };
    }
    const counts = await this.countsOf([campaign], request);
    return {
      campaign: { ...campaign, counts: counts.get(campaign.entityRef) },
      groups: await readGroups(campaign, this.reports, request),
      burnUp: await readBurnUp(campaign, this.reports, request),
      mayRemind: await this.reminders.mayRemind(campaign, request.credentials),
      scan,
    };
  }

  /**
   * All that a campaign is about, page by page.
   *
   * @throws NotFoundError if there is none that the reader may see
   */
  async pages(
    name: CampaignName,
    request: CampaignRequest,
  ): Promise<AsyncGenerator<CampaignEntity[]>> {
    const campaign = await this.campaigns.require(name, request.credentials);
    return this.pagesOf(campaign, request);
  }

  /** What campaigns that run ask of one entity; of a hidden one, nothing. */
  async asked(
    entityRef: string,
    request: CampaignRequest,
  ): Promise<AskedCampaigns> {
    const { campaigns } = await this.campaigns.list(request.credentials);
    const running = inOrder(
      campaigns
        .filter(isPlanned)
        .filter(({ plan }) => plan.stage === 'running'),
    );
    const left =
      running.length > 0
        ? await this.reports.countEach(
            request,
            running.map(({ plan }) => ({
              ...campaignFilters(plan),
              ...goalFilters(plan.goal).left,
              entityRef: [entityRef],
            })),
          )
        : [];
    return {
      items: running
        .filter((_, index) => left[index] > 0)
        .map(({ plan, description, problems, ...campaign }) => ({
          ...campaign,
          goal: plan.goal,
          ends: plan.ends,
        })),
    };
  }

  private async *pagesOf(
    campaign: CampaignItem,
    request: CampaignRequest,
  ): AsyncGenerator<CampaignEntity[]> {
    const { plan } = campaign;
    if (!plan) {
      return;
    }
    for await (const page of this.reports.pages({
      ...request,
      filters: campaignFilters(plan),
    })) {
      yield page.map(summary => ({
        summary,
        standing: standingOf(plan.goal, summary),
      }));
    }
  }

  private async countsOf(
    campaigns: readonly PlannedCampaign[],
    request: CampaignRequest,
  ) {
    const counts = await this.reports.countEach(
      request,
      campaigns.flatMap(({ plan }) => {
        const filters = campaignFilters(plan);
        const { left, done } = goalFilters(plan.goal);
        return [filters, { ...filters, ...left }, { ...filters, ...done }];
      }),
    );
    return new Map(
      campaigns.map(({ entityRef }, index) => {
        const [all, left, done] = counts.slice(3 * index, 3 * index + 3);
        return [entityRef, { all, left, done }] as const;
      }),
    );
  }
}
