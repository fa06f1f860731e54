import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CatalogChange,
  ChangedState,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';

/** What moved of an entity and when, in one line. */
export function useMoveText(): (change: CatalogChange) => string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: scanT } = useTranslationRef(rungScanTranslationRef);
  const format = useFormat();
  const rungOf = ({ rung }: ChangedState) =>
    rung ? t('word.rung', { rung: String(rung) }) : scanT('widget.unassessed');
  const fitOf = ({ fit = 'unknown' }: ChangedState) => t(`word.fit.${fit}`);

  return ({ at, type, before, after }) => {
    const time = format.time(at);
    if (!before || !after) {
      return type === 'left'
        ? scanT('widget.changes.left', { time })
        : scanT('widget.changes.returned', { time });
    }
    const words = [rungOf, fitOf].find(
      wordOf => wordOf(before) !== wordOf(after),
    );
    return words
      ? scanT('widget.changes.move', {
          before: words(before),
          after: words(after),
          time,
        })
      : scanT('widget.changes.stayed', { rung: rungOf(after), time });
  };
}
