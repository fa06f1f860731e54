import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { campaignFilters } from '@rung/backstage-plugin-rung-common/campaigns';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { CampaignItem } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useFilterText } from '../filtering';
import { ExportButton } from '../listing';
import { Chip, Fact, OptionalLink, Section } from '../shared';
import { CampaignProblems } from '../campaignProblems';
import { Progress } from './Progress';
import { RemindButton } from './RemindButton';
import { useGoalText } from './useGoalText';

const useStyles = makeStyles({ facts: { margin: 0 } });

/** Why there is a campaign, what it asks, of whom and until when. */
export function CampaignAbout(props: {
  campaign: CampaignItem;
  mayRemind: boolean;
}) {
  const { campaign, mayRemind } = props;
  const { title, name, description, entityRef, owners, plan, counts } =
    campaign;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const format = useFormat();
  const goalText = useGoalText();
  const { nameOf, valueOf } = useFilterText();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const load = useCallback(
    (options: RequestOptions) => rungApi.exportCampaign(campaign, options),
    [rungApi, campaign],
  );
  const filters = plan && campaignFilters(plan);
  return (
    <Section
      title={title ?? name}
      summary={
        plan && (
          <Chip tone={plan.stage === 'running' ? 'accent' : 'neutral'}>
            {t(`campaignsPage.stage.${plan.stage}`)}
          </Chip>
        )
      }
      actions={
        plan && (
          <>
            {mayRemind && <RemindButton campaign={campaign} />}
            <ExportButton subject="campaign" load={load} />
          </>
        )
      }
    >
      {!plan && <CampaignProblems problems={campaign.problems} />}
      <dl className={classes.facts}>
        {description && (
          <Fact label={t('campaignsPage.why')}>{description}</Fact>
        )}
        {plan && (
          <>
            <Fact label={t('campaignsPage.asks')}>{goalText(plan.goal)}</Fact>
            <Fact label={t('campaignsPage.whom')}>
              <OptionalLink to={links.list(filters)}>
                {Object.entries(filters ?? {})
                  .map(([filter, values]) => {
                    const known = filter as keyof typeof filters;
                    const texts = [values]
                      .flat()
                      .map(value => valueOf(known, String(value)));
                    return `${nameOf(known)}: ${format.list(texts)}`;
                  })
                  .join(' · ')}
              </OptionalLink>
            </Fact>
            <Fact label={t('campaignsPage.when')}>
              {t('campaignsPage.days', {
                starts: format.day(plan.starts),
                ends: format.day(plan.ends),
              })}
            </Fact>
          </>
        )}
        <Fact label={t('campaignsPage.by')}>
          {owners.length > 0 ? (
            <EntityRefLinks entityRefs={owners} hideIcons />
          ) : (
            t('campaignsPage.noOwner')
          )}
        </Fact>
        <Fact label={t('campaignsPage.inCatalog')}>
          <EntityRefLink entityRef={entityRef} hideIcon disableTooltip />
        </Fact>
        {counts && (
          <Fact label={t('campaignsPage.column.progress')}>
            <Progress counts={counts} />
          </Fact>
        )}
      </dl>
    </Section>
  );
}
