import {
  campaignFilters,
  goalFilters,
} from '@rung/backstage-plugin-rung-common/campaigns';
import {
  AssessmentFilters,
  CampaignGroup,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReportService } from '../reports';
import type { CampaignRequest } from './CampaignService';
import { PlannedCampaign } from './CatalogCampaigns';

/** What has come of a campaign by owner, where most are left first. */
export async function readGroups(
  { plan }: PlannedCampaign,
  reports: ReportService,
  request: CampaignRequest,
): Promise<CampaignGroup[]> {
  const filters = campaignFilters(plan);
  const byOwner = async (which: AssessmentFilters) => {
    const { groups = [] } = await reports.report({
      ...request,
      filters: { ...filters, ...which },
      groupBy: 'owner',
    });
    return new Map(groups.map(({ name, total }) => [name, total]));
  };
  const { left, done } = goalFilters(plan.goal);
  const all = await byOwner({});
  const leftOf = await byOwner(left);
  const doneOf = await byOwner(done);
  return [...all]
    .map(
      ([owner, total]): CampaignGroup => ({
        owner,
        all: total,
        left: leftOf.get(owner) ?? 0,
        done: doneOf.get(owner) ?? 0,
      }),
    )
    .sort((one, other) => other.left - one.left);
}
