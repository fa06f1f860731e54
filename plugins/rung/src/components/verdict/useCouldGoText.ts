import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { UnitCount, namedCouldGo } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/**
 * Puts into words what could go: `4 clusters and 2 regions could go`; undefined
 * where nothing could.
 */
export function useCouldGoText() {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();

  return (couldGo: readonly UnitCount[]): string | undefined => {
    const named = namedCouldGo(couldGo);
    return named.length > 0
      ? t('word.couldGo.sentence', {
          count: named.reduce((sum, { count }) => sum + count, 0),
          units: format.list(
            named.map(({ kind, count }) =>
              t(`word.couldGo.${kind}`, { count }),
            ),
          ),
        })
      : undefined;
  };
}
