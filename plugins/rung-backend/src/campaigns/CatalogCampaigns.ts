import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CAMPAIGN_TYPE } from '@rung/backstage-plugin-rung-common';
import {
  campaignFilters,
  isCampaign,
  readCampaign,
} from '@rung/backstage-plugin-rung-common/campaigns';
import {
  Campaign,
  CampaignPlan,
  searchOfFilters,
} from '@rung/backstage-plugin-rung-common/wire';
import { orUnavailable } from '../availability';
import { dateOf, dayOf } from '../days';
import { countedKindsOf } from '../reports';

/** More at a time ask too much of everybody, and of the database that counts. */
const MOST_CAMPAIGNS = 50;

const fields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'metadata.annotations',
  'spec.type',
  'relations',
];

/** A campaign that can be read. */
export type PlannedCampaign = Campaign & { plan: CampaignPlan };

/** Whether a campaign can be read. */
export function isPlanned(campaign: Campaign): campaign is PlannedCampaign {
  return campaign.plan !== undefined;
}

/** Reads campaigns where they are, in the catalog, on behalf of whoever asks. */
export class CatalogCampaigns {
  private readonly catalog: CatalogService;
  private readonly logger: LoggerService;
  readonly countedKinds: readonly string[];

  static create(options: {
    catalog: CatalogService;
    logger: LoggerService;
    /** The kinds that a campaign is about unless it names others. */
    countedKinds: readonly string[];
  }): CatalogCampaigns {
    return new CatalogCampaigns(options);
  }

  private constructor(options: Parameters<typeof CatalogCampaigns.create>[0]) {
    this.catalog = options.catalog;
    this.logger = options.logger;
    this.countedKinds = options.countedKinds;
  }

  /** The first ones by name, and whether there are more. */
  async list(
    credentials: BackstageCredentials,
  ): Promise<{ campaigns: Campaign[]; more: boolean }> {
    const { items, totalItems } = await this.read(() =>
      this.catalog.queryEntities(
        {
          filter: { kind: 'resource', 'spec.type': CAMPAIGN_TYPE },
          fields,
          limit: MOST_CAMPAIGNS,
          orderFields: [{ field: 'metadata.name', order: 'asc' }],
        },
        { credentials },
      ),
    );
    return {
      campaigns: items
        .filter(isCampaign)
        .map(entity => this.campaignOf(entity)),
      more: totalItems > items.length,
    };
  }

  /**
   * @throws NotFoundError if there is no such campaign, or none that these
   * credentials may see
   */
  async require(
    { namespace, name }: { namespace: string; name: string },
    credentials: BackstageCredentials,
  ): Promise<Campaign> {
    const entityRef = stringifyEntityRef({ kind: 'resource', namespace, name });
    const entity = await this.read(() =>
      this.catalog.getEntityByRef(entityRef, { credentials }),
    );
    if (!entity || !isCampaign(entity)) {
      throw new NotFoundError(
        `There is no campaign ${entityRef}, or you may not see it`,
      );
    }
    return this.campaignOf(entity);
  }

  private campaignOf(entity: Entity): Campaign {
    const campaign = readCampaign(entity, dateOf(dayOf(new Date())));
    return isPlanned(campaign)
      ? { ...campaign, plan: this.withKinds(campaign.plan) }
      : campaign;
  }

  /** What is counted is what the links to lists lead to, by its kinds too. */
  private withKinds(plan: CampaignPlan): CampaignPlan {
    const filters = countedKindsOf(campaignFilters(plan), this);
    return { ...plan, filter: searchOfFilters(filters).toString() };
  }

  private read<T>(work: () => Promise<T>): Promise<T> {
    return orUnavailable(work, {
      message: 'The catalog cannot be read at the moment',
      logger: this.logger,
    });
  }
}
