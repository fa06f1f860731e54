import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { CampaignProblems } from '../campaignProblems';
import { RequestView, Skeleton, useRequest } from '../request';
import { Description, Section } from '../shared';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0), padding: 0, listStyle: 'none' },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The campaigns that ask nothing of anybody, because they cannot be read. */
export function CampaignsSection() {
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.listCampaigns(options),
      [rungApi],
    ),
  );

  return (
    <Section title={t('dataPage.campaigns.title')}>
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={60} label={t('dataPage.loading')} />}
        keep
      >
        {({ items, more }) => {
          const broken = items.filter(({ plan }) => !plan);
          return (
            <>
              {broken.length === 0 && <div>{t('dataPage.campaigns.none')}</div>}
              {broken.length > 0 && (
                <ul className={classes.list}>
                  {broken.map(({ entityRef, title, owners, problems }) => (
                    <li key={entityRef}>
                      <EntityRefLink
                        entityRef={entityRef}
                        title={title}
                        hideIcon
                      />{' '}
                      <span className={classes.aside}>
                        <EntityRefLinks entityRefs={owners} hideIcons />
                      </span>
                      <CampaignProblems problems={problems} />
                    </li>
                  ))}
                </ul>
              )}
              {more && (
                <Description>{t('dataPage.campaigns.more')}</Description>
              )}
            </>
          );
        }}
      </RequestView>
    </Section>
  );
}
