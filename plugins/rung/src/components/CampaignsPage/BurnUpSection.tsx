import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BurnUpDay } from '@rung/backstage-plugin-rung-common/wire';
import { lazy, Suspense } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Skeleton } from '../request';
import { Section } from '../shared';
import { BurnUpTable } from './BurnUpTable';

/** Drawing a chart takes more code than the rest of the page. */
const BurnUpChart = lazy(() =>
  import('./BurnUpChart').then(m => ({ default: m.BurnUpChart })),
);

/** How a campaign went from day to day: as a picture, in words, and as a table. */
export function BurnUpSection(props: { days: readonly BurnUpDay[] }) {
  const { days } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const first = days[0];
  const last = days[days.length - 1];
  const summary =
    first &&
    t('campaignsPage.burnUp.summary', {
      from: format.day(first.date),
      to: format.day(last.date),
      before: format.count(first.done),
      after: format.count(last.done),
      all: format.count(last.all),
    });
  return (
    <Section title={t('campaignsPage.burnUp.title')}>
      {days.length === 0 && t('campaignsPage.burnUp.empty')}
      {days.length === 1 &&
        t('campaignsPage.burnUp.begins', { day: format.day(first.date) })}
      {days.length > 1 && (
        <>
          <div role="img" aria-label={summary}>
            <Suspense
              fallback={
                <Skeleton height={240} label={t('campaignsPage.loading')} />
              }
            >
              <BurnUpChart days={days} />
            </Suspense>
          </div>
          <BurnUpTable days={days} />
        </>
      )}
    </Section>
  );
}
