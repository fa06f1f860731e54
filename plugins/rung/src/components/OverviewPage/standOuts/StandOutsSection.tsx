import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  ReportGrouping,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { rungTranslationRef } from '../../../translation';
import { RequestView, Skeleton, useRequest } from '../../request';
import { Choice, Section } from '../../shared';
import { StandOutsView } from './StandOutsView';
import { useSearchChoice } from '../useSearchChoice';

/** The teams, systems or the like that call for a look. */
export function StandOutsSection(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const [groupBy, setGroupBy] = useSearchChoice<ReportGrouping>(
    'groupBy',
    reportGroupings,
    'owner',
  );
  const request = useRequest(
    useCallback(
      async (options: RequestOptions) => {
        const report = await rungApi.getReport({ filters, groupBy }, options);
        return { groups: report.groups ?? [], groupBy };
      },
      [rungApi, filters, groupBy],
    ),
  );

  return (
    <Section title={t('overview.standOuts.title')}>
      <Choice
        label={t('overview.standOuts.by')}
        value={groupBy}
        options={reportGroupings.map(value => ({
          value,
          label: t(`overview.standOuts.group.${value}`),
        }))}
        onChange={setGroupBy}
      />
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={240} label={t('overview.loading')} />}
        keep
      >
        {answer => <StandOutsView {...answer} filters={filters} />}
      </RequestView>
    </Section>
  );
}
