import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { TableSkeleton } from '../assessmentTable';
import { ChangeTable } from '../changeTable';
import { ExportButton, Pager, usePages } from '../listing';
import { RequestView, useRequest } from '../request';
import { Section } from '../shared';
import { ChangeSummary } from './ChangeSummary';
import { DaysBar } from './DaysBar';
import { useDays } from './useDays';

/** What moved of what passes the filters, in the days that the address says. */
export function ChangeListView(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [search] = useSearchParams();
  const pages = usePages();
  const days = useDays();
  const first = search.get('first') === 'true';
  const { since, until } = days;
  const { limit, cursor } = pages;
  const query = useMemo(
    () => ({ filters, since, until, first }),
    [filters, since, until, first],
  );
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listChanges(
          { ...query, limit, ...(cursor && { cursor }) },
          options,
        ),
      [rungApi, query, limit, cursor],
    ),
  );
  const save = useCallback(
    (options: RequestOptions) => rungApi.exportChanges(query, options),
    [rungApi, query],
  );

  return (
    <>
      <DaysBar days={days} onChange={pages.restart} />
      <RequestView
        request={request}
        subject="report"
        skeleton={<TableSkeleton rows={10} />}
        keep
      >
        {list => (
          <>
            <ChangeSummary
              list={list}
              first={first}
              onFirst={shown => pages.restart({ first: shown ? 'true' : '' })}
            />
            {list.items.length === 0 && !cursor ? (
              <Section title={t('changesPage.none.title')}>
                {t('changesPage.none.description')}
              </Section>
            ) : (
              <Section
                title={t('changesPage.caption')}
                actions={<ExportButton subject="changes" load={save} />}
              >
                <ChangeTable
                  label={t('changesPage.caption')}
                  items={list.items}
                  busy={request.loading}
                />
                <Pager state={pages} nextCursor={list.nextCursor} />
              </Section>
            )}
          </>
        )}
      </RequestView>
    </>
  );
}
