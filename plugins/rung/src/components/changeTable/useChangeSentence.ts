import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ChangeCounts } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

/** In the order in which they are told, what matters most first. */
const told = [
  'higher',
  'lower',
  'underBuilt',
  'overBuilt',
  'fits',
  'stated',
  'left',
  'returned',
] as const satisfies readonly (keyof ChangeCounts)[];

/** How many entities moved, in a sentence that can be read aloud. */
export function useChangeSentence(): (counts: ChangeCounts) => string {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const words = (count: number) => ({ count, number: format.count(count) });
  return counts => {
    const moved = t('changesPage.moved', words(counts.entities));
    const what = told
      .filter(name => counts[name] > 0)
      .map(name => t(`changesPage.count.${name}`, words(counts[name])));
    return what.length > 0
      ? t('changesPage.sentence', { moved, what: format.list(what) })
      : t('changesPage.stayed', { moved });
  };
}
