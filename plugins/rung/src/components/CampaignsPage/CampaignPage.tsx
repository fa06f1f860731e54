import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CampaignRef,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, RowsSkeleton, ScanNotice, useRequest } from '../request';
import { OptionalLink, Paragraph, Stack } from '../shared';
import { BurnUpSection } from './BurnUpSection';
import { CampaignAbout } from './CampaignAbout';
import { CampaignEntities } from './CampaignEntities';
import { CampaignGroups } from './CampaignGroups';

/** One campaign: why, how far it has come, and who is left. */
export function CampaignPage(props: { campaign: CampaignRef }) {
  const { campaign: ref } = props;
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getCampaign(ref, options),
      [rungApi, ref],
    ),
  );
  return (
    <>
      <Paragraph>
        <OptionalLink to={links.campaigns()}>
          {t('campaignsPage.back')}
        </OptionalLink>
      </Paragraph>
      <RequestView
        request={request}
        subject="campaign"
        skeleton={
          <RowsSkeleton
            rows={4}
            height={180}
            label={t('campaignsPage.loading')}
          />
        }
        keep
      >
        {details => {
          const { campaign, groups, burnUp, scan } = details;
          const { plan, counts } = campaign;
          return (
            <>
              <ScanNotice scan={scan} />
              <Stack>
                <CampaignAbout
                  campaign={campaign}
                  mayRemind={details.mayRemind}
                />
                {plan && counts && (
                  <>
                    <CampaignEntities
                      standing="left"
                      plan={plan}
                      count={counts.left}
                    />
                    <CampaignGroups groups={groups} plan={plan} />
                    <BurnUpSection days={burnUp} />
                    <CampaignEntities
                      standing="done"
                      plan={plan}
                      count={counts.done}
                    />
                  </>
                )}
              </Stack>
            </>
          );
        }}
      </RequestView>
    </>
  );
}
