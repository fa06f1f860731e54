import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TrendDay } from '@rung/backstage-plugin-rung-common/wire';
import { lazy, Suspense } from 'react';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { TrendTable } from './TrendTable';
import { Skeleton } from '../../request';

/** Drawing a chart takes more code than the rest of the page. */
const TrendChart = lazy(() =>
  import('./TrendChart').then(m => ({ default: m.TrendChart })),
);

/** The days from the first on which there was anything to count. */
function daysWithEntities(days: TrendDay[]): TrendDay[] {
  const first = days.findIndex(({ total }) => total > 0);
  return first < 0 ? [] : days.slice(first);
}

/** The trend as a picture, in words, and as a table. */
export function TrendView(props: { days: TrendDay[] }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const days = daysWithEntities(props.days);

  if (days.length === 0) {
    return <>{t('overview.trend.empty')}</>;
  }
  const first = days[0];
  const last = days[days.length - 1];
  if (first === last) {
    return <>{t('overview.trend.begins', { day: format.day(first.date) })}</>;
  }
  const summary = t('overview.trend.summary', {
    from: format.day(first.date),
    to: format.day(last.date),
    before: format.count(first.total),
    after: format.count(last.total),
  });
  return (
    <>
      <div role="img" aria-label={summary}>
        <Suspense
          fallback={<Skeleton height={260} label={t('overview.loading')} />}
        >
          <TrendChart days={days} />
        </Suspense>
      </div>
      <TrendTable days={days} />
    </>
  );
}
