import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CatalogChange,
  ChangedState,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/** What moved of an entity and when, in one line. */
export function useMoveText(): (change: CatalogChange) => string {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const rungOf = ({ rung }: ChangedState) =>
    rung ? t('word.rung', { rung: String(rung) }) : t('widget.unassessed');
  const fitOf = ({ fit = 'unknown' }: ChangedState) => t(`word.fit.${fit}`);

  return ({ at, type, before, after }) => {
    const time = format.time(at);
    if (!before || !after) {
      return type === 'left'
        ? t('widget.changes.left', { time })
        : t('widget.changes.returned', { time });
    }
    const words = [rungOf, fitOf].find(
      wordOf => wordOf(before) !== wordOf(after),
    );
    return words
      ? t('widget.changes.move', {
          before: words(before),
          after: words(after),
          time,
        })
      : t('widget.changes.stayed', { rung: rungOf(after), time });
  };
}
