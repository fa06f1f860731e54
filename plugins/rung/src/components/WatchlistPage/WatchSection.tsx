import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { TableSkeleton, useListLink } from '../assessmentTable';
import { RequestView, useRequest } from '../request';
import { Description, Section } from '../shared';
import { SavingsSum } from './SavingsSum';
import { Watch } from './watches';
import { WatchList } from './WatchList';

/** As many as are read at a glance; the list has them all. */
const MOST_SHOWN = 10;

const useStyles = makeStyles(theme => ({
  all: { marginTop: theme.spacing(1) },
}));

/** One list of the watchlist: its first entities, and the way to all of it. */
export function WatchSection(props: {
  watch: Watch;
  filters: AssessmentFilters;
  title: string;
}) {
  const { watch, filters, title } = props;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const listLink = useListLink();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const watchedFilters = useMemo(
    () => ({ ...filters, ...watch.filters }),
    [filters, watch],
  );
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          {
            filters: watchedFilters,
            ...watch.order,
            limit: MOST_SHOWN,
            include: ['near'],
          },
          options,
        ),
      [rungApi, watchedFilters, watch],
    ),
  );
  const all = listLink(watchedFilters, watch.order);

  return (
    <Section id={watch.id} title={title}>
      {watch.id === 'savings' && <SavingsSum filters={watchedFilters} />}
      <Description>{t(`watchlist.${watch.id}.description`)}</Description>
      <RequestView
        request={request}
        subject="report"
        skeleton={<TableSkeleton rows={4} />}
        keep
      >
        {list => {
          const items = list.items.filter(watch.includes);
          return items.length === 0 ? (
            <>{t(`watchlist.${watch.id}.empty`)}</>
          ) : (
            <>
              <WatchList
                watch={watch}
                label={title}
                items={items}
                busy={request.loading}
              />
              {all && (
                <ButtonLink
                  className={classes.all}
                  href={all}
                  variant="tertiary"
                  aria-label={t('watchlist.allOf', { title })}
                >
                  {t('watchlist.all')}
                </ButtonLink>
              )}
            </>
          );
        }}
      </RequestView>
    </Section>
  );
}
