/**
 * Campaigns: what somebody asks of many entities until a day.
 *
 * @packageDocumentation
 */

export { goalFilters, goalFindings, goalOnDay, standingOf } from './goals';
export { campaignFilters } from './readFilter';
export { isCampaign, readCampaign } from './readCampaign';
