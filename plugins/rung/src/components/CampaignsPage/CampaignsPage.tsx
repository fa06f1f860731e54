import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { campaignIn } from '../../links';
import { CampaignList } from './CampaignList';
import { CampaignPage } from './CampaignPage';

/** All campaigns, or the one that the address names. */
export function CampaignsPage() {
  const [search] = useSearchParams();
  const stated = search.get('campaign');
  const campaign = useMemo(() => campaignIn(stated), [stated]);
  return campaign ? (
    <CampaignPage key={stated} campaign={campaign} />
  ) : (
    <CampaignList />
  );
}
