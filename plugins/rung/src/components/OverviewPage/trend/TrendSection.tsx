import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AttributeFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { RequestView, Skeleton, useRequest } from '../../request';
import { Choice, Dimmed, Section } from '../../shared';
import { TrendView } from './TrendView';
import { useSearchChoice } from '../useSearchChoice';

/** Over how many days the trend can be seen. */
export const spans = ['30', '90', '365'] as const;

/** How the rungs moved from day to day. */
export function TrendSection(props: { filters: AttributeFilters }) {
  const { filters } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [days, setDays] = useSearchChoice('days', spans, '90');
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getTrend({ filters, days: Number(days) }, options),
      [rungApi, filters, days],
    ),
  );

  return (
    <Section title={t('overview.trend.title')}>
      <Choice
        label={t('overview.trend.days')}
        value={days}
        options={spans.map(span => ({ value: span, label: span }))}
        onChange={setDays}
      />
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={300} label={t('overview.loading')} />}
        keep
      >
        {trend => (
          <Dimmed busy={request.loading}>
            <TrendView days={trend.days} />
          </Dimmed>
        )}
      </RequestView>
    </Section>
  );
}
