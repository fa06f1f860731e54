import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { UnitCount } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/** Puts units into words: `2 regions and 1 cluster`; undefined where there are none. */
export function useUnitsText(): (
  units: readonly UnitCount[],
) => string | undefined {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  return units =>
    units.length > 0
      ? format.list(
          units.map(({ kind, count }) => t(`word.couldGo.${kind}`, { count })),
        )
      : undefined;
}
