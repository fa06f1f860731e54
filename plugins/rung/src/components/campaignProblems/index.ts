export { CampaignProblems } from './CampaignProblems';
