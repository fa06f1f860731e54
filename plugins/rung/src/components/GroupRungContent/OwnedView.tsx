import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback, useMemo } from 'react';
import { rungApiRef } from '../../api';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { AcceptancesSection } from '../acceptances';
import { LoadingView, RequestView, useRequest } from '../request';
import { GroupsBelow } from '../rollUp';
import { Stack } from '../shared';
import { ComponentsSection } from './ComponentsSection';
import { FirstSection } from './FirstSection';
import { gravestFirst } from './gravestFirst';
import { MovedSection } from './MovedSection';
import { OwnedSpend } from './OwnedSpend';

/** A team has few; the list has all of them. */
const MOST_SHOWN = 100;

/** What a group and the groups below it own: what to do, what there is, what moves. */
export function OwnedView(props: { groups: GroupsBelow }) {
  const { groups } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const filters = useMemo(
    () => ({ owner: groups.entityRefs, kind: ['Component'] }),
    [groups],
  );
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          { filters, ...gravestFirst, limit: MOST_SHOWN, total: true },
          options,
        ),
      [rungApi, filters],
    ),
  );

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={<LoadingView label={t('group.loading')} heights={[200, 480]} />}
    >
      {list => (
        <Stack>
          {list.items.length > 0 && (
            <FirstSection summaries={list.items} filters={filters} />
          )}
          <ComponentsSection list={list} groups={groups} filters={filters} />
          {list.items.length > 0 && (
            <>
              <OwnedSpend filters={filters} />
              <MovedSection filters={filters} />
              <AcceptancesSection filters={filters} />
            </>
          )}
        </Stack>
      )}
    </RequestView>
  );
}
