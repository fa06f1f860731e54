export { CampaignService } from './CampaignService';
export type { CampaignEntity } from './CampaignService';
export { CampaignReminders } from './CampaignReminders';
export { CatalogCampaigns, isPlanned } from './CatalogCampaigns';
