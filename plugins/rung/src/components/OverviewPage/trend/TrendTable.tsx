import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import { TrendDay } from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { DayTable } from '../../dayTable';

/** The numbers behind the picture of the trend. */
export function TrendTable(props: { days: TrendDay[] }) {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  return (
    <DayTable
      summary={reportsT('overview.trend.table')}
      caption={reportsT('overview.trend.caption')}
      dayName={reportsT('overview.trend.day')}
      columns={[
        ...rungNumbers.map(rung => ({
          key: String(rung),
          name: t('word.rung', { rung: String(rung) }),
          countOf: (day: TrendDay) => day.rungs[rung],
        })),
        {
          key: 'unassessed',
          name: t('word.status.unassessed'),
          countOf: (day: TrendDay) => day.statuses.unassessed,
        },
        {
          key: 'total',
          name: reportsT('overview.trend.total'),
          countOf: (day: TrendDay) => day.total,
        },
      ]}
      days={props.days}
    />
  );
}
