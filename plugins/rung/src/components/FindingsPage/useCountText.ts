import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { FindingCount } from './findingCounts';

/** How many are open, and how many are accepted where there are some. */
export function useCountText(): (
  counts: Pick<FindingCount, 'open' | 'accepted'>,
) => string {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const words = (name: 'open' | 'accepted', count: number) =>
    t(`findingsPage.${name}`, { count, number: format.count(count) });
  return ({ open, accepted }) =>
    [
      ...(open > 0 || accepted === 0 ? [words('open', open)] : []),
      ...(accepted > 0 ? [words('accepted', accepted)] : []),
    ].join(' · ');
}
