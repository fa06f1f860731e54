import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  everyKind,
  ReportGroup,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { rungApiRef } from '../../api';
import { filtersOfSearch, searchOfFilters } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, useRequest } from '../request';
import { isEntityRef, withValues } from './filterValues';
import { OptionList } from './OptionList';
import { useEntityTitles } from './useEntityTitles';

interface Choosing {
  name: ReportGrouping;
  chosen: string[];
  onChange: (values: string[]) => void;
}

/** The filters without the one that is being chosen, which counts everything. */
function otherFilters(
  filters: AssessmentFilters,
  name: ReportGrouping,
): AssessmentFilters {
  return name === 'kind'
    ? { ...filters, kind: [everyKind] }
    : withValues(filters, name, []);
}

/**
 * The owners, systems or the like of what the other filters let through, each
 * with how much of it there is.
 */
export function GroupOptions(props: Choosing & { filters: AssessmentFilters }) {
  const { filters, ...choosing } = props;
  const { name } = choosing;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  // What is chosen here is left out, so that choosing asks nothing anew.
  const others = searchOfFilters(otherFilters(filters, name)).toString();
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getReport(
          {
            filters: filtersOfSearch(new URLSearchParams(others)),
            groupBy: name,
          },
          options,
        ),
      [rungApi, others, name],
    ),
  );

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={<div role="status">{t('list.filter.loading')}</div>}
    >
      {({ groups = [] }) => <CountedGroups groups={groups} {...choosing} />}
    </RequestView>
  );
}

function CountedGroups(props: Choosing & { groups: ReportGroup[] }) {
  const { groups, ...choosing } = props;
  const { name, chosen } = choosing;
  const counts = useMemo(
    () =>
      new Map(
        groups.flatMap(group =>
          group.name === undefined ? [] : [[group.name, group.total] as const],
        ),
      ),
    [groups],
  );
  const options = [...new Set([...counts.keys(), ...chosen])];
  const titles = useEntityTitles(isEntityRef(name) ? options : []);
  const byTitle = (one: string, other: string) =>
    (titles.get(one) ?? one).localeCompare(titles.get(other) ?? other);

  return (
    <OptionList
      {...choosing}
      options={options.sort(byTitle)}
      titles={titles}
      counts={counts}
    />
  );
}
