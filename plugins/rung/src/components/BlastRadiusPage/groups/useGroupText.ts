import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BlastCounts } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';

/** What becomes of a group, as `3 of 4 down, 1 degraded`. */
export function useGroupText(): (counts: BlastCounts) => string {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return ({ total, states }) => {
    const numbers = {
      down: format.count(states.down),
      all: format.count(total),
      degraded: format.count(states.degraded),
    };
    return states.degraded > 0
      ? t('blastRadius.groups.countsDegraded', numbers)
      : t('blastRadius.groups.counts', numbers);
  };
}
