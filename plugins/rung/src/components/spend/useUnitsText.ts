import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { mostFirst, UnitCount } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/** Puts units into words: `4 clusters and 2 regions`; undefined where there are none. */
export function useUnitsText(): (
  units: readonly UnitCount[],
) => string | undefined {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  return units =>
    units.length > 0
      ? format.list(
          mostFirst(units).map(({ kind, count }) =>
            t(`word.couldGo.${kind}`, { count }),
          ),
        )
      : undefined;
}
