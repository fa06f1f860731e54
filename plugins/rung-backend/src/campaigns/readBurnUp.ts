import {
  campaignFilters,
  goalFindings,
  goalOnDay,
} from '@rung/backstage-plugin-rung-common/campaigns';
import { BurnUpDay } from '@rung/backstage-plugin-rung-common/wire';
import { dayOf } from '../days';
import { ReportService } from '../reports';
import type { CampaignRequest } from './CampaignService';
import { PlannedCampaign } from './CatalogCampaigns';

/** As many days as a trend can tell of. */
const MOST_DAYS = 366;

/**
 * How many were left and done on each day of a campaign, as far as is known, from the
 * first on which there was anything; none of a draft, and none before it has started.
 */
export async function readBurnUp(
  { plan }: PlannedCampaign,
  reports: ReportService,
  request: CampaignRequest,
): Promise<BurnUpDay[]> {
  const { goal, starts, ends, stage } = plan;
  if (stage !== 'running' && stage !== 'ended') {
    return [];
  }
  const since = dayOf(new Date()) - dayOf(new Date(starts)) + 1;
  const days = Math.min(since, MOST_DAYS);
  const asked = { ...request, filters: campaignFilters(plan), days };
  const trend = await reports.trend(asked);
  const findings = goalFindings(goal);
  const opened = new Map(
    (findings.length > 0
      ? await reports.openTrend({ ...asked, findings })
      : []
    ).map(({ date, open }) => [date, open]),
  );
  const counted = trend.days
    .filter(
      ({ date }) => date <= ends && (findings.length === 0 || opened.has(date)),
    )
    .map(day => goalOnDay(goal, day, opened.get(day.date)));
  const first = counted.findIndex(({ all }) => all > 0);
  return first < 0 ? [] : counted.slice(first);
}
