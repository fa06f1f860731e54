/**
 * What is stated of a campaign, on its Resource in the catalog. Each is an
 * annotation key without its prefix.
 *
 * @public
 */
export const campaignKeys = [
  'goal',
  'filter',
  'starts',
  'ends',
  'draft',
] as const;

/**
 * The name of something that is stated of a campaign.
 *
 * @public
 */
export type CampaignKey = (typeof campaignKeys)[number];

/**
 * The type of the Resources that are campaigns.
 *
 * @public
 */
export const CAMPAIGN_TYPE = 'rung-campaign';

/**
 * What can be written of a campaign, in English.
 *
 * @public
 */
export const campaignHints: Readonly<Record<CampaignKey, string>> = {
  goal: 'stated, complete, fits, comes-down, exercised, or finding: and the id of a finding, such as finding:no-backups',
  filter:
    'what the list of entities has in its address, such as owner=group:default/payments&tag=tier-1, of owner, system, domain, kind, lifecycle, tag and text',
  starts: 'the first day, such as 2027-03-01',
  ends: 'the last day, such as 2027-05-31, no sooner than the first',
  draft: 'true while nobody is to be asked yet, or else false',
};
