import type { CampaignStage } from '@rung/backstage-plugin-rung-common/wire';
import { CalendarDay } from '../built/calendar';

/** Where a campaign is on a day; it runs on its first day and on its last. */
export function stageOn(
  day: CalendarDay,
  campaign: { starts: CalendarDay; ends: CalendarDay; draft: boolean },
): CampaignStage {
  if (campaign.draft) {
    return 'draft';
  }
  if (day < campaign.starts) {
    return 'planned';
  }
  return day <= campaign.ends ? 'running' : 'ended';
}
