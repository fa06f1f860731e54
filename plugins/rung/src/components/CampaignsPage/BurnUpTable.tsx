import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BurnUpDay } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { DayTable } from '../dayTable';

const counts = {
  done: (day: BurnUpDay) => day.done,
  left: (day: BurnUpDay) => day.left,
  unknown: (day: BurnUpDay) => day.all - day.left - day.done,
  all: (day: BurnUpDay) => day.all,
};

const columns = ['done', 'left', 'unknown', 'all'] as const;

/** The numbers behind the picture of how a campaign comes along. */
export function BurnUpTable(props: { days: readonly BurnUpDay[] }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <DayTable
      summary={t('campaignsPage.burnUp.table')}
      caption={t('campaignsPage.burnUp.caption')}
      dayName={t('campaignsPage.burnUp.day')}
      columns={columns.map(key => ({
        key,
        name: t(`campaignsPage.burnUp.${key}`),
        countOf: counts[key],
      }))}
      days={props.days}
    />
  );
}
