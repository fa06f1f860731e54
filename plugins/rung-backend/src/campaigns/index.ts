export { CampaignService } from './CampaignService';
export type { CampaignEntity } from './CampaignService';
export { CatalogCampaigns } from './CatalogCampaigns';
