import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  campaignFilters,
  goalFilters,
} from '@rung/backstage-plugin-rung-common/campaigns';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { CampaignPlan } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, RowsSkeleton, useRequest } from '../request';
import {
  ColumnHeadings,
  EntityHeading,
  foldingTableStyles,
  Section,
} from '../shared';

/** As many as are read at a glance; the list has them all. */
const MOST_SHOWN = 10;

const useStyles = makeStyles(theme => foldingTableStyles(theme));

/** The first of those who are left, or done, and the way to all of them. */
export function CampaignEntities(props: {
  standing: 'left' | 'done';
  plan: CampaignPlan;
  /** How many there are. */
  count: number;
}) {
  const { standing, plan, count } = props;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const format = useFormat();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const filters = useMemo(
    () => ({ ...campaignFilters(plan), ...goalFilters(plan.goal)[standing] }),
    [plan, standing],
  );
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments({ filters, limit: MOST_SHOWN }, options),
      [rungApi, filters],
    ),
  );
  const title = reportsT(`campaignsPage.standing.${standing}.title`);
  const rungText = (rung: number | undefined) =>
    rung === undefined
      ? t('word.fit.unknown')
      : t('word.rung', { rung: String(rung) });
  const all = links.list(filters);
  return (
    <Section title={title} summary={format.count(count)}>
      <RequestView
        request={request}
        subject="report"
        skeleton={
          <RowsSkeleton
            rows={Math.min(Math.max(count, 1), MOST_SHOWN)}
            height={38}
            label={reportsT('campaignsPage.loading')}
          />
        }
        keep
      >
        {({ items }) =>
          items.length === 0 ? (
            <>{reportsT(`campaignsPage.standing.${standing}.empty`)}</>
          ) : (
            <>
              <table className={classes.table} aria-label={title}>
                <ColumnHeadings
                  classes={classes}
                  headings={(
                    ['name', 'owners', 'needed', 'built'] as const
                  ).map(column => reportsT(`campaignsPage.entity.${column}`))}
                />
                <tbody>
                  {items.map(item => (
                    <tr key={item.entityRef} className={classes.row}>
                      <EntityHeading classes={classes} entity={item} />
                      <td
                        className={classes.cell}
                        data-label={reportsT('campaignsPage.entity.owners')}
                      >
                        <EntityRefLinks entityRefs={item.owners} hideIcons />
                      </td>
                      <td
                        className={classes.cell}
                        data-label={reportsT('campaignsPage.entity.needed')}
                      >
                        {rungText(item.rung)}
                      </td>
                      <td
                        className={classes.cell}
                        data-label={reportsT('campaignsPage.entity.built')}
                      >
                        {rungText(item.built)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {all && (
                <ButtonLink href={all} variant="tertiary">
                  {reportsT(`campaignsPage.standing.${standing}.all`, {
                    count,
                    number: format.count(count),
                  })}
                </ButtonLink>
              )}
            </>
          )
        }
      </RequestView>
    </Section>
  );
}
