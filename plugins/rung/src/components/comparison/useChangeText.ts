import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Compared } from './comparison';

/** What has changed, in words: how many more or fewer, or as before. */
export function useChangeText(): (compared: Compared) => string | undefined {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return ({ now, before }) => {
    if (before === undefined) {
      return undefined;
    }
    if (now === before) {
      return t('comparison.same');
    }
    return now > before
      ? t('comparison.more', { count: now - before })
      : t('comparison.fewer', { count: before - now });
  };
}
